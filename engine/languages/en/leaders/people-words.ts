import { wordSet } from '../../../text/word-set.ts';

/** What only people do: after `Rice` or `Brown` at a sentence's start, the word is a surname. */
export const DONE_BY_PEOPLE: ReadonlySet<string> = wordSet(
  `said says told tells added adds spoke speaks met meets argued argues insisted insists warned warns called urged urges vowed
   promised pledged agreed refused resigned denied denies wrote writes asked asks replied answered admitted claimed claims
   thanked praised criticised criticized condemned visited visits flew arrived welcomed accused accuses believes believed
   thinks thought wants wanted hopes hoped plans planned smiled laughed nodded signed signs ordered announced announces
   himself herself who whose has had did does also`,
);

/** Relatives: a name beside one is that of the other bearer of the surname, whom news goes on calling by the full name. */
export const KIN: ReadonlySet<string> = wordSet(
  `father mother son daughter brother sister wife husband widow widower uncle aunt nephew niece cousin grandfather
   grandmother grandson granddaughter grandchild stepson stepdaughter parents predecessor namesake late elder younger`,
);

/** Callings, and animals, that no one introduces a leader by. */
export const CALLINGS: ReadonlySet<string> = wordSet(
  `plumber electrician carpenter builder bricklayer mechanic welder farmer fisherman fishmonger butcher baker barber hairdresser
   waiter waitress chef cook bartender driver trucker courier pilot sailor firefighter paramedic nurse doctor surgeon dentist
   pharmacist vet teacher tutor schoolteacher headteacher librarian student pupil undergraduate graduate professor lecturer
   footballer striker midfielder defender winger goalkeeper cricketer batsman bowler batter spinner golfer sprinter swimmer
   cyclist boxer wrestler jockey skier skater gymnast athlete coach quarterback pitcher referee umpire racer rower runner
   actor actress singer musician rapper drummer guitarist pianist violinist composer conductor dancer choreographer comedian
   painter sculptor photographer novelist poet playwright filmmaker director screenwriter producer model designer architect
   engineer programmer developer accountant cashier clerk receptionist salesman saleswoman shopkeeper grocer gardener
   astronomer chemist physicist biologist botanist geologist historian archaeologist psychologist psychiatrist therapist
   blogger youtuber influencer gamer dj reporter correspondent pensioner retiree resident neighbour neighbor eyewitness victim
   suspect defendant convict gunman robber burglar thief teenager schoolboy schoolgirl passenger motorist commuter
   cat kitten dog puppy parrot hamster goldfish tortoise racehorse`,
);

/** Before a calling: it is over, or goes with another. */
export const GIVEN_UP: ReadonlySet<string> = wordSet(
  'former ex onetime erstwhile one time turned trained politician minister president',
);

/**
 * Of the names that are never safe alone, those that are words of English first of all. Family names shared by many (Kim,
 * Khan, Smith) are none: they open sentences as names do.
 */
export const NAMES_THAT_ARE_WORDS: ReadonlySet<string> = wordSet(
  `brown may hunt rice price cook bush ford hague fox straw king young moon white day lord bishop hill sun long short hands
   major an do so no to he you she cash hope gates guy mark will grant english wood hall green bell ward
   war peace power love best black gray grey stone rose hand rock marsh lake river brook field page read reid powell
   said power swan sunday monday friday april june august noble ban press bond law new old union home sir bear drew banks
   case rush chase church fall flood frost hale hart head hay lamb lane march mason mills moss pope prince queen duke
   earl baron knight page porter pratt savage sharp shepherd steele stern sweet potter east west north south little
   low high small strong wise gold silver winter summer spring autumn light bright cash dean drake driver butler carpenter
   sung song tang man men min hu china french ireland england germany holland israel jordan chad georgia barber barr bar`,
);
