import type { Phrase } from '../reading/phrase';
import { words } from './content';
import { mainText } from './elements';
import { textsOf, type KnownScene, type World } from './known-scenes';

const small = new Set(['the', 'a', 'an', 'of', 'and', 'to', 'in', 'on', 'for', 'is', 'it']);

/** Scenes whose name or main words stand in a phrase, whole: "put gamma between alpha and beta" mentions three. */
export function mentionedByName(phrase: Phrase, world: World): readonly KnownScene[] {
  const said = ` ${phrase
    .pieces()
    .flatMap((piece) =>
      piece.tokens.flatMap((token) => (token.kind === 'quote' ? words(token.quoted ?? '') : words(token.raw))),
    )
    .join(' ')} `;
  return world.scenes.filter((scene) => {
    const main = mainText(scene);
    return [scene.name, ...(main ? textsOf(main) : [])].some((name) => {
      const own = words(name);
      return own.some((word) => !small.has(word)) && said.includes(` ${own.join(' ')} `);
    });
  });
}
