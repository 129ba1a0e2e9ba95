const versioned = /^(.*)-(\d+(?:\.\d+)+)-[^-/]+\.woff2$/;

/**
 * Of the slices of faces that a device has kept, in the order they came, those of an older release of their face: since
 * one of a newer release came, nothing asks for them.
 */
export function outdatedSlices(paths: readonly string[]): readonly string[] {
  const newest = new Map<string, string>();
  for (const path of paths) {
    const [, face, release] = versioned.exec(path) ?? [];
    if (face !== undefined && release !== undefined) newest.set(face, release);
  }
  return paths.filter((path) => {
    const [, face, release] = versioned.exec(path) ?? [];
    return face !== undefined && newest.get(face) !== release;
  });
}
