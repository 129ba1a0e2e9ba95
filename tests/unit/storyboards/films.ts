export interface Film {
  readonly prompt: string;
  /** What the reply calls it. */
  readonly plan?: string;
  readonly seconds?: number;
  /** Fewest and most. */
  readonly scenes?: readonly [number, number];
  readonly recipes?: readonly string[];
  /** What of the prompt must be seen. */
  readonly shows: readonly string[];
  /** Nothing is left to fill in. */
  readonly complete?: true;
}

/** Films as people ask for them, and what must be in each. */
export const films: readonly Film[] = [
  {
    prompt: 'A 30 second launch video for Acme, an app that waters plants',
    plan: 'launch video',
    seconds: 30,
    scenes: [6, 6],
    recipes: ['phone-mockup', 'call-to-action'],
    shows: ['Acme', 'an app that waters plants'],
  },
  {
    prompt:
      'Create a 45 second launch video for Acme, an app that waters plants. Most people forget to water their plants. It has a sensor, works offline and costs $9 a month. 12,000 happy users. "I never lost a plant again" - Mara Lind. Get it at acme.com',
    plan: 'launch video',
    seconds: 45,
    recipes: ['title', 'card-grid', 'big-number', 'quote', 'call-to-action'],
    shows: [
      'Most people forget',
      'a sensor',
      'works offline',
      '$9 a month',
      '12,000 happy users',
      'Mara Lind',
      'Get it',
      'acme.com',
    ],
    complete: true,
  },
  {
    prompt:
      'Product video: FlowDesk. Problem: Meetings eat the day. Solution: FlowDesk writes the minutes. Features: transcripts, action items, summaries. Price: $12 per month. Website: flowdesk.app',
    plan: 'launch video',
    shows: [
      'Meetings eat the day',
      'writes the minutes',
      'transcripts',
      'action items',
      '$12 per month',
      'flowdesk.app',
    ],
  },
  {
    prompt: 'lauch vidoe for Acme, an app that waters plants, 20 secs',
    plan: 'launch video',
    seconds: 20,
    shows: ['Acme', 'waters plants'],
  },
  {
    prompt: 'explainer video for our new tool Ledgerly that sorts receipts, 40 seconds, in navy and gold',
    plan: 'launch video',
    seconds: 40,
    shows: ['Ledgerly', 'sorts receipts'],
  },
  {
    prompt: 'make a 30s promo for our summer sale, 30% off everything, ends 31 August, sunnyshop.com',
    plan: 'promo',
    seconds: 30,
    shows: ['summer sale', '30% off everything', 'ends 31 August', 'sunnyshop.com'],
  },
  {
    prompt: '15s ad for Brew Bros coffee: fresh roasted, delivered weekly, $12 a bag. Order at brewbros.com',
    plan: 'promo',
    seconds: 15,
    shows: ['Brew Bros coffee', 'fresh roasted', 'delivered weekly', '$12 a bag', 'Order', 'brewbros.com'],
    complete: true,
  },
  {
    prompt:
      'we need a 15 sec instagram ad for Glow, a face cream with SPF 50, just $19.99, buy one get one free this week, shopglow.com',
    plan: 'promo',
    seconds: 15,
    shows: ['Glow', 'face cream with SPF 50', '$19.99', 'buy one get one free', 'shopglow.com'],
    complete: true,
  },
  { prompt: 'teaser for Lumen, a reading lamp', plan: 'promo', shows: ['Lumen', 'a reading lamp'] },
  {
    prompt: 'a 20 second trailer for my podcast "Night Shift"',
    plan: 'promo',
    seconds: 20,
    shows: ['Night Shift', 'podcast'],
  },
  { prompt: 'Lesson on photosynthesis, 30 s', plan: 'lesson', seconds: 30, shows: ['photosynthesis'] },
  {
    prompt:
      'A 1 minute explainer about inflation. Definition: Prices rise over time. Example: Bread cost $1 in 1990 and $3 today. Remember: Money loses value.',
    plan: 'lesson',
    seconds: 60,
    shows: ['inflation', 'Prices rise over time', 'Bread cost $1 in 1990', 'Money loses value'],
  },
  {
    prompt:
      'explainer about how vaccines work, 45 seconds: they show the body a harmless piece, the body learns, it remembers',
    plan: 'lesson',
    seconds: 45,
    recipes: ['steps'],
    shows: ['how vaccines work', 'a harmless piece', 'the body learns', 'it remembers'],
  },
  {
    prompt: "invite to Mia's 7th birthday, Saturday 12 May 3pm at Lake House",
    plan: 'invitation',
    scenes: [3, 3],
    shows: ["Mia's 7th birthday", 'Saturday 12 May 3pm', 'Lake House'],
  },
  {
    prompt: 'wedding invitation for Anna and Tom, 14 June 2025 at Rosewood Hall, RSVP at annaandtom.com',
    plan: 'invitation',
    shows: ['wedding', 'Anna and Tom', '14 June 2025', 'Rosewood Hall', 'RSVP', 'annaandtom.com'],
    complete: true,
  },
  {
    prompt:
      'event video for DevConf 2025, 3-5 June, Berlin. Speakers: Ada Lovelace, Alan Turing, Grace Hopper. Agenda: 9:00 Doors open, 10:00 Keynote, 12:00 Lunch. Tickets from €99. devconf.io',
    plan: 'invitation',
    recipes: ['team', 'timeline'],
    shows: ['DevConf 2025', '3-5 June', 'Berlin', 'Ada Lovelace', 'Keynote', '12:00', 'from €99', 'devconf.io'],
    complete: true,
  },
  {
    prompt:
      'recipe video for pancakes\nIngredients: flour, milk, eggs\nSteps: mix everything, rest for ten minutes, fry in butter',
    plan: 'recipe video',
    recipes: ['checklist', 'steps'],
    shows: ['pancakes', 'flour', 'milk', 'eggs', 'mix everything', 'rest for ten minutes', 'fry in butter'],
    complete: true,
  },
  {
    prompt:
      'video about how to make sourdough bread:\n1. Mix flour and water\n2. Wait a day\n3. Knead\n4. Bake for 45 minutes at 240 degrees',
    plan: 'recipe video',
    recipes: ['steps'],
    shows: ['sourdough bread', 'Mix flour and water', 'Wait a day', 'Knead', 'Bake for 45 minutes at 240 degrees'],
  },
  {
    prompt: 'hiring video for Oakly: we are looking for a senior designer, remote, 4-day week; apply at jobs.oakly.io',
    plan: 'hiring video',
    shows: ['Oakly', 'senior designer', 'remote', '4-day week', 'apply', 'jobs.oakly.io'],
  },
  {
    prompt:
      'Hiring ad: We need baristas in Oslo. You bring: a smile, early mornings, good English. We offer: free coffee, fair pay, training. Apply at beanbar.no',
    plan: 'hiring video',
    shows: ['baristas in Oslo', 'a smile', 'early mornings', 'free coffee', 'training', 'beanbar.no'],
    complete: true,
  },
  {
    prompt: 'release notes video for Acme 2.4: dark mode, faster search, fixed the login bug',
    plan: 'release video',
    shows: ['Acme 2.4', 'dark mode', 'faster search', 'the login bug'],
  },
  {
    prompt: 'match day video: Lions vs Tigers, Saturday 7pm at City Stadium',
    plan: 'match video',
    recipes: ['kinetic-type'],
    shows: ['Lions', 'Tigers', 'Saturday 7pm', 'City Stadium'],
  },
  {
    prompt: "game recap video: Lions 3 - 2 Tigers. Scorers: Ali 12', Ben 40', Cy 88'. Player of the match: Cy Park",
    plan: 'match video',
    shows: ['Lions 3 - 2 Tigers', 'Ali 12', 'Ben 40', 'Cy 88', 'Cy Park'],
    complete: true,
  },
  {
    prompt: 'fundraiser video for the animal shelter, goal $20,000, raised $12,500, donate at paws.org',
    plan: 'fundraising video',
    recipes: ['progress'],
    shows: ['animal shelter', '$20,000', '$12,500', 'donate', 'paws.org'],
  },
  {
    prompt:
      '60 second fundraising video for the food bank in Bergen. One in ten families skips meals. $10 buys a week of bread. Goal: $50,000. Raised: $12,000. Donate at bergenmat.no',
    plan: 'fundraising video',
    seconds: 60,
    shows: [
      'food bank in Bergen',
      'One in ten families skips meals',
      '$10 buys a week of bread',
      '$50,000',
      'bergenmat.no',
    ],
  },
  { prompt: 'make a video about my cat Luna', plan: 'video', scenes: [3, 4], shows: ['my cat Luna'] },
  {
    prompt: 'make a slideshow about our trip to Japan: Tokyo lights, Kyoto temples, Osaka food',
    plan: 'video',
    shows: ['our trip to Japan', 'Tokyo lights', 'Kyoto temples', 'Osaka food'],
  },
  { prompt: 'make a 5 scene video about the history of chess', scenes: [5, 5], shows: ['history of chess'] },
  { prompt: '30 second video for our bakery, warm and cosy', plan: 'promo', seconds: 30, shows: ['our bakery'] },
];
