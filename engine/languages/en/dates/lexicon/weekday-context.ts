/** `every Friday` is recurring, no one day. */
export const REPEATED: ReadonlySet<string> = new Set(['every', 'each', 'any', 'most', 'alternate']);

/** Words that make a named day or event of the weekday after them. */
export const DAY_NAMES_BEFORE_WEEKDAYS: ReadonlySet<string> = new Set(
  'black good bloody super ash cyber palm holy maundy easter fat shrove spy giving casual sheffield ruby'.split(' '),
);

/** Words that make a name of the weekday before them: newspapers, programmes, treaties. */
export const NAMES_AFTER_WEEKDAYS: ReadonlySet<string> = new Set(
  (
    'times mirror telegraph mail express independent herald post sun star people world business magazine review morning night ' +
    'agreement accord football live school brunch politics evening addams com group'
  ).split(' '),
);

/** Words that open what follows a phrase: before them `Tuesday week` has ended. */
export const AFTER_A_PHRASE: ReadonlySet<string> = new Set(
  'and or but in at with to for when as after before'.split(' '),
);
