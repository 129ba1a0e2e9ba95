import { snapshotOf } from '$shared/schema/scene-snapshot';
import type { ProjectSnapshot } from '../../../shared/schema/changes';
import type { FlatElement } from '../../../shared/schema/layout';
import { sceneRecord, textElement } from '../../support/scenes';

interface SceneWords {
  readonly headline: string;
  readonly body?: string;
  readonly items?: readonly string[];
}

/** A project of plain scenes with ids s1, s2, …, three seconds each. */
export function projectOf(scenes: readonly SceneWords[]): ProjectSnapshot {
  return {
    id: 'p',
    name: 'Untitled',
    format: { width: 1920, height: 1080, fps: 30 },
    theme: { style: 'bold-poster', palette: {} },
    preferences: [],
    scenes: scenes.map((words, index) =>
      snapshotOf(
        sceneRecord({
          id: `s${index + 1}`,
          order: `a${index}`,
          name: words.headline,
          recipe: words.items ? 'bullet-list' : 'title',
          elements: [textElement('headline', 'headline', words.headline, { order: 'a0' }), ...elementsOf(words)],
        }),
      ),
    ),
  };
}

function elementsOf({ body, items }: SceneWords): FlatElement[] {
  const place = {
    parent: null,
    scale: null,
    color: null,
    align: null,
    face: null,
    weight: null,
    enter: null,
    emphasis: null,
    exit: null,
  };
  return [
    ...(body === undefined ? [] : [textElement('subline', 'body', body, { order: 'a1' })]),
    ...(items
      ? [
          {
            ...place,
            id: 'list',
            type: 'list' as const,
            marker: 'bullet' as const,
            first: null,
            items: [...items],
            order: 'a2',
          },
        ]
      : []),
  ];
}
