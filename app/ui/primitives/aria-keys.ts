const names: Readonly<Record<string, string>> = { Mod: 'Control', '←': 'ArrowLeft', '→': 'ArrowRight' };

/** "Mod Shift Z" as `aria-keyshortcuts` has it: "Control+Shift+Z". */
export function ariaKeys(keys: string): string {
  return keys
    .split(' ')
    .map((key) => names[key] ?? key)
    .join('+');
}
