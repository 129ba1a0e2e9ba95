import type { AnyNode, Function as FunctionNode, Program, Statement } from 'acorn';
import { simple } from 'acorn-walk';
import { GUARD_STRIDE, LOOP_GUARD } from '$shared/protocol/scene-script';

const overdue = `++${LOOP_GUARD}.n>${GUARD_STRIDE}`;
const statement = `if(${overdue})${LOOP_GUARD}.check();`;
const expression = `${overdue}&&${LOOP_GUARD}.check()`;

interface Insertion {
  readonly at: number;
  readonly text: string;
  /** Where the guarded thing begins. Of two that end at one place the inner closes first. */
  readonly from: number;
}

/**
 * Every loop turn and every function call counts, so that a scene that never ends throws instead of hanging. Without
 * a line break, so that lines keep their numbers. What no count reaches (a regular expression, a huge built-in call,
 * code that catches everything) is left to the page's watchdog.
 */
export function guardLoops(code: string, program: Program): string {
  const insertions: Insertion[] = [];
  const around = (node: AnyNode, before: string, after: string): void => {
    insertions.push({ at: node.start, text: before, from: node.start });
    insertions.push({ at: node.end, text: after, from: node.start });
  };
  const guardBlock = (block: AnyNode): void => {
    insertions.push({ at: block.start + 1, text: statement, from: block.start });
  };
  const guardLoop = ({ body }: { readonly body: Statement }): void => {
    if (body.type === 'BlockStatement') guardBlock(body);
    else around(body, `{${statement}`, '}');
  };
  const guardFunction = ({ body }: FunctionNode): void => {
    if (body.type === 'BlockStatement') guardBlock(body);
    else around(body, `(${expression},`, ')');
  };
  simple(program, {
    ForStatement: guardLoop,
    ForInStatement: guardLoop,
    ForOfStatement: guardLoop,
    WhileStatement: guardLoop,
    DoWhileStatement: guardLoop,
    Function: guardFunction,
  });

  insertions.sort((one, other) => one.at - other.at || other.from - one.from);
  let guarded = '';
  let from = 0;
  for (const { at, text } of insertions) {
    guarded += code.slice(from, at) + text;
    from = at;
  }
  return guarded + code.slice(from);
}
