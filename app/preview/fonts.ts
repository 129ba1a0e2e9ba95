import type { FrameFont } from '$shared/protocol/preview';

/** Fonts come as bytes: the frame has no network, and a blob address of the page means nothing in here. */
export async function addFonts(fonts: readonly FrameFont[]): Promise<void> {
  const faces = fonts.map(
    ({ family, weight, style, unicodeRange, bytes }) => new FontFace(family, bytes, { weight, style, unicodeRange }),
  );
  // A font that does not load costs its letters, not the scene.
  await Promise.allSettled(
    faces.map(async (face) => {
      document.fonts.add(face);
      await face.load();
    }),
  );
}
