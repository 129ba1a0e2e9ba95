export interface BenchPrompt {
  readonly text: string;
  /** Stands in what the preview draws once the prompt was carried out, and nowhere before. */
  readonly token: string;
  readonly kind: 'add' | 'edit';
}

/** Fifty prompts as people write them: three scenes are added, one is edited, until there are some thirty. */
export function prompts(): readonly BenchPrompt[] {
  return Array.from({ length: 50 }, (_, index): BenchPrompt => {
    const token = `Word${String.fromCharCode(65 + Math.floor(index / 26))}${String.fromCharCode(65 + (index % 26))}q`;
    if (index % 5 === 2 || index % 5 === 4) {
      return { text: `change the headline to "${token} again"`, token: `${token} again`, kind: 'edit' };
    }
    const adds = [
      `add a title scene "${token} rises"`,
      `add a bullet list titled "${token}": faster, cheaper, reusable`,
      `add a bar chart titled "${token}": Mon 3, Tue 5, Wed 8`,
      `add a quote scene "${token} changed how we work"`,
      `add a title scene "${token}" in white on navy`,
    ];
    return { text: adds[index % adds.length] ?? '', token, kind: 'add' };
  });
}
