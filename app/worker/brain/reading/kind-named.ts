import { parseCount } from '../slots/numbers';

/** Kinds of scenes that are named where, or as, English does not name them: put ahead of what they are of. */

const charts: Readonly<Record<string, string>> = {
  balkendiagramm: 'bar chart',
  säulendiagramm: 'bar chart',
  barras: 'bar chart',
  barres: 'bar chart',
  histogramme: 'bar chart',
  liniendiagramm: 'line chart',
  líneas: 'line chart',
  lineas: 'line chart',
  linhas: 'line chart',
  courbe: 'line chart',
  courbes: 'line chart',
  kreisdiagramm: 'pie chart',
  tortendiagramm: 'pie chart',
  torta: 'pie chart',
  pastel: 'pie chart',
  pizza: 'pie chart',
  camembert: 'pie chart',
};
const chartBehind = new RegExp(
  `^([^:\\n]{3,70}?)\\s+(?:als|en|como|em|sous forme (?:de|d['’])|in)\\s+(?:un[ea]?\\s+|einem?\\s+|um\\s+)?(?:gr[áa]fic[oa]s?\\s+(?:de\\s+|em\\s+)?|(?:graphique|diagramme)\\s+(?:en\\s+|à\\s+|de\\s+)?)?(${Object.keys(charts).join('|')})\\s*(?=:|\\n|$)`,
  'iu',
);

const isChart = /^(?:(?:une?|eine?|uma?|an?|el|la|das|le)\s+)?(?:graphique|gráfic[oa]|grafic[oa]|diagramme?)$/iu;

const titleWords = 'عنوان|العنوان|כותרת|标题|標題|片头|タイトル|題名|제목|शीर्षक|заголовок|τίτλος|titolo';
const titleAhead = new RegExp(`^(?:${titleWords})\\s*[:：]\\s*(?=\\S)`, 'iu');
const titleOf =
  /^([^「『\n]*?)(?:の)?(?:オープニング)?(?:タイトル|标题|標題|片头|제목)\s*[「『]([^」』\n]+)[」』]\s*([^\n]*)$/u;

const topics: Readonly<Record<string, string>> = {
  mariage: 'wedding',
  hochzeit: 'wedding',
  boda: 'wedding',
  casamento: 'wedding',
  anniversaire: 'birthday',
  geburtstag: 'birthday',
  cumpleaños: 'birthday',
  aniversário: 'birthday',
  recette: 'recipe',
  rezept: 'recipe',
  receta: 'recipe',
  receita: 'recipe',
  produit: 'product',
  produkt: 'product',
  producto: 'product',
  produto: 'product',
};
const filmAhead = new RegExp(
  `^(?:(?:fais|fais-moi|crée|mach|mache|erstelle|haz|hazme|crea|faz|cria)\\s+(?:mir\\s+|bitte\\s+)*)?(?:une?|eine?|una?|uma?)\\s+(?:(?:courte?|petite?|kurzes?|kleines?|corto|breve|pequeño|curto|vídeo)\\s+)?(?:vidéo|video|vídeo|film|clip)\\s+(?:de|d['’]|für|zur?|zum|über|pour|para|sobre|do|da)\\s*(?:(?:la|le|el|die|der|das|unsere?|notre|nuestra|nossa|mein|ma|mon|mi)\\s+)?(${Object.keys(topics).join('|')})(?:\\s+[^:.,\\n]{0,40})?\\s*[:.]\\s+(?=\\S)`,
  'iu',
);
const overInterview =
  /^(lower thirds?|name ?plate|name tag|caption)(?: title)? (?:for|of|in) (?:an? |the |my |our |this )?(?:interview|video|podcast|show|stream|news|documentary|webinar|zoom call|call|guest|speaker|presenter|film)\s*[,:–-]\s+(?=\p{Lu})/iu;

const codeTyped =
  /^(?:(?:please|can you|could you) )*(?:show|make|animate|create|draw)(?: me| us)? (an? (?:[\p{L}+#]+ )?(?:function|snippet|code|script|class|method|query) (?:for|of|that|to) [^,.:"“]{3,50}?)(?:,? (?:being |getting |is )?(?:typed|written|appearing|typing)(?! in)[^:"“`]*)$/iu;

const withWords =
  /^((?:please |and |then |now )*(?:(?:add|make|do|create|put in|give me|i want|i need|new|another) )?(?:an? |one |another )?(?:[\p{L}]+ )?(?:scene|slide|card|screen|title)) with (?:the |my |our )?(?:sentence|words?|line|phrase|message|text|slogan|writing)s? (?!in |on |under|below|above|that |which |for )(?=\S)/iu;
const withForeignWords =
  /^((?:\p{L}+ ){0,3}(?:uma |una |eine |une )?(?:cena|escena|szene|folie|scène|diapositiva)) (?:com|con|mit|avec) (?:(?:o |el |dem |le )?(?:texto?|text) )?(?=\S)/iu;
const countOnly = /^(?:make|do|add|give me) (\d|two|three|four|five|six)\s*:\s*([^:"“]{3,200})$/iu;

/** "Umsatz pro Filiale als Balkendiagramm: …", "عنوان: …", "発表会のタイトル「…」": the kind in English, first. */
export function withKindAhead(message: string): string {
  const behind = chartBehind.exec(message);
  if (behind && !isChart.test(behind[1] ?? '')) {
    const [whole, topic = '', kind = ''] = behind;
    return `${charts[kind.toLowerCase()] ?? 'bar chart'} ${topic}${message.slice(whole.length)}`;
  }
  const [, count, told = ''] = countOnly.exec(message.trim()) ?? [];
  const parts = told.split(/[.;]\s+|\.$/u).filter((part) => part.trim() !== '');
  if (count !== undefined && parts.length > 1 && parts.length === parseCount(count.toLowerCase()))
    return `${count} scenes: ${parts.join('; ')}`;
  const code = codeTyped.exec(message.trim())?.[1];
  if (code !== undefined) return `a code block titled "${code.replace(/^an? /iu, '')}"`;
  const [, before = '', title, after = ''] = titleOf.exec(message.trim()) ?? [];
  if (title !== undefined)
    return [
      `title "${title}"`,
      after.trim() === '' ? '' : `with the subtitle "${after.trim()}"`,
      before.trim() === '' ? '' : `with the eyebrow "${before.trim()}"`,
    ]
      .filter((part) => part !== '')
      .join(' ');
  const film = filmAhead.exec(message);
  if (film) return `a short ${topics[(film[1] ?? '').toLowerCase()] ?? ''} video: ${message.slice(film[0].length)}`;
  return message
    .replace(withWords, '$1 saying ')
    .replace(withForeignWords, '$1: ')
    .replace(overInterview, '$1: ')
    .replace(titleAhead, 'title: ');
}

const made =
  '(?:video|film|clip|ad|advert|promo|teaser|trailer|reel|lesson|recipe|story|slideshow|explainer|chart|graph|list|checklist|timeline|table|slide|scene|poster|intro|post|menu|invitation|invite|flyer|announcement|infographic)';
const askedBehind = new RegExp(
  `^([^]{20,}?[^\\s.!?,;:–-])\\s*(?:[.!?;\\n–-]+|,)\\s*(?:(?:please|can you|could you|now|so|and) )*(?:make|create|build|do|design|turn (?:this|that|it|these|all of (?:this|it)) into)\\s+(?:me |us )?((?:an?|the)\\s+(?:[\\p{L}\\d:-]+ ){0,4}?${made})(?:\\s+(?:of|from|out of|with|for|about|based on) (?:this|that|it|these|them|all (?:of )?(?:this|that)))?[\\s.!]*(?:please|thanks)?[\\s.!]*$`,
  'iu',
);
const speaksOfThere =
  /^(?:the|this|that|it|its|it's|scenes?|slides?|i|we|my|now|ok|okay|no|yes|yeah|nope|delete|remove|change|make|add|move|put|set|turn|swap|undo|good|great|nice|cool|hmm|wait|sorry|thanks|please|can|could)(?![\p{L}])/iu;

/** "3 bed house in Leeds, garden, near the park. Make me a listing video": what is to be made of it, first. */
export function withRequestAhead(message: string): string {
  const [, content, what] = askedBehind.exec(message) ?? [];
  if (content === undefined || what === undefined || speaksOfThere.test(content) || /["“„]/u.test(what)) return message;
  return `make ${what}: ${content}`;
}

const needs =
  /(?<![\p{L}])(?:you(?:['’]ll| will)? need|ingredients|for the (?:dough|sauce|cake|batter|filling|dressing|soup|marinade)|(?:mix|whisk|beat|combine|melt) (?:together )?\d)/iu;
const measured =
  /(?<![\p{L}\d])\d+(?:[.,/]\d+)?\s?(?:g|kg|ml|l|cl|dl|oz|lbs?|cups?|tbsp|tsp|teaspoons?|tablespoons?|eggs?|cloves?|pinch|grams?|sticks?)(?![\p{L}])/iu;
const cooked =
  /(?<![\p{L}])(?:bake|boil|cook|fry|simmer|knead|stir|mix|whisk|roast|grill|beat|melt|chop|pour|serve|chill|rest|steam)(?![\p{L}])/giu;
const isVideo =
  /(?<![\p{L}])(?:videos?|films?|lists?|checklists?|steps|tables?|charts?|scenes?|slides?|titles?)(?![\p{L}])/iu;

/** A recipe as people tell it, in sentences, is a video of it. */
export function asCooking(message: string): string {
  const sentences = message.split(/[.!\n]\s+/u).filter((text) => text.trim() !== '');
  const verbs = new Set([...message.matchAll(cooked)].map(([verb]) => verb.toLowerCase()));
  const named = /^(?:(?:make|show|give me) )?(?:an? |my |our )?recipe (?=for|of|:)/iu.exec(message);
  if (named && verbs.size > 1 && measured.test(message) && !isVideo.test(message))
    return `recipe video ${message.slice(named[0].length)}`;
  if (sentences.length < 3 || verbs.size < 2 || !measured.test(message) || !needs.test(message)) return message;
  return isVideo.test(message) || /[:"“]/u.test(message) ? message : `recipe video: ${message}`;
}
