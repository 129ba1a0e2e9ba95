import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatTraceparent, parseTraceId } from '$shared/primitives/trace-context';
import { describe as sentenceOf, type AppError, type ErrorCode } from '$shared/response/errors';
import { fail, succeed } from '$shared/response/universal-response';

/** A value for each field an error can carry: the sentence must show it. */
const VALUES = {
  length: 20_001,
  limit: 20_000,
  field: 'field-7',
  reason: 'reason-7',
  projectId: 'project-7',
  sceneId: 'scene-7',
  sceneName: 'Scene Seven',
  element: 'element-7',
  recipe: 'recipe-7',
  style: 'style-7',
  path: '/path-7',
  line: 77,
  column: 78,
  frame: 79,
  label: 'label-7',
  documentId: 'document-7',
  usedBytes: 70_000_000,
  jobId: 'job-7',
  format: 'H.264',
  works: '1440p',
  fileName: 'Seven.mp4',
  seconds: 61,
  method: 'PATCH',
  megabytes: 613,
  emphasis: 'pulse-7',
  what: 'arrive',
  motion: 'spin-7',
  able: ['float-7'],
} as const;

const source = readFileSync(new URL('../../../shared/response/errors.ts', import.meta.url), 'utf8');
const cases = [...source.matchAll(/\| \{\s*readonly code: '(\w+)';?([^}]*)\}/g)].map(([, code, fields]) => ({
  code: code as ErrorCode,
  fields: [...(fields ?? '').matchAll(/readonly (\w+):/g)].map(([, field]) => field as keyof typeof VALUES),
}));

test('[UR1] every error code of the union is met by this test', () => {
  expect(cases.length).toBeGreaterThan(25);
  expect(new Set(cases.map(({ code }) => code)).size).toBe(cases.length);
});

test.each(cases)('[UR1] $code has a sentence that names its values', ({ code, fields }) => {
  const error = { code, ...Object.fromEntries(fields.map((field) => [field, VALUES[field]])) } as AppError;
  const sentence = sentenceOf(error);
  expect(sentence).toMatch(/^[“A-Z].*[.?]$/s);
  for (const field of fields.filter((name) => name !== 'usedBytes')) expect(sentence).toContain(String(VALUES[field]));
  expect(sentence).not.toMatch(/undefined|null|NaN|!|oops/i);
});

test('[UR2] a response has one of two shapes, with the ids of the request in both', () => {
  const context = { requestId: 'r', traceId: 't' };
  expect(succeed(context, 7, ['s1'])).toEqual({ ok: true, requestId: 'r', traceId: 't', data: 7, affectedIds: ['s1'] });
  expect(fail(context, { code: 'empty_prompt' })).toEqual({
    ok: false,
    requestId: 'r',
    traceId: 't',
    error: { code: 'empty_prompt' },
  });
});

test('[UR3] a trace id survives the way through a traceparent header, and a malformed one is refused', () => {
  const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
  expect(parseTraceId(formatTraceparent(traceId, '00f067aa0ba902b7'))).toBe(traceId);
  for (const header of [
    '',
    'x',
    `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`,
    `00-${traceId}-short-01`,
    `00-${traceId.toUpperCase()}-00f067aa0ba902b7-01`,
  ]) {
    expect(parseTraceId(header)).toBeNull();
  }
});
