/**
 * A scene's own style sheet may turn or move what is not turned or moved in its markup, and set letters otherwise where
 * a text is split. Pictures with one are measured by the renderer itself.
 */
export class KnownSheets {
  readonly #known = new WeakSet<CSSStyleSheet>(document.styleSheets);

  areKnown(): boolean {
    if (document.adoptedStyleSheets.length > 0) return false;
    for (const sheet of document.styleSheets) {
      if (this.#known.has(sheet)) continue;
      const text = sheet.ownerNode?.textContent ?? '';
      // What the renderer itself adds for every picture.
      if (!text.trimStart().startsWith('.remotion-scaffold-')) return false;
      this.#known.add(sheet);
    }
    return true;
  }
}
