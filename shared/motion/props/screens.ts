export const screenComponents = {};
