import type { OfficeKind } from '../../../enumerations.ts';

/** A party or body before "leader" that makes it a leader of the opposition or of a party. */
export const PARTY_WORDS: ReadonlySet<string> = new Set(
  'labour labor conservative tory liberal democrat democratic republican party opposition'.split(' '),
);

/** Manners of address: say nothing of the office. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr sir dame lord lady baroness shri smt hon honourable honorable rt prof professor comrade mullah maulana'.split(
    ' ',
  ),
);

export const DETERMINERS: ReadonlySet<string> = new Set('the a an his her their its our'.split(' '));

/** Before a role noun: holds it for the time being. */
export const ACTING: ReadonlySet<string> = new Set('acting interim caretaker'.split(' '));

/** Before a role noun: says when. `former` means the office is over. */
export const FORMER: ReadonlySet<string> = new Set(
  'former ex late then onetime erstwhile ousted deposed previous'.split(' '),
);

export const OTHER_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'outgoing incoming new newly elected designate deputy vice visiting current incumbent ' +
    'embattled long time longtime serving hardline veteran self declared exiled top chief senior associate assistant ' +
    'de facto first second joint co shadow federal union military national presidential governmental state special ' +
    'permanent political conservative socialist republican democratic far right left wing nationalist reformist ' +
    'populist centrist moderate late ailing jailed imprisoned detained resident humanitarian regional'
  ).split(' '),
);

/** What a minister, secretary, ministry or committee can be for. */
export const FIELDS: ReadonlySet<string> = new Set(
  (
    'foreign external internal affairs defence defense war finance interior home homeland security trade commerce ' +
    'economy economic economics energy oil petroleum gas health education justice science technology environment ' +
    'environmental agriculture farm transport transportation culture cultural tourism information labor labour ' +
    'employment industry industrial treasury public cabinet european europe eu development international ' +
    'cooperation digital innovation higher communications immigration migration women gender equality sports sport ' +
    'youth water housing infrastructure planning investment climate change food fisheries rural urban social welfare ' +
    'family civil aviation railways railway railroad shipping maritime mines mining resources natural human rights ' +
    'religious veterans police parliamentary legal law regional territories integration reintegration refugees ' +
    'reconstruction emergency emergencies situations budget revenue tax privatisation privatization brexit exchequer ' +
    'press media relations policy strategic nuclear space research and state services service works ' +
    'overseas commonwealth intelligence consumer competition antitrust enlargement care children disability disabilities skills universities communities wellbeing courts prisons forestry wildlife humanitarian aid crisis management small business enterprise enterprises heritage village villages unification'
  ).split(' '),
);

/** Bodies whose spokespeople speak for a state, beside a country or alone. */
export const SPEAKS_FOR_A_STATE: ReadonlySet<string> = new Set(
  'ministry government cabinet presidency presidential foreign office department kremlin'.split(' '),
);

/** What only a state has a chief of: `Egypt's intelligence chief`; firms have finance and marketing chiefs. */
export const ARMS_OF_A_STATE: ReadonlySet<string> = new Set(
  'intelligence security army military navy forces defence defense foreign nuclear treasury policy'.split(' '),
);

/** Nouns for a state's bodies that a spokesperson or chief can speak for. */
export const STATE_BODIES: ReadonlySet<string> = new Set(
  (
    'ministry government cabinet presidency presidential army military navy forces defence defense embassy office ' +
    'department administration kremlin parliament foreign council mission pentagon'
  ).split(' '),
);

/** Titles that the United States use and most others do not; `minister` is the other way round. */
export const AMERICAN_TITLES: ReadonlySet<string> = new Set([
  'senator',
  'sen',
  'rep',
  'congressman',
  'congresswoman',
  'attorney general',
  'secretary',
]);

/** Written small inside an office's wording. */
export const SMALL_IN_TITLES: ReadonlySet<string> = new Set('of for to the and at in with on'.split(' '));

/** Titles that news shortens, as an office is written in full. */
export const IN_FULL: Readonly<Record<string, string>> = {
  sen: 'Senator',
  rep: 'Representative',
  gen: 'General',
  col: 'Colonel',
  lt: 'Lieutenant',
  maj: 'Major',
  adm: 'Admiral',
  brig: 'Brigadier',
  capt: 'Captain',
  pm: 'Prime Minister',
  pres: 'President',
  gov: 'Governor',
};

/** Modifiers that say when, not what: left out of an office's wording. `Former` stays: it is part of what is stated. */
export const SAYS_WHEN: ReadonlySet<string> = new Set(
  'then late the a an his her visiting new newly elected current incumbent embattled longtime veteran'.split(' '),
);

/** Bodies whose spokesmen speak for soldiers, guards or buildings, not for a government. */
export const ARMED_BODIES: ReadonlySet<string> = new Set(['police', 'army', 'military', 'navy', 'embassy', 'forces']);

/** Stands between a name and the role said of it: `Lavrov, the foreign minister`. */
export const BEFORE_ROLE: ReadonlySet<string> = new Set('the a an his her its their our then'.split(' '));

/** `Ana Brandt, who was trade minister`: what may stand between a name and its role. */
export const SAYS_IS: ReadonlySet<string> = new Set([
  'who',
  'is',
  'was',
  'has',
  'had',
  'been',
  'served',
  'serves',
  'as',
  'once',
  'now',
  'currently',
  'also',
]);

/** The kind of office that a minister or secretary for a field holds. */
export const KIND_OF_FIELD: Readonly<Record<string, OfficeKind>> = {
  foreign: 'foreign',
  external: 'foreign',
  defence: 'defence',
  defense: 'defence',
  war: 'defence',
  finance: 'finance',
  treasury: 'finance',
  interior: 'interior',
  home: 'interior',
  homeland: 'interior',
};

/** Joins the words of a role: Ministry `of` Trade `and` Industry. */
export const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'the', 'and', 'a', 'an', 'on']);

/** Opens what a role is of or for: President `of` Ghana, spokesman `for` the ministry. */
export const OPENS_COMPLEMENT: ReadonlySet<string> = new Set(['of', 'for', 'to', 'at', 'with', 'on']);
