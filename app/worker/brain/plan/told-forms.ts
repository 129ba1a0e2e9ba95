import { readCode } from '../slots/code';
import { parseItems } from '../slots/lists';
import { parseTalk } from '../slots/talk';
import { commandsIn } from './commands';
import type { Form, Typed } from './form';
import { orNull } from './said';
import { entriesOfTalk, titleOfTalk } from './talk-entries';
import { capitalise } from './words';

/** What is said to somebody, told by its marks: commands, code, questions with answers, talks, invitations. */

export function ofCommands({ body, title }: Typed): Form | null {
  const items = commandsIn(body);
  return items && { recipe: 'terminal', filled: { headline: title, items } };
}

const codeStart =
  /^(?:(?:export |public |private |static |async )*(?:const|let|var) \w+ ?[=:]|(?:export |async )*function \w*\(|def \w+\(|class \w+ ?[:{(]|import .+ from ['"]|from \w+ import |#include|select .+ from \w|insert into \w|update \w+ set |create table |<[a-z]+[ >]|console\.log\(|print\()/i;

export function ofCode({ whole, body, said }: Typed): Form | null {
  // "Show this python, line by line: def f(): …": what stands before the colon is said of it.
  const typed = [whole, said.pasted.trim() || body].find((text) => codeStart.test(text));
  const code = typed === undefined ? null : readCode(typed, said.request.replace(typed, ' '));
  return code && typed !== undefined
    ? {
        recipe: 'code-block',
        filled: { headline: null, code: { ...code, text: said.request.trim().endsWith(typed) ? typed : code.text } },
      }
    : null;
}

const asked =
  /(?:^|\s)(?:q(?:uestion)?\s*\d*\s*[:.)]\s*)?([^?\n]+\?)\s*(?:a(?:nswer)?\s*\d*\s*[:.)]\s*)?([^?\n]+?[.!]?)(?=$|\n|\s+q(?:uestion)?\s*\d*\s*[:.)]|(?<=[.!])\s+[^?\n.!]+\?)/giu;

/** "Is it free? Yes. Do I need an account? No.": questions, each with its answer. */
export function ofAnswers({ body, title, whole }: Typed): Form | null {
  const marked = /(?:^|\s)q(?:uestion)?\s*\d*\s*[:.]/i.test(whole);
  const called = /^(?:faq|frequently asked questions|questions(?: and answers)?|q ?& ?a)/i.test(whole);
  if (!marked && !called) return null;
  const pairs = [...(marked ? whole : body).matchAll(asked)].map(([, question = '', answer = '']) => ({
    title: capitalise(question.trim()),
    text: capitalise(answer.trim()),
    tag: null,
  }));
  const [first] = pairs;
  if (!first) return null;
  if (pairs.length === 1) return { recipe: 'title', filled: { headline: first.title, subline: first.text } };
  return { recipe: 'card-grid', filled: { headline: /^faq$/i.test(title ?? '') ? 'FAQ' : title, entries: pairs } };
}

const option = /(?:^|[\s,;])\(?([a-e])[.):]\s+/giu;

/** "Capital of Norway? A) Bergen B) Oslo": a question and what may be the answer. */
export function ofQuiz({ body, title }: Typed): Form | null {
  const [, question = '', rest = ''] = /^([^?]{4,160}\?)\s+(.+)$/su.exec(body) ?? [];
  if (question === '') return null;
  const letters = [...rest.matchAll(option)].map(([, letter = '']) => letter.toUpperCase());
  const lettered = letters.length > 1 && letters.every((letter, index) => letter === String.fromCharCode(65 + index));
  const options = lettered
    ? rest.split(new RegExp(option.source.replace('([a-e])', '[a-e]'), 'iu')).filter((part) => part.trim() !== '')
    : /\s\/\s|\n|;/.test(rest)
      ? parseItems(rest)
      : [];
  if (options.length < 2 || options.some((one) => one.length > 60)) return null;
  const items = options.map(
    (one, index) => `${String.fromCharCode(65 + index)}  ${capitalise(one.trim().replace(/[.,;]$/, ''))}`,
  );
  return {
    recipe: 'bullet-list',
    filled: { eyebrow: title, headline: capitalise(question.replace(/^quiz\s*:\s*/i, '')), items },
  };
}

const said = /^(\S.{18,180}?)\s+[-–—~]\s*(\p{L}[\p{L}.'’]+(?: \p{L}[\p{L}.'’-]*){1,2})$/su;

/** "The best way to predict the future is to invent it - Alan Kay": a sentence, a dash and a name. */
export function ofSaying({ whole, title }: Typed): Form | null {
  const [, quote = '', by = ''] = said.exec(whole) ?? [];
  if (quote === '' || title !== null || /[,:;\n]\s*$|\s[-–—]\s|\d/.test(quote) || quote.split(/\s+/).length < 5)
    return null;
  const name = by.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
  return { recipe: 'quote', filled: { quote: capitalise(quote), attribution: name } };
}

export function ofTalk({ whole }: Typed): Form | null {
  const talk = parseTalk(whole, false);
  return (
    talk && {
      recipe: 'chat',
      filled: { headline: orNull(capitalise(titleOfTalk(talk.lead))), entries: entriesOfTalk(talk) },
    }
  );
}

const invites =
  /^(download|get|buy|order|book|sign up|join|subscribe|follow|visit|try|register|donate|contact|call|shop|apply)(?= (?:us|our|my|now|today|to|on|at|for|the|your|here|in|with|a|online|free)(?: |$))/i;

/** "Download our app on the App Store": said to viewers, who are to do something. */
export function ofInvitation({ whole, said, title }: Typed): Form | null {
  const found = title === null && !/[\n:]/.test(whole.replace(/https?:\/\//g, '')) ? invites.exec(whole) : null;
  if (!found || whole.length > 90) return null;
  const { address } = said;
  const [line = '', ...rest] =
    address === null
      ? [whole]
      : whole
          .split(address)
          .map((part) => part.replace(/^[\s,]+|[\s,:–—-]+(?:at|on|via|to)?\s*$|\s(?:at|on|via)\s*$/giu, '').trim());
  const action = address === null ? capitalise(found[1] ?? '') : null;
  return {
    recipe: 'call-to-action',
    filled: { headline: capitalise(line), subline: orNull(rest.join(' ')), action, address },
  };
}
