export const screenKinds = {};
