import type { ClauseReading, Explanation } from '../shared/protocol/reading';

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const signed = (odds: number): string => `${odds < 0 ? '−' : '+'}${Math.abs(odds).toFixed(1)}`;

/** How a message was read, for a terminal. */
export function explanationLines({ plan, ...reading }: Explanation): string[] {
  return [
    ...reading.followsUp.map(
      ({ request, takesBack }) => `stands for  ${request}${takesBack ? ' (once the last turn is taken back)' : ''}`,
    ),
    `read as     ${reading.normalised}`,
    `masked      ${reading.masked}`,
    ...reading.mended.map(({ typed, read }) => `mended      ${typed} → ${read}`),
    ...reading.slots.map(({ kind, value, words }) => `${kind.padEnd(12)}${value}  ← ${words}`),
    ...reading.clauses.flatMap((clause, index) => ['', ...clauseLines(clause, `clause ${index + 1}`)]),
    ...reading.dropped.flatMap((clause) => ['', ...clauseLines(clause, 'dropped')]),
    '',
    ...plan.operations.map((operation) => `does        ${JSON.stringify(operation)}`),
    `says        ${plan.reply}`,
    `confidence  ${percent(plan.confidence)}`,
    ...plan.alternatives.map(({ label, prompt }) => `or          ${label}: ${prompt}`),
  ];
}

function clauseLines(clause: ClauseReading, title: string): string[] {
  const answered = `${clause.answeredBy}, ${percent(clause.certainty)} sure: ${clause.said}`;
  return [
    `${title.padEnd(12)}${clause.text}`,
    `  masked    ${clause.masked}`,
    ...clause.references.map(
      ({ kind, words, places, missing }) =>
        `  scenes    ${places.join(', ') || '–'}  ← ${words} (${kind})${missing === null ? '' : `, missing: ${missing}`}`,
    ),
    ...clause.evidence.flatMap(({ reader, odds, reasons }) => [
      ...odds.map((one) => `  ${reader.padEnd(10)}${one.kind} ${signed(one.odds)}`),
      ...reasons.map((one) => `    ${one.kind} ${signed(one.odds)} ← “${one.words}”  /${one.rule.slice(0, 90)}/`),
    ]),
    ...clause.candidates.map(
      ({ kind, probability, outcome }) =>
        `  candidate ${kind.padEnd(10)}${percent(probability).padStart(7)}  ${outcome}`,
    ),
    `  answer    ${answered}`,
    ...clause.within.flatMap((inner) => clauseLines(inner, 'stands for').map((line) => `  ${line}`)),
  ];
}
