export const sequenceComponents = {};
