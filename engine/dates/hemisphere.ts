/** ISO 3166-1 alpha-2 codes of countries with four seasons whose capitals lie south of the equator: their winter is June to August. */
const SOUTHERN: ReadonlySet<string> = new Set('AR AU BO BR BW CL LS MG MZ NA NZ PE PY SZ UY ZA ZM ZW'.split(' '));

/** Countries of the tropics, where news in English speaks of rainy and dry seasons: they say nothing of a winter. */
const TROPICAL: ReadonlySet<string> = new Set(
  `AG AO BB BF BI BJ BN BS BZ CD CF CG CI CM CO CR CU CV DJ DM DO EC ER ET FJ FM GA GD GH GM GN GQ GT GW GY HN HT ID
   JM KE KH KI KM KN LA LC LK LR MH ML MM MR MU MV MW MY NE NG NI NR PA PG PH PW RW SB SC SD SG SL SN SO SR SS ST SV TD
   TG TH TL TO TT TV TZ UG VC VE VN VU WS`.split(/\s+/),
);

/**
 * True where a text names countries with southern seasons more often than those with northern ones.
 *
 * @param countries how often each is named, by ISO code
 */
export function isSouthern(countries: ReadonlyMap<string, number>): boolean {
  let southern = 0;
  let northern = 0;
  for (const [code, count] of countries) {
    if (SOUTHERN.has(code)) southern += count;
    else if (!TROPICAL.has(code)) northern += count;
  }
  return southern > northern;
}
