import type { KnownScene, World } from '../references/known-scenes';

/** "scene 2", "scenes 1 and 3", "all 4 scenes". */
export function nameScenes(scenes: readonly KnownScene[], world: World): string {
  const positions = scenes.map((scene) => scene.position).sort((a, b) => a - b);
  if (positions.length > 1 && positions.length === world.scenes.length)
    return positions.length === 2 ? 'both scenes' : `all ${positions.length} scenes`;
  return `scene${positions.length === 1 ? '' : 's'} ${join(positions.map(String))}`;
}

export function join(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

/** Quoted for a reply, cut to what a line holds. */
export function show(text: string, limit = 48): string {
  const letters = [...text.replace(/\s+/g, ' ').trim()];
  return `“${
    letters.length > limit
      ? `${letters
          .slice(0, limit - 1)
          .join('')
          .trimEnd()}…`
      : letters.join('')
  }”`;
}

/** "The video has 3 scenes." */
export function sceneCount(world: World): string {
  const count = world.scenes.length;
  return count === 0 ? 'The video has no scenes yet.' : `The video has ${count} scene${count === 1 ? '' : 's'}.`;
}

export function capitalise(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
