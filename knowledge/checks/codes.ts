import { type Check, checkEach, type Finding } from './finding.ts';

/** Codes that ICU knows as regions and ISO 3166-1 has not assigned: unions, groups, states of the past, test codes. */
const NOT_ASSIGNED = new Set(
  'AC AN BU CP CQ CS CT DD DG DY EA EU EZ FQ FX HV IC JT MI NH NQ NT PC PU PZ QO RH SU TA TP UK UN VD WK XA XB YD YU ZR ZZ'.split(
    ' ',
  ),
);

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Whether ISO 3166-1 assigns a code, with XK, which states and the EU use for Kosovo. */
export function isCountryCode(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && !NOT_ASSIGNED.has(code) && regions.of(code) !== undefined;
}

const advice = 'use the code of ISO 3166-1 (a state of the past by its successor, e.g. RU) or write the name out';

const checkTreatyCodes = checkEach('codes', ['treaties'], (file, say) => {
  const used: [string, string[]][] = [
    ['parties', file.parties.filter((party) => /^[A-Z]{2}$/.test(party))],
    ['signatories', file.signatories.flatMap(({ country }) => country ?? [])],
    ['events', file.events.flatMap(({ by }) => by?.filter((who) => /^[A-Z]{2}$/.test(who)) ?? [])],
  ];
  for (const [field, codes] of used) {
    for (const code of codes) if (!isCountryCode(code)) say(`"${code}" in "${field}" is no country; ${advice}.`);
  }
  const twice = file.parties.filter((party, i) => file.parties.indexOf(party) !== i);
  for (const party of twice) say(`"${party}" stands twice in "parties"; delete one.`);
});

/** Every country code is one of ISO 3166-1, in treaties and in the names of the country files. */
export const checkCodes: Check = (files) => {
  const findings: Finding[] = checkTreatyCodes(files);
  for (const id of Object.keys(files.countries)) {
    if (isCountryCode(id.toUpperCase()) && id === id.toLowerCase()) continue;
    const file = `knowledge/countries/${id}.json`;
    findings.push({
      file,
      rule: 'codes',
      message: `${file} (codes): the file's name is no country's code; rename it by ISO 3166-1, in lower case.`,
    });
  }
  return findings;
};
