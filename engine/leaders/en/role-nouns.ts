import type { OfficeKind } from '../../knowledge.ts';

/** What an English role noun can stand for, in order of likelihood, and how much it needs beside it. */
export interface RoleNoun {
  /** Lower case, words separated by one space (hyphens count as spaces). */
  phrase: string;
  kinds: readonly OfficeKind[];
  /**
   * What makes somebody of this role a leader where only the article knows them:
   * `alone` the noun itself (Foreign Minister); `state` a country or a state body beside it (spokesman for the Foreign
   * Ministry); `never` a rank or manner of address that says nothing by itself (General, Mr, Dr).
   */
  tells: 'alone' | 'state' | 'never';
  /** ISO code of the only country with an office of this name. */
  country?: string;
}

/** Offices that one country alone calls so. */
const ONLY_IN: Readonly<Record<string, string>> = {
  pope: 'VA',
  pontiff: 'VA',
  taoiseach: 'IE',
  tanaiste: 'IE',
  'chancellor of the exchequer': 'GB',
  'pentagon chief': 'US',
  'treasury secretary': 'US',
  'secretary of the treasury': 'US',
  'homeland security secretary': 'US',
  'secretary of war': 'US',
  'chairman of the joint chiefs of staff': 'US',
  'joint chiefs chairman': 'US',
  'trade representative': 'US',
};

const role = (tells: RoleNoun['tells'], kinds: string, phrases: string): RoleNoun[] =>
  phrases.split(', ').map((phrase) => {
    const country = ONLY_IN[phrase];
    return { phrase, kinds: kinds.split(' ') as OfficeKind[], tells, ...(country ? { country } : {}) };
  });

/** Longest phrases win. Kinds: see `OfficeKind`. */
export const ROLE_NOUNS: readonly RoleNoun[] = [
  ...role('alone', 'head-of-government', 'prime minister, pm, premier, first minister, taoiseach, chief minister'),
  ...role('alone', 'head-of-government finance', 'chancellor'),
  ...role('alone', 'finance', 'chancellor of the exchequer, shadow chancellor, treasury secretary, treasury chief'),
  ...role(
    'alone',
    'deputy-head-of-government',
    'deputy prime minister, vice premier, deputy premier, vice prime minister, tanaiste, vice chancellor, deputy pm, deputy chancellor',
  ),
  ...role('state', 'head-of-state organisation-head head-of-government regional-head speaker', 'president, pres'),
  ...role('state', 'vice-president', 'vice president, deputy president'),
  ...role(
    'state',
    'head-of-state',
    'president elect, head of state, military ruler, ruler, strongman, dictator, co prince',
  ),
  ...role('alone', 'head-of-government', 'head of government, prime minister elect, prime minister designate'),
  ...role(
    'never',
    'head-of-state head-of-government',
    'king, queen, emir, sultan, emperor, empress, shah, grand duke, monarch',
  ),
  ...role(
    'never',
    'head-of-state head-of-government vice-president deputy-head-of-government',
    'crown prince, prince, princess, sheikh, sheikha, shaikh',
  ),
  ...role('state', 'supreme-leader', 'supreme leader, paramount leader'),
  ...role(
    'state',
    'supreme-leader head-of-state head-of-government party-leader opposition movement regional-head organisation-head',
    'leader',
  ),
  ...role(
    'state',
    'head-of-state head-of-government organisation-head foreign defence finance military central-bank',
    'chief, boss',
  ),
  ...role(
    'alone',
    'foreign',
    'foreign minister, external affairs minister, foreign secretary, foreign affairs minister, minister of foreign affairs, minister for foreign affairs, minister of external affairs, secretary of state, top diplomat, chief diplomat, foreign policy chief',
  ),
  ...role(
    'alone',
    'defence',
    'defence minister, defense minister, defence secretary, defense secretary, minister of defence, minister of defense, secretary of defense, secretary of defence, pentagon chief, secretary of war, war minister',
  ),
  ...role(
    'alone',
    'finance',
    'finance minister, minister of finance, finance chief, secretary of the treasury, economy minister',
  ),
  ...role(
    'alone',
    'interior',
    'interior minister, home minister, home secretary, minister of the interior, minister of interior, minister of home affairs, home affairs minister, homeland security secretary',
  ),
  ...role(
    'alone',
    'other-minister',
    'minister, attorney general, trade representative, minister of state, shadow minister, shadow secretary',
  ),
  ...role('state', 'other-minister organisation-head', 'secretary, commissioner'),
  ...role('alone', 'security-adviser', 'national security adviser, national security advisor'),
  ...role('alone', 'organisation-head party-leader', 'secretary general'),
  ...role('state', 'organisation-head party-leader', 'general secretary, first secretary'),
  ...role(
    'state',
    'organisation-head',
    'director general, managing director, executive director, director, chairman, chairwoman, chairperson, chair, head',
  ),
  ...role(
    'alone',
    'organisation-head',
    'high representative, commission president, council president, high commissioner',
  ),
  ...role(
    'state',
    'organisation-deputy',
    'deputy secretary general, under secretary general, undersecretary general, deputy director general',
  ),
  ...role(
    'alone',
    'speaker',
    'speaker, house speaker, parliament speaker, parliamentary speaker, speaker of the house, president of the senate, senate president',
  ),
  ...role(
    'alone',
    'legislative-leader',
    'majority leader, minority leader, house majority leader, senate majority leader, senate minority leader, house minority leader, majority whip, minority whip, chief whip',
  ),
  ...role(
    'alone',
    'opposition party-leader',
    'opposition leader, leader of the opposition, opposition figure, opposition politician',
  ),
  ...role(
    'alone',
    'party-leader opposition',
    'party leader, party chief, party chairman, party president, labour leader, conservative leader, co leader',
  ),
  ...role(
    'alone',
    'spokesperson',
    'press secretary, presidential spokesman, presidential spokeswoman, presidential spokesperson, government spokesman, government spokeswoman, government spokesperson, foreign ministry spokesman, foreign ministry spokeswoman, foreign ministry spokesperson',
  ),
  ...role(
    'alone',
    'other',
    'presidential chief of staff, presidential adviser, presidential advisor, presidential aide, presidential envoy',
  ),
  ...role('state', 'spokesperson', 'spokesman, spokeswoman, spokesperson'),
  ...role(
    'alone',
    'central-bank',
    'central bank governor, central bank chief, central bank president, central bank head, fed chair, fed chairman, fed chairwoman, federal reserve chair, federal reserve chairman',
  ),
  ...role('state', 'central-bank regional-head', 'governor'),
  ...role(
    'alone',
    'military',
    'army chief, military chief, chief of army staff, chief of defence staff, chief of the defence staff, armed forces chief, chief of the general staff, chairman of the joint chiefs of staff, commander in chief, joint chiefs chairman',
  ),
  ...role('state', 'military', 'chief of staff, commander'),
  ...role(
    'alone',
    'envoy',
    'ambassador, special envoy, chief negotiator, permanent representative, special representative, charge d affaires',
  ),
  ...role('state', 'envoy', 'envoy, negotiator, representative, emissary, coordinator, consul general'),
  ...role('alone', 'other', 'senator, sen, rep, congressman, congresswoman, cabinet secretary'),
  ...role(
    'state',
    'other',
    'adviser, advisor, aide, inspector general, deputy leader, top official, lawmaker, legislator, foreign ministry official',
  ),
  ...role('alone', 'religious', 'archbishop of canterbury, ecumenical patriarch, grand mufti, grand imam, catholicos'),
  ...role('never', 'religious head-of-state', 'pope, pontiff'),
  ...role(
    'never',
    'religious supreme-leader',
    'ayatollah, grand ayatollah, patriarch, archbishop, cardinal, dalai lama, imam',
  ),
  ...role(
    'never',
    'military head-of-state head-of-government other',
    'gen, general, marshal, field marshal, admiral, adm, lt gen, lieutenant general, maj gen, major general, col, colonel, lt col, lieutenant colonel, brig, brigadier, captain, capt',
  ),
];

/** Titles of those who reign. */
export const MONARCHS: ReadonlySet<string> = new Set(
  'king queen emir sultan emperor empress shah duke monarch prince princess sheikh sheikha'.split(' '),
);

/** A party or body before "leader" that makes it a leader of the opposition or of a party. */
export const PARTY_WORDS: ReadonlySet<string> = new Set(
  'labour labor conservative tory liberal democrat democratic republican party opposition'.split(' '),
);

/** Manners of address: say nothing of the office. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr sir dame lord lady baroness shri smt hon rt prof professor comrade mullah maulana'.split(' '),
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
    'populist centrist moderate late ailing jailed imprisoned detained'
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
    'overseas commonwealth intelligence consumer competition antitrust enlargement humanitarian aid crisis management small business enterprise enterprises heritage village villages unification'
  ).split(' '),
);

/** Bodies whose spokespeople speak for a state, beside a country or alone. */
export const SPEAKS_FOR_A_STATE: ReadonlySet<string> = new Set(
  'ministry government cabinet presidency presidential foreign office department kremlin'.split(' '),
);

/** Heads of something that must be named: a country alone is not enough. */
export const HEADS_A_BODY: ReadonlySet<string> = new Set([
  'chief',
  'boss',
  'head',
  'director',
  'director general',
  'managing director',
  'executive director',
  'chairman',
  'chairwoman',
  'chairperson',
  'chair',
  'commissioner',
]);

/** What only a state has a chief of: `Egypt's intelligence chief`; firms have finance and marketing chiefs. */
export const ARMS_OF_A_STATE: ReadonlySet<string> = new Set(
  'intelligence security army military navy forces defence defense foreign nuclear treasury policy'.split(' '),
);

/** With `party` or `opposition` before them, whichever party it is: `Green Party leader`. */
export const LEADS_A_PARTY: ReadonlySet<string> = new Set([
  'leader',
  'president',
  'chairman',
  'chairwoman',
  'chair',
  'chief',
  'co leader',
]);

/** Roles that somebody holds for a state of a federation, and that news counts as politics. */
export const ROLES_OF_REGIONS: ReadonlySet<string> = new Set([
  'governor',
  'senator',
  'sen',
  'rep',
  'representative',
  'congressman',
  'congresswoman',
  'lawmaker',
  'attorney general',
  'chief minister',
  'premier',
]);

/** Nouns for a state's bodies that a spokesperson or chief can speak for. */
export const STATE_BODIES: ReadonlySet<string> = new Set(
  (
    'ministry government cabinet presidency presidential army military navy forces defence defense embassy office ' +
    'department administration kremlin parliament foreign council mission pentagon'
  ).split(' '),
);
