// eslint-disable-next-line no-restricted-syntax -- this is the compiler
import { mintModule, moduleKey, type CompiledModule } from '$shared/protocol/compiled-module';
import { LOOP_GUARD, SCENE_REGISTRY, sceneSourceUrl } from '$shared/protocol/scene-script';
import type { AppError } from '$shared/response/errors';
import { err, ok, type Result } from '$shared/response/result';
import { MAX_CODE_LENGTH } from '$shared/schema/code-length';
import { checkModule } from './check-module';
import { guessWrongTag } from './guess-tag';
import { guardLoops } from './guard-loops';
import { findMismatchedTag } from './match-tags';
import { SceneSyntaxError } from './scene-syntax-error';
import { parseModule, stripTypes, toCommonJs } from './transform';

export interface SceneCode {
  readonly tsxCode: string;
  readonly sceneName: string;
}

/** Scene code to a module the frame can load, or the line and column where it is wrong. Pure. */
export function compileScene({ tsxCode, sceneName }: SceneCode): Result<CompiledModule, AppError> {
  try {
    const key = moduleKey(tsxCode);
    return ok(mintModule(key, wrap(key, toBody(tsxCode.replaceAll('\r\n', '\n')))));
  } catch (thrown) {
    const { line, column, message } = SceneSyntaxError.from(thrown);
    return err({ code: 'scene_does_not_compile', sceneName, line, column, reason: message });
  }
}

function toBody(tsxCode: string): string {
  if (tsxCode.trim() === '') throw new SceneSyntaxError('there is no code', 1, 1);
  if (tsxCode.length > MAX_CODE_LENGTH) {
    throw new SceneSyntaxError(`the code has ${tsxCode.length} characters; ${MAX_CODE_LENGTH} is the most`, 1, 1);
  }
  const plain = stripTypes(tsxCode);
  // The exact answer takes several times as long as all the rest, so it is asked for on suspicion.
  const mismatch = guessWrongTag(tsxCode) && findMismatchedTag(tsxCode);
  if (mismatch) throw mismatch;
  const program = parseModule(plain);
  checkModule(program, plain);
  return toCommonJs(guardLoops(plain.code, program));
}

/** All on the code's own first line: a stack's line is then a line of the scene. */
function wrap(key: string, body: string): string {
  return `${SCENE_REGISTRY}("${key}",function(require,exports,${LOOP_GUARD}){${body}\n});\n//# sourceURL=${sceneSourceUrl(key)}\n`;
}
