import type { Theme } from '../ui/settings/theme-choice.svelte';

const THEME = 'theme';
const LETTERS = 'letter-shortcuts';
const CHAT_WIDTH = 'chat-width';
const DEFAULT_CHAT_WIDTH = 384;

/** How the app looks on this device. `static/theme.js` reads the theme before the first paint. */
class Preferences {
  #theme = $state<Theme>(themeFrom(read(THEME)));
  #letters = $state(read(LETTERS) !== 'off');
  #chatWidth = $state(widthFrom(read(CHAT_WIDTH)));

  get theme(): Theme {
    return this.#theme;
  }

  setTheme(theme: Theme): void {
    this.#theme = theme;
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
    remember(THEME, theme === 'system' ? null : theme);
  }

  /** Whether letters and signs alone are shortcuts. */
  get letters(): boolean {
    return this.#letters;
  }

  setLetters(letters: boolean): void {
    this.#letters = letters;
    remember(LETTERS, letters ? null : 'off');
  }

  get chatWidth(): number {
    return this.#chatWidth;
  }

  setChatWidth(width: number): void {
    this.#chatWidth = width;
    remember(CHAT_WIDTH, String(width));
  }
}

function themeFrom(text: string | null): Theme {
  return text === 'light' || text === 'dark' ? text : 'system';
}

function widthFrom(text: string | null): number {
  const width = Number(text);
  return text !== null && Number.isFinite(width) && width > 0 ? width : DEFAULT_CHAT_WIDTH;
}

/** Storage may be switched off or full: then the choice lasts as long as the page. */
function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function remember(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    return;
  }
}

export const preferences = new Preferences();
