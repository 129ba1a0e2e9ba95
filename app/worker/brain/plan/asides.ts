import type { Phrase } from '../reading/phrase';

const owner =
  'place|restaurant|cafe|bakery|bar|pub|shop|store|salon|studio|gym|hotel|company|business|firm|agency|startup|brand|label|product|app|website|site|channel|stream|podcast|show|band|group|team|club|school|class|church|charity|organi[sz]ation|event|festival|conference|course|book|game|project|farm|clinic|barber shop|ride|run|race|walk|trip|tour|league|party|series|album|song|newsletter|blog|campaign|workshop|name';
const called = new RegExp(
  `(?:^|(?<= )[|,.;:!?–—-] |(?<=[a-z] )and )(?:(?:the|our|my|its|this|your) )?(?:(?:${owner})(?: name)?)(?: (?:is|'s))?(?: (?:called|named|is))+ ([^,.;!?|¶§]+?)(?= ?(?:$|[,.;!?|]))`,
  'du',
);
const myName =
  /(?:^|(?<= )[|,.;:!?–—-] |(?<=[a-z] )and )(?:(?:my|our|the) (?:channel |stage |brand |company )?name (?:is|being|:)|we are called|we 're called) ([^,.;!?|¶§]+?)(?= ?(?:$|[,.;!?|]))/du;
const stress =
  /(?<= )[.;!] (?:and )?(?:please )?(?:highlight|emphasi[sz]e|stress|point out|make sure to show|focus on|circle)(?: the)? [^.;!|¶§]+?(?= ?(?:$|[.;!|]))/du;

export interface WithoutAsides {
  readonly rest: Phrase;
  /** Whose scene it is: "the restaurant is called Nonna Pia". */
  readonly name: string | null;
}

/** Cuts out sentences that are said to whoever makes the scene: what somebody is called, what matters most. */
export function cutAsides(phrase: Phrase): WithoutAsides {
  const named = phrase.see(called) ?? phrase.see(myName);
  const own = named ? phrase.without(named.from, named.to) : phrase;
  const stressed = own.see(stress);
  return {
    rest: stressed ? own.without(stressed.from, stressed.to) : own,
    name: named ? named.content(1) : null,
  };
}
