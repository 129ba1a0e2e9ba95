import { expect, test } from 'vitest';
import type { WorkerApi } from '$shared/protocol/worker';
import type { UniversalResponse } from '$shared/response/universal-response';

type Crosses = string | number | boolean | null | Uint8Array | readonly Crosses[] | { readonly [key: string]: Crosses };

type Plain<Type> = Type extends Crosses
  ? Type
  : Type extends object
    ? { readonly [Key in keyof Type]: Plain<Type[Key]> }
    : never;
type ArgumentsCross = {
  [Method in keyof WorkerApi]: Parameters<WorkerApi[Method]>[0] extends Plain<Parameters<WorkerApi[Method]>[0]>
    ? true
    : Method;
};
type AnswersAreUniversal = {
  [Method in keyof WorkerApi]: Awaited<ReturnType<WorkerApi[Method]>> extends UniversalResponse<unknown>
    ? true
    : Method;
};
type Every = { readonly [Method in keyof WorkerApi]: true };

/** Fails to compile, naming the method, when an argument can't be structured-cloned or an answer has a third shape. */
const argumentsCross = {} as ArgumentsCross satisfies Every;
const answersAreUniversal = {} as AnswersAreUniversal satisfies Every;

test('[UR4] what crosses to the worker can be cloned, and what comes back is a universal response', () => {
  expect([argumentsCross, answersAreUniversal]).toEqual([{}, {}]);
});
