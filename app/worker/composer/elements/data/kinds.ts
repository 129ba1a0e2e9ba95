import { chartKind } from './chart';
import { numberKind } from './number';
import { progressKind } from './progress';
import { statsKind } from './stats';
import { tableKind } from './table';

export const dataKinds = {
  number: numberKind,
  stats: statsKind,
  chart: chartKind,
  table: tableKind,
  progress: progressKind,
};
