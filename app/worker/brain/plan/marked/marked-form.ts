import type { Filled } from '../said';

/** A scene that a message tells by marks that stand for nothing else, and the part of the message that holds it. */
export interface MarkedForm {
  readonly recipe: string;
  readonly filled: Filled;
  readonly from: number;
  readonly to: number;
  /** What the reply says of what was not used. */
  readonly note?: string;
}

export type MarkedReader = (source: string) => MarkedForm | null;

export const sentenceEnd = (text: string, from: number): number => {
  const end = /[.!?](?=\s|$)|\n\s*\n/u.exec(text.slice(from));
  return end ? from + end.index : text.length;
};

/** What stands above: the last sentence before `at`, without what only asks for it. */
export function headingBefore(source: string, at: number): string | null {
  const before = source.slice(0, at).replace(/[\s:–—-]+$/u, '');
  const sentence = before.split(/(?<=[.!?])\s+|\n+/u).at(-1) ?? '';
  const bare = sentence
    .replace(courtesy, '')
    .replace(asked, '')
    .replace(foreign, '')
    .replace(/(?:,| please| pls)+\s*(?:please|pls|in a table|as a table|side by side|vertical)?\s*$/iu, '')
    .replace(/^(?:the|a|an|of|for|with|about|showing|on)\s+(?=\p{Ll})/iu, '')
    .trim();
  return bare === '' || bare.length > 90 ? null : bare.charAt(0).toUpperCase() + bare.slice(1);
}

const courtesy = /^(?:(?:hi|hey|hello|ok(?:ay)?|so|please|pls|guten tag|hola)[,!]?\s+)+/iu;
const foreign =
  /^(?:(?:mach|mache|erstelle|zeig|bau|gib)(?: (?:mir|uns))?(?: bitte)?|(?:haz|hazme|crea|créame|pon|muestra)(?: por favor)?|(?:fais|fais-moi|crée|crée-moi|montre|faites)(?: s'il (?:te|vous) pla[iî]t)?|(?:faz|faça|cria|crie|mostra)(?: por favor)?)\s+(?:eine?n?|un[ae]?|uma?|das|die|den|la|le|el|o|a)\s+/iu;
const asked =
  /^(?:(?:can|could|would) (?:you|u) (?:please )?)?(?:(?:i )?(?:need|want|would like|make|do|show|create|build|give me|show me)\s+)+(?:(?:me|us)\s+)?(?:(?:an?|the|some)\s+)?(?:(?:little|short|quick|nice|simple)\s+)*(?:(?:slide|scene|video|animation|table|list|chart|graph|screen)\s+(?:of|for|with|about|showing)\s+)?/iu;
