import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

export interface Configuration {
  readonly host: string;
  readonly port: number;
  /** Null: PGlite under `dataFolder`. */
  readonly databaseUrl: string | null;
  readonly dataFolder: string;
  /** The built app. */
  readonly appFolder: string;
  /** How long requests that are under way may take to finish once the server was asked to stop. */
  readonly stopWithinMs: number;
}

/** Throws with a sentence that names the variable, its value and what would do. */
export function readConfiguration(environment: NodeJS.ProcessEnv): Configuration {
  return {
    // Nothing but this computer, unless asked: there are no accounts that could keep a stranger out.
    host: environment['HOST'] || '127.0.0.1',
    port: wholeNumber('PORT', environment['PORT'], 8787, 65_535),
    databaseUrl: environment['DATABASE_URL'] || null,
    dataFolder: resolve(ROOT, environment['DATA_DIR'] || '.data'),
    appFolder: resolve(ROOT, environment['APP_DIR'] || 'build'),
    stopWithinMs: wholeNumber('STOP_WITHIN_MS', environment['STOP_WITHIN_MS'], 10_000, 600_000),
  };
}

function wholeNumber(name: string, value: string | undefined, fallback: number, largest: number): number {
  if (!value) return fallback;
  const number = Number(value);
  if (Number.isInteger(number) && number >= 0 && number <= largest) return number;
  throw new Error(
    `${name} is "${value}", which is not a whole number from 0 to ${largest}. Unset it to use ${fallback}.`,
  );
}
