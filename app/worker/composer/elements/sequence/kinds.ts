export const sequenceKinds = {};
