import { explain } from './brain/explain';
import { progressSentence, understand } from './brain/understand';
import { compileScene } from './compile/compile-scene';
import { lintCode } from './compile/lint-code';
import { inspectLayout } from './composer/inspect-layout';
import { lintScene } from './composer/lint/lint-scene';
import { lintVideo } from './composer/lint/lint-video';
import { writeCode } from './composer/write-code';
import type { SceneCode } from './projection/project-rows';
import type { Designer } from './router/ports';
import { runOperations } from './router/run-operations';
import { mark } from './tracing/mark';

/** Everything that understands, designs and compiles: main.ts brings it after the start, as a script of its own. */
export const designer: Designer & SceneCode = {
  understand(message, context) {
    mark('brain begins');
    const plan = understand(message, context);
    mark('brain ends');
    return plan;
  },
  explain,
  progressSentence,
  runOperations,
  inspectLayout,
  lintScene,
  lintCode,
  lintVideo,
  writeCode,
  compileScene,
};
