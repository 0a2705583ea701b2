export const UPCOMING: ReadonlySet<string> = new Set(['upcoming', 'forthcoming']);

/** Words that may stand between `upcoming` and its own date, besides names: others may open a clause about something else. */
export const LINKS: ReadonlySet<string> = new Set(
  'a an the to by of with between in at for on and his her its their from'.split(' '),
);

/** What an article can only be `about`: its date is not the date of the upcoming thing. */
export const WORKS: ReadonlySet<string> = new Set(
  'film book movie novel documentary series play album show biography memoir report study exhibition trial hearing game'.split(
    ' ',
  ),
);

/** Prepositions that date what stands before them. */
export const DATING: ReadonlySet<string> = new Set(['in', 'on', 'for', 'at', 'during']);

/** The sentence itself says that the deadline went by, or tells of another time. */
export const DEADLINE_TOLD: ReadonlySet<string> = new Set(
  'passed missed expired lapsed was were had after since previous original initial earlier extended ignored past did blew'.split(
    ' ',
  ),
);

/** Verbs in the present with which an anniversary is marked on the article's own day or year. */
export const MARKING: ReadonlySet<string> = new Set(
  'mark marks marking celebrate celebrates celebrating commemorate commemorates commemorating observes'.split(' '),
);

/** The sentence tells of an anniversary of another time. */
export const TELLING_OF_THE_PAST: ReadonlySet<string> = new Set(
  'was were had marked celebrated commemorated did'.split(' '),
);
