/** How short and how long a scene may be, in frames. */
export const sceneLength = { least: 15, most: 18_000 } as const;
