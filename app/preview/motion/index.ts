/** The motion kit: what scene code imports as `@bazaar-vid/motion`. */
export { BarChart } from './bar-chart';
export { Cards } from './cards';
export { Count } from './count';
export { List } from './list';
export { Scene } from './scene';
export { Shape } from './shape';
export { Text } from './text';
