import { flowKind } from './flow';
import { mapKind } from './map';
import { stepsKind, timelineKind } from './steps';

export const sequenceKinds = { steps: stepsKind, timeline: timelineKind, flow: flowKind, map: mapKind };
