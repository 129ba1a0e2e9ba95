import type { Phrase } from '../reading/phrase';
import type { World } from '../references/known-scenes';
import { readExplicitScope } from './edit-context';
import { takeNewPalette, takePalette, takeShift } from './palettes';
import { step, type Step } from './step';

const filler =
  /^(?:make|turn|change|set|give|use|switch|go|have|keep|put|add|apply|try|restyle|recolor|style|paint|it|its|this|that|them|everything|every|all|the|our|my|a|an|of|on|whole|entire|complete|video|film|movie|clip|project|thing|scenes?|slides?|please|i|we|want|would|need|should|must|could|can|you|to|be|is|are|look|feel|looks|feels|in|with|for|and|into|from|now|on|always|just|some|more|bit|little|something|else|theme|style|design|color|colors|palette|instead|lets|let|us|too|also|brand|remember|save|here|there|then|so|[,.:|–-]| )*$/u;

/** "Our brand colours are navy and gold": kept with the project, and its scenes follow. */
export function planBrand(phrase: Phrase): Step | null {
  const rest = phrase.copy();
  const asked = takePalette(rest);
  if (asked?.kept !== true || !filler.test(rest.text)) return null;
  return step(
    [{ tool: 'setLook', palette: asked.palette, style: null }],
    `Kept ${asked.name} as the project’s colours: every scene has them, new ones too.${asked.note === null ? '' : ` ${asked.note}`}`,
    0.92,
  );
}

/** Whether a message asks for other colours and for nothing else. */
export function asksForColors(phrase: Phrase, world: World): boolean {
  if (world.scenes.length === 0 || phrase.quotes().length > 0) return false;
  const rest = phrase.copy();
  readExplicitScope(rest, world);
  const found = takeShift(rest) ?? takeNewPalette(rest);
  return found !== null && filler.test(rest.text);
}
