import type { VideoFormat } from '$shared/schema/layout';

/** What the sheet says of each template; a test holds it against the templates themselves. In the order of their stills. */
export interface TemplateCard {
  readonly id: string;
  readonly name: string;
  readonly sentence: string;
  /** What else it is found by. */
  readonly words: readonly string[];
  /** The shape it is made for. */
  readonly shape: ShapeName;
  readonly scenes: number;
  /** Rounded. */
  readonly seconds: number;
}

export type ShapeName = '16:9' | '9:16' | '1:1' | '4:5';

const FPS = 30;

export const shapes: Readonly<Record<ShapeName, { readonly width: number; readonly height: number }>> = {
  '16:9': { width: 1920, height: 1080 },
  '9:16': { width: 1080, height: 1920 },
  '1:1': { width: 1080, height: 1080 },
  '4:5': { width: 1080, height: 1350 },
};

export const formatOf = (shape: ShapeName): VideoFormat => ({ ...shapes[shape], fps: FPS });

/** What is said for the person who takes it: the first message of the project. */
export const promptFor = ({ name }: TemplateCard): string => `Start from the “${name}” template`;

/** "6 scenes · 24 s". */
export const sizeOf = ({ scenes, seconds }: TemplateCard): string => `${scenes} scenes · ${seconds} s`;

/** Those with every word of what was typed in their name, sentence or other words. */
export function found(query: string): readonly TemplateCard[] {
  const wanted = plain(query).split(' ');
  return cards.filter((card) => {
    const text = plain([card.name, card.sentence, ...card.words].join(' '));
    return wanted.every((word) => text.includes(word));
  });
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function card(
  id: string,
  [name, sentence]: readonly [string, string],
  [shape, scenes, seconds]: readonly [ShapeName, number, number],
  words: readonly string[],
): TemplateCard {
  return { id, name, sentence, words, shape, scenes, seconds };
}

export const cards: readonly TemplateCard[] = [
  card(
    'app-promo',
    ['App promo', 'An app on its phone, its messages, and why people keep it'],
    ['9:16', 5, 21],
    ['app', 'mobile app', 'app store'],
  ),
  card(
    'case-study',
    ['Case study', 'What a customer’s problem was, what you did, and what came of it'],
    ['16:9', 6, 25],
    ['customer story', 'success story', 'client story'],
  ),
  card(
    'course-lesson',
    ['Course lesson', 'Goals, how it hangs together, a rule to remember and a task'],
    ['16:9', 6, 23],
    ['lesson', 'course', 'class', 'tutorial'],
  ),
  card(
    'event-invitation',
    ['Event invitation', 'What, when and where, the programme and a reply'],
    ['1:1', 4, 15],
    ['event', 'invitation', 'invite', 'party'],
  ),
  card(
    'feature-announcement',
    ['Feature announcement', 'What is new, what it changes, and how to use it'],
    ['16:9', 5, 21],
    ['feature', 'new feature', 'announcement'],
  ),
  card(
    'fundraising',
    ['Fundraising', 'A cause, why now, what a gift does, and the goal'],
    ['16:9', 6, 26],
    ['donation', 'charity', 'donations', 'campaign'],
  ),
  card(
    'how-to',
    ['How-to', 'What you need, the steps one by one, and a tip'],
    ['9:16', 6, 25],
    ['how to', 'guide', 'instructions', 'step by step'],
  ),
  card(
    'job-opening',
    ['Job opening', 'The role, what one does in it, and what you offer'],
    ['4:5', 5, 19],
    ['job', 'hiring', 'vacancy', 'we are hiring'],
  ),
  card(
    'listing',
    ['Listing', 'A home for sale: pictures, key facts, price and a viewing'],
    ['4:5', 5, 27],
    ['real estate', 'property', 'house for sale', 'home listing'],
  ),
  card(
    'podcast-episode',
    ['Podcast episode', 'Your guest, the best line, and what you talk about'],
    ['1:1', 5, 22],
    ['podcast', 'episode', 'audiogram'],
  ),
  card(
    'pricing-offer',
    ['Pricing offer', 'Two plans side by side, and until when the offer lasts'],
    ['1:1', 4, 20],
    ['pricing', 'offer', 'sale', 'discount', 'special offer'],
  ),
  card(
    'product-launch',
    ['Product launch', 'What it is, what one gets, a look at it, a customer’s word'],
    ['16:9', 6, 24],
    ['launch', 'new product', 'product'],
  ),
  card(
    'quote-of-the-day',
    ['Quote of the day', 'One line worth a thought, and who said it'],
    ['1:1', 3, 10],
    ['quote', 'daily quote'],
  ),
  card(
    'release-notes',
    ['Release notes', 'What is new, improved and fixed in a version'],
    ['16:9', 5, 19],
    ['release', 'changelog', 'software update', 'new version'],
  ),
  card(
    'team-introduction',
    ['Team introduction', 'Who you are, what you care about, and how to say hello'],
    ['16:9', 5, 23],
    ['team', 'meet the team', 'about us'],
  ),
  card(
    'testimonial',
    ['Testimonial', 'What customers say, as a quote and as a post'],
    ['1:1', 4, 15],
    ['review', 'customer quote', 'customer review'],
  ),
  card(
    'travel-itinerary',
    ['Travel itinerary', 'A trip day by day, its sights, and what to pack'],
    ['9:16', 5, 26],
    ['travel', 'trip', 'itinerary', 'travel plan'],
  ),
  card(
    'webinar',
    ['Webinar', 'Who speaks, what one learns, and how to join'],
    ['16:9', 5, 22],
    ['online event', 'online talk', 'web seminar'],
  ),
  card(
    'weekly-news',
    ['Weekly news', 'The top story, what else happened, and what is coming up'],
    ['16:9', 6, 25],
    ['news', 'news bulletin', 'weekly update', 'newsletter'],
  ),
  card(
    'year-in-numbers',
    ['Year in numbers', 'The year’s figures, milestones and best moments'],
    ['16:9', 6, 28],
    ['year in review', 'annual review', 'yearly review', 'year review', 'annual report'],
  ),
];
