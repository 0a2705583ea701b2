import type { OfficeKind } from '../../../enumerations.ts';
import type { RoleNoun, RoleTrait } from '../../../leaders/role.ts';

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

/** Nouns by what else they tell of their bearer: see `RoleTrait`. */
const TRAITS: Readonly<Partial<Record<RoleTrait, readonly string[]>>> = {
  'names-party': ['party leader', 'party chief', 'party chairman', 'party president'],
  'heads-party': ['leader', 'president', 'chairman', 'chairwoman', 'chair', 'chief', 'co leader'],
  'heads-body': [
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
  ],
  clerk: ['secretary'],
  'takes-field': ['secretary', 'minister'],
  regional: [
    'governor',
    'gov',
    'mayor',
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
  ],
  // Those who reign, and the clergy, whose nouns are listed by kind below.
  'stands-alone': [
    ...'king queen emir sultan emperor empress shah duke monarch prince princess sheikh sheikha'.split(' '),
    'crown prince',
  ],
  'form-of-address': ['sheikh', 'sheikha', 'shaikh'],
  'title-of-name': ['governor', 'justice'],
};

const TRAITS_OF = new Map<string, Set<RoleTrait>>();
for (const [trait, phrases] of Object.entries(TRAITS) as [RoleTrait, readonly string[]][]) {
  for (const phrase of phrases) TRAITS_OF.set(phrase, new Set([...(TRAITS_OF.get(phrase) ?? []), trait]));
}

function traitsOf(
  phrase: string,
  kinds: readonly OfficeKind[],
  evidence: RoleNoun['evidenceRequired'],
): Set<RoleTrait> {
  const traits = new Set(TRAITS_OF.get(phrase));
  if (kinds.includes('religious')) traits.add('stands-alone');
  if (evidence === 'insufficient' && kinds.includes('military')) traits.add('form-of-address');
  return traits;
}

const role = (evidenceRequired: RoleNoun['evidenceRequired'], kindList: string, phrases: string): RoleNoun[] =>
  phrases.split(', ').map((phrase) => {
    const kinds = kindList.split(' ') as OfficeKind[];
    const onlyIn = ONLY_IN[phrase];
    const traits = traitsOf(phrase, kinds, evidenceRequired);
    return { phrase, titles: [phrase], kinds, evidenceRequired, traits, ...(onlyIn ? { onlyIn } : {}) };
  });

/** Role nouns of English, by the evidence required, in order of likelihood of their kinds. The longest phrase wins. */
export const ROLE_NOUNS: readonly RoleNoun[] = [
  ...role('none', 'head-of-government', 'prime minister, pm, premier, first minister, taoiseach, chief minister'),
  ...role('none', 'head-of-government finance', 'chancellor'),
  ...role('none', 'finance', 'chancellor of the exchequer, shadow chancellor, treasury secretary, treasury chief'),
  ...role(
    'none',
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
  ...role('none', 'head-of-government', 'head of government, prime minister elect, prime minister designate'),
  // The head of an interim government of Bangladesh; elsewhere an aide.
  ...role('state', 'head-of-government other', 'chief adviser, chief advisor'),
  ...role(
    'insufficient',
    'head-of-state head-of-government',
    'king, queen, emir, sultan, emperor, empress, shah, grand duke, monarch',
  ),
  ...role(
    'insufficient',
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
    'none',
    'foreign',
    'foreign minister, external affairs minister, foreign secretary, foreign affairs minister, minister of foreign affairs, minister for foreign affairs, minister of external affairs, secretary of state, top diplomat, chief diplomat, foreign policy chief',
  ),
  ...role(
    'none',
    'defence',
    'defence minister, defense minister, defence secretary, defense secretary, minister of defence, minister of defense, secretary of defense, secretary of defence, pentagon chief, secretary of war, war minister',
  ),
  ...role(
    'none',
    'finance',
    'finance minister, minister of finance, finance chief, secretary of the treasury, economy minister',
  ),
  ...role(
    'none',
    'interior',
    'interior minister, home minister, home secretary, minister of the interior, minister of interior, minister of home affairs, home affairs minister, homeland security secretary',
  ),
  ...role(
    'none',
    'other-minister',
    'minister, attorney general, trade representative, minister of state, shadow minister, shadow secretary',
  ),
  ...role('state', 'other-minister organisation-head', 'secretary, commissioner'),
  ...role('none', 'security-adviser', 'national security adviser, national security advisor'),
  ...role('none', 'organisation-head party-leader', 'secretary general'),
  ...role('state', 'organisation-head party-leader', 'general secretary, first secretary'),
  ...role(
    'state',
    'organisation-head',
    'director general, managing director, executive director, director, chairman, chairwoman, chairperson, chair, head',
  ),
  ...role(
    'none',
    'organisation-head',
    'high representative, commission president, council president, high commissioner',
  ),
  ...role(
    'state',
    'organisation-deputy',
    'deputy secretary general, under secretary general, undersecretary general, deputy director general',
  ),
  ...role(
    'none',
    'speaker',
    'speaker, house speaker, parliament speaker, parliamentary speaker, speaker of the house, president of the senate, senate president',
  ),
  ...role(
    'none',
    'legislative-leader',
    'majority leader, minority leader, house majority leader, senate majority leader, senate minority leader, house minority leader, majority whip, minority whip, chief whip',
  ),
  ...role(
    'none',
    'opposition party-leader',
    'opposition leader, leader of the opposition, opposition figure, opposition politician',
  ),
  ...role(
    'none',
    'party-leader opposition',
    'party leader, party chief, party chairman, party president, labour leader, conservative leader, co leader',
  ),
  ...role(
    'none',
    'spokesperson',
    'press secretary, presidential spokesman, presidential spokeswoman, presidential spokesperson, government spokesman, government spokeswoman, government spokesperson, foreign ministry spokesman, foreign ministry spokeswoman, foreign ministry spokesperson',
  ),
  ...role(
    'none',
    'other',
    'presidential chief of staff, presidential adviser, presidential advisor, presidential aide, presidential envoy',
  ),
  ...role('state', 'spokesperson', 'spokesman, spokeswoman, spokesperson'),
  ...role(
    'none',
    'central-bank',
    'central bank governor, central bank chief, central bank president, central bank head, fed chair, fed chairman, fed chairwoman, federal reserve chair, federal reserve chairman',
  ),
  ...role('state', 'central-bank regional-head', 'governor'),
  ...role('none', 'regional-head', 'gov, mayor'),
  ...role('none', 'other', 'chief justice, supreme court justice'),
  ...role('state', 'other', 'justice'),
  ...role(
    'none',
    'military',
    'army chief, military chief, army chief of staff, chief of army staff, chief of naval staff, chief of air staff, chief of defence staff, chief of the defence staff, armed forces chief, chief of the general staff, chairman of the joint chiefs of staff, commander in chief, joint chiefs chairman',
  ),
  ...role('state', 'military', 'chief of staff, commander'),
  ...role(
    'none',
    'envoy',
    'ambassador, special envoy, chief negotiator, permanent representative, special representative, charge d affaires',
  ),
  ...role('state', 'envoy', 'envoy, negotiator, representative, emissary, coordinator, consul general'),
  ...role('none', 'other', 'senator, sen, rep, congressman, congresswoman, cabinet secretary'),
  ...role(
    'state',
    'other',
    'adviser, advisor, aide, inspector general, deputy leader, top official, lawmaker, legislator, foreign ministry official',
  ),
  ...role('none', 'religious', 'archbishop of canterbury, ecumenical patriarch, grand mufti, grand imam, catholicos'),
  ...role('insufficient', 'religious head-of-state', 'pope, pontiff'),
  ...role(
    'insufficient',
    'religious supreme-leader',
    'ayatollah, grand ayatollah, patriarch, archbishop, cardinal, dalai lama, imam',
  ),
  ...role(
    'insufficient',
    'military head-of-state head-of-government other',
    'gen, general, marshal, field marshal, admiral, adm, lt gen, lieutenant general, maj gen, major general, col, colonel, lt col, lieutenant colonel, brig, brigadier, captain, capt',
  ),
];
