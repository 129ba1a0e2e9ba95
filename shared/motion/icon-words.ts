/**
 * The icons of the motion kit, each with the words it is found by. One line of text, because it travels with the worker;
 * the paths are drawn in the preview frame alone. A word that ends in `*` stands for all that begin like it.
 */
const table =
  'zap:fast* quick* speed* instant* lightning rapid* swift* energ* electric* power*;shield-check:secur* safe* protect* trust* privacy privat* guard*;' +
  'lock:lock* encrypt* password*;wifi-off:offline;wifi:online connect* wifi internet;cloud:cloud* sync* backup*;droplets:water* rain* liquid* hydrat*;' +
  'sprout:grow* plant* garden* seed* sow*;leaf:eco* green* sustain* nature* organic leaf vegan;sun:sun* light* bright* summer day;moon:night* sleep* dark*;' +
  'heart:love* heart* care caring like* health* wellness;star:star* favo* best quality premium review* rating*;sparkles:magic* ai smart* intelligen* automat* new clean* beaut*;' +
  'users:team* people* communit* together collab* users members everyone friends crew;user:user account profile person sign-up signup register;user-plus:invite* hire* hiring join* recruit* onboard*;' +
  'handshake:partner* deal* agree* support*;message-circle:chat* talk* messag* conversation* comment* feedback discuss*;mail:mail* email* newsletter inbox letter*;phone:phone* call* contact*;' +
  'bell:notif* alert* remind* alarm*;calendar:calendar schedul* plan* date* event* book* appointment*;clock:time* hour* minute* wait* deadline* 24/7 daily;hourglass:patien* delay*;' +
  'rocket:launch* rocket* startup* ship* deploy* boost*;target:goal* target* aim* focus* mission* strateg* precis* accurat*;flag:milestone* finish* flag;trophy:win* award* success* champion* victor*;medal:medal* certif* expert*;' +
  'trending-up:growth increas* improv* sales rise* trend* profit*;trending-down:decreas* declin* fall* drop* reduc*;chart-column:chart* analy* statistic* report* metric* dashboard* result* insight*;chart-pie:share* segment* split*;gauge:perform* efficien* monitor*;' +
  'dollar-sign:money price* cost* revenue cheap* afford* salary;euro:euro*;wallet:pay* wallet* checkout*;credit-card:card* credit* subscription*;piggy-bank:sav* budget* invest*;coins:coin* fund* financ* crypto;receipt:invoice* receipt* bill*;tag:discount* tag* offer* deal sale;gift:gift* present* reward* bonus* free;' +
  'shopping-cart:shop* cart buy* order* purchase*;store:store* retail* market*;package:package* product* parcel* box* inventory;truck:deliver* shipping transport* logistic* freight;factory:factor* industr* manufactur* produc*;' +
  'map-pin:location* place* local* where address near*;map:map* route*;globe:global* world* international* web* language* everywhere countr*;plane:travel* fly* flight* trip* airport;train-front:train* rail*;car:car drive* driv* auto vehicle*;bike:bike* cycl*;ship:boat* sea ocean*;compass:explor* discover* guid* navigat* direction*;mountain:mountain* hik* adventure* peak;tent:camp*;' +
  'house:home* house* living rent*;building-2:compan* office* business* enterprise* corporat* city* agenc*;hospital:hospital* clinic*;school:school* universit* campus;graduation-cap:learn* educat* student* cours* train* teach* degree;book-open:read* book* story* guide* document* knowledge* librar*;' +
  'pencil:writ* edit* draft* sketch*;pen-tool:design* draw* vector*;palette:color* colour* art* creativ* paint* brand* theme*;brush:style* styl*;camera:photo* camera* picture* snap*;image:image* gallery;video:video* film* record* movie*;music:music* song* audio* sound*;mic:voice* podcast* speak* mic*;play:play* watch* start* begin*;' +
  'code:code* program* develop* script*;terminal:terminal command* cli;database:data database* storage stor* sql;server:server* host* backend*;cpu:chip* processor* hardware comput*;smartphone:mobile* app apps phone-app;laptop:laptop* desktop* frontend* website*;bug:bug* fix* debug*;git-branch:git branch* version*;plug:integrat* plugin* api connect;layers:layer* stack*;layout-grid:layout* grid* template* tile*;' +
  'search:search* find* research* look*;filter:filter* sort*;eye:view* see* vision* visib* preview* transparen*;lightbulb:idea* inspir* innovat* think* insight tip tips brainstorm*;puzzle:solve* solution* problem* puzzle* extension*;wrench:tool* repair* build* maint* install*;settings:setting* config* customi* option* process*;sliders-horizontal:control* adjust* tune*;hammer:construct* make*;' +
  'check:done check* complete* approve* ready easy simple;circle-x:wrong error* fail* cancel*;triangle-alert:warn* risk* danger* caution;circle-question-mark:question* why how faq help*;info:info* about detail*;thumbs-up:good great recommend* nice;' +
  'refresh-cw:refresh* repeat* update* again iterat* renew*;recycle:recycl* reus* circular;infinity:unlimited endless forever infinite*;rotate-ccw:undo* revert* return* back;download:download* export*;upload:upload* import*;send:send* submit* publish*;share-2:social;link:link* url;' +
  'key:key* access* login permission*;scale:legal* law* fair* balanc* complian*;briefcase:work* job* career* profession* portfolio*;megaphone:announc* marketing promot* advert* campaign* spread*;mouse-pointer-click:click* tap* select* choose* press*;hand-heart:donat* charit* volunteer* give;' +
  'x:;coffee:coffee* break breaks breakfast;utensils:food* eat* meal* restaurant* lunch dinner cook* serve*;chef-hat:chef* kitchen* recipe* bak*;apple:fruit* nutrition* diet*;wheat:grain* flour bread farm* wheat;milk:milk*;egg:egg*;soup:boil* simmer* soup* stir*;flame:hot fire* burn* heat* bake* roast* grill*;snowflake:cold* cooler cooling freez* winter* chill*;thermometer:temperatur* warm*;wind:wind* air* breath*;umbrella:insur* cover*;' +
  'dumbbell:fitness* gym* workout* strength* strong* exercis*;footprints:walk* run* step* pace;brain:mind* brain* mental* memory;stethoscope:doctor* medic* diagnos*;pill:pill* pharma*;flask-conical:science* experiment* test* lab* chemi*;atom:physic* atom* quantum;microscope:biolog* microscop*;dna:gene* dna;' +
  'dog:dog* pet* puppy;cat:cat cats;baby:baby* kid* child* famil*;smile:happy* fun* joy* smile* delight*;party-popper:celebrat* party* festiv*;gamepad-2:game* gaming;ticket:ticket* concert*;bot:robot* bot bots agent*;scissors:cut* trim* hair*;shirt:cloth* fashion* wear*;trash-2:delete* waste* trash*;battery-charging:batter* charg*;lamp:lamp*;tree-pine:tree* forest*;fish:fish*;paw-print:animal*;accessibility:accessib* inclusi*;anchor:anchor* harbo*;archive:archiv*;crown:king queen royal* luxur* vip leader*';

interface IconWords {
  readonly name: string;
  readonly words: readonly string[];
}

let parsed: readonly IconWords[] | null = null;

/** Read when first asked for: most scenes have no icons. */
function icons(): readonly IconWords[] {
  parsed ??= table.split(';').map((entry) => {
    const [name = '', words = ''] = entry.split(':');
    return { name, words: words.split(' ') };
  });
  return parsed;
}

/** Every icon there is, in no order that means anything. */
export function iconNames(): readonly string[] {
  return icons().map(({ name }) => name);
}

/** The icon that a title's words mean; the first word that means one decides. null: none fits. */
export function iconFor(title: string): string | null {
  const words = title
    .toLowerCase()
    .split(/[^\p{L}\p{N}/-]+/u)
    .filter((word) => word !== '');
  for (const word of words) {
    const exact = icons().find((icon) => icon.words.includes(word) || icon.name === word);
    const found = exact ?? icons().find((icon) => icon.words.some((known) => begins(word, known)));
    if (found) return found.name;
  }
  return null;
}

/** What the kit draws on things of its own, besides those that are found by a word. */
export const ownIcons = ['arrow-up', 'chevrons-left-right'] as const;

export function isIcon(name: string): boolean {
  return icons().some((icon) => icon.name === name) || ownIcons.some((own) => own === name);
}

/** For a name that the kit lacks: the icon that is called most like it, or whose words it means. null: none is near. */
export function nearestIcon(name: string): string | null {
  const parts = name.split('-').filter((part) => part.length > 2);
  for (const part of parts) {
    const called = icons().find((icon) => icon.name.split('-').includes(part));
    if (called) return called.name;
  }
  return iconFor(parts.join(' '));
}

function begins(word: string, known: string): boolean {
  return known.endsWith('*') && word.startsWith(known.slice(0, -1)) && word.length <= known.length + 6;
}

/** An icon for each title if there is one for all of them: a row in which some have none looks unfinished. */
export function iconsFor(titles: readonly string[]): readonly (string | null)[] {
  const found = titles.map(iconFor);
  const whole = found.every((icon) => icon !== null) && new Set(found).size > found.length / 2;
  return whole ? found : found.map(() => null);
}
