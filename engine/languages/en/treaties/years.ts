/** Words that may stand between the name and the year of its making: `signed in 1972`, `reached on July 2, 1972`. */
export const MAKING_VERBS: ReadonlySet<string> = new Set(
  `signed reached concluded agreed struck brokered adopted negotiated initialled initialed sealed made dated
  drafted drawn ratified came entered took opened`.split(/\s+/),
);

/** Between a making verb and its year. */
export const BEFORE_YEAR: ReadonlySet<string> = new Set(
  `in on of from by back and at the between into force effect for signature with up under was were that which had
  been during late early mid`.split(/\s+/),
);
