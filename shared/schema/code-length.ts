/** Characters. More than this is no scene: the person pasted something else, or a model ran away. */
export const MAX_CODE_LENGTH = 200_000;
