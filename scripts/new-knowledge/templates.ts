/** New files with every field there to fill in: what is empty is what the checks then ask for, field by field. */

/** A treaty's file. Its empty fields fail the schema until they hold facts. */
export function newTreaty(): object {
  return {
    name: '',
    formalName: '',
    names: [],
    kind: '',
    themes: [],
    cues: [],
    signed: { date: '', place: '' },
    inForce: '',
    parties: [],
    signatories: [],
    background: '',
    settles: '',
    provisions: [
      { article: null, text: '' },
      { article: null, text: '' },
    ],
    events: [{ date: '', kind: 'signed', text: '', status: '' }],
    related: [],
    sources: [{ title: '', url: '', kind: 'official' }],
    checked: null,
    confirmedIn: [],
    unconfirmed: [],
  };
}

const office = (id: string, title: string, kind: string) => ({ id, title, kind, terms: [], sources: [''] });

/** A country's file, with the two offices that news names most. */
export function newCountry(today: string): object {
  return {
    name: '',
    otherNames: [],
    demonyms: [''],
    capital: '',
    people: {},
    offices: [
      office('president', 'President', 'head-of-state'),
      office('prime-minister', 'Prime Minister', 'head-of-government'),
    ],
    sources: [{ id: '', title: '', asOf: today }],
    checked: today,
    unconfirmed: [],
  };
}

/** An organisation's file, with the office of its head. */
export function newOrganisation(today: string): object {
  return {
    name: '',
    abbreviation: '',
    people: {},
    offices: [office('head', 'Secretary-General', 'organisation-head')],
    sources: [{ id: '', title: '', asOf: today }],
    checked: today,
    unconfirmed: [],
  };
}
