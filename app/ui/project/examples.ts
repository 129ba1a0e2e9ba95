/** Prompts that really work: the chip says it short, the prompt says it whole. */
export const examples: readonly { readonly label: string; readonly prompt: string }[] = [
  { label: 'Count to 10,000 users', prompt: 'Count up to 10,000 users' },
  { label: 'A quote on orange', prompt: 'Quote from Mara Lind: "It landed before I closed the app", on orange' },
  {
    label: 'Three reasons to switch',
    prompt: 'Three reasons to switch: works offline, no account, your files stay yours',
  },
  { label: 'Bar chart, Q1 to Q3', prompt: 'Bar chart "Parcels a day": Q1 10, Q2 25, Q3 40' },
  { label: 'Intro for Acme Rockets', prompt: 'Intro for "Acme Rockets", bold white on navy' },
];
