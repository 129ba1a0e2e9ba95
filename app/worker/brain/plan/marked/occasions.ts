import type { MarkedReader } from './marked-form';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const invites = /(?<!\p{L})(?:invitations?|invites?|save the date)(?!\p{L})/iu;
const feast =
  /(?<!\p{L})((?:(?:unicorn|pirate|princess|dinosaur|pool|garden|surprise|halloween|fancy dress|costume|football|superhero|mermaid|space|summer|leaving|retirement|engagement|baby|bridal|hen|stag|house ?warming|birthday|dinner|cocktail|beach|tea|slumber|dance|christmas)\s+){0,3}(?:party|shower|sleepover|celebration|barbecue|bbq|picnic|get[- ]together))(?!\p{L})/iu;
const day =
  /(?<!\p{L})((?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?(?: the)? \d{1,2}(?:st|nd|rd|th)?(?:,? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*)?|\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}(?:st|nd|rd|th)?)(?!\p{L})/iu;
const hour =
  /(?<!\p{L})(?:at|from|@) (\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?|o['’ ]?clock)?(?:\s?(?:to|till|until|-|–)\s?\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?|o['’ ]?clock)?)?)(?![\d\p{L}])(?!\s+\p{Lu})/u;
const place = /(?<!\p{L})(?:at|in|@) ((?:the )?(?:\d{1,5} )?(?:\p{Lu}[\p{L}’'.]*(?:\s|$)){1,4}(?:\p{Lu}[\p{L}’'.]*)?)/u;
const named =
  /(?<!\p{L})(?:(?:her|his|the|my|their|our) (?:[\p{L}']+ )?name(?:s|['’]s)? (?:is )?|called |named )(\p{Lu}[\p{L}’'-]+)/u;
const whose = /(?<!\p{L})(\p{Lu}[\p{L}’'-]+?)(?:['’]?s) (?:\d+(?:st|nd|rd|th) |first )?birthday/u;
const age =
  /(?<!\p{L})(?:turning|turns|is turning|will be|is) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|sixteen|eighteen|\d{1,3})(?!\p{L})(?! (?:people|guests|o|pm|am))/iu;
const answer =
  /(?<!\p{L})((?:rsvp|text|call|reply|e-?mail|message|ring|let (?:me|us) know)(?: (?:me|us|mum|mom|dad|back))?(?: on [\d ]{6,}| at \S+)?(?: by (?:the )?[\p{L}\d]+(?: (?:of )?\p{L}{3,9})?)?)/iu;

/** A party as somebody tells of it, all in one breath: whose, what, when, where, and who is to be told. */
export const partyTold: MarkedReader = (source) => {
  const when = day.exec(source)?.[1];
  const what = feast.exec(source)?.[1] ?? (/(?<!\p{L})birthday(?!\p{L})/iu.test(source) ? 'birthday party' : undefined);
  // What is told with commas or a colon is read as what it is between them.
  if (!invites.test(source) || when === undefined || what === undefined || (source.match(/[,:;\n]/gu) ?? []).length > 1)
    return null;
  const who = named.exec(source)?.[1] ?? whose.exec(source)?.[1];
  const old = age.exec(source)?.[1];
  const at = hour.exec(source)?.[1];
  const where = place
    .exec(source)?.[1]
    ?.trim()
    .replace(/[.,!]$/u, '');
  const tell = answer.exec(source)?.[1];
  const subject = who === undefined ? capital(what) : old === undefined ? `${who}’s ${what}` : `${who} turns ${old}`;
  const lines = [
    who === undefined ? null : capital(what),
    [capital(when), at].filter(Boolean).join(', '),
    where,
    tell === undefined ? null : capital(tell),
  ];
  return {
    recipe: 'title',
    filled: { eyebrow: 'You are invited', headline: subject, subline: lines.filter(Boolean).join(' · ') },
    from: 0,
    to: source.length,
  };
};

const stream =
  /^(?:(?:an?|the|my|our) )?(?:stream )?(starting soon|be right back|brb|stream ending|starting shortly|we will be right back|intermission|offline)(?: (?:screen|scene|overlay|slide|card))?(?! ?[:"“])/iu;
const called: Readonly<Record<string, string>> = { brb: 'Be right back' };

/** "Starting soon screen for my stream, channel is NovaGoblin, tonight is …": what viewers wait for. */
export const startingSoon: MarkedReader = (source) => {
  const found = stream.exec(source);
  if (!found || !/(?<!\p{L})(?:stream|channel|twitch|live|tonight|today|youtube)(?!\p{L})/iu.test(source)) return null;
  const channel =
    /(?<!\p{L})channel(?: name)?(?: is|['’]s|:| called| named)? ([^,.;:\n]{2,40})/iu.exec(source)?.[1] ??
    /(?<!\p{L})(?:my name is|i['’]m|this is) (\p{L}[^,.;:\n]{1,40})/iu.exec(source)?.[1];
  const tonight =
    /(?<!\p{L})((?:tonight|today|playing|next up)(?:['’]s)?)(?: is| it['’]s|:|,)? ([^,.;:\n]{3,60})/iu.exec(source);
  const minutes = /(?<!\p{L})(\d{1,3}) ?(?:-| )?(?:min|minutes?)(?: count ?down| timer)?/iu.exec(source)?.[1];
  const said = (found[1] ?? '').toLowerCase();
  const about = tonight ? `${capital((tonight[1] ?? '').replace(/['’]s$/u, ''))}: ${tonight[2] ?? ''}` : null;
  const lines = [about, minutes === undefined ? null : `In ${minutes} minutes`];
  return {
    recipe: 'title',
    filled: {
      eyebrow: channel?.trim() ?? null,
      headline: called[said] ?? capital(said),
      subline: lines.filter(Boolean).join(' · ') || null,
    },
    from: 0,
    to: source.length,
  };
};
