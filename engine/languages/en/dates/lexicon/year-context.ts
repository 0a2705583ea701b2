/** Words after which a bare four-digit number is a year, also before 1900. Lower case. */
export const BEFORE_A_YEAR: ReadonlySet<string> = new Set(
  'in since by until till during before after between circa early late mid spring summer autumn fall winter year fiscal'.split(
    ' ',
  ),
);

/** Words that may stand before a year or before a count: a year only where the number looks like a recent one. */
export const BEFORE_A_RECENT_YEAR: ReadonlySet<string> = new Set(
  'of from to through and or for the a an this that his her its their our my with on into than around about as at but while when versus vs season campaign throughout pre post ending ended beginning starting class both against over'.split(
    ' ',
  ),
);

/** Words before a number that make it a name or a position: `Flight 1989`, `page 2001`, `Route 1950`. */
export const BEFORE_A_NUMBER_NAME: ReadonlySet<string> = new Set(
  (
    'flight no number nr room route highway page pages section article rule paragraph clause chapter resolution bus train boeing ' +
    'airbus model type unit channel lot gate platform suite apartment building block box code pin extension ext line highway ' +
    'interstate order case docket bill act decree version release series asteroid ngc iso rfc regulation directive directive ' +
    'only just nearly almost roughly approximately exactly some least most top'
  ).split(' '),
);

/** What is counted or measured by the number before it: `2000 people`, `1950 metres`. */
export const AFTER_A_COUNT: ReadonlySet<string> = new Set(
  (
    'people men women children soldiers troops fighters prisoners hostages refugees migrants workers employees jobs staff students teachers ' +
    'police officers votes voters seats homes houses families households cars vehicles trucks planes aircraft ships boats tanks missiles rockets ' +
    'shells bombs casualties deaths injuries cases tests doses patients beds schools villages towns cities countries companies shops stores ' +
    'metres meters metre meter kilometres kilometers km miles mile feet foot inches yards acres hectares square cubic kilograms kilogrammes kg kilos ' +
    'pounds tonnes tons ounces grams litres liters gallons barrels degrees volts watts kw mw mwh kwh hp cc x horsepower rpm mph kph mm cm ghz mhz mah nits dpi ' +
    'pixels points goals runs wickets caps games matches fans spectators metres dollars euros francs rupees yen yuan rubles roubles crores crore lakh ' +
    'percent per cents cent million billion trillion bn hours minutes seconds days weeks months years times words pages copies items members ' +
    'delegates participants protesters demonstrators residents inhabitants passengers customers users subscribers followers units shares ' +
    'spin spins rotation rotations trees animals head tickets calories steps gmt hrs local rounds laps hits'
  ).split(' '),
);
