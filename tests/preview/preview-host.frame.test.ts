import { expect, test } from 'vitest';
import { openFramePage } from '../support/frame-page/open-frame-page';
import { plainScene } from '../support/frame-page/plain-scene';

/** So many that no machine is too slow to look at a scene before it has been played to its end. */
const LONG = 3000;

test('[PV1] a composition is painted, and the page hears of its revision', async () => {
  const frames = await openFramePage();
  await frames.show([plainScene('One'), plainScene('Two')]);
  expect(await frames.text()).toBe('[One 0/30]');
  expect(await frames.state()).toMatchObject({ ready: true, durationInFrames: 60, shown: 1, failures: [] });
});

test('[PV1] of compositions that come faster than they load, the last one stays', async () => {
  const frames = await openFramePage();
  await frames.page.evaluate(
    ([one, two, three]) => {
      framePage.show([one]);
      framePage.show([two]);
      framePage.show([three]);
    },
    [plainScene('One'), plainScene('Two'), plainScene('Three')] as const,
  );
  await frames.until(({ shownRevision }) => shownRevision === 2);
  expect(await frames.text()).toBe('[Three 0/30]');
});

test('[PV1] a scene whose neighbours leave, come or change places is shown at its own new place', async () => {
  const frames = await openFramePage();
  const [one, two, three] = [plainScene('One'), plainScene('Two'), plainScene('Three')];
  await frames.show([one, two, three]);
  await frames.page.evaluate(() => framePage.host.seek(40));
  await frames.frame().waitForFunction(() => document.body.innerText === '[Two 10/30]');
  await frames.show([one, three]);
  expect(await frames.text()).toBe('[Three 10/30]');
  await frames.show([three, one]);
  expect(await frames.text()).toBe('[One 10/30]');
  await frames.show([three, two, one]);
  expect(await frames.text()).toBe('[Two 10/30]');
});

test('[PV2] a poster is shown without moving the playhead, and playing begins where that is', async () => {
  const frames = await openFramePage();
  await frames.show([{ ...plainScene('One'), durationInFrames: LONG }, plainScene('Two')]);
  await frames.page.evaluate(() => framePage.host.showPoster(2000));
  await frames.frame().waitForFunction(() => document.body.innerText === '[One 2000/3000]');
  expect(await frames.state()).toMatchObject({ frame: 0, playing: false });
  await frames.page.evaluate(() => framePage.host.play());
  const { frame } = await frames.until(({ playing }) => playing);
  expect(frame).toBeLessThan(2000);
});

test('[PF3] a composition that is shown with a scene is painted at that scene’s start, and never at the old place', async () => {
  const frames = await openFramePage();
  const [one, two, three] = [plainScene('One'), plainScene('Two'), plainScene('Three')];
  await frames.show([one]);
  await frames.frame().evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    const look = () => {
      if (seen.at(-1) !== document.body.innerText) seen.push(document.body.innerText);
      requestAnimationFrame(look);
    };
    look();
  });
  const revision = await frames.page.evaluate((scenes) => framePage.show(scenes, 'Three'), [one, two, three]);
  await frames.until(({ shownRevision, frame }) => shownRevision === revision && frame === 60);
  await expect.poll(() => frames.frame().evaluate('seen')).toEqual(['[One 0/30]', '[Three 0/30]']);
  await frames.show([two, three]);
  expect(await frames.text()).toBe('[Three 29/30]');
});

test('[PV12] what was just made is shown settled while the playhead stands at its start, where playing begins', async () => {
  const frames = await openFramePage();
  const [one, two, three] = ['One', 'Two', 'Three'].map((name) => ({ ...plainScene(name), durationInFrames: LONG }));
  if (!one || !two || !three) throw new Error('There are three.');
  await frames.show([one]);
  await frames.page.evaluate(() => framePage.host.play());
  await frames.until(({ playing }) => playing);
  const revision = await frames.page.evaluate((scenes) => framePage.show(scenes, 'Two', 21), [one, two] as const);
  await frames.until(({ shownRevision }) => shownRevision === revision);
  expect(await frames.text()).toBe('[Two 21/3000]');
  expect(await frames.state()).toMatchObject({ frame: LONG, playing: false });
  await frames.show([one, two, three]);
  await frames.page.evaluate(() => framePage.host.arrive('Three', 2000));
  await frames.frame().waitForFunction(() => document.body.innerText === '[Three 2000/3000]');
  expect(await frames.state()).toMatchObject({ frame: 2 * LONG, playing: false, touches: 1 });
  await frames.page.evaluate(() => framePage.host.play());
  const { frame } = await frames.until(({ playing }) => playing);
  expect(frame).toBeLessThan(2 * LONG + 2000);
});

test('[PV13] whoever seeks or pauses while what was just made is prepared is not thrown to it', async () => {
  const frames = await openFramePage();
  const [one, two, three] = [plainScene('One'), plainScene('Two'), plainScene('Three')];
  await frames.show([one, two]);
  const revision = await frames.page.evaluate(
    (scenes) => {
      const given = framePage.show(scenes, 'Three');
      framePage.host.seek(33);
      return given;
    },
    [one, two, three],
  );
  await frames.until(({ shownRevision }) => shownRevision === revision);
  expect(await frames.text()).toBe('[Two 3/30]');
  expect(await frames.state()).toMatchObject({ frame: 33, playing: false });
});

test('[PV1] what plays goes on playing when something new is shown elsewhere, and says so all the while', async () => {
  const frames = await openFramePage();
  const [one, two] = [plainScene('One'), plainScene('Two')].map((scene) => ({ ...scene, durationInFrames: LONG }));
  if (!one || !two) throw new Error('There are two.');
  await frames.show([one]);
  await frames.page.evaluate(() => framePage.host.play());
  await frames.until(({ playing }) => playing);
  const revision = await frames.page.evaluate(
    (scenes) => framePage.show(scenes, 'Two'),
    [one, two, plainScene('Three')],
  );
  const state = await frames.until(({ shownRevision, frame }) => shownRevision === revision && frame > LONG + 10);
  expect(state).toMatchObject({ playing: true });
});

test('[PV13] playing, pausing and seeking are counted when somebody does them, and not when what was made arrives', async () => {
  const frames = await openFramePage();
  await frames.show([plainScene('One'), { ...plainScene('Two'), durationInFrames: LONG }]);
  await frames.page.evaluate(() => framePage.host.arrive('Two', null));
  const { touches, frame } = await frames.until(({ playing }) => playing);
  expect(frame).toBeGreaterThanOrEqual(30);
  expect(touches).toBe(0);
  await frames.page.evaluate(() => {
    framePage.host.pause();
    framePage.host.seek(3);
    framePage.host.toggle();
  });
  expect((await frames.state()).touches).toBe(3);
});

test('[PV1] values of a code scene override the ones it was written with', async () => {
  const frames = await openFramePage();
  await frames.show([{ ...plainScene('One'), props: { text: ' hello' } }]);
  expect(await frames.text()).toBe('[One 0/30 hello]');
  await frames.show([{ ...plainScene('One'), props: { text: ' again' } }]);
  expect(await frames.text()).toBe('[One 0/30 again]');
});

test('[PV2] playing goes on from scene to scene and stops at the end; playing again begins anew', async () => {
  const frames = await openFramePage();
  await frames.show([plainScene('One'), { ...plainScene('Two'), durationInFrames: 60 }]);
  await frames.page.evaluate(() => framePage.host.play());
  await frames.until(({ frame, playing }) => playing && frame > 30);
  expect(await frames.text()).toContain('[Two ');
  await frames.until(({ frame, playing }) => !playing && frame === 89);
  const again = await frames.page.evaluate(async () => {
    framePage.host.toggle();
    while (!framePage.host.playing) await new Promise(requestAnimationFrame);
    return framePage.host.frame;
  });
  expect(again).toBeLessThan(30);
});

test('[PV2] pausing holds the frame, seeking goes to another', async () => {
  const frames = await openFramePage();
  await frames.show([{ ...plainScene('One'), durationInFrames: LONG }, plainScene('Two')]);
  await frames.page.evaluate(() => framePage.host.play());
  await frames.until(({ frame }) => frame > 3);
  await frames.page.evaluate(() => framePage.host.pause());
  const { frame } = await frames.until(({ playing }) => !playing);
  await expect.poll(frames.text).toBe(`[One ${frame}/3000]`);
  await frames.page.evaluate((to) => framePage.host.seek(to), LONG + 15);
  await frames.frame().waitForFunction(() => document.body.innerText === '[Two 15/30]');
  await frames.page.evaluate((to) => framePage.host.seek(to), 2 * LONG);
  await frames.frame().waitForFunction(() => document.body.innerText === '[Two 29/30]');
  expect(await frames.state()).toMatchObject({ frame: LONG + 29, playing: false });
});

test('[PV2] what the frame tells of an earlier seek does not take the playhead back', async () => {
  const frames = await openFramePage();
  await frames.show([plainScene('One'), plainScene('Two')]);
  const seen = await frames.page.evaluate(async () => {
    const { host } = framePage;
    host.seek(20);
    // The frame, in its own process, has answered by then; the page is too busy to hear it before it seeks again.
    for (const begun = performance.now(); performance.now() - begun < 300;) continue;
    host.seek(40);
    const places: number[] = [];
    const { port1, port2 } = new MessageChannel();
    for (const begun = performance.now(); performance.now() - begun < 300;) {
      await new Promise((resolve) => {
        port1.onmessage = resolve;
        port2.postMessage(null);
      });
      places.push(host.frame);
    }
    return [...new Set(places)];
  });
  expect(seen).toEqual([40]);
  await frames.frame().waitForFunction(() => document.body.innerText === '[Two 10/30]');
  expect(await frames.state()).toMatchObject({ frame: 40, playing: false });
});

test('[PV2] a loop begins again at the end; speed makes it shorter', async () => {
  const frames = await openFramePage();
  await frames.show([{ ...plainScene('One'), durationInFrames: 45 }]);
  const turns = await frames.page.evaluate(async () => {
    const { host } = framePage;
    host.setLoop(true);
    const turn = async () => {
      const begun = performance.now();
      let last: number;
      do {
        last = host.frame;
        await new Promise(requestAnimationFrame);
      } while (host.frame >= last);
      return performance.now() - begun;
    };
    host.play();
    await turn();
    const plain = await turn();
    host.setRate(2);
    await turn();
    // A turn in which the machine did something else is longer than it is; one of three is none of those.
    return { plain, fast: Math.min(await turn(), await turn(), await turn()) };
  });
  expect(turns.fast).toBeLessThan(turns.plain * 0.75);
});

test('[PV3] a hundred updates of a scene leave no blank picture and the same player', async () => {
  const frames = await openFramePage();
  await frames.show([plainScene('Update'), plainScene('Other')]);
  await frames.frame().evaluate(() => {
    const player = document.querySelector('#stage > div');
    const samples = { count: 0, blank: 0, replaced: 0, stop: false };
    Object.assign(globalThis, { samples });
    requestAnimationFrame(function sample() {
      samples.count++;
      if (!document.body.innerText.startsWith('[Update')) samples.blank++;
      if (document.querySelector('#stage > div') !== player) samples.replaced++;
      if (!samples.stop) requestAnimationFrame(sample);
    });
  });
  for (let update = 0; update < 100; update++) {
    const { tsxCode } = plainScene('Update', `#${String(100_000 + update)}`);
    await frames.show([{ name: 'Update', tsxCode }, plainScene('Other')]);
  }
  const samples = await frames.frame().evaluate(() => ({ ...Reflect.get(globalThis, 'samples') }));
  expect(samples.count).toBeGreaterThan(100);
  expect(samples).toMatchObject({ blank: 0, replaced: 0 });
});

test('[PV3] a scene that was replaced is forgotten, however often', async () => {
  const frames = await openFramePage();
  const heavy = (update: number) => ({
    name: 'Heavy',
    tsxCode: `export const rows = [${`() => ${update}, `.repeat(2000)}];\nexport default () => <p>{rows.length}</p>;`,
  });
  await frames.show([heavy(0)]);
  const session = await frames.page.context().newCDPSession(frames.frame());
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  for (let update = 0; update < 10; update++) await frames.show([heavy(update)]);
  const before = await heap();
  for (let update = 10; update < 50; update++) await frames.show([heavy(update)]);
  expect((await heap()) - before).toBeLessThan(4_000_000);
});

test('[PV4] a scene keeps its last good frame while it throws, and goes on where it no longer does', async () => {
  const frames = await openFramePage();
  const tsxCode = `import { useCurrentFrame } from 'remotion';
export default function Thrower() {
  const frame = useCurrentFrame();
  (globalThis.drawn ??= []).push(frame);
  if (frame >= 20 && frame < 25) throw new Error('boom');
  return <p>[Thrower {frame}]</p>;
}`;
  await frames.show([{ name: 'Thrower', tsxCode }, plainScene('Next')]);
  const textAt = async (frame: number) => {
    await frames.page.evaluate((to) => framePage.host.seek(to), frame);
    await frames.frame().waitForFunction((wanted) => Reflect.get(globalThis, 'drawn')?.includes(wanted), frame);
    return frames.text();
  };
  expect(await textAt(19)).toBe('[Thrower 19]');
  expect(await textAt(20)).toBe('[Thrower 19]');
  expect(await textAt(24)).toBe('[Thrower 19]');
  expect(await textAt(25)).toBe('[Thrower 25]');
  await frames.page.evaluate(() => framePage.host.seek(30));
  await expect.poll(frames.text).toBe('[Next 0/30]');
});

test('[PV4] a bad update leaves the version before it on screen, at the present frame', async () => {
  const frames = await openFramePage();
  await frames.show([plainScene('Scene')]);
  await frames.page.evaluate(() => framePage.host.seek(7));
  await frames.show([{ name: 'Scene', tsxCode: 'export default () => <p>{undefinedName}</p>;' }]);
  expect(await frames.text()).toBe('[Scene 7/30]');
  expect((await frames.state()).failures).toMatchObject([{ sceneId: 'Scene', code: 'scene_failed' }]);
  await frames.page.evaluate(() => framePage.host.seek(9));
  await frames.frame().waitForFunction(() => document.body.innerText === '[Scene 9/30]');
});

test('[PV4] a scene that never drew anything is a card with its name', async () => {
  const frames = await openFramePage();
  await frames.show([{ name: 'Broken', tsxCode: 'export default () => <p>{undefinedName}</p>;' }, plainScene('Next')]);
  expect(await frames.text()).toBe('Broken');
});

test('[PV23] what a scene says in the name of its frame, of code that nobody sent, is heard by nobody', async () => {
  const frames = await openFramePage();
  const forge = (key: string) =>
    `{ type: 'failed', sceneId: 'Plain', moduleKey: ${key}, frame: 0, line: null, message: 'forged' }`;
  // It waits for the frame's own word of the time, and speaks through the same port.
  const tsxCode = `const port = (window as never)['Mess' + 'agePort'] as never as { prototype: { postMessage: (...all: unknown[]) => void } };
const post = port.prototype.postMessage;
port.prototype.postMessage = function (this: unknown, ...all: unknown[]) {
  if ((all[0] as { type?: string } | null)?.type === 'time')
    for (let each = 0; each < 50; each++) post.call(this, ${forge('`invented ${each}`')});
  post.apply(this, all);
};
export default function Forger() { return <p>forger</p>; }`;
  await frames.show([{ name: 'Forger', tsxCode }, plainScene('Plain')]);
  await frames.page.evaluate(() => framePage.host.seek(31));
  await expect.poll(frames.text).toBe('[Plain 1/30]');
  expect((await frames.state()).failures).toEqual([]);
});

test('[PV5] a failure names the scene, its line and its frame, and is told once', async () => {
  const frames = await openFramePage();
  const tsxCode = `import { useCurrentFrame } from 'remotion';
const fail = (): never => {
  throw new Error('boom');
};
export default function Thrower() {
  return useCurrentFrame() > 4 ? <p>{fail()}</p> : <p>fine</p>;
}`;
  await frames.show([plainScene('First'), { name: 'Thrower', tsxCode }]);
  // What plays may jump over frames, and the first that fails is the one that is named.
  await frames.page.evaluate(() => framePage.host.seek(35));
  await frames.until(({ failures }) => failures.length > 0);
  await frames.page.evaluate(() => framePage.host.play());
  await frames.until(({ frame, playing }) => !playing && frame === 59);
  expect((await frames.state()).failures).toEqual([
    {
      sceneId: 'Thrower',
      code: 'scene_failed',
      sentence: '“Thrower” fails at frame 5, line 3: boom. The other scenes play on; undo or change the scene.',
    },
  ]);
});

test.each(['crossfade', 'push', 'cover', 'glitch'] as const)(
  '[PV6] a %s draws a scene past its end over the next and takes no time',
  async (kind) => {
    const frames = await openFramePage();
    await frames.show([{ ...plainScene('One'), transition: { kind, durationInFrames: 10 } }, plainScene('Two')]);
    const expectAt = async (frame: number, texts: string) => {
      await frames.page.evaluate((to) => framePage.host.seek(to), frame);
      await expect.poll(async () => (await frames.text()).replaceAll(/\s*\n\s*/g, '')).toBe(texts);
    };
    expect((await frames.state()).durationInFrames).toBe(60);
    await expectAt(29, '[One 29/30]');
    // Each is told its own length, and the one that leaves lies on top: later in the document.
    await expectAt(34, '[Two 4/30][One 34/30]');
    await expectAt(40, '[Two 10/30]');
  },
);

test('[PV7] the fonts that a composition names are there when it is painted, and no others are waited for', async () => {
  const frames = await openFramePage();
  const tsxCode = `const families = [...document.fonts].map(({ family, status }) => family.replaceAll('"', '') + ' ' + status);
export default () => <p style={{ fontFamily: '"Fraunces", serif' }}>{[...new Set(families)].join()}</p>;`;
  await frames.show([{ name: 'Serif', tsxCode }]);
  expect(await frames.text()).toBe('Fraunces loaded');
});

test('[PF13] code that was expected is not loaded once more when it is shown, and runs only then', async () => {
  const frames = await openFramePage();
  await frames.show([plainScene('One')]);
  await frames.frame().evaluate(() => {
    const scripts: string[] = [];
    Object.assign(globalThis, { scripts });
    new MutationObserver((records) => {
      for (const { removedNodes } of records) {
        for (const node of removedNodes) if (node instanceof HTMLScriptElement) scripts.push(node.src);
      }
    }).observe(document.head, { childList: true });
  });
  const scenes = [
    plainScene('One'),
    { ...plainScene('Two'), tsxCode: `${plainScene('Two').tsxCode}\nglobalThis.ran = true;` },
  ];
  await frames.page.evaluate((given) => {
    const { scenes: composed } = framePage.compose(given);
    framePage.host.expect(composed.flatMap(({ module }) => module ?? []));
  }, scenes);
  await frames.frame().waitForFunction('scripts.length === 1');
  expect(await frames.frame().evaluate('globalThis.ran')).toBeUndefined();
  await frames.show(scenes);
  await frames.page.evaluate(() => framePage.host.seek(40));
  await frames.frame().waitForFunction(() => document.body.innerText === '[Two 10/30]');
  expect(await frames.frame().evaluate('[globalThis.ran, scripts.length]')).toEqual([true, 1]);
});

test('[PF13] what plays stands still from then on until the expected is shown, or for a moment if nothing comes', async () => {
  const frames = await openFramePage();
  const [one, two] = [{ ...plainScene('One'), durationInFrames: 3000 }, plainScene('Two')];
  await frames.show([one]);
  await frames.page.evaluate(() => framePage.host.play());
  const text = () => frames.frame().evaluate(() => document.body.innerText);
  const goesOn = async () => {
    const before = await text();
    await expect.poll(text).not.toBe(before);
  };
  await goesOn();
  const expectTwo = (scenes: readonly (typeof two)[]) =>
    frames.page.evaluate(
      (given) => framePage.host.expect(framePage.compose(given).scenes.flatMap(({ module }) => module ?? [])),
      scenes,
    );
  await expectTwo([two]);
  await goesOn();
  // Without the moment's end.
  await frames.frame().evaluate(() => Object.assign(globalThis, { setTimeout: () => 0 }));
  const other = { ...two, tsxCode: `${two.tsxCode}\nglobalThis.expected = true;` };
  const drawn = frames.frame().evaluate(async () => {
    const loaded = new Promise<void>((resolve) => {
      new MutationObserver((records) => {
        if (records.some(({ removedNodes }) => removedNodes.length > 0)) resolve();
      }).observe(document.head, { childList: true });
    });
    await loaded;
    const seen = new Set<string>();
    for (let count = 0; count < 12; count++) {
      await new Promise(requestAnimationFrame);
      seen.add(document.body.innerText);
    }
    return [...seen];
  });
  await expectTwo([other]);
  expect(await drawn).toHaveLength(1);
  await frames.show([one, other]);
  await goesOn();
});

test('[PF13] code that was expected, forgotten and shown while it still loads is shown', async () => {
  const frames = await openFramePage();
  await frames.show([plainScene('One')]);
  await frames.page.evaluate(
    async ([one, two]) => {
      const { host, compose } = framePage;
      for (let round = 0; round < 20; round++) {
        const next = [one, { ...two, tsxCode: `${two.tsxCode}\n// ${round}` }];
        host.expect(compose(next).scenes.flatMap(({ module }) => module ?? []));
        host.show(compose([{ ...one, durationInFrames: 31 + round }]));
        await Promise.resolve(); // no longer: the frame hears of this one before the script has come
        await Promise.resolve();
        await Promise.resolve();
        const revision = host.show(compose(next));
        while (host.shownRevision < revision) await new Promise(requestAnimationFrame);
      }
    },
    [plainScene('One'), plainScene('Two')] as const,
  );
  await frames.page.evaluate(() => framePage.host.seek(40));
  await frames.frame().waitForFunction(() => document.body.innerText === '[Two 10/30]');
  expect(await frames.state()).toMatchObject({ failures: [] });
});

test('[PF10] the other Latin fonts come when nothing else is done', async () => {
  const frames = await openFramePage();
  await frames.show([
    { name: 'Serif', tsxCode: `export default () => <p style={{ fontFamily: 'Fraunces' }}>Hello</p>;` },
  ]);
  await frames.frame().waitForFunction(() => {
    const families = new Set([...document.fonts].map(({ family }) => family));
    return families.size > 10;
  });
});
