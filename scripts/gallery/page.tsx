/** Every recipe, style and shape, drawn when it comes into view; `npm run -s gallery` serves it. */
import { Player, Thumbnail } from '@remotion/player';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { blankBrief } from '../../app/worker/brain/plan/blank-brief';
import { lintScene } from '../../app/worker/composer/lint/lint-scene';
import { composeScene } from '../../app/worker/composer/compose-scene';
import { recipes } from '../../app/worker/composer/recipes/registry';
import { styles } from '../../app/worker/composer/styles/registry';
import type { SceneBrief } from '../../shared/schema/operations';
import type { VideoFormat } from '../../shared/schema/layout';
import { loadFonts, loadScene, type LoadedScene } from '../contact-sheet/load-scene';

const shapes: Readonly<Record<string, VideoFormat>> = {
  wide: { width: 1920, height: 1080, fps: 30 },
  upright: { width: 1080, height: 1920, fps: 30 },
  square: { width: 1080, height: 1080, fps: 30 },
  portrait: { width: 1080, height: 1350, fps: 30 },
};
/** When all of it can be read. */
const reading = 0.95;
/** So many pixels each, whatever the shape. */
const area = 400 * 225;

interface Shown {
  readonly name: string;
  readonly brief: SceneBrief;
  readonly style: string;
  readonly format: VideoFormat;
}

function Gallery(): ReactNode {
  const [chosen, choose] = useState(() => new URLSearchParams(location.search));
  const value = (name: string): string =>
    chosen.get(name) ?? { recipe: 'all', style: 'clean-light', shape: 'wide' }[name] ?? 'all';
  const set = (name: string, to: string): void => {
    const next = new URLSearchParams(chosen);
    next.set(name, to);
    history.replaceState(null, '', `?${next}`);
    choose(next);
  };
  const one = (name: string, all: readonly string[]): readonly string[] =>
    all.filter((each) => value(name) === 'all' || value(name) === each);
  const shown = recipes
    .filter(({ id }) => value('recipe') === 'all' || value('recipe') === id)
    .flatMap((recipe) =>
      (value('recipe') === 'all' ? recipe.examples.slice(0, 1) : recipe.examples).flatMap((example, index) =>
        one(
          'style',
          styles.map(({ id }) => id),
        ).flatMap((style) =>
          one('shape', Object.keys(shapes)).flatMap((shape): Shown[] => {
            const format = shapes[shape];
            const name = `${recipe.id}${index === 0 ? '' : ` ${index + 1}`} · ${style} · ${shape}`;
            return format ? [{ name, brief: { ...blankBrief(recipe.id), ...example.brief }, style, format }] : [];
          }),
        ),
      ),
    );
  return (
    <>
      <form>
        <Choice name="recipe" value={value('recipe')} all={recipes.map(({ id }) => id)} onChoose={set} />
        <Choice name="style" value={value('style')} all={styles.map(({ id }) => id)} onChoose={set} />
        <Choice name="shape" value={value('shape')} all={Object.keys(shapes)} onChoose={set} />
      </form>
      <main>
        {shown.map((scene) => (
          <Picture key={scene.name} scene={scene} />
        ))}
      </main>
    </>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly value: string;
  readonly all: readonly string[];
  readonly onChoose: (name: string, value: string) => void;
}

function Choice({ name, value, all, onChoose }: ChoiceProps): ReactNode {
  return (
    <label>
      {name}
      <select value={value} onChange={({ target }) => onChoose(name, target.value)}>
        {['all', ...all].map((each) => (
          <option key={each}>{each}</option>
        ))}
      </select>
    </label>
  );
}

/** A still of the scene; it plays while the pointer is over it. */
function Picture({ scene: { name, brief, style, format } }: { readonly scene: Shown }): ReactNode {
  const place = useRef<HTMLElement>(null);
  const [loaded, setLoaded] = useState<LoadedScene | { readonly problem: string } | null>(null);
  const [findings, setFindings] = useState<readonly string[]>([]);
  const [playing, setPlaying] = useState(false);
  useEffect(() => {
    const seen = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      seen.disconnect();
      const theme = { style, palette: {} };
      const composed = composeScene(brief, { theme, format });
      if (composed.ok)
        setFindings(
          lintScene(composed.value.layout, { ...composed.value, theme, format }).map(({ sentence }) => sentence),
        );
      void loadScene(brief, theme, format).then(setLoaded);
    });
    if (place.current) seen.observe(place.current);
    return () => seen.disconnect();
  }, [brief, style, format]);
  const width = Math.round(Math.sqrt((area * format.width) / format.height));
  const size = { width, height: Math.round((width * format.height) / format.width) };
  const drawn = loaded && 'component' in loaded ? loaded : null;
  const shared = drawn && {
    component: drawn.component,
    durationInFrames: drawn.durationInFrames,
    compositionWidth: format.width,
    compositionHeight: format.height,
    fps: format.fps,
    inputProps: {},
    style: size,
  };
  return (
    <figure
      ref={place}
      style={{ width }}
      onPointerEnter={() => setPlaying(true)}
      onPointerLeave={() => setPlaying(false)}
    >
      <div className="picture" style={size}>
        {shared && playing ? <Player {...shared} autoPlay loop acknowledgeRemotionLicense /> : null}
        {shared && !playing ? (
          <Thumbnail {...shared} frameToDisplay={Math.round(shared.durationInFrames * reading)} />
        ) : null}
        {loaded && 'problem' in loaded ? loaded.problem : null}
      </div>
      <figcaption>
        {name}
        {findings.map((sentence) => (
          <div key={sentence} style={{ color: '#ff9b8a' }}>
            {sentence}
          </div>
        ))}
      </figcaption>
    </figure>
  );
}

await loadFonts();
createRoot(document.querySelector('#root') ?? document.body).render(<Gallery />);
