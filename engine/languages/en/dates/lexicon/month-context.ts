/** Words before a bare month that fit nothing else: `in May`, `since March`. Lower case. */
export const BEFORE_A_MONTH: ReadonlySet<string> = new Set(
  'in since by until till during before after between early late mid through throughout from of for to and or on around about as than last next this with into ahead'.split(
    ' ',
  ),
);

/** `the May election`. */
export const DETERMINERS_BEFORE_DATES: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'its',
  'his',
  'her',
  'their',
  'our',
  'this',
  'that',
  'previous',
  'planned',
]);

/** Words after a month that do not make it part of a name, and no noun it could stand before. */
export const AFTER_A_MONTH: ReadonlySet<string> = new Set(
  (
    'in of on to at by for from with and or but as the a an this last next that when while where who which was were is are has have had ' +
    'will would said says he she it they we i after before during between through until since because although over under against about than then against ' +
    'did does do can could may might should must if so not been be into his her its their our there'
  ).split(' '),
);
