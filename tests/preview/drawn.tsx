import { Thumbnail } from '@remotion/player';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { page } from 'vitest/browser';
import { installPainter } from '../../app/preview/painter/layers';
import { remotionRenderer } from '../../app/preview/remotion-renderer';
import type { Composition } from '../../app/preview/renderer';
import { pixelsOf } from './pixels';

installPainter();

const networkFetch = globalThis.fetch;

/** The renderer reports each picture to its maker; tests report nothing, and a refusal would be retried for seconds. */
export function keepReportsHere(): () => void {
  globalThis.fetch = (input, init) =>
    String(input instanceof Request ? input.url : input).startsWith('https://www.remotion.pro/')
      ? new Promise(() => {})
      : networkFetch(input, init);
  return () => {
    globalThis.fetch = networkFetch;
  };
}

/** A frame as the exporter draws it. */
export async function exportedPicture(composition: Composition, frame: number): Promise<ImageData> {
  const still = await remotionRenderer.still(composition, frame, 1, new AbortController().signal);
  return pixelsOf(new Blob([still.bytes], { type: still.mediaType }));
}

/** The same as it stands in the page. */
export async function playerPicture(composition: Composition, frame: number): Promise<ImageData> {
  const { component, durationInFrames, width, height, fps } = composition;
  const place = document.createElement('div');
  Object.assign(place.style, { position: 'fixed', left: '0', top: '0', width: `${width}px`, height: `${height}px` });
  document.body.append(place);
  const root = createRoot(place);
  flushSync(() =>
    root.render(
      <Thumbnail
        component={component}
        compositionWidth={width}
        compositionHeight={height}
        durationInFrames={durationInFrames}
        fps={fps}
        frameToDisplay={frame}
        inputProps={{}}
        style={{ width, height }}
      />,
    ),
  );
  await Promise.all([...place.querySelectorAll('img')].map((image) => image.decode()));
  const base64 = await page.elementLocator(place).screenshot({ base64: true, save: false });
  root.unmount();
  place.remove();
  return pixelsOf(await (await networkFetch(`data:image/png;base64,${base64}`)).blob());
}
