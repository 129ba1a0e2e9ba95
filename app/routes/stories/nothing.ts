/** What a story's buttons do. */
export const nothing = (): void => {};
