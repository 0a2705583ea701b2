import type { PlaceRules } from '../../places/place-rules.ts';

/** Names of places in Russian: cases follow from `stems`, genders and plurals of demonyms too. */
export const places: PlaceRules = {
  combiningForms: [
    ['российско', 'RU'],
    ['русско', 'RU'],
    ['американо', 'US'],
    ['китайско', 'CN'],
    ['франко', 'FR'],
    ['англо', 'GB'],
    ['британо', 'GB'],
    ['германо', 'DE'],
    ['украинско', 'UA'],
    ['белорусско', 'BY'],
    ['израильско', 'IL'],
    ['ирано', 'IR'],
    ['индо', 'IN'],
    ['индийско', 'IN'],
    ['японо', 'JP'],
    ['корейско', 'KR'],
    ['турецко', 'TR'],
    ['армяно', 'AM'],
    ['азербайджано', 'AZ'],
    ['грузино', 'GE'],
    ['польско', 'PL'],
  ],
  demonymForms: (demonym) =>
    /[иы]й$/.test(demonym) ? ['ая', 'ое', 'ие', 'ий'].map((ending) => demonym.replace(/[иы]й$/, ending)) : [],
};
