import type { SceneEdit } from '$shared/schema/operations';
import type { LeafElement } from '$shared/schema/layout';
import { elementWords } from '../lexicon/objects';
import { anyOf, ELEMENT, elementKind, END, KIND, SCENE } from '../lexicon/patterns';
import { operationWords } from '../lexicon/operations';
import type { Phrase } from '../reading/phrase';
import { elementFor, elementHolding, fold, nameElement, targetOf } from '../references/elements';
import { textsOf, type KnownScene, type World } from '../references/known-scenes';
import { parseItems } from '../slots/lists';
import { parseQuantity, QUANTITY } from '../slots/numbers';
import { parseSeries } from '../slots/series';
import { askForScene } from './delete-scenes';
import { editScenes, readExplicitScope, scopeOf, withPart } from './edit-context';
import { ask, step, type Step } from './step';
import { textEdit } from './text-edits';
import { join, nameScenes, show } from './words';

const listNoun = '(?:list|bullets|bullet list|bullet points|checklist|agenda|menu|points|items|todo|to do list)';
const addVerb = '(?:add|put|include|append|insert|write|throw in|stick|slap|also add|tack on|squeeze in)';
const ontoList = new RegExp(
  `^(?:.*?, )?${addVerb} (.+?),? (?:to|on|onto|in|into|at the end of|as (?:a |an |another )?(?:bullet|item|point|last item) (?:to|on|in)?) ?(?:the |my |our |this |that |its )?${listNoun}(?: (?:too|as well|please))?`,
  'du',
);
const thatOnList = new RegExp(
  `(?:need|want|bring|have|forgot|missing|is) (?:also |to bring |to have |a |an |some )*(.+?), ?${addVerb} (?:that|it|this|them)(?: (?:to|on|in|onto) (?:the )?${listNoun})`,
  'du',
);
const newBullet = new RegExp(
  `^${addVerb} (?:a |an |another |one more |a new |two more |more |the )+(?:bullet points?|bullets?|items?|list items?|points?|steps?|entry|entries|ingredients?|reasons?)(?: (?:to|on|in) (?:the |it|this)?(?: ?list)?)? ?(?:saying|that says|called|named|:|for|with|-|reading)? ?(.+)$`,
  'du',
);
const plainAdd = new RegExp(
  `^${addVerb} (?:also )?(.+?)(?: (?:too|as well|at (?:the )?(?:last|end|bottom)|to it|there|as (?:the )?last(?: (?:item|one))?))*$`,
  'du',
);
const offList = new RegExp(
  `(?:${anyOf([...operationWords.delete.strong, ...operationWords.delete.weak])}|take) (.+?) (?:off|from|out of|on|in) (?:the |my |our )?(?:list|bullets|bullet list|chart|graph|checklist|agenda|menu|bar chart|pie|data|bars)`,
  'du',
);
const dropItem = new RegExp(
  `^(?:(?:i|we) )?(?:${anyOf([...operationWords.delete.strong, ...operationWords.delete.weak, 'take', 'no'])})(?: out| away| off)? (.+?)(?: (?:too|as well|again|anymore|out|off|away))?$`,
  'du',
);
const moreItems =
  /^(?:(?:oh|also|and|plus|we|i|they|you|do not|did not|already) )*(?:forgot|forget|missed|left out|need|want|have|missing|is missing|also) (?:about |to add |to bring |also )?(.+)$/du;
const nthItem = new RegExp(
  `(?:the )?(first|second|third|fourth|fifth|last|\\d(?:st|nd|rd|th)?) (?:bullet point|bullet|item|point|line|step|entry)(?: (?:to|should (?:say|be|read)|into|with|says|is|:|=))? ?(.*)$`,
  'du',
);

/** Edits of what is in a scene: list items, data, the number, added and removed parts. */
export function planContentEdit(phrase: Phrase, world: World, forced: readonly KnownScene[] | null): Step | null {
  if (world.scenes.length === 0) return null;
  return (
    planListEdit(phrase, world, forced) ??
    planDataEdit(phrase, world, forced) ??
    planNumberEdit(phrase, world, forced) ??
    planAddPart(phrase, world, forced)
  );
}

function listScene(phrase: Phrase, world: World, forced: readonly KnownScene[] | null): KnownScene | null {
  const scope = withPart(scopeOf(phrase.copy(), world, forced, { kinds: true, content: false }), 'list', world);
  return scope.scenes.find((scene) => elementFor(scene, 'list')) ?? null;
}

/** The list in which the item stands that is to go. */
function listWith(phrase: Phrase, world: World): KnownScene | null {
  const named = phrase.see(dropItem)?.content(1);
  const wanted = named ? fold(named.replace(/^(?:the|a|an|my|our) /i, '')) : '';
  return wanted === ''
    ? null
    : (world.scenes.findLast((scene) => itemsOf(scene).some((item) => fold(item) === wanted)) ?? null);
}

function itemsOf(scene: KnownScene): readonly string[] {
  const element = elementFor(scene, 'list');
  return element?.type === 'list' ? element.items : [];
}

function planListEdit(phrase: Phrase, world: World, forced: readonly KnownScene[] | null): Step | null {
  const scene = (forced ? null : listWith(phrase, world)) ?? listScene(phrase, world, forced);
  if (!scene) return null;
  const items = itemsOf(scene);
  const set = (next: readonly string[], said: string, certainty: number): Step =>
    step([editScenes([scene], [{ kind: 'setItems', items: [...next] }])], said, certainty);
  const nth = phrase.see(nthItem);
  if (nth) {
    const word = nth.group(1);
    const index =
      word === 'last'
        ? items.length - 1
        : ['first', 'second', 'third', 'fourth', 'fifth'].indexOf(word) >= 0
          ? ['first', 'second', 'third', 'fourth', 'fifth'].indexOf(word)
          : Number.parseInt(word, 10) - 1;
    const old = items[index];
    if (old === undefined) return ask(`The list in scene ${scene.position} has ${items.length} items.`, 0.8);
    if (
      new RegExp(`^(?:${anyOf([...operationWords.delete.strong, ...operationWords.delete.weak])})${END}`, 'u').test(
        phrase.text,
      )
    )
      return set(
        items.filter((_, at) => at !== index),
        `Removed ${show(old)} from the list in scene ${scene.position}.`,
        0.93,
      );
    const text = nth.content(2);
    if (text !== '')
      return set(
        items.map((item, at) => (at === index ? text : item)),
        `Changed ${show(old)} to ${show(text)} in scene ${scene.position}.`,
        0.93,
      );
  }
  const gone = phrase.see(offList);
  if (gone) {
    const named = parseItems(gone.content(1)).map(fold);
    const next = items.filter((item) => !named.some((one) => fold(item).includes(one.replace(/^the /, ''))));
    if (next.length < items.length)
      return set(
        next,
        `Removed ${join(items.filter((item) => !next.includes(item)).map((item) => show(item)))} from the list in scene ${scene.position}.`,
        0.93,
      );
  }
  const dropped = phrase.see(dropItem);
  if (dropped) {
    const named = fold(dropped.content(1).replace(/^(?:the|a|an|my|our) /i, ''));
    const exact = items.filter(
      (item) => fold(item) === named || fold(item).replace(/s$/, '') === named.replace(/s$/, ''),
    );
    const next = items.filter((item) => !exact.includes(item));
    if (exact.length > 0)
      return set(
        next,
        `Removed ${join(exact.map((item) => show(item)))} from the list in scene ${scene.position}.`,
        0.92,
      );
  }
  const added = phrase.see(thatOnList) ?? phrase.see(ontoList) ?? phrase.see(newBullet);
  const plain =
    !added && world.focus === scene && !new RegExp(`${ELEMENT}|scene|slide|title|seconds?`, 'u').test(phrase.text)
      ? (phrase.see(plainAdd) ?? phrase.see(moreItems))
      : null;
  const text = (added ?? plain)?.content(1);
  if (!text) return null;
  const fresh = parseItems(text).map((item) => item.replace(/^(?:a|an|some|the) (?=\p{Ll})/u, ''));
  return set(
    [...items, ...fresh],
    `Added ${join(fresh.map((item) => show(item, 24)))} to the list in scene ${scene.position}.`,
    added ? 0.93 : 0.75,
  );
}

/** "add pickles", where a list is what was last spoken of. */
export function planListItem(phrase: Phrase, world: World): Step | null {
  const { focus } = world;
  if (
    !focus ||
    !elementFor(focus, 'list') ||
    new RegExp(`(?<![a-zß-ɏ])(?:${KIND}|${SCENE}|${ELEMENT})${END}|§q .*§q| : `, 'u').test(phrase.text)
  )
    return null;
  return planListEdit(phrase, world, null);
}

/** "add Q4 60", where a chart is what was last spoken of. */
export function planDataPoint(phrase: Phrase, world: World): Step | null {
  const { focus } = world;
  if (
    !focus ||
    !elementFor(focus, 'chart') ||
    new RegExp(`(?<![a-z])(?:${KIND}|${SCENE})${END}|§q`, 'u').test(phrase.text)
  )
    return null;
  return planDataEdit(phrase, world, null);
}

const value = `(${QUANTITY})`;

function planDataEdit(phrase: Phrase, world: World, forced: readonly KnownScene[] | null): Step | null {
  const scope = withPart(scopeOf(phrase.copy(), world, forced, { kinds: true, content: false }), 'chart', world);
  const scene = scope.scenes.find((one) => elementFor(one, 'chart'));
  const chart = scene ? elementFor(scene, 'chart') : null;
  if (!scene || chart?.type !== 'chart') return null;
  const typed = phrase.content();
  const commit = (data: typeof chart.data, said: string): Step =>
    step([editScenes([scene], [{ kind: 'setData', data, unit: chart.unit }])], said, 0.93);
  const named = chart.data.find((point) =>
    new RegExp(`(?<![a-z0-9ß-ɏ])${escape(fold(point.label))}(?![a-z0-9ß-ɏ])`, 'u').test(fold(typed)),
  );
  const removing = new RegExp(
    `^(?:${anyOf([...operationWords.delete.strong, ...operationWords.delete.weak])}|take)${END}`,
    'u',
  ).test(phrase.text);
  if (named && removing)
    return commit(
      chart.data.filter((point) => point !== named),
      `Removed ${show(named.label)} from the chart in scene ${scene.position}.`,
    );
  if (named) {
    const after = fold(typed).slice(fold(typed).indexOf(fold(named.label)) + named.label.length);
    const found = [...after.matchAll(new RegExp(value, 'giu'))]
      .map((match) => parseQuantity(match[1] ?? ''))
      .filter((quantity) => quantity !== null);
    // "from 25 to 30": the last number is the new one.
    const wanted = /(?:from|not) /.test(after) && !/, ?not /.test(after) ? found.at(-1) : found[0];
    if (wanted)
      return commit(
        chart.data.map((point) => (point === named ? { ...point, value: wanted.value } : point)),
        `Set ${named.label} to ${wanted.prefix}${wanted.value}${wanted.suffix} in the chart of scene ${scene.position}.`,
      );
  }
  const more =
    /^(?:add|include|insert|put|append)(?: (?:a|another|one more|the) (?:bar|column|value|data point|point|entry|slice|month|quarter|year))?(?: (?:for|called|named|with|:))? (.+?)(?: (?:to|in|on) (?:the |my |our )?(?:.*)?(?:chart|graph|pie|bars|data))?$/du.exec(
      typed.toLowerCase(),
    );
  const span = more?.indices?.[1];
  const series = more && span ? parseSeries(typed.slice(...span)) : null;
  if (series && world.focus === scene)
    return commit(
      [...chart.data, ...series.data],
      `Added ${join(series.data.map((point) => show(point.label, 24)))} to the chart in scene ${scene.position}.`,
    );
  const all = /(?:data|values|numbers)(?: (?:of the chart|in the chart))? (?:to|are|with|:|should be|=) (.+)$/iu.exec(
    typed,
  );
  const fresh = all ? parseSeries(all[1] ?? '') : null;
  return fresh && fresh.data.length > 1
    ? step(
        [editScenes([scene], [{ kind: 'setData', data: [...fresh.data], unit: fresh.unit }])],
        `Set ${fresh.data.length} values in the chart of scene ${scene.position}.`,
        0.93,
      )
    : null;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const numberTo = new RegExp(
  `(?:number|counter|count|figure|stat|value|it|total|goal|amount)(?: (?:in|of|on) .+?)?(?: (?:should|must|needs to))?(?: (?:go up|count up|count|be|stop|end|show|read|say|go))?(?: up)? ?(?:to|be|is|at|=|:|say|read)? ${value}(?! ?(?:second|sec|s\\b|frame|minute|%? (?:bigger|smaller|longer|shorter|larger|faster|slower)))`,
  'iu',
);
const numberPlain = new RegExp(
  `^(?:make|change|set|update|count)(?: it| that| this| the number)?(?: up)?(?: to| =)? ${value}$`,
  'iu',
);

function planNumberEdit(phrase: Phrase, world: World, forced: readonly KnownScene[] | null): Step | null {
  const scope = withPart(scopeOf(phrase.copy(), world, forced, { kinds: true, content: false }), 'number', world);
  const scene = scope.scenes.find((one) => elementFor(one, 'number'));
  if (!scene) return null;
  const says = /(?<![a-zß-ɏ])(?:number|counter|count|counts|figure|stat|total|goal|amount)(?![a-zß-ɏ])/u.test(
    phrase.text,
  );
  if (!says && scene !== world.focus) return null;
  const match = numberTo.exec(phrase.content()) ?? numberPlain.exec(phrase.content());
  const quantity = match ? parseQuantity(match[1] ?? '') : null;
  if (!quantity) return null;
  const edit: SceneEdit = {
    kind: 'setNumber',
    value: quantity.value,
    from: null,
    prefix: quantity.prefix || null,
    suffix: quantity.suffix || null,
  };
  return step(
    [editScenes([scene], [edit])],
    `Set the number in scene ${scene.position} to ${quantity.prefix}${quantity.value}${quantity.suffix}.`,
    0.92,
  );
}

const part = `(?:${anyOf(Object.keys(elementWords).filter((word) => ['body', 'caption', 'eyebrow', 'attribution', 'headline', 'text'].includes(elementWords[word] ?? '')))}|line|sentence|small line|line of text|text line)`;
const addPart = new RegExp(
  `^(?:${addVerb}|give(?: .+?)?|use|with|i want|i need)(?: (?:it|this|that|them|all|each|every one))?(?: also)? (?:a |an |another |the |some |our |my |this |new )+(?:small |smaller |little |short |tiny |big |second |new )*(${part})((?: (?:to|on|in|for|under|below|beneath|above|at) .+?)?) ?(?:saying|that says|which says|that reads|reading|with(?: the (?:text|words))?|:|called|=|says|§q)? ?(.*)$`,
  'du',
);
const putText = new RegExp(
  `^(?:${addVerb}|show|place) (.+?) (under|below|beneath|underneath|at the bottom|on the bottom|in the corner|above|on top|over|at the top|as (?:a |the )?(?:${part})|next to)(?: (?:of )?(?:it|the (?:title|headline|text|quote|chart|number|list|name)|that))?((?: ?(?:of|in|on|to|for) .+)?)$`,
  'du',
);

function planAddPart(phrase: Phrase, world: World, forced: readonly KnownScene[] | null): Step | null {
  const placed = phrase.see(putText);
  if (
    placed &&
    placed.content(1) !== '' &&
    !new RegExp(`^(?:it|this|that|them|the |a |an )?(?:${ELEMENT}|scene|slide)?$`, 'u').test(placed.group(1))
  ) {
    const scope = scopeOf(placed.phrase(3).copy(), world, forced, { kinds: false, content: false });
    if (scope.missing !== null) return askForScene(scope.missing, world);
    const kind = /above|top|over/.test(placed.group(2))
      ? 'eyebrow'
      : (elementKind(placed.group(2).replace(/^as (?:a |the )?/, '')) ?? 'body');
    const inner = placed.phrase(1).copy();
    inner.take(
      /^(?:a |the |our )?(?:small |smaller )?(?:text|line|words?|url|address|name|website)(?: (?:saying|that says|reading|:))? (?=.)/du,
    );
    return addTo(scope.scenes, kind === 'text' || kind === 'background' ? 'body' : kind, inner.content(), world);
  }
  const asked = phrase.see(addPart);
  if (!asked) return planAddWords(phrase, world, forced);
  const named = elementKind(asked.group(1)) ?? 'body';
  const where = asked.group(2);
  const kind = /above|top/.test(where) ? 'eyebrow' : named === 'text' || named === 'background' ? 'body' : named;
  const scope = scopeOf(asked.phrase(2).copy(), world, forced, { kinds: true, content: false });
  if (scope.missing !== null) return askForScene(scope.missing, world);
  const text = asked.content(3) || phrase.quotes()[0] || '';
  if (text === '')
    return ask(`What should the ${nameElement(kind)} say? For example: add a ${nameElement(kind)} "Since 1987".`, 0.75);
  return addTo(scope.scenes, kind, text, world);
}

const addWords = new RegExp(
  `^(?:${addVerb}) (?:the |our |my )?(?:(?:logo|word|words|text|name|url|website|company|brand|line) )*(.+?)(?: (?:in|on|to|onto|into))?$`,
  'du',
);

/** "put "ACME" in every scene". */
function planAddWords(phrase: Phrase, world: World, forced: readonly KnownScene[] | null): Step | null {
  const rest = phrase.copy();
  const scope = readExplicitScope(rest, world);
  if (forced || !scope || scope.scenes.length === 0 || rest.text.endsWith('|') === false) return null;
  const taken = rest.withoutRead().see(addWords);
  const text = taken?.content(1) ?? '';
  if (
    !taken ||
    text === '' ||
    !(taken.phrase(1).quotes().length > 0 || taken.phrase(1).tokens.some((token) => token.kind === 'address'))
  )
    return null;
  return addTo(scope.scenes, 'body', text, world);
}

type Part = Parameters<typeof textEdit>[1];

function addTo(scenes: readonly KnownScene[], kind: Part, text: string, world: World): Step | null {
  if (scenes.length === 0 || text === '') return null;
  const operations = scenes.map((scene) => {
    const existing =
      kind === 'body'
        ? scene.elements.find(
            (element): element is Extract<LeafElement, { type: 'text' }> =>
              element.type === 'text' && element.role === 'body',
          )
        : elementFor(scene, kind);
    const role =
      kind === 'headline' || kind === 'eyebrow' || kind === 'quote' || kind === 'attribution' || kind === 'caption'
        ? kind
        : 'body';
    const free = existing && role === 'body' ? 'caption' : role;
    const edit: SceneEdit =
      existing && role !== 'body' ? textEdit(scene, kind, text) : { kind: 'addText', role: free, text };
    return editScenes([scene], [edit]);
  });
  return step(operations, `Added ${show(text)} to ${nameScenes(scenes, world)}.`, 0.92);
}

const removeVerb = `(?:${anyOf([...operationWords.delete.strong, ...operationWords.delete.weak, 'take', 'no'])})`;
const removePart = new RegExp(
  `^(?:(?:i|we) )?${removeVerb} (?:away |out |off )?(.*?)(?:the |its |that |this |her |his |my |our |'s |all |a )*(${ELEMENT})(?: (?:line|text))?((?: (?:of|in|on|from|for|at) .+?)?)(?: (?:out|away|off|completely|entirely|anymore|any more|there|please|altogether))*$`,
  'du',
);
const removeText = new RegExp(
  `^(?:(?:i|we) )?${removeVerb} (?:the (?:words?|text|line|part|bit|bullet|item|name) )?(.+?)(?: (?:out of|from|in|off|out|on) (.+?))?(?: out| away)?$`,
  'du',
);

/** "drop the subtitle", "remove the emoji line": a part of a scene, where a whole scene is not meant. */
export function planRemovePart(phrase: Phrase, world: World, forced: readonly KnownScene[] | null): Step | null {
  const listed = planListEdit(phrase, world, forced) ?? planDataEdit(phrase, world, forced);
  if (listed) return listed;
  const taken = phrase.see(removePart);
  const kind = taken ? elementKind(taken.group(2)) : null;
  if (taken && kind && kind !== 'background' && kind !== 'text') {
    const before = taken.phrase(1);
    const after = taken.phrase(3);
    const scope = withPart(
      scopeOf((after.isEmpty ? before : after).copy(), world, forced, { kinds: true, content: true }),
      kind,
      world,
    );
    if (scope.missing !== null) return askForScene(scope.missing, world);
    const found = scope.scenes.filter((scene) => elementFor(scene, kind));
    const wholeScene = (scene: KnownScene): boolean =>
      ['list', 'chart', 'number', 'quote'].includes(kind) ||
      (kind === 'headline' &&
        scene.recipe === 'title' &&
        scene.elements.filter((element) => element.type === 'text').length === 1);
    // What a scene consists of is not a part of it: whoever removes that means the scene.
    if (found.length > 0 && !found.every(wholeScene)) {
      return step(
        found.map((scene) =>
          editScenes([scene], [{ kind: 'removeElement', target: targetOf(elementFor(scene, kind), kind) }]),
        ),
        `Removed the ${nameElement(kind)} from ${nameScenes(found, world)}.`,
        0.94,
      );
    }
    if (found.length === 0 && scope.scenes.length > 0 && !['list', 'chart', 'number', 'quote'].includes(kind))
      return ask(`${nameScenes(scope.scenes, world).replace(/^s/, 'S')} has no ${nameElement(kind)} to remove.`, 0.75);
  }
  return planRemoveText(phrase, world, forced);
}

function planRemoveText(phrase: Phrase, world: World, forced: readonly KnownScene[] | null): Step | null {
  const taken = phrase.see(removeText);
  const text = taken?.content(1);
  if (!taken || !text || elementKind(taken.group(1)) !== null || /(?:scene|slide)/.test(taken.group(1))) return null;
  const scope = scopeOf(taken.phrase(2).copy(), world, forced, { kinds: true, content: false });
  for (const scene of scope.named ? scope.scenes : world.scenes) {
    const element = elementHolding(scene, text);
    if (
      element?.type !== 'text' ||
      (scene.elements.filter((one) => one.type === 'text').length < 2 &&
        textsOf(element).some((own) => fold(own) === fold(text)))
    )
      continue;
    const whole = fold(element.text) === fold(text);
    const edit: SceneEdit = whole
      ? { kind: 'removeElement', target: targetOf(element, null) }
      : { kind: 'setText', target: targetOf(element, null), find: text, text: '' };
    if (element.role === 'headline' && whole) continue;
    return step([editScenes([scene], [edit])], `Removed ${show(text)} from scene ${scene.position}.`, 0.85);
  }
  return null;
}
