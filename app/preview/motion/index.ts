/** The motion kit: what scene code imports as `@bazaar-vid/motion`. */
export { BarChart } from './bar-chart';
export { Cards } from './cards';
export { Comparison } from './comparison';
export { Count } from './count';
export { Flow } from './flow';
export { Icon } from './icon';
export { List } from './list';
export { Logos } from './logos';
export { People } from './people';
export { Pricing } from './pricing';
export { Scene } from './scene';
export { Shape } from './shape';
export { Steps } from './steps';
export { Text } from './text';
export { Timeline } from './timeline';
export { WorldMap } from './world-map';
