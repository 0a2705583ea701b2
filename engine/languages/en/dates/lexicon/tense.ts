/** Words that point ahead of publication. */
export const FUTURE_WORDS: ReadonlySet<string> = new Set(
  'will ll shall wo upcoming forthcoming tomorrow planning intends intend expects due slated would meet meets begin begins open opens start starts leave leaves arrive arrives convene convenes heads flies travels visits hosts returns departs expires resumes faces decides testifies goes delivers premieres debuts concludes ends'.split(
    ' ',
  ),
);

/** Verbs and nouns after which `to` and a verb lie ahead: `agreed to meet`, `expected to be sentenced`. */
export const AHEAD_BEFORE_TO: ReadonlySet<string> = new Set(
  (
    'expected scheduled set due planned planning plans plan going agreed agree agrees decided want wants wanted hope hopes hoped intend intends ' +
    'intended vowed promised pledged poised slated likely ready prepared preparing supposed bound threatened wish proposed arranged is are invited'
  ).split(' '),
);

/** Participles that look ahead although they end like the past: `is scheduled for Thursday`, `a meeting planned for May`. */
export const AHEAD_PARTICIPLES: ReadonlySet<string> = new Set(
  'scheduled expected planned due slated projected forecast anticipated proposed postponed delayed adjourned'.split(
    ' ',
  ),
);

/** Auxiliaries and irregular verbs in the past. Regular ones end in `-ed`. */
export const PAST_WORDS: ReadonlySet<string> = new Set(
  (
    'was were had did been said told became began begun broke broken brought built bought came caught chose cut died drawn drew drove fell felt fought found flew gave given got ' +
    'grew held hit kept killed knew known laid led left lost made meant met paid put quit ran rose risen sat saw seen sent shot shown shut sold spoke spent stood struck swore ' +
    'sworn taken took taught thought threw thrown understood went woke won wore wrote written ago since did has have'
  ).split(' '),
);

export const BE_FORMS: ReadonlySet<string> = new Set(['be', 'being']);

/** Words right before a date that say the time up to it or from it on lies ahead. */
export const AHEAD_PREPOSITIONS: ReadonlySet<string> = new Set([
  'until',
  'till',
  'by',
  'through',
  'starting',
  'beginning',
  'effective',
  'coming',
]);

/** Words that end in `-ed` and are no verbs. */
export const NOT_PAST: ReadonlySet<string> = new Set(
  'united need needed indeed speed agreed seed feed red bed hundred unprecedented armed exceed proceed succeed breed weed led'.split(
    ' ',
  ),
);

/** After these, a word in `-ed` describes a noun: `an unspecified date`, `its planned visit`. */
export const DESCRIBED: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'its',
  'his',
  'her',
  'their',
  'our',
  'still',
  'newly',
  'this',
  'that',
  'no',
]);

/** Right before a date, these look back: `since Friday`, `after Monday's vote`. */
export const BACK_PREPOSITIONS: ReadonlySet<string> = new Set(['since', 'after', 'following']);

/** Words that open another clause, with a tense of its own. */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  'and but or that who which when while as after before because since if although though where whether how why what'.split(
    ' ',
  ),
);

/** Verbs that look ahead only with `to`: right after the date, they are what was done on it (`on Thursday agreed to plead`). */
export const FINITE_AHEAD: ReadonlySet<string> = new Set(
  'agreed decided vowed promised pledged threatened proposed arranged refused offered chose voted asked urged ordered'.split(
    ' ',
  ),
);

/** Before a verb they say what may or ought to be. `would` and `will` stand among `FUTURE_WORDS`. */
export const MODALS: ReadonlySet<string> = new Set([
  'should',
  'must',
  'may',
  'might',
  'can',
  'could',
  'would',
  'cannot',
]);

/** Verbs in the present that with the word after them tell of what is laid down: `kicks off`, `takes place`. */
export const SCHEDULED_VERBS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['kicks', new Set(['off'])],
  ['kick', new Set(['off'])],
  ['gets', new Set(['underway', 'under'])],
  ['get', new Set(['underway', 'under'])],
  ['wraps', new Set(['up'])],
  ['takes', new Set(['place', 'effect', 'office', 'over'])],
  ['take', new Set(['place', 'effect', 'office', 'over'])],
  ['comes', new Set(['into', 'out', 'up'])],
  ['goes', new Set(['into', 'to', 'on'])],
  ['go', new Set(['into', 'to', 'on'])],
  ['runs', new Set(['from', 'until', 'through'])],
  ['head', new Set(['to'])],
  // `speaks to reporters on Sunday` is what a picture shows.
  ['speaks', new Set(['on'])],
  ['vote', new Set(['on', 'in'])],
  ['votes', new Set(['on', 'in'])],
]);

/** Verbs whose object may have a day of its own: `announced elections on Feb. 24`. */
export const REPORTS: ReadonlySet<string> = new Set(
  (
    'said told announced called ordered proposed approved agreed declared set fixed scheduled confirmed discussed warned ' +
    'promised pledged vowed urged predicted expected hoped feared thought knew believed wanted asked demanded suggested ' +
    'moved delayed postponed booked planned invited offered extended picked chose chosen forecast added noted'
  ).split(' '),
);

/** Words that open a clause with a verb of its own, so that the verb before them does not govern what follows. */
export const OPENS_RELATIVE_CLAUSE: ReadonlySet<string> = new Set(
  'that who which when while as before because since if although though whether where how why what after until'.split(
    ' ',
  ),
);

/** Before `as` and an office: `resigned as prime minister in May`, `stepped down as chair`; there it opens no clause. */
export const COMES_OR_GOES: ReadonlySet<string> = new Set(
  (
    'resigned quit retired served worked acted returned ousted removed replaced dismissed suspended appointed elected ' +
    'reelected named chosen installed inaugurated confirmed down in over office'
  ).split(' '),
);

/** Phrases before a date that look ahead: `ahead of Sunday's vote`. Each as the words before the date, nearest last. */
export const AHEAD_PHRASES: readonly (readonly string[])[] = [
  ['ahead', 'of'],
  ['in', 'advance', 'of'],
  ['eve', 'of'],
  ['run', 'up', 'to'],
  ['lead', 'up', 'to'],
  ['as', 'early', 'as'],
  ['as', 'soon', 'as'],
];

/** The same, looking back. */
export const BACK_PHRASES: readonly (readonly string[])[] = [
  ['as', 'late', 'as'],
  ['as', 'recently', 'as'],
  ['aftermath', 'of'],
  ['wake', 'of'],
];

/** What is held on a day laid down: after a possessive date. */
export const HELD_EVENTS: ReadonlySet<string> = new Set(
  (
    'election elections vote votes referendum runoff summit meeting talks game match final finals debate hearing deadline ' +
    'ballot poll polls primary primaries race conference tournament cup championship ceremony inauguration parade rally launch'
  ).split(' '),
);

/** Right before such an event, in a form that is not past, they say that it is still to come: `delay November's election`. */
export const BEFORE_EVENTS_AHEAD: ReadonlySet<string> = new Set(
  (
    'delay delays delaying postpone postpones postponing cancel cancels cancelling canceling boycott boycotts boycotting contest ' +
    'contests contesting win winning derail derails derailing disrupt disrupting influence influencing monitor monitoring ' +
    'observe observing attend attends attending skip skips skipping host hosts hosting miss misses missing face faces facing ' +
    'for into before'
  ).split(' '),
);

/** With `in` between, the same: `running in Sunday's election`. */
export const TAKES_PART: ReadonlySet<string> = new Set(
  'run runs running stand stands standing candidate candidates compete competes competing participate participating vote voting play plays playing'.split(
    ' ',
  ),
);

/** What has happened is looked into, mourned or answered, also tomorrow: `will investigate the deaths of two men on Sunday`. */
export const LOOKS_INTO: ReadonlySet<string> = new Set(
  'investigate probe examine review mourn condemn commemorate study analyse analyze assess discuss consider appeal avenge'.split(
    ' ',
  ),
);

/** Before `is on Friday` they say what a day is, or what is looked at: `today is`, `the focus is on`. */
export const NOT_LAID_DOWN: ReadonlySet<string> = new Set(
  'today it this that there he she here focus attention spotlight emphasis all eyes who what'.split(' '),
);
