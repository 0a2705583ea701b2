import { wordSet } from '../../../text/word-set.ts';

/** After a name: a thing, place or prize named after someone, when it has a capital letter. */
export const NAMED_AFTER: ReadonlySet<string> = wordSet(
  `airport international house center centre street st university college foundation doctrine tower towers bridge library
   prize award awards stadium avenue ave road rd boulevard institute school hospital square park plaza memorial museum
   hotel organization organisation fund trust cup trophy medal lake dam mountain mount island islands city county town
   village building arena theater theatre hall monument airfield station highway expressway freeway drive lane court
   palace gallery galleries scholarship fellowship fellow fellows lecture amendment act rule mall garden gardens field
   fields ranch space carrier class mausoleum casino casinos resort resorts golf steaks shuttle nagar marg chowk
   thought round plan commission report cave peak peninsula bay harbour harbor strait ocean sea river beach valley
   inc corp corporation ltd llc co company group bank plc brothers motors capital records media entertainment studios films
   jr junior family dynasty twins sisters`,
);

/** Before a name: the same. */
export const NAMED_AFTER_BEFORE: ReadonlySet<string> = wordSet(
  'fort port camp mount lake cape uss hms ins hotel hospital stadium airport rue calle via avenida st saint san santa',
);

/** Last words of the names of bodies: a run of capitals that ends so is not a person name. */
export const BODY_NOUNS: ReadonlySet<string> = wordSet(
  `federation association club university college bank institute foundation society union league council committee
   commission agency authority company corporation group team board chamber court church party conference congress
   academy school hospital airlines airways service services office department ministry administration organization
   organisation network alliance coalition movement front forum fund trust press news times post agency centre center
   mission desk bureau branch division section panel army navy force forces guard police command brigade division games cup olympics championship championships`,
);

/** Before a name, in small letters too: ships are named after people. */
export const SHIPS: ReadonlySet<string> = wordSet(
  'carrier destroyer frigate submarine warship cruiser ship vessel tanker uss hms supercarrier',
);

/** Capitalised at the start of a sentence without being a name. Lower case. */
export const OPENING_WORDS: ReadonlySet<string> = wordSet(
  `the a an this that these those he she it they we i you his her its their our my your and but or so yet nor for in on
   at by to from with without of as if when while after before since until because although though unless once where who
   what which why how whether both either neither each every all some many most much more few several no not only even
   also just still then now here there today yesterday tomorrow earlier later last next however meanwhile moreover
   according during under over between among against about despite like unlike amid upon including following asked
   speaking addressing citing quoting responding referring calling accusing describing praising former ex new one two three four five
   six seven eight nine ten anti pro non post pre ex first second third other another such same own both well did does do is was were are be been
   has have had will would could should may might can must let say says said see read watch video photo analysis opinion
   exclusive breaking live update updated factbox explainer profile fact check q a asked given having being`,
);

/** Capitalised words that follow or precede a name without being a part of it. */
export const CALENDAR_WORDS: ReadonlySet<string> = wordSet(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december jan feb mar apr jun jul aug sept sep oct nov dec`,
);

/** `the Trump administration` is the leader's. */
export const OF_THE_LEADER: ReadonlySet<string> = wordSet(
  `administration government cabinet regime era presidency campaign team aide aides official officials supporters ally
   allies adviser advisers spokesman spokeswoman lawyer says said tells told warns vows urges calls meets visits wins
   democrats republicans democrat republican style led backed allied`,
);

/** `the Akufo-Addo government` is that of a country. */
export const LED_BY: ReadonlySet<string> = wordSet('administration government cabinet regime presidency');
