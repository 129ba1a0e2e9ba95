import { gap } from './gaps';
import { figuresScenes, pointsScene, quoteScene, sentence, statement } from './scenes';
import type { Draft, Entry, Figure, VideoFacts } from './storyboard-definition';

/** The facts of a video while its roles take from them: what one role shows no other shows again, and nothing is lost. */
export class Given {
  readonly subject: string | null;
  readonly about: string | null;
  readonly address: string | null;
  /** A scene has shown the subject's name by itself. */
  introduced = false;
  readonly #facts: VideoFacts;
  readonly #passages: Draft[];
  readonly #taken = new Set<string>();

  constructor(facts: VideoFacts) {
    this.#facts = facts;
    this.#passages = [...facts.passages];
    this.subject = facts.subject;
    this.about = facts.about;
    this.address = facts.address;
  }

  /** The subject as a title, or a gap for it. */
  title(what: string): string {
    return this.subject === null ? gap(what) : sentence(this.subject);
  }

  /** What the viewer is asked to do; said in the last scene. */
  get action(): string | null {
    return this.#facts.action;
  }

  has(name: string): boolean {
    return !this.#taken.has(name) && (name in this.#facts.texts || (this.#facts.lists[name]?.length ?? 0) > 0);
  }

  text(name: string): string | null {
    if (this.#taken.has(name)) return null;
    const found = this.#facts.texts[name];
    if (found !== undefined) this.#taken.add(name);
    return found ?? null;
  }

  list(name: string): readonly Entry[] {
    if (this.#taken.has(name)) return [];
    const found = this.#facts.lists[name] ?? [];
    if (found.length > 0) this.#taken.add(name);
    return found;
  }

  /** What the video is said to be about, unless another scene says so. */
  takeAbout(): string | null {
    if (this.#taken.has('about')) return null;
    this.#taken.add('about');
    return this.about;
  }

  /** The first of what was said without a name for it. */
  passage(): readonly Draft[] {
    return this.#passages.splice(0, 1);
  }

  figures(): readonly Figure[] {
    if (this.#taken.has('figures')) return [];
    this.#taken.add('figures');
    return this.#facts.figures;
  }

  quotes(): VideoFacts['quotes'] {
    if (this.#taken.has('quotes')) return [];
    this.#taken.add('quotes');
    return this.#facts.quotes;
  }

  /** What no role has taken, as scenes in the order in which it was said. */
  rest(): readonly Draft[] {
    const texts = Object.entries(this.#facts.texts).filter(([name]) => !this.#taken.has(name));
    const lists = Object.entries(this.#facts.lists).filter(([name]) => !this.#taken.has(name));
    const about = this.takeAbout();
    return [
      ...(about === null ? [] : [statement(about)]),
      ...texts.map(([name, text]) => statement(text, label(name))),
      ...lists.filter(([, entries]) => entries.length > 0).map(([name, entries]) => pointsScene(label(name), entries)),
      ...this.#passages.splice(0),
      ...figuresScenes(this.figures()),
      ...this.quotes().map(quoteScene),
    ];
  }
}

/** "goodFor" is how a fact is named; "Good for" is how it is called. */
const label = (name: string): string =>
  name.charAt(0).toUpperCase() + name.slice(1).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
