export const UPCOMING: ReadonlySet<string> = new Set(['upcoming', 'forthcoming']);

/** Words that may stand between `upcoming` and its own date, besides names: others may open a clause about something else. */
export const ROLE_LINKS: ReadonlySet<string> = new Set(
  'a an the to by of with between in at for on and his her its their from'.split(' '),
);

/** What an article can only be `about`: its date is not the date of the upcoming thing. */
export const WORKS: ReadonlySet<string> = new Set(
  'film book movie novel documentary series play album show biography memoir report study exhibition trial hearing game'.split(
    ' ',
  ),
);

/** Between `upcoming` and a date they begin another clause: `the upcoming conclave after the funeral on …`. */
export const OPENS_CLAUSE: ReadonlySet<string> = new Set(
  `after before since when while because although though as than until till despite amid out up off who which that whose
  was were is are has had have will would sold began met said held won lost left took gave came went got made ran saw told
  led drew set hit cut put fell rose grew won spoke`.split(/\s+/),
);

/** Prepositions that date what stands before them. */
export const DATING: ReadonlySet<string> = new Set(['in', 'on', 'for', 'at', 'during']);

/** The sentence itself says that the deadline went by, or tells of another time. */
export const DEADLINE_TOLD: ReadonlySet<string> = new Set(
  'passed missed expired lapsed was were had after since previous original initial earlier extended years usually typically normally annual every each ignored past did blew'.split(
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
