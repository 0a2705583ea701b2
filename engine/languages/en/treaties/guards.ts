import { wordSet } from '../../../text/word-set.ts';
import type { HeadFamily } from '../../../treaties/treaty-words.ts';

/** Words right after a name that make it the name of something else: the North Atlantic Treaty Organization. */
export const NOT_AFTER: ReadonlySet<string> = new Set(
  `organization organisation organizations center centre hall hotel palace museum prize award awards medal foundation
  institute school schools university college street road square avenue park airport tower building stadium bank oak
  council communications bus buses flight flights inc ltd plc llc corp records sedan hybrid driver drivers delegate
  delegates bureau speech floor day boat boats fellowship port ports church churches`.split(/\s+/),
);

/** Matters inside one country or firm, whatever the noun. */
const DOMESTIC = `royal presidential executive department corporate company staff student private coalition`;

/** Contracts between firms, workers, clubs and buyers. */
const CONTRACTS = `license licence licensing employment merger purchase sale sales credit loan bargaining labor labour union
  plea user users service services lease operating confidentiality disclosure nondisclosure prenuptial custody tenancy
  subscriber subscription customer partner franchise distribution supply supplier takeover acquisition sponsorship
  broadcast broadcasting media contract wage pay pension shareholder shareholders stockholder voting settlement severance
  separation divorce codeshare marketing research affiliation membership business software privacy gentleman gentlemen
  recording rights naming transfer stock share asset deferred prosecution consent cookie terms league player players
  budget development participation community benefits class master enterprise project nurses teachers hosting agency
  freight rental mortgage escrow indemnity investment-management advisory`;

/** Congresses of parties, professions and fans. */
const MEETINGS = `republican democratic party national annual baptist southern constitutional nominating comic book trek
  political state gop libertarian labour liberal conservative teamsters naacp fan fans gaming anime music trade industry
  dealers medical rotary lions association federal brokered contested virtual tattoo delegate social`;

/** Rules of machines, clinics, courts and ceremonies. */
const ROUTINES = `internet transport transmission network message datagram bitcoin blockchain wireless application security
  safety treatment concussion testing diplomatic court hospital emergency ghost health hygiene vaccination covid
  coronavirus quarantine diet medical communication standard strict file text transfer hypertext evacuation military state
  chief head blood gateway screening research study clinical training return fire`;

/** Statements that have effect inside one country, and papers of its offices. */
const DECLARATIONS = `independence emergency disaster war tax customs victory candidacy asset assets income secret
  confidential internal policy legal justice white election electoral bankruptcy major-disaster goods import`;

/** Founding papers of towns, firms and schools, and what is hired or bought. */
const CHARTERS = `city town colonial county school bus air yacht boat citizens citizen patients patient victims parents
  freedoms bbc independent public rural academy online bank club passengers customers social`;

/**
 * Words in front of a noun that make it no instrument between states, by the noun's family. They follow the senses of
 * these nouns in Wiktionary that are not of international law.
 */
export const NOT_BEFORE: Readonly<Record<HeadFamily, ReadonlySet<string>>> = {
  treaty: wordSet(DOMESTIC),
  agreement: wordSet(`${DOMESTIC} ${CONTRACTS} honda suicide`),
  convention: wordSet(`${DOMESTIC} ${MEETINGS}`),
  protocol: wordSet(`${DOMESTIC} ${ROUTINES}`),
  declaration: wordSet(`${DOMESTIC} ${DECLARATIONS}`),
  memorandum: wordSet(`${DOMESTIC} ${DECLARATIONS} legal offering information`),
  charter: wordSet(`${DOMESTIC} ${CHARTERS}`),
  armistice: wordSet(DOMESTIC),
};

/** Words anywhere in an unknown name that make it a matter of one country, where it names no country and no peace. */
export const NATIONWIDE: ReadonlySet<string> = new Set(['national', 'federal', 'master', 'statewide', 'citywide']);

/** The same in small letters: what is named after a treaty, not the treaty. */
export const NOT_AFTER_SMALL: ReadonlySet<string> = new Set(
  'restaurant restaurants cafe bar pub nightclub hotel hostel band album song film movie novel racehorse'.split(' '),
);

/** What a name is said to be in an apposition that makes it another thing: `…, a rock band from Leeds`. */
export const OTHER_THINGS: ReadonlySet<string> = new Set(
  `band duo trio album song single film movie novel play musical restaurant cafe bar pub nightclub hotel hostel company firm
  startup brand beer racehorse horse colt filly boat yacht ship racehorse podcast game app`.split(/\s+/),
);

/** Verbs of contracts: the Paris agreement to sell the flat is none between states. */
export const CONTRACT_VERBS: ReadonlySet<string> = new Set(
  'sell buy purchase lease rent hire merge acquire license supply refinance sponsor divorce'.split(' '),
);

/** Prepositions that make a place of a name of one word. */
export const LOCATING: ReadonlySet<string> = new Set('in at from near to outside around into through via'.split(' '));

/** Words after a head and `of` that make it something else: the Declaration of Independence. */
export const NOT_OF: ReadonlySet<string> = new Set(
  `independence emergency war love victory faith assets intent interest interests candidacy conscience bankruptcy sale
  service incorporation agreement states delegates rights understanding martial disaster income freedoms cooperation
  republicans democrats compliance conformity`.split(/\s+/),
);
