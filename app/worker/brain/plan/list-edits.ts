import { ELEMENT, END, KIND, SCENE } from '../lexicon/patterns';
import type { Phrase } from '../reading/phrase';
import { elementFor, fold } from '../references/elements';
import type { KnownScene, World } from '../references/known-scenes';
import { parseItems } from '../slots/lists';
import { editScenes, readExplicitScope, scopeOf, withPart } from './edit-context';
import { ADD_VERB, REMOVE_VERB, startsByRemoving, withoutArticle } from './edit-verbs';
import { ask, step, type Step } from './step';
import { join, show } from './words';

const list =
  '(?:list|bullets|bullet list|bullet points|checklist|agenda|menu|points|items|todo|to do list|shopping list)';
const onto = new RegExp(
  `^(?:.*? , )?${ADD_VERB} (.+?)(?: ,)? (?:to|on|onto|in|into|at the end of|on top of|at the top of|at the bottom of|as (?:a |an |another )?(?:bullet|item|point|last item)(?: (?:to|on|in))?) ?(?:the |my |our |this |that |its )?${list}(?: (?:too|as well|please))?$`,
  'du',
);
const thatOnto = new RegExp(
  `(?:need|want|bring|have|forgot|missing|is) (?:also |to bring |to have |a |an |some )*(.+?)(?: ,)? ${ADD_VERB} (?:that|it|this|them)(?: (?:to|on|in|onto) (?:the )?${list})`,
  'du',
);
const newItem = new RegExp(
  `^${ADD_VERB} (?:a |an |another |one more |a new |two more |more |the )+(?:bullet points?|bullets?|items?|list items?|points?|steps?|entry|entries|ingredients?|reasons?)(?: (?:to|on|in) (?:the |it|this)?(?: ?list)?)? ?(?:saying|that says|called|named|:|for|with|-|reading)? ?(.+)$`,
  'du',
);
const plainAdd = new RegExp(
  `^${ADD_VERB} (?:also )?(.+?)(?: (?:too|as well|at (?:the )?(?:last|end|bottom)|to it|there|as (?:the )?last(?: (?:item|one))?))*$`,
  'du',
);
const lacks = new RegExp(
  `^(?:the |my |our )?${list} (?:is missing|lacks|needs|should (?:also )?(?:include|have|contain)|is lacking)(?: also)? (.+)$`,
  'du',
);
const remembered =
  /^(?:(?:oh|also|and|plus|we|i|they|you|do not|did not|already) )*(?:forgot|forget|missed|left out|need|want|have|missing|is missing|also) (?:about |to add |to bring |also )?(.+)$/du;
const off = new RegExp(`^(?:(?:i|we) )?${REMOVE_VERB} (.+?) (?:off|from|out of|on|in) (?:the |my |our )?${list}`, 'du');
const drop = new RegExp(
  `^(?:(?:i|we) )?${REMOVE_VERB}(?: out| away| off)? (.+?)(?: (?:too|as well|again|anymore|out|off|away))?$`,
  'du',
);
const nth = new RegExp(
  `(?:the )?(first|second|third|fourth|fifth|last|\\d(?:st|nd|rd|th)?) (?:bullet point|bullet|item|point|line|step|entry)(?: (?:to|should (?:say|be|read)|into|with|says|is|:|=))? ?(.*)$`,
  'du',
);
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];
const otherThings = new RegExp(`(?<![a-z])(?:${KIND}|${SCENE}|${ELEMENT})${END}|§q .*§q| : `, 'u');
const aboutParts = new RegExp(`${ELEMENT}|scene|slide|title|seconds?`, 'u');

/** Items of a list: added, removed, changed, by their words or their place. */
export function planListEdit(phrase: Phrase, world: World, forced: readonly KnownScene[] | null): Step | null {
  const named = forced ? null : inNamedScene(phrase, world);
  if (named)
    return (
      planNth(named.phrase, named.scene) ?? planDrop(named.phrase, named.scene) ?? planMore(phrase, named.scene, world)
    );
  const scene = (forced ? null : listWith(phrase, world)) ?? listScene(phrase, world, forced);
  if (!scene) return null;
  return planNth(phrase, scene) ?? planDrop(phrase, scene) ?? planMore(phrase, scene, world);
}

/** "add pickles", where a list is what was last spoken of. */
export function planListItem(phrase: Phrase, world: World): Step | null {
  const { focus } = world;
  if (!focus || !elementFor(focus, 'list') || otherThings.test(phrase.text)) return null;
  return planListEdit(phrase, world, null);
}

const trailing = / (?:from|in|on|off|of|to|out of)$/du;

/** "remove rye from the second one": the request without the scene, if that has a list. */
function inNamedScene(phrase: Phrase, world: World): { readonly phrase: Phrase; readonly scene: KnownScene } | null {
  const rest = phrase.copy();
  const [scene, other] = readExplicitScope(rest, world)?.scenes ?? [];
  if (!scene || other || !elementFor(scene, 'list')) return null;
  const left = rest.withoutRead();
  left.take(trailing);
  return { phrase: left.withoutRead(), scene };
}

function listScene(phrase: Phrase, world: World, forced: readonly KnownScene[] | null): KnownScene | null {
  const scope = withPart(scopeOf(phrase.copy(), world, forced, { kinds: true, content: false }), 'list', world);
  return scope.scenes.find((scene) => elementFor(scene, 'list')) ?? null;
}

/** The list in which the item stands that is to go. */
function listWith(phrase: Phrase, world: World): KnownScene | null {
  const wanted = fold(withoutArticle(phrase.see(drop)?.content(1) ?? ''));
  if (wanted === '') return null;
  return world.scenes.findLast((scene) => itemsOf(scene).some((item) => fold(item) === wanted)) ?? null;
}

function itemsOf(scene: KnownScene): readonly string[] {
  const element = elementFor(scene, 'list');
  return element?.type === 'list' ? element.items : [];
}

function set(scene: KnownScene, items: readonly string[], said: string, certainty = 0.93): Step {
  return step([editScenes([scene], [{ kind: 'setItems', items: [...items] }])], said, certainty);
}

function planNth(phrase: Phrase, scene: KnownScene): Step | null {
  const taken = phrase.see(nth);
  if (!taken) return null;
  const items = itemsOf(scene);
  const word = taken.group(1);
  const ordinal = ordinals.indexOf(word);
  const index = word === 'last' ? items.length - 1 : ordinal >= 0 ? ordinal : Number.parseInt(word, 10) - 1;
  const old = items[index];
  if (old === undefined) return ask(`The list in scene ${scene.position} has ${items.length} items.`, 0.8);
  if (startsByRemoving(phrase.text)) {
    return set(scene, items.toSpliced(index, 1), `Removed ${show(old)} from the list in scene ${scene.position}.`);
  }
  const text = taken.content(2);
  if (text === '') return null;
  return set(scene, items.with(index, text), `Changed ${show(old)} to ${show(text)} in scene ${scene.position}.`);
}

function planDrop(phrase: Phrase, scene: KnownScene): Step | null {
  const items = itemsOf(scene);
  const named = phrase.see(off);
  const wanted = named ? parseItems(named.content(1)).map((item) => fold(withoutArticle(item))) : [];
  const exact = fold(withoutArticle(phrase.see(drop)?.content(1) ?? ''));
  const gone = items.filter((item) => {
    const own = fold(item);
    if (wanted.some((one) => own.includes(one))) return true;
    return exact !== '' && (own === exact || own.replace(/s$/, '') === exact.replace(/s$/, ''));
  });
  if (gone.length === 0) return null;
  const left = items.filter((item) => !gone.includes(item));
  return set(scene, left, `Removed ${join(gone.map((item) => show(item)))} from the list in scene ${scene.position}.`);
}

function planMore(phrase: Phrase, scene: KnownScene, world: World): Step | null {
  // "The list needs 2 more seconds": time is no item.
  if (/§d|more (?:seconds?|minutes?|frames?)/.test(phrase.text)) return null;
  const named = phrase.see(thatOnto) ?? phrase.see(onto) ?? phrase.see(newItem) ?? phrase.see(lacks);
  const free = !named && world.focus === scene && !aboutParts.test(phrase.text);
  const text = (named ?? (free ? (phrase.see(plainAdd) ?? phrase.see(remembered)) : null))?.content(1);
  if (!text) return null;
  const items = itemsOf(scene);
  const beside = /^(.+?) (after|before|behind|above|below|under) (?:the )?(.+)$/iu.exec(text);
  const near = items.findIndex((item) => fold(item) === fold(withoutArticle(beside?.[3] ?? '')));
  const at = near < 0 ? items.length : near + (/before|above/i.test(beside?.[2] ?? '') ? 0 : 1);
  const wanted = near < 0 ? text : (beside?.[1] ?? text);
  const fresh = parseItems(wanted).map((item) => item.replace(/^(?:a|an|some|the) (?=\p{Ll})/u, ''));
  const said = `Added ${join(fresh.map((item) => show(item, 24)))} to the list in scene ${scene.position}.`;
  return set(scene, items.toSpliced(at, 0, ...fresh), said, named ? 0.93 : 0.75);
}
