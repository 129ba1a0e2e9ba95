import { anyOf, END } from './patterns';

/** Countries as people name them, and the colours of their flags. */
const flags: readonly (readonly [names: string, colors: readonly string[]])[] = [
  ['italy|italian', ['#008c45', '#f4f5f0', '#cd212a']],
  ['france|french', ['#002654', '#ffffff', '#ce1126']],
  ['germany|german', ['#000000', '#dd0000', '#ffcc00']],
  ['spain|spanish', ['#aa151b', '#f1bf00']],
  ['portugal|portuguese', ['#006600', '#ff0000']],
  ['ireland|irish', ['#169b62', '#ffffff', '#ff883e']],
  ['britain|united kingdom|uk|british', ['#012169', '#ffffff', '#c8102e']],
  ['england|english', ['#ffffff', '#ce1124']],
  ['scotland|scottish', ['#005eb8', '#ffffff']],
  ['usa|us|america|united states|american', ['#0a3161', '#ffffff', '#b31942']],
  ['canada|canadian', ['#ffffff', '#d80621']],
  ['mexico|mexican', ['#006341', '#ffffff', '#ce1126']],
  ['brazil|brazilian', ['#009739', '#fedd00', '#012169']],
  ['argentina|argentinian|argentine', ['#75aadb', '#ffffff', '#fcbf49']],
  ['colombia|colombian', ['#fcd116', '#003893', '#ce1126']],
  ['netherlands|holland|dutch', ['#ae1c28', '#ffffff', '#21468b']],
  ['belgium|belgian', ['#000000', '#fdda24', '#ef3340']],
  ['austria|austrian', ['#ed2939', '#ffffff']],
  ['switzerland|swiss', ['#da291c', '#ffffff']],
  ['sweden|swedish', ['#006aa7', '#fecc02']],
  ['norway|norwegian', ['#ba0c2f', '#ffffff', '#00205b']],
  ['denmark|danish', ['#c8102e', '#ffffff']],
  ['finland|finnish', ['#ffffff', '#002f6c']],
  ['poland|polish', ['#ffffff', '#dc143c']],
  ['ukraine|ukrainian', ['#0057b7', '#ffd700']],
  ['romania|romanian', ['#002b7f', '#fcd116', '#ce1126']],
  ['hungary|hungarian', ['#ce2939', '#ffffff', '#477050']],
  ['greece|greek', ['#0d5eaf', '#ffffff']],
  ['turkey|turkish', ['#e30a17', '#ffffff']],
  ['india|indian', ['#ff9933', '#ffffff', '#138808']],
  ['japan|japanese', ['#ffffff', '#bc002d']],
  ['china|chinese', ['#ee1c25', '#ffff00']],
  ['korea|south korea|korean', ['#ffffff', '#cd2e3a', '#0047a0']],
  ['jamaica|jamaican', ['#009b3a', '#fed100', '#000000']],
  ['nigeria|nigerian', ['#008751', '#ffffff']],
  ['kenya|kenyan', ['#000000', '#bb0000', '#006600']],
  ['south africa|south african', ['#007749', '#ffb81c', '#000000']],
  ['europe|eu|european', ['#003399', '#ffcc00']],
];

const byName: ReadonlyMap<string, readonly string[]> = new Map(
  flags.flatMap(([names, colors]) => names.split('|').map((name) => [name, colors] as const)),
);
const country = anyOf([...byName.keys()]);
const colorWord = 'colou?rs';
const ahead = '(?:(?:in|with|using|use|make it|the) )*';

/** "The colours of the Italian flag", "French flag colours": group 1 is the country. */
export const flagPatterns: readonly RegExp[] = [
  `${colorWord} of (?:the )?(${country})(?:'s)? (?:national )?flag`,
  `(${country})(?:'s)? (?:national )?flag ${colorWord}`,
].map((source) => new RegExp(`(?<![a-z])${ahead}${source}${END}`, 'du'));

export const flagColors = (name: string): readonly string[] => byName.get(name) ?? [];
