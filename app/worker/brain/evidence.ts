import { cues } from './lexicon/cues';
import { END, SCENE } from './lexicon/patterns';
import type { Phrase } from './reading/phrase';
import type { World } from './references/known-scenes';
import { mentionedByName } from './references/mentions';
import { readNumberedReference } from './references/scene-reference';
import type { Candidate, Evidence, EvidenceScorer, OperationKind, Opinion } from './ports';

export const ruleScorer: EvidenceScorer = {
  name: 'rules',
  weight: 1,
  score({ masked, sceneCount }) {
    const odds: Partial<Record<OperationKind, number>> = {};
    for (const { says, weight, pattern } of cues) if (pattern.test(masked)) odds[says] = (odds[says] ?? 0) + weight;
    // Nothing there can be edited, moved or deleted before there is a scene.
    if (sceneCount === 0)
      for (const kind of ['edit', 'move', 'retime', 'duplicate'] as const)
        if (odds[kind] !== undefined) odds[kind] = odds[kind] * 0.4;
    return odds;
  },
  reasons({ masked }) {
    return cues.flatMap(({ says, weight, pattern }) => {
      const found = pattern.exec(masked);
      return found ? [{ kind: says, odds: weight, words: found[0].trim(), rule: pattern.source }] : [];
    });
  },
};

const places =
  /(?<![a-z])(?:before|after|between|first|last|end|start|beginning|front|top|then|order|begin with|open with)(?![a-z])/u;

const startsWithScene = new RegExp(
  `^(?:(?:the )?(?:first|second|third|fourth|fifth|last|final) (?:${SCENE}|one)|(?:${SCENE}) #?\\d+)(?: ?:| needs| should| must| gets| wants| has| is| to)${END}`,
  'u',
);

/** What the project has to say: a request that names a scene by its words is about that scene, not about a new one. */
export function projectEvidence(clause: Phrase, world: World): Evidence {
  if (world.scenes.length === 0) return {};
  // "second scene: …", "scene 1 needs …": a scene that is there is spoken of.
  const front = startsWithScene.exec(clause.text);
  if (front && readNumberedReference(clause.copy(), world)?.scenes.length) return { add: -4, edit: 2 };
  const named = mentionedByName(clause, world);
  if (named.length === 0 || /(?:that says|saying|called|titled|with the (?:title|text))/u.test(clause.text)) return {};
  const quoted = clause.quotes().length > 0;
  return {
    add: quoted ? -1 : -3.5,
    ...(places.test(clause.text) || named.length > 1 ? { move: named.length > 1 ? 2.5 : 2 } : {}),
  };
}

/** Operations by likelihood, the readers' opinions added up: probabilities that sum to one. */
export function combine(opinions: readonly Opinion[]): readonly Candidate[] {
  const totals = new Map<OperationKind, number>();
  for (const { scorer, evidence } of opinions) {
    for (const [kind, odds] of Object.entries(evidence) as [OperationKind, number][])
      totals.set(kind, (totals.get(kind) ?? 0) + odds * scorer.weight); // Object.entries forgets the keys' type
  }
  const sum = [...totals.values()].reduce((all, odds) => all + Math.exp(odds), 1);
  return [...totals]
    .map(([kind, odds]) => ({ kind, probability: Math.exp(odds) / sum }))
    .sort((a, b) => b.probability - a.probability);
}
