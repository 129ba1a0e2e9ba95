import { expect, test } from 'vitest';
import * as kit from '../../../app/preview/motion';
import { readSyntax } from '../../../app/worker/composer/read-code-syntax';
import { writeCode } from '../../../app/worker/composer/write-code';
import { elementsOfAllForms, layoutsOfAllForms } from '../../support/kit-forms';
import { plainTheme, wide } from '../composer/briefs';

test('[MO134] every component of the kit is among the pictures that preview and export are compared by', () => {
  const [base] = layoutsOfAllForms;
  if (!base) throw new Error('There is no layout');
  const pictured = [...elementsOfAllForms.values()].flatMap((element) => {
    const layout = { ...base, elements: [element] };
    const read = readSyntax(writeCode({ layout, name: 'One', durationInFrames: 90, theme: plainTheme, format: wide }));
    return read ? [read.scene, ...read.parts].map(({ component }) => component) : [];
  });
  // What it exports in small letters draws nothing.
  const components = Object.keys(kit).filter((name) => /^[A-Z]/.test(name));
  expect(components.filter((component) => !pictured.includes(component))).toEqual([]);
});
