import { describe, expect, test } from 'vitest';
import { EMPTY_PROJECT } from '../../../app/database/write/commit-update';
import type { ProjectRows } from '../../../app/database/read/open-project';
import { Arrivals } from '../../../app/worker-client/arrivals';
import type { FrameComposition } from '$shared/protocol/preview';

/** A project after some requests: its scenes, each called after what stands in it. */
function rowsOf(scenes: readonly string[], requestIds: readonly string[]): ProjectRows {
  const composition: FrameComposition = {
    width: 1920,
    height: 1080,
    fps: 30,
    scenes: scenes.map((sceneName, index) => ({
      sceneId: `scene ${index}`,
      sceneName,
      durationInFrames: 100,
      module: null,
      props: {},
      transition: null,
    })),
  };
  return {
    editor: { project: { ...EMPTY_PROJECT, id: 'acme' }, scenes: [], failures: [], composition },
    messages: [],
    history: requestIds.map((requestId) => ({ requestId }) as ProjectRows['history'][number]), // nothing else is read
  };
}

/** A frame that paints when it is told to, and what it was asked. */
function stage(movesLess = false) {
  const asked: string[] = [];
  const player = {
    touches: 0,
    shownRevision: -1,
    revision: -1,
    show: ({ scenes }: FrameComposition, sceneId: string | null = null, still: number | null = null) => {
      asked.push(`show ${scenes.map(({ sceneName }) => sceneName).join(', ')} at ${sceneId} ${still}`);
      return ++player.revision;
    },
    showPoster: (frame: number) => void asked.push(`poster ${frame}`),
    arrive: (sceneId: string | null, still: number | null) => void asked.push(`arrive ${sceneId} ${still}`),
  };
  const arrivals = new Arrivals({ player, movesLess: () => movesLess });
  const paint = () => {
    player.shownRevision = player.revision;
    arrivals.arrive();
  };
  arrivals.show(rowsOf(['red', 'two'], ['r1']));
  paint();
  asked.length = 0;
  return { arrivals, player, asked, paint };
}

describe('[PF3] a request that was carried out', () => {
  test('[PF3] goes to the scene it has changed when its rows are there, not to the old version of it', () => {
    const { arrivals, asked, paint } = stage();
    arrivals.go('r2', ['scene 0'], 0);
    arrivals.arrive();
    expect(asked).toEqual([]);
    arrivals.show(rowsOf(['blue', 'two'], ['r1', 'r2']));
    expect(asked).toEqual(['show blue, two at scene 0 null']);
    paint();
    expect(asked.slice(1)).toEqual(['arrive null null']);
  });

  test('[PF3] goes there once it is painted, if its rows came before its answer', () => {
    const { arrivals, asked, paint } = stage();
    arrivals.show(rowsOf(['blue', 'two'], ['r1', 'r2']));
    arrivals.go('r2', ['scene 0'], 0);
    expect(asked).toEqual(['show blue, two at null null']);
    paint();
    expect(asked.slice(1)).toEqual(['arrive scene 0 null']);
  });

  test('[PF3] waits while rows of something else come', () => {
    const { arrivals, asked, paint } = stage();
    arrivals.go('r2', ['scene 0'], 0);
    arrivals.show(rowsOf(['red', 'second'], ['r1', 'other']));
    paint();
    expect(asked).toEqual(['show red, second at null null']);
  });

  test('[PF3] goes to a scene at once whose picture it has not changed', () => {
    const { arrivals, asked } = stage();
    arrivals.go('r2', ['scene 1'], 0);
    expect(arrivals.show(rowsOf(['red', 'two'], ['r1', 'r2']))).toBe(false);
    arrivals.arrive();
    expect(asked).toEqual(['arrive scene 1 null']);
  });
});

test('[PV13] nobody is taken along who has touched the playback since they asked', () => {
  const { arrivals, player, asked, paint } = stage();
  arrivals.go('r2', ['scene 0'], 0);
  player.touches++;
  arrivals.show(rowsOf(['blue', 'two'], ['r1', 'r2']));
  paint();
  expect(asked).toEqual(['show blue, two at null null']);
});

test('[PV12] with less motion a still of the new version is shown', () => {
  const { arrivals, asked, paint } = stage(true);
  arrivals.go('r2', ['scene 0'], 0);
  arrivals.show(rowsOf(['blue', 'two'], ['r1', 'r2']));
  paint();
  expect(asked).toEqual(['show blue, two at scene 0 70', 'arrive null 70']);
});
