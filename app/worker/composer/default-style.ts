/** The style of a project that asked for none; known before the styles are there. */
export const DEFAULT_STYLE = 'bold-poster';
