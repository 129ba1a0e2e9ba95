/**
 * What the score leaves out: how far the confidence can be trusted, and which errors would hurt.
 * `node tests/eval/report.mjs CASES.jsonl OUTPUT.jsonl`; prints a table and one JSON line.
 */
import { checkTurn, readJsonl } from './score.mjs';

/** At this confidence nothing is asked back: what is wrong then is wrong without a word. */
const SURE = 0.8;
const BINS = [0, 0.5, 0.7, 0.8, 0.9, 1.01];

const list = (value) => (Array.isArray(value) ? value : value == null ? [] : [value]);
const share = (count, of) => (of === 0 ? null : Math.round((count / of) * 10_000) / 10_000);

/** Every turn that expects something, with what came of it. */
function judged(cases, outputs) {
  const byId = new Map(outputs.map((output) => [output.id, output]));
  return cases.flatMap(({ id, turns }) => {
    let before = { width: 1920, height: 1080, scenes: [] };
    return turns.flatMap((turn, index) => {
      const got = byId.get(id)?.turns?.[index];
      const entry =
        turn.expect && got
          ? [
              {
                id,
                turn: index + 1,
                say: turn.say,
                wanted: list(turn.expect.tool),
                got,
                ...checkTurn(turn.expect, before, got),
              },
            ]
          : [];
      if (got?.project) before = got.project;
      return entry;
    });
  });
}

function main([casesFile, outFile]) {
  if (!casesFile || !outFile) {
    console.error('usage: node report.mjs CASES.jsonl OUTPUT.jsonl');
    return 2;
  }
  const turns = judged(readJsonl(casesFile), readJsonl(outFile));
  const acted = turns.filter(({ got }) => got.tool !== 'askUser');
  const sure = acted.filter(({ got }) => got.confidence >= SURE);
  const silent = sure.filter(({ ok }) => !ok);
  const destructive = acted.filter(({ got, wanted }) => got.tool === 'deleteScene' && !wanted.includes('deleteScene'));
  console.log('confidence    turns  right');
  const calibration = BINS.slice(0, -1).map((from, index) => {
    const within = acted.filter(({ got }) => got.confidence >= from && got.confidence < BINS[index + 1]);
    const right = within.filter(({ ok }) => ok).length;
    console.log(
      `${from.toFixed(2)} to ${Math.min(1, BINS[index + 1]).toFixed(2)}  ${String(within.length).padStart(5)}  ${within.length === 0 ? '-' : `${((100 * right) / within.length).toFixed(1)} %`}`,
    );
    return { from, turns: within.length, right: share(right, within.length) };
  });
  for (const { id, turn, say } of destructive) console.log(`deleted unasked: ${id} turn ${turn}: ${say}`);
  console.log(
    JSON.stringify({
      turns: turns.length,
      acted: acted.length,
      silentErrors: silent.length,
      silentErrorRate: share(silent.length, sure.length),
      destructiveErrors: destructive.length,
      calibration,
    }),
  );
  return 0;
}
process.exitCode = main(process.argv.slice(2));
