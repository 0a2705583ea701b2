/**
 * Countries with seasons whose capitals lie south of the equator: their winter is June to August. ISO 3166-1 alpha-2.
 * Left out are those near the equator, where news in English speaks of rainy and dry seasons.
 */
const SOUTHERN: ReadonlySet<string> = new Set('AR AU BO BR BW CL LS MG MZ NA NZ PE PY SZ UY ZA ZM ZW'.split(' '));

/**
 * True where a text names southern countries more often than all others: its seasons are theirs.
 *
 * @param countries ISO codes with the places where each is named
 */
export function isSouthern(countries: ReadonlyMap<string, readonly unknown[]>): boolean {
  let southern = 0;
  let others = 0;
  for (const [code, places] of countries) {
    if (SOUTHERN.has(code)) southern += places.length;
    else others += places.length;
  }
  return southern > others;
}
