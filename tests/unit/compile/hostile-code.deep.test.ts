import { expect, test } from 'vitest';
import { compileScene } from '../../../app/worker/compile/compile-scene';

test('[CM2] code made to be slow to refuse is refused in seconds', () => {
  for (const part of ['<a ', '(a) => ', 'x = <b>{', '{<i>', '`${']) {
    const begun = performance.now();
    const tsxCode = `export default () => ${part.repeat(Math.floor(100_000 / part.length))}`;
    expect(compileScene({ tsxCode, sceneName: 'Slow' })).toMatchObject({ ok: false });
    expect(performance.now() - begun).toBeLessThan(5000);
  }
});
