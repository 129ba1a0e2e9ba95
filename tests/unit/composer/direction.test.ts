import { expect, test } from 'vitest';
import { directionOfAll } from '$shared/motion/measure-text';
import type { SceneBrief } from '$shared/schema/operations';
import { arrange } from '../../../app/worker/composer/arrange';
import { composeScene } from '../../../app/worker/composer/compose-scene';
import { resolveLook } from '../../../app/worker/composer/resolve-look';
import { writeCode } from '../../../app/worker/composer/write-code';
import { briefFor } from './briefs';

const [format, theme] = [
  { width: 1920, height: 1080, fps: 30 },
  { style: 'clean-light', palette: {} },
] as const;

function composed(recipe: string, brief: Partial<SceneBrief>) {
  const scene = composeScene(briefFor(recipe, brief), { theme, format });
  if (!scene.ok) throw new Error(scene.error.code);
  const { layout } = scene.value;
  return {
    ...scene.value,
    placed: arrange(layout, resolveLook(layout, theme), format),
    code: writeCode({ ...scene.value, theme, format }),
  };
}

const arabic = { headline: 'لماذا نحن', items: ['سريع جدا', 'Acme', 'آمن تماما'] };
const english = { headline: 'Why us', items: ['Very fast', 'Acme', 'Quite safe'] };

test('[CO140] a scene is read the way most of its words are, and from the right it stands mirrored', () => {
  expect(directionOfAll(['Acme تطلق تطبيقا جديدا'])).toBe('rtl');
  expect(directionOfAll(['The word مرحبا means hello'])).toBe('ltr');
  expect(directionOfAll(['2026', '+ 50 %'])).toBe(null);
  const [fromRight, fromLeft] = [composed('bullet-list', arabic), composed('bullet-list', english)];
  expect(fromRight.code).toContain('direction="rtl"');
  expect(fromLeft.code).not.toContain('direction=');
  const sides = ({ placed }: ReturnType<typeof composed>) =>
    placed.map(({ element, box, align }) => [element.type, box.x + box.width / 2 < format.width / 2, align]);
  expect(sides(fromLeft)).toEqual([
    ['text', true, 'left'],
    ['list', false, 'left'],
  ]);
  expect(sides(fromRight)).toEqual([
    ['text', false, 'right'],
    ['list', true, 'right'],
  ]);
});

test('[CO141] letters that no bundled face has are told of', () => {
  const notesOf = (headline: string) => composed('title', { headline }).notes.filter(({ kind }) => kind === 'no-face');
  expect(notesOf('ສະບາຍດີ')).toEqual([{ kind: 'no-face', scripts: ['Lao'] }]);
  for (const known of ['Hello', 'مرحبا', 'שלום', 'नमस्ते', 'สวัสดี', '你好', 'こんにちは', '안녕하세요', 'Привет', '🙂'])
    expect(notesOf(known), known).toEqual([]);
});
