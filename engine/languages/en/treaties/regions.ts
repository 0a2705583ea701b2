/** Words that make a charter one between states: regions and the organisations of states. */
export const REGION_WORDS: ReadonlySet<string> = new Set(
  `european african arab american inter asian asean atlantic nato un nations oas oau islamic pacific caribbean
  commonwealth europe africa america asia osce andean arctic eurasian gulf`.split(/\s+/),
);
