/** Words that point ahead of publication. */
export const FUTURE_WORDS: ReadonlySet<string> = new Set(
  'will ll shall wo upcoming forthcoming tomorrow planning intends intend expects due slated would meet meets begin begins open opens start starts leave leaves arrive arrives convene convenes heads flies travels visits hosts returns departs expires resumes faces decides speaks testifies goes delivers'.split(
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
  'as',
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
