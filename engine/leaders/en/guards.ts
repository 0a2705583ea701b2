const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** After a name: a thing, place or prize named after somebody, when it has a capital letter. */
export const NAMED_AFTER: ReadonlySet<string> = words(
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
export const NAMED_AFTER_BEFORE: ReadonlySet<string> = words(
  'fort port camp mount lake cape uss hms ins hotel hospital stadium airport rue calle via avenida st saint san santa',
);

/** Last words of the names of bodies: a run of capitals that ends so is nobody's name. */
export const BODY_NOUNS: ReadonlySet<string> = words(
  `federation association club university college bank institute foundation society union league council committee
   commission agency authority company corporation group team board chamber court church party conference congress
   academy school hospital airlines airways service services office department ministry administration organization
   organisation network alliance coalition movement front forum fund trust press news times post agency centre center
   mission desk bureau branch division section panel army navy force forces guard police command brigade division games cup olympics championship championships`,
);

/** Before a name, in small letters too: ships are named after people. */
export const SHIPS: ReadonlySet<string> = words(
  'carrier destroyer frigate submarine warship cruiser ship vessel tanker uss hms supercarrier',
);

/**
 * Words of ordinary English, months, places and much-shared family names that some leaders are called by: on their own
 * they are never a leader without a fuller name or a title.
 */
export const NOT_SAFE_ALONE: ReadonlySet<string> = words(
  `brown may hunt rice price cook bush ford hague fox straw king young moon white day lord bishop hill sun long short
   hands major truss wang ma an do so no yoon cash hope gates guy mark will grant park lee li kim khan singh ali ahmed
   sharif smith johnson jones williams wilson taylor davies evans thomas roberts walker wright green hall wood jackson
   clarke clark harris lewis scott cooper baker morgan howard ward turner cox bell kelly murphy kennedy carter ford
   martin garcia rodriguez lopez gonzalez hernandez perez sanchez ramirez torres flores rivera gomez diaz reyes cruz
   ortiz gutierrez chavez ramos silva santos costa sousa ferreira pereira oliveira souza fernandez alvarez romero vargas
   castro morales rojas medina castillo moreno vega mendoza aguilar delgado soto leon marquez pena cabrera campos
   nguyen tran le pham chen zhang liu zhao yang huang zhou wu xu zhu lin he gao guo luo deng feng cao peng zeng song
   tang han cheng cai jiang qin hu hua yi lu mao yao choi jung kang cho chang lim shin oh seo kwon hwang ahn jeong
   sato suzuki tanaka watanabe ito yamamoto nakamura kobayashi kato mori abe aso tokyo washington lincoln jefferson
   madison jordan israel houston wellington london paris berlin santa war peace power love best black blair
   gray grey stone rose hand rock marsh lake river brook field page read reid powell bolton pence mattis austin ross
   perry carson burns miller davis thompson white robinson allen nelson mitchell campbell phillips parker edwards
   collins stewart morris murray rogers reed bailey richardson wood watson brooks bennett kelly sanders
   mohammed muhammad ahmad hassan hussein hussain ibrahim abdullah abdul omar osman yusuf mahmoud salman khalid saleh
   malik rahman hamid karim aziz rashid said saeed butt bhutto mahdi salem nasser faisal fahd
   charles william henry george edward philip francis john paul benedict leo pius peter michael david joseph louis
   maria anna elizabeth margaret juan carlos felipe albert hans harald carl victor viktor alexander nicholas
   kumar sharma gupta patel rao reddy shah das roy bose gandhi nehru
   berg holm lund hansen larsen olsen nielsen jensen andersson johansson karlsson eriksson
   muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann koch bauer klein wolf scholz kohl
   rossi russo ferrari bianchi romano conte monti
   peters potter west east north south little power swan keating hawke fraser gorton holt
   sunday monday friday april june august noble ban press bond law new old union home sir bear drew banks case
   cox rush chase church fall flood frost hale hart head hay kent lamb lane lang march mason mills moss nash
   pope prince queen duke earl baron knight page porter pratt savage sharp shepherd spencer steele stern sweet`,
);

/** Capitalised at the start of a sentence without being a name. Lower case. */
export const OPENING_WORDS: ReadonlySet<string> = words(
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

/** Parts of names written small: `de Gaulle`, `bin Salman`. */
export const PARTICLES: ReadonlySet<string> = words(
  'de da do dos das del della di du van von der den het ter ten la le los las bin bint ibn abu ben ould al el y e i zu af av',
);

/** The Arabic article, in the spellings of news, joined with a hyphen or a space. */
export const ARABIC_ARTICLES: ReadonlySet<string> = words('al el ul ur ash as an ad ar at az es us');
