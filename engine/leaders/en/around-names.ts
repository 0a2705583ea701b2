const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Capitalised words that follow or precede a name without being a part of it. */
export const CALENDAR_WORDS: ReadonlySet<string> = words(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december jan feb mar apr jun jul aug sept sep oct nov dec`,
);

/** `the Trump administration` is the leader's. */
export const OF_THE_LEADER: ReadonlySet<string> = words(
  `administration government cabinet regime era presidency campaign team aide aides official officials supporters ally
   allies adviser advisers spokesman spokeswoman lawyer says said tells told warns vows urges calls meets visits wins
   democrats republicans democrat republican style led backed allied`,
);
