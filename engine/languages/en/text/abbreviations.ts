/** English abbreviations whose full stop does not end a sentence when a capital or a digit follows. Lower case. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof rev fr sr jr st ste messrs mme gen lt col maj capt cmdr cdr adm sgt cpl brig pvt gov sen rep ' +
    'reps sens pres amb atty hon supt insp det vs etc eg ie cf no nos vol art arts sec para fig ch pp ed eds ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'inc ltd co corp bros dept univ assn intl natl ave blvd rd mt ft approx est al ph'
  ).split(' '),
);

/** Of these, the ones that also close a sentence often: they end it when the next word looks like a new beginning. */
export const CLOSING_ABBREVIATIONS: ReadonlySet<string> = new Set('inc ltd co corp etc jr sr'.split(' '));

/** Words that open a sentence far more often than they follow an abbreviation inside one. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  (
    'The A An He She It They We I You But And In On At This That These Those There His Her Its Their Our When While After Before ' +
    'As If For However Also Some Many Meanwhile Earlier Since Under With By So Yet Now Last'
  ).split(' '),
);
