/** Emoji that are asked for by a word. */
const named: Readonly<Record<string, string>> = {
  rocket: '🚀',
  heart: '❤️',
  star: '⭐',
  fire: '🔥',
  flame: '🔥',
  party: '🎉',
  confetti: '🎉',
  celebration: '🎉',
  smiley: '😊',
  smile: '😊',
  laughing: '😂',
  'thumbs up': '👍',
  clap: '👏',
  clapping: '👏',
  sun: '☀️',
  rainbow: '🌈',
  cake: '🎂',
  birthday: '🎂',
  gift: '🎁',
  present: '🎁',
  balloon: '🎈',
  check: '✅',
  'check mark': '✅',
  checkmark: '✅',
  lightning: '⚡',
  bulb: '💡',
  'light bulb': '💡',
  idea: '💡',
  money: '💰',
  trophy: '🏆',
  medal: '🏅',
  coffee: '☕',
  pizza: '🍕',
  dog: '🐶',
  cat: '🐱',
  plant: '🌱',
  flower: '🌸',
  tree: '🎄',
  'christmas tree': '🎄',
  globe: '🌍',
  world: '🌍',
  music: '🎵',
  camera: '📷',
  phone: '📱',
  book: '📚',
  'graduation cap': '🎓',
  warning: '⚠️',
  wave: '👋',
  waving: '👋',
  hundred: '💯',
  eyes: '👀',
  crown: '👑',
};

const asked = new RegExp(
  `^([^"“”„«]*?(?<![a-z])(?:add|put|insert|place|include|stick|show)(?![a-z])[^"“”„«]*?)(?<![a-z])(?:an?|the|some) (${Object.keys(
    named,
  )
    .toSorted((a, b) => b.length - a.length)
    .join('|')})s? emojis?(?![a-z])`,
  'iu',
);

/** "Add a rocket emoji": the message with the sign itself. */
export function withEmoji(message: string): string {
  return message.replace(asked, (_, ahead: string, name: string) => `${ahead}${named[name.toLowerCase()] ?? name}`);
}

/** What asks is spelt as the rules read it; what a viewer is to read is never touched: "w/ a list", "do the text bigger". */
export function spelledOut(message: string): string {
  return message
    .replace(
      /(?<![\p{L}\p{N}])w\/\s?(?=(?:an? |the )?(?:text|title|words|headline|list|quote|subtitle|bullets|chart)(?!\p{L}))/iu,
      'with ',
    )
    .replace(
      /^(\s*(?:please |pls )?)do (?=the (?:back ?gro?und|text|title|letters|font|colou?rs?)(?!\p{L}))/iu,
      '$1make ',
    );
}

/** "A 3-2-1 countdown" counts down from 3. */
export const withCountdown = (message: string): string =>
  message
    .replace(/(?<![\d"“])(\d)[\s,.…-]+2[\s,.…-]+1 (?=countdown|count down)/iu, 'from $1 ')
    .replace(/from (\d) (countdown|count down)/iu, '$2 from $1');
