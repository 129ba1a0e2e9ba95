/** Elements that look like something on a screen. */

export const screenElements = [] as const;
