/** Elements that lead from one thing to the next. */

export const sequenceElements = [] as const;
