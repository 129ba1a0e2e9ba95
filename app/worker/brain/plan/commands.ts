const command =
  /^(?:[$❯>%]\s+\S|(?:npm|npx|pnpm|yarn|bun|pip3?|brew|cargo|docker|kubectl|apt(?:-get)?|sudo|ssh|curl|wget|git (?:clone|add|commit|push|pull|checkout|init|status|merge|rebase))\s+\S)/;

/** Commands as they are typed, one a line or joined by "&&". */
export function commandsIn(text: string): string[] | null {
  const lines = text
    .replace(/^(?:(?:showing|running|with|that runs|typing|of|the commands?)[:\s]+)+/i, '')
    .split(/\r?\n|\s+(?:and )?then\s+|\s+&&\s+|\s*;\s+|\s+\/\s+|,\s+(?=\S)/)
    .map((line) => line.trim());
  const typed = lines.filter((line) => line !== '');
  return command.test(typed[0] ?? '') ? typed : null;
}
