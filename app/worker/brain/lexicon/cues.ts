import { operationWords, type OperationWord } from './operations';
import { anyOf, ASKING_VERB, ELEMENT, END, KIND, SCENE } from './patterns';
import { moods, qualityWords } from './qualities';
import type { OperationKind } from '../ports';

export interface Cue {
  readonly says: OperationKind;
  readonly weight: number;
  readonly pattern: RegExp;
}

const start = '^(?:(?:please|now|then|also|no|actually|just|ok|,|and|so|the) )*';
const words = (name: OperationWord, strength: 'strong' | 'weak'): string =>
  `(?:${anyOf(operationWords[name][strength])})`;
const cue = (says: OperationKind, weight: number, pattern: string): Cue => ({
  says,
  weight,
  pattern: new RegExp(pattern, 'u'),
});
const there = "(?:the|its|it|his|her|their|'s|this|that|my|our|every|all|each|both|§s|them|these|those)";

const qualities = (...names: readonly (keyof typeof qualityWords)[]): string =>
  `(?:${anyOf(names.flatMap((name) => [...qualityWords[name]]))})`;

/** What speaks for which operation, as log-odds. Data: a new turn of phrase is a new line. */
export const cues: readonly Cue[] = [
  // undo, redo, export
  cue(
    'undo',
    6,
    '^(?:press )?(?:ctrl|cmd|control|command|strg)(?: |-|\\+)*z$|^(?:please )?(?:go )?(?:(?:one|1|a)(?: more)?|another) step back(?:wards?)?$',
  ),
  cue('redo', 6, '^(?:press )?(?:ctrl|cmd|control|command|strg)(?: |-|\\+)*(?:y|shift(?: |-|\\+)*z)$'),
  cue(
    'undo',
    6,
    `${start}(?:oops |no |wait |nvm |hmm |sorry |oh )*(?:,|!|\\.)* ?(?:can (?:you|we) )?(?:undo|revert|roll back|rollback|step back)${END}`,
  ),
  cue(
    'undo',
    6,
    '(?<![a-zß-ɏ])(?:take|put|change|turn|switch|bring|roll) (?:that|it|this|them|everything|what you (?:just )?did|the last (?:change|thing|one)) back(?![a-zß-ɏ])|take back(?! the)|take back the last',
  ),
  cue(
    'undo',
    5,
    '^(?:no |oops )?go back(?: (?:one|a|two|\\d|§n)? ?(?:steps?|changes?))?(?: please)?$|(?:go|change|put|set|switch|bring) (?:it |everything |that )?back (?:to )?(?:how|the way|what|where) it was|(?:like|as|how) (?:it was )?before(?:$| ?[.!])|(?<!§n )(?<![:,] )as it was|how it was|the way it was|previous version|old version|(?:liked|preferred) (?:it|the old|the previous|that)(?: one| version)? (?:better|more|before)|better before|restore (?:it|that|the|what)',
  ),
  cue(
    'undo',
    4.5,
    '^(?:no |oops )?(?:cancel|never mind|forget|scratch|ignore) (?:(?:that|it|this)(?: (?:change|one|last))?$|(?:the|that|my) last (?:change|thing|step|edit|message|request))|^never mind(?: that| it| this)?$|^cancel$|^forget (?:it|that)|^oops$|(?:did not|do not) (?:mean|want|like) (?:that|to do that|this|it)$|that was (?:a mistake|wrong|not what)|(?:ctrl|cmd|control|command|strg) ?\\+? ?z',
  ),
  cue('undo', 5, '^(?:no |please )?reverse (?:that|it|this)$'),
  cue(
    'undo',
    7,
    '^(?:please )?(?:take|get) (?:§s|(?:the )?(?:last )?(?:one|two|three|four|both|§n|\\d)(?: changes| edits| steps)?) back$',
  ),
  cue(
    'undo',
    7,
    '^(?:oh |no |wait |but |oops |hey |sorry |, )*(?:i|we) (?:still |actually |did |do )+(?:need|want|use|like) (?:that|it|this|them)(?: one| scene)?(?: back)?(?: ?[.!])*$',
  ),
  cue('undo', 2.5, '(?<![a-zß-ɏ])undo(?![a-zß-ɏ])'),
  cue(
    'redo',
    7,
    `${start}(?:redo|undo the undo|un undo|reapply|undo (?:that|the) undo)${END}|(?:do|apply) (?:it|that) again after all|bring (?:it|that) back again|put (?:it|that) back again|i want it back after all|actually (?:keep|bring) (?:it|that) back|revert the undo`,
  ),
  cue('export', 6, `${start}(?:export|render|download|publish|output)${END}`),
  cue(
    'export',
    5,
    '(?<![a-zß-ɏ])(?<! : .*)(?:export|render|download)(?![a-zß-ɏ])|(?:save|get|have|grab|get me|get us|give me|give us|send me|i need|i want|i would like|would like|like|want|make|spit out|create)(?: it| this| that| the| my| as| a| an| out| to| final| finished| whole| full| now| in)* (?:video|file|mp4|webm|movie|film|clip|gif)(?: file| out| now| please)?(?:$| ?[.!?])|(?:save|put)(?: it| this| that| the| my| video)* (?:as|to|on|in) (?:my |a |an |the )?(?:mp4|webm|file|disk|phone|computer|desktop|laptop|mac|pc|device|gallery|camera roll|folder|video|drive)|(?<![a-zß-ɏ])mp4(?![a-zß-ɏ])|how (?:do|can) i (?:save|get|download|export|share)|ship it|(?:i am|we are|all) (?:done|finished|good|set)(?:,| |$).*(?:video|file|save|spit|out)',
  ),

  cue('undo', 5, '^no ?,? ?(?:that is|this is|it is) (?:wrong|not right|not it|worse|not what .*|bad|ugly)$'),
  cue(
    'undo',
    7,
    '(?:go|get|take (?:it|that|us)|bring (?:it|that)|put (?:it|that)) back to (?:before|how|what|the way)|(?:like|as|how) it was before',
  ),
  cue('edit', 6, '^(?:make|turn|paint|color) #?§n(?: (?:,|and|&) #?§n)* (?:§c|bigger|smaller|dark|light|bold)'),
  cue('redo', 4.5, '^(?:ok |yes )?(?:do|apply|make|put) (?:it|that) again$|^again$'),
  cue('export', 3.5, '(?:post|share|upload|publish) (?:this|it|that|the video) (?:on|to)|spit out|output the'),
  cue(
    'undo',
    5,
    '(?:liked|preferred|prefer|want|like) (?:the |my )?(?:old|previous|original|earlier|first) (?:one|version|color|look|text|style|background)|^back$',
  ),
  cue('export', 5, '(?:make|create|get|give) (?:me )?(?:a|the|an) (?:video |movie |mp4 )?file(?![a-z])'),
  // delete and duplicate
  cue('delete', 4, `${start}${words('delete', 'strong')}${END}`),
  cue(
    'delete',
    4,
    '(?<![a-zß-ɏ])(?:take|throw|leave|cut|get|toss|kick|pull|chuck|rip)(?: [a-zß-ɏ§\\d]+){1,5} (?:out|away|off)(?![a-zß-ɏ])(?! of (?:it|the list))',
  ),
  cue('delete', 1.8, `(?<![a-zß-ɏ])${words('delete', 'strong')}${END}`),
  cue('delete', 2.6, `(?<![a-zß-ɏ])${words('delete', 'weak')}${END}`),
  cue(
    'delete',
    1.5,
    `(?:${words('delete', 'strong')}|${words('delete', 'weak')})(?: out| off| away)? (?:(?:the|that|this|my|all|our|both) )*(?:§s|§n|#?\\d|${KIND}s? ?(?:${SCENE})?$|${SCENE})`,
  ),
  cue(
    'delete',
    4,
    '(?:only keep|keep only|just keep|leave only)|only .+ (?:should |must |can )?(?:stay|stays|remain|remains|survives?)(?![a-z])|(?:§s|scene|slide|one) (?:can|should|has to|must) (?:go|leave)',
  ),
  cue('duplicate', 5, `${start}${words('duplicate', 'strong')}${END}`),
  cue(
    'duplicate',
    3.5,
    `(?<![a-zß-ɏ])(?:duplicate|clone|a copy|copies|second time|same (?:scene|chart|one|slide|thing|exact a-zß-ɏ+) (?:again|twice|once more|a second time)|one more time|exact same (?:a-zß-ɏ+ )?(?:again|a second time|once more)|(?:another|one more) (?:one )?(?:of (?:that|those|these|this)|exactly like (?:that|this|it)$))${END}`,
  ),
  cue('duplicate', 2, `(?<![a-zß-ɏ])(?:copy|twice)${END}`),

  cue(
    'delete',
    4,
    '(?:do not|no longer) (?:want|need)(?: to have)? (?:the|that|this|my|our|§s)(?! (?:subtitle|tagline|caption|text))',
  ),
  cue('delete', -5, '(?:cut|chop|slice|split|drop) (?:.* )?(?:in half|by |down|short|§d|to §d|§n ?(?:%|percent))'),
  cue('duplicate', 4, '§s (?:again|twice|once more|two times|one more time)$'),
  cue('duplicate', -4, 'twice (?:as|the)|(?:long|fast|slow|big) (?:twice|again)'),

  cue(
    'delete',
    4,
    `^no (?:more )?(?:${KIND})s?$|§s out$|^(?:forget|scratch|skip|cancel|nix|cut|axe|never mind)(?: about)? (?:the |that |this )?(?:§s|(?:${KIND})(?: ${SCENE})?)$`,
  ),
  cue('move', 4, `^(?:the )?(?:${KIND}) (?:before|after|first|last)(?![a-z])`),
  cue('move', 6, 'order(?: should be| is| to| like)?(?: ?:| should)'),
  cue('add', -4, '^(?:update|change|set|replace|edit|correct|fix|modify) (?:the|its|my|our|his|her)(?![a-z])'),
  cue(
    'move',
    7,
    '(?:remove|cut|take|pull|delete|lift|grab|pick) .+ (?:put|place|insert|paste|stick|drop|slot|stick) (?:it|them|that)(?![a-z])',
  ),
  cue(
    'delete',
    -7,
    '(?:remove|cut|take|pull|delete|lift|grab|pick) .+ (?:put|place|insert|paste|stick|drop|slot|stick) (?:it|them|that)(?![a-z])',
  ),
  // move
  cue('move', 3.5, `(?:${SCENE}|one|${KIND}) to (?:the )?(?:very )?(?:end|start|front|beginning|top|back|first|last)`),
  cue(
    'move',
    3,
    '(?:should|must|needs? to|has to|can|could|goes|comes|go|come|belongs?|be|sits?|came|went) (?:(?:be|go|come|right|just|directly|sit|at|in) )*(?:the )?(?:very )?(?:first|last|before|after|second|third|end|start|beginning|opener|opening|ending|closer|finale|in between|between)(?![a-z])(?! (?:§|as |for|only|about|exactly|\\d|long|at least|too|less|more))',
  ),
  cue(
    'move',
    4,
    '(?:one|two|three|§n|a)(?: place| step| spot| position| slot)?s? (?:earlier|later|up|down|forward|back)(?![a-z])|^(?:§s |this |it )?(?:earlier|later|up one|down one)$|(?:trade|swap|switch|change|exchange) (?:places|positions|spots)',
  ),
  cue('move', 3, '(?:the [a-z]+|it|this|that|§s|#?§n) (?:first|second|third|last|fourth)$'),
  cue(
    'move',
    3,
    '(?:came|comes?|goes|went|were|was|is|be|become|becomes) (?:at|to|in|the) (?:the )?(?:very )?(?:start|beginning|end|front|first|last|final|closing|opening)(?: (?:scene|slide|one))?(?![a-z])',
  ),
  cue('move', 3, '^#?§n (?:before|after|first|last|to the)'),
  cue(
    'move',
    5,
    '(?:reverse|backwards|opposite|inverse) (?:order|way)|in reverse|order (?:should be|to|:|is|like) ?§n',
  ),
  cue(
    'duplicate',
    4.5,
    '(?:need|want|use|show|have|repeat|play|put|see) .*(?:§q|§s|the [a-z]+|[a-z]+) (?:again|once more|one more time|twice)(?: at| as| in| after|$)',
  ),
  cue(
    'move',
    3.5,
    `(?:make|let|have) .+ (?:the |be |come |go )*(?:very )?(?:first|last|second|third|opening|final) (?:${SCENE}|one)$|(?:begin|start|open|end|finish|close) (?:with|on) (?!a |an |§q)`,
  ),
  cue('move', 4.2, `${start}(?:move|swap|reorder|rearrange|exchange|relocate|shift|drag|reverse|shuffle)${END}`),
  cue(
    'move',
    3,
    `(?<![a-zß-ɏ])(?:swap|wrong order|change places|trade places|switch places|other way (?:a)?round|reorder|switch the order|reverse the order)${END}|switch (?:§s|#?\\d+|§n|the first|the) .*(?:and|with)`,
  ),
  cue(
    'move',
    3.6,
    `(?:put|place|bring|send|push|slide|switch|drop|want|have|shift|pull|take) (?:(?:the|that|this|my|it|our|them|§s|§n|#?\\d+) ?).*(?:(?:to|at|in|on) (?:the )?(?:very )?(?:start|beginning|front|end|top|back|middle|first|last)|before|after|between|up front|first|last|behind|ahead of|forward|earlier|later)${END}`,
  ),
  cue(
    'move',
    2.4,
    `(?:should|must|needs to|has to|goes?|comes?|go|come|belongs?|be) (?:be |go |come |go right |come right |be at |be in )+(?:first|last|before|after|at the (?:start|end|beginning)|in between|between|earlier|later)${END}|^(?:[a-zß-ɏ§\\d]+ ){1,3}(?:first|last)(?: please)?$|^(?:start|begin|open|end|finish|close) with the${END}`,
  ),

  // time
  cue(
    'retime',
    3.2,
    `${there}.*§d|§d.*(?:§s|long|longer|shorter|each|more|less|off)|^(?:make (?:it|this|that|them) )?(?:only |just |about )?§d(?: long| each| please)?$|(?:last|lasts|run|stay|take|display|show|hold|play|duration|length|seconds).*§d`,
  ),
  cue('retime', 2.6, `(?<![a-zß-ɏ])${qualities('longer', 'shorter', 'slower', 'faster')}${END}`),
  cue(
    'retime',
    3,
    '(?:more|extra|additional|another|fewer|less) (?:seconds?|minutes?|time|frames?)(?![a-zß-ɏ])|§d (?:for|on) (?:the|scene|§s|this|that|it|each|every|all)|(?:as long as|same (?:length|duration) as)',
  ),
  cue(
    'retime',
    2.4,
    '(?<![a-zß-ɏ])(?:speed|pace|tempo|duration|timing|length|as long as|how long|screen time)(?![a-zß-ɏ])',
  ),
  cue(
    'retime',
    4,
    '(?:cut|chop|slice) (?:.* )?(?:in half|by half)|(?:same|equal) (?:length|duration)|§d (?:for|on) .+(?: and| ,) (?:§[nd] )?(?:for|on|§n for)',
  ),
  cue('add', -2.5, '§d (?:for|on) .+(?: and| ,) §[nd] (?:for|on)'),
  cue(
    'retime',
    2,
    '(?:twice|half|double|triple|halve|third|§n ?(?:%|percent|x|times)).*(?:long|short|fast|slow|speed|time|duration|length)',
  ),

  // look and content of what is there
  cue(
    'edit',
    3,
    `${start}(?:change|replace|rename|edit|update|modify|adjust|alter|recolor|rewrite|reword|correct|fix|retitle|restyle|resize|enlarge|shrink|convert|turn|color|paint|set|tint)${END}`,
  ),
  cue('edit', 2.6, `(?:make|give|put|set|turn|want|have|use|color|paint|let) ${there}${END}`),
  cue('edit', 2.6, `${there} (?:a-zß-ɏ+ )?${ELEMENT}${END}`),
  cue(
    'edit',
    2.4,
    `(?:§c|dark|light|bright)(?: bold)? (?:background|backgrounds|text|letters|font|title|bars|accent|words|backdrop|theme|mode)|(?:background|text|font|title|letters|color|bars|accent|headline|words|colors|backdrop)s?(?: color)?(?: to| in| is|:| =| should be| of §s)? §c|§c on §c|(?:^|in |to |into |be |go )§c(?:$| and §c| ?[.!])|§s (?:in )?§c|§s §d?background`,
  ),
  cue(
    'edit',
    2.8,
    `(?:should|must|needs to|has to|make §s|have §s) (?:say|read|be called|be titled)|instead of|rather than|not .+ but |(?:§q|[a-zß-ɏ]+) (?:→|->|=>) `,
  ),
  cue(
    'edit',
    3.4,
    `${start}(?:add|put|include|write|insert|append|stick|show|place|give) .*(?:(?:to|on|in|under|below|beneath|above|at the (?:bottom|top) of|underneath) (?:the |it|its |my |our |every |each |all |that |§s)|on (?:the )?list)(?!.*${KIND} scene)`,
  ),
  cue(
    'edit',
    3.4,
    `${start}(?:add|put|include|write|insert|give|use)(?: (?:it|this|that|them|§s|all))? (?:a |an |another |the |some |one more )?(?:small |smaller |little |short |new |tiny |second )*(?:subtitle|subline|tagline|byline|caption|label|footer|footnote|eyebrow|kicker|attribution|author|slogan|line|sentence|bullet point|bullet|item|point|entry|text|subheading|url|link|gradient|background)${END}`,
  ),
  cue(
    'edit',
    3,
    `${start}(?:${words('delete', 'strong')}|${words('delete', 'weak')}|take)(?: away| out| off)? (?:.*? )?(?:${ELEMENT})${END}`,
  ),
  cue(
    'edit',
    2.2,
    `(?<![a-zß-ɏ])${qualities('bigger', 'smaller', 'darker', 'lighter', 'bold', 'calmer', 'livelier')}${END}`,
  ),
  cue('edit', 2.5, `(?<![a-z])(?:${anyOf([...moods.bold, ...moods.elegant, ...moods.playful])})(?![a-z])`),
  cue(
    'edit',
    2.5,
    '^(?:could|can|may) (?:the|it|this|that|everything|they|all) .*(?:be|feel|look|have|go|get|come|say|last|stay)(?= )',
  ),
  cue('move', 3, '(?:be|become|becomes|as) §s$'),
  cue(
    'delete',
    -4,
    '(?:drop|pull|take|toss|throw|push|kick|cut|stick|bring) .*(?:before|after|between|to the (?:very )?(?:front|start|end|beginning|top|back)|in front|up front|forward)',
  ),
  cue(
    'move',
    3,
    '(?:drop|pull|take|toss|throw|push|kick|stick|bring|shove|get|stick|place|put) .*(?:before|after|between|to the (?:very )?(?:front|start|end|beginning|top|back)|in front|up front|forward)',
  ),
  cue(
    'add',
    -3,
    '(?:move|drop|pull|take|push|shove|bring|get) (?:§s|the [a-z]+|it|that|this) .*(?:before|after|between|to the (?:front|start|end|beginning))',
  ),
  cue(
    'edit',
    2,
    `(?:style|theme|look|font|mood|vibe|feel|playful|elegant|serif|editorial|rounded|poster|typeface)${END}`,
  ),
  cue(
    'edit',
    2.4,
    '(?<![a-zß-ɏ])(?:typo|spelling|misspelled|spelled|spelt|same (?:for|with|to|goes for)|too$|as well$)(?![a-zß-ɏ])',
  ),
  cue(
    'edit',
    2.2,
    `(?:is|are|should be) (?:now )?.+ now$|${there} (?:role|name|title|number|price|date|time) (?:is|should be)|(?:typewriter|fade in|word by word|bounce|pop in|slide in|blur in|animate (?:it|the|this))`,
  ),

  cue('edit', 4, `(?:${ELEMENT})(?: color)? (?:of|in|on|for) §s`),
  cue('edit', 4, `(?:below|under|underneath|beneath|above)(?: it| that| this| the (?:${ELEMENT}))?$`),
  cue(
    'edit',
    4,
    `^(?:the |a )?(?:subtitle|subline|tagline|caption|byline|author|attribution|eyebrow|label|footer|subheading)(?: ?:| =| to| is| says| should)`,
  ),
  cue('edit', 3.5, ' (?:in|on|to|onto|into) §s$'),
  cue('add', -2.5, '^(?:put|write|add|show|place|include|have|want) .+ (?:in|on|onto|into|of) §s$'),
  cue(
    'edit',
    5,
    '(?:first|second|third|fourth|fifth|last|another|one more|new|a|§n) (?:bullet point|bullet|list item|item|point|entry)s?(?![a-z])(?! (?:list|point list|chart))',
  ),
  cue('edit', 3.5, '^(?:title|name|call|label|caption|attribute|credit) (?:it|this|that|them|§s|the [a-z]+) (?:to )?'),
  cue(
    'edit',
    3.5,
    '(?:type|typed|types|typing|bounce|fade|fades|slide|slides|pop|pops|fly|blur|come|comes|appear|appears|rise|write)(?: it| them| the [a-z]+)?(?: in| out| up| on)? (?:like a typewriter|one by one|word by word|letter by letter)|typewriter (?:effect|animation)|^(?:make|have|let) (?:it|this|that|the|them) .*(?:fade|bounce|slide|pop|fly|blur|type|appear|move)',
  ),
  cue('edit', 3.5, '^§s ?:'),
  cue('edit', 3, '(?:→|->|=>)'),
  cue(
    'duplicate',
    6,
    '^(?:please )?(?:copy|duplicate|clone) .* (?:put|place|insert|move|stick) (?:it|that|(?:the |that )?(?:copy|duplicate|clone|new one)) ',
  ),
  cue(
    'edit',
    6,
    '^(?:let us |maybe |please )*(?:try|use|want|have|give (?:it|me|this)|go (?:for|with)) (?:an? )?(?:lighter|darker|brighter|different|other|§c|dark|light|softer|warmer|cooler)(?: one)? (?:background|text|colou?rs?|letters|font|backdrop)',
  ),
  cue('edit', 6, `^(?:the )?(?:${KIND}) (?:in )?§c(?: please)?$`),
  cue('add', 6, '^(?:i (?:would like|want|need) to )?compare .+ (?:and|vs|versus|with|to) .+ :'),
  cue('add', 5, '^(?:next|then|after that|finally|lastly) ?: '),
  cue(
    'add',
    4,
    '^(?:mention|announce|tell (?:them|people|everyone|viewers)) that (?!.*(?:below|under|above|next to) )|^something about ',
  ),
  cue(
    'edit',
    5,
    '^make (?:the )?(?:title|text|letters|font|words|headline|subtitle|back ?ground) (?:bigger|smaller|larger|bolder|lighter|darker|brighter|more (?:big|small|large|bold|light|bright|dark))',
  ),
  cue('edit', 8, '^who said (?:it|that|this) (?:should be|is|was) .'),
  cue(
    'edit',
    7,
    '^(?:and |with |now |use |i want )*(?:an? )?§c (?:text|letters|font|words|lettering|writing|title|headline|accents?|bars|background)(?:(?: ,)? (?:(?:on|and|with) )*(?:an? )?(?:§c|dark|light)(?: (?:background|text|letters|font|words|title|accents?))?)*(?: (?:for|on|in) (?:all|every|each|both|everything)(?: (?:of them|scenes?|slides?))?| everywhere)?(?: please)?$',
  ),
  cue('edit', 3, `^(?:i |we )?(?:no|no more|without|do not (?:want|need))(?: the| a| any| that)? (?:${ELEMENT})`),
  cue('edit', 2.5, 'add (?:the |a )?(?:title|headline|heading|label|caption) .* to the'),
  cue('add', -4, '^(?:make|turn|set|have|let|get|give) (?:it|this|that|them|these|those|its|everything|§s)(?![a-z])'),
  cue(
    'add',
    -3,
    `^(?:make|turn|set|have|let|get|give) (?:the|its|my|our|all|every) (?:${ELEMENT})(?! (?:${SCENE}))(?= [a-z§])`,
  ),

  cue(
    'edit',
    4.5,
    '^(?:it is )?§q (?:should|must|needs to|has to|ought to) (?:be|say|read)|^it (?:is|was) (?:spelled |called )?§q|^(?:under|below|above|beneath) (?:it|that|§q|the [a-z ]+) (?:write|put|add|place|say)',
  ),
  cue('add', -3, '^(?:it is )?§q (?:should|must|needs to|has to) (?:be|say|read)'),
  cue(
    'edit',
    4,
    '(?:needs|should have|must have|gets|could use|is missing|lacks|deserves) (?:a |an |the )?(?:small |little )?(?:subtitle|title|headline|caption|tagline|label|heading|author|name)(?![a-z])',
  ),
  cue(
    'edit',
    3,
    '(?:to|in|into|from|on|off|out of) (?:the|my|our|this|that) (?:chart|graph|pie|bars|list|bullets|data|bar chart|checklist|agenda)$',
  ),
  cue(
    'add',
    -3,
    '(?:to|in|into|from|on|off|out of) (?:the|my|our|this|that) (?:chart|graph|pie|bars|list|bullets|data|bar chart|checklist|agenda)$',
  ),
  cue(
    'edit',
    3.5,
    '(?:below|under|underneath|beneath|above) the (?:first |second |third |last )?(?:title|headline|quote|chart|number|text)$',
  ),
  cue(
    'edit',
    3.5,
    'all caps|uppercase|capital letters|lowercase|(?:start|begin)(?:s|ing)? counting|counting (?:at|from)|who said (?:it|that|this)$|(?:list|checklist|agenda) (?:is missing|lacks|needs|should (?:also )?(?:include|have|contain))',
  ),
  cue(
    'ask',
    6,
    '^(?:start over|start from scratch|begin again|start again|new video|new project|reset|reset everything)$',
  ),

  cue('edit', 4, '(?:background|text|color|font|letters)(?: color)? (?:of|for|in|on) .*(?::|to|is|=) ?§c'),
  cue(
    'edit',
    3,
    '(?:^|get |want |have |use |need )(?:a |an |the |some )?(?:[a-z§]+ )?(?:background|backdrop|font|colors?)(?![a-z])',
  ),
  cue(
    'add',
    -3,
    '(?:^|get |want |have |use |need )(?:a |an |the |some )?(?:[a-z§]+ )?(?:background|backdrop|font|colors?)(?= (?:behind|for|on|of|in)|$)',
  ),
  cue(
    'edit',
    4,
    '^instead of .+ (?:write|say|use|put)|^(?:in|on|for) §s ,? ?(?:write|say|put|type)|(?:write|say|put) .+ instead$',
  ),

  cue('edit', 4, '^(?:do not|stop) (?:animate|animating|move|moving)|^(?:no|without) (?:animation|movement)'),

  cue(
    'retime',
    6,
    '(?:twice|thrice|triple|double|(?:§n|two|three|four|five|six|ten) times) (?:as|the) (?:long|length|fast|slow|speed|duration)',
  ),

  // new scenes
  cue('add', 2.5, `${start}(?:please )?${ASKING_VERB} `),
  cue('add', 4.5, `^(?:show|add|put) (?:me |us )?(?:the )?(?:number|figure) §n`),
  cue(
    'add',
    4,
    '^(?:i|we) (?:also |still |just |now |really )*(?:need|want|would like|would love) (?:also )?(?:a|an|another|one|some|two|three|§n)(?= )',
  ),
  cue('add', 2.5, '§n%? (?:%|percent)? ?of [a-z]+'),
  cue('add', 2, '^(?:our |my |the )?[a-z]+(?: [a-z]+){0,3} : .+(?: , .+|§n)'),
  cue(
    'add',
    3.5,
    '^(?:conclude|wrap up|wrap it up|close out|kick off|kick things off|kick it off|lead off|round off|start off|finish off)(?: [a-z]+)? with',
  ),
  cue('add', 3.6, `${start}${words('add', 'strong')}${END}`),
  cue('add', 2.4, `${start}${words('add', 'weak')}${END}`),
  cue(
    'add',
    2.6,
    `(?:(?:a|an|another|new|one more|some|next|three|two|four|five|six|§n|second|separate|own)(?: [a-zß-ɏ§]+){0,4}? (?:${KIND}s?|${SCENE})${END})(?! (?:longer|shorter|bigger|smaller))`,
  ),
  cue(
    'add',
    2.8,
    `^(?:(?:a|an|the|and|then|now|next|first|another|one|some|new|§d|§c|bold|finally|followed by|§n|big|short|nice|cool) )*(?:${KIND})(?: (?:${SCENE}))?(?: (?:next|please|here|now|at the end))*(?: (?::|§q|that|saying|with|for|of|from|about|titled|called|on|by|showing|to|,)|$)`,
  ),
  cue('add', 3, `${KIND}s? ?(?:${SCENE})? ?(?:of .+|for .+|about .+)?(?::|§q)`),
  cue(
    'add',
    2,
    `(?:own|separate|new|another|extra) ${SCENE}|(?:^|then |next )one (?:with|that|for|about|saying)|(?:add|make|create|do) (?:one|another)(?: one)?${END}`,
  ),
  cue('add', 1.6, `^(?:§q)`),
  cue('add', 3.5, '^(?:(?:and |then |now )*(?:next|then|another|also|after that))?(?: ?(?:scene|slide|one))? ?:? ?§q$'),
  cue('add', 3.5, 'same (?:again|thing|one|§s|scene).* but|^(?:§s|another one) but'),
  cue(
    'add',
    3,
    `same (?:kind|type|sort) of|(?:§n|two|three|four|another|one) more(?: just)?(?: like| :| §q|$)|(?:another|one) (?:just )?like (?:it|that|this|the|§s)`,
  ),
  cue(
    'add',
    4,
    '^(?:and |then )*(?:another |a new )?one (?:before|after|at|between|in front of) .*(?::|§q|that says|saying)',
  ),
  cue('add', 2, '^count(?:s|ing)?(?: up| down)? (?:to|from)'),

  // nothing to carry out
  cue(
    'ask',
    7,
    '^(?:hi+|hello+|hey+|yo|hiya|howdy|good (?:morning|afternoon|evening|day)|greetings|hola|sup|wassup|what is up|thanks?(?: you)?(?: so much| a lot)?|thank you(?: so much| very much)?|cool|nice|great|awesome|wow|lol|haha+|ok|perfect|love it|looks? (?:good|great|nice)|bye|good night|no (?:problem|worries|need|rush|hurry)|all good|never mind me|test|testing|amazing|well done|good job|i love (?:it|this))(?: (?:there|you|everyone|bro|dude|man|mate|again|team|all|friend|bot|ai|so much))*(?: ?[!.?:)…~]+)*$',
  ),
  cue(
    'ask',
    5,
    '^(?:what|how|why|who|when|where|which|is|are|does|do you|did|was|were|can you (?:tell|explain|help|understand|speak|see|do)|could you (?:tell|explain)|tell me|explain|help$|help me$|have you|will it|will you|am i|do i|should i|what is)(?= |$)(?!.*(?:(?:add|make|change|create|delete|remove|move|export|download|render)(?= )| : |§q))',
  ),
  cue('ask', 2.4, '\\?$'),
  cue(
    'ask',
    6,
    '(?<![a-zß-ɏ])(?:poem|essay|joke|recipe for|translate|weather|pizza|flight|book (?:me )?a|order (?:me )?a|homework|write (?:me )?(?:a |an )?(?:email|letter|story|code|python|javascript|song|cv|resume|blog|article)|capital of|president of|remind me|set an alarm|call (?:my|me)|play (?:a |some |me )?(?:song|music|spotify)|search the web|google|stock price|who are you|what are you|are you (?:a |an )?(?:ai|bot|human|robot|real|chatgpt)|your name|meaning of life|news today)(?![a-zß-ɏ])',
  ),
  cue(
    'ask',
    3.5,
    '^(?:can|could) (?:you|i|we|it) (?:do|make|export|handle|support|also)? ?(?:4k|hdr|voice|voices|voiceover|music|audio|sound|3d|videos?|gifs?)(?: .*)?\\?$|how many|how long|how much|what can you|what do you|what does|which styles|what styles|what kinds?',
  ),
];
