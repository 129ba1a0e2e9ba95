import { chartKind } from './chart';
import { numberKind } from './number';

export const dataKinds = { number: numberKind, chart: chartKind };
