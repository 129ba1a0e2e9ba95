import fc from 'fast-check';
import { expect } from 'vitest';
import type { SceneLayout } from '$shared/schema/layout';
import { leavesOf } from '../../../app/worker/composer/leaves';
import { readOutline } from '../../../app/worker/composer/outline';
import { readSyntax } from '../../../app/worker/composer/read-code-syntax';
import { writeCode } from '../../../app/worker/composer/write-code';
import type { CodeRequest } from '../../../app/worker/composer/write-code';
import { requests } from './random-layouts';

/** The layout that code says: no other layout is there to take anything from. */
export function layoutOf(code: string): SceneLayout | null {
  const syntax = readSyntax(code);
  return syntax && readOutline(syntax);
}

/**
 * Random layouts are written as code and read from the code alone. Answers with what came up in them: kinds of elements,
 * styles, recipes, arrangements, shapes.
 */
export function expectIdentity(numRuns: number, seed: number): ReadonlySet<string> {
  const seen = new Set<string>();
  fc.assert(
    fc.property(requests, (request) => {
      for (const part of partsOf(request)) seen.add(part);
      expect(layoutOf(writeCode(request))).toEqual(request.layout);
    }),
    { numRuns, seed },
  );
  return seen;
}

function partsOf({ layout, theme, format }: CodeRequest): readonly string[] {
  const { recipe, arrangement, elements } = layout;
  const types = [...elements, ...elements.flatMap(leavesOf)].map(({ type }) => type);
  return [...types, recipe, arrangement, layout.style ?? theme.style, `${format.width} × ${format.height}`];
}
