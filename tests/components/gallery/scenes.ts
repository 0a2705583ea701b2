import type { CardEntry } from '../../../components/card/card-entry.ts';
import type { PopupState } from '../../../components/popup/popup-state.ts';
import type { Brief, Leader, TreatyEntry } from '../../../engine/brief.ts';
import { date, leader, mention, sampleBrief, treaty } from '../sample-brief.ts';

const person = (
  name: string,
  country: string | null,
  of: string,
  office: string,
  since: string,
  over: Partial<Leader> = {},
) => leader({ name, country, of, office, since, mentions: [mention('Modi')], ...over });

const COUNTRIES = [
  ['FR', 'France'],
  ['DE', 'Germany'],
  ['US', 'United States'],
  ['GB', 'United Kingdom'],
  ['JP', 'Japan'],
  ['BR', 'Brazil'],
  ['ZA', 'South Africa'],
  ['MX', 'Mexico'],
  ['SA', 'Saudi Arabia'],
  ['NP', 'Nepal'],
] as const;

const manyLeaders: Leader[] = Array.from({ length: 40 }, (_, place) => {
  const [code, name] = COUNTRIES[place % COUNTRIES.length] ?? ['FR', 'France'];
  return person(
    `Sample Person ${place + 1}`,
    code,
    name,
    place % 2 === 0 ? 'President' : 'Minister of Foreign Affairs',
    '2022-03-01',
    {
      mentions: Array.from({ length: 1 + ((place * 7) % 13) }, () => mention('Modi')),
    },
  );
});

const changed: Leader[] = [
  person('Mark Example', 'CA', 'Canada', 'Prime Minister', '2015-11-04', {
    until: '2025-03-14',
    now: { office: 'Governor', country: null, of: 'Bank of Examples', since: '2025-09-01', until: null, acting: false },
  }),
  person('Ursula Example', null, 'European Commission', 'President', '2019-12-01', {
    mentions: [mention('Modi'), mention('Putin')],
  }),
  person('António Example', null, 'United Nations', 'Secretary-General', '2017-01-01', {
    leftSince: true,
    until: '2025-12-31',
  }),
  leader({
    id: null,
    name: 'George Bush',
    mentions: [mention('Modi')],
    candidates: [
      {
        id: 'george-h-w-bush',
        name: 'George H. W. Bush',
        country: 'US',
        office: 'President',
        of: 'United States',
        officeCountry: 'US',
      },
      {
        id: 'george-w-bush',
        name: 'George W. Bush',
        country: 'US',
        office: 'President',
        of: 'United States',
        officeCountry: 'US',
      },
    ],
  }),
  leader({
    name: 'Dilma Example',
    country: 'BR',
    of: 'Brazil',
    before: [
      { office: 'President', country: 'BR', of: 'Brazil', since: '2011-01-01', until: '2016-08-31', acting: false },
    ],
    mentions: [mention('Modi')],
  }),
  leader({
    name: 'Ada Again',
    country: 'US',
    of: 'United States',
    after: [
      {
        office: 'President',
        country: 'US',
        of: 'United States',
        since: '2025-06-01',
        until: '2025-09-30',
        acting: false,
      },
    ],
    now: { office: 'President', country: 'US', of: 'United States', since: '2025-12-01', until: null, acting: false },
    mentions: [mention('Modi')],
  }),
  person('Jane Interim', 'US', 'United States', 'Secretary of State', '2025-01-20', { acting: true }),
];

const germanLeaders: Leader[] = [
  person(
    'Christine Beispielhausen-Schnarrenberger',
    'DE',
    'Deutschland',
    'Bundeswirtschaftsministerin und Vizekanzlerinnenstellvertreterin',
    '2021-12-08',
    { mentions: Array.from({ length: 12 }, () => mention('Modi')) },
  ),
  person(
    'Wolfgang Mustermann-Obergrabendorfer',
    'AT',
    'Österreich',
    'Bundesratsgeschäftsführungsbevollmächtigter',
    '2020-01-07',
  ),
];

const germanTreaty = treaty({
  name: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsabkommen',
  signed: '1999-01-19',
  place: 'Mecklenburg-Vorpommern',
  parties: [
    { code: 'DE', name: 'Deutschland' },
    { code: 'CH', name: 'Schweizerische Eidgenossenschaft' },
    { code: 'LI', name: 'Fürstentum Liechtenstein' },
  ],
  status: 'in-force',
  settles:
    'Die Rechtsschutzversicherungsgesellschaften verständigen sich auf Geschwindigkeitsbegrenzungsvorschriften und deren Durchführungsbestimmungen.',
  events: [{ date: '2009-06-01', kind: 'amended', text: 'Änderungsprotokoll.', by: [] }],
  mentions: [mention('Simla Agreement')],
});

/** Every way a date can be drawn. */
const everyDate = [
  date({
    value: '199',
    precision: 'decade',
    from: '1990-01-01',
    to: '1999-12-31',
    relation: 'before',
    mentions: [mention('1999')],
  }),
  date({
    value: '2001/2004',
    precision: 'range',
    from: '2001-01-01',
    to: '2004-12-31',
    relation: 'before',
    mentions: [mention('1999')],
  }),
  date({
    value: '2008',
    precision: 'year',
    modifier: 'APPROX',
    from: '2008-01-01',
    to: '2008-12-31',
    relation: 'before',
    mentions: [mention('1999')],
  }),
  date({
    value: '2024-SU',
    precision: 'season',
    from: '2024-06-01',
    to: '2024-08-31',
    relation: 'before',
    mentions: [mention('1999')],
  }),
  date({
    value: '2025-Q1',
    precision: 'quarter',
    from: '2025-01-01',
    to: '2025-03-31',
    relation: 'before',
    mentions: [mention('1999')],
  }),
  date({
    value: '2025-03',
    precision: 'month',
    from: '2025-03-01',
    to: '2025-03-31',
    relation: 'before',
    mentions: [mention('April 22'), mention('May 2')],
  }),
  date({
    value: '2025-W17',
    precision: 'week',
    from: '2025-04-21',
    to: '2025-04-27',
    relation: 'before',
    mentions: [mention('April 22')],
  }),
  date({
    value: '2025-W18-WE',
    precision: 'weekend',
    from: '2025-05-03',
    to: '2025-05-04',
    relation: 'before',
    mentions: [mention('May 2')],
  }),
  date({
    value: '2025-05-05T14:30',
    precision: 'time',
    from: '2025-05-05',
    to: '2025-05-05',
    relation: 'same',
    mentions: [mention('Monday')],
  }),
  date({
    value: '2025-05-06TEV',
    precision: 'time',
    from: '2025-05-06',
    to: '2025-05-06',
    relation: 'after',
    mentions: [mention('Monday')],
  }),
  date({
    value: '2025-06',
    precision: 'month',
    modifier: 'ON_OR_BEFORE',
    from: '2025-06-01',
    to: '2025-06-30',
    relation: 'after',
    mentions: [mention('later this year')],
  }),
  date({
    value: '2030',
    precision: 'year',
    modifier: 'ON_OR_AFTER',
    from: '2030-01-01',
    to: '2030-12-31',
    relation: 'after',
    mentions: [mention('later this year')],
  }),
  date({
    value: '2050',
    precision: 'year',
    from: '2050-01-01',
    to: '2050-12-31',
    relation: 'after',
    mentions: [mention('later this year')],
  }),
  date({ value: 'PAST_REF', precision: 'vague', mentions: [mention('Days after')] }),
];

const openTreaty = treaty({
  name: 'Paris Agreement',
  kind: 'agreement',
  signed: '2016-04-22',
  place: 'New York',
  parties: [],
  open: { parties: 195, asOf: '2026-01-12' },
  status: 'in-force',
  statusNote: 'In force from 4 November 2016.',
  settles: 'States set their own goals for fewer greenhouse gases, report on them, and raise them every five years.',
  events: [
    { date: '2016-11-04', kind: 'entered-into-force', text: 'It comes into force.', by: [] },
    { date: '2020-11-04', kind: 'withdrew', text: 'The United States leaves.', by: ['US'] },
    { date: '2021-02-19', kind: 'rejoined', text: 'The United States comes back.', by: ['US'] },
  ],
  mentions: [mention('Simla Agreement')],
});
const endedTreaty = treaty({
  name: 'INF Treaty',
  signed: '1987-12-08',
  place: 'Washington',
  parties: [
    { code: 'US', name: 'United States' },
    { code: null, name: 'Soviet Union' },
    { code: 'RU', name: 'Russia' },
    { code: 'UA', name: 'Ukraine' },
    { code: 'KZ', name: 'Kazakhstan' },
    { code: 'BY', name: 'Belarus' },
  ],
  status: 'ended',
  statusNote: 'It ended on 2 August 2019, six months after the United States gave notice.',
  settles: 'Both destroy all land-based missiles with ranges of 500 to 5,500 kilometres and let the other inspect.',
  events: [
    { date: '1988-06-01', kind: 'entered-into-force', text: 'It comes into force.', by: [] },
    { date: '2019-02-02', kind: 'suspended', text: 'The United States suspends it.', by: ['US'] },
    { date: '2019-08-02', kind: 'ended', text: 'It ends.', by: [] },
  ],
  mentions: [mention('Simla Agreement')],
});
const told: TreatyEntry = treaty({
  id: null,
  name: 'Treaty of Example Bay',
  basis: 'article',
  signed: '1951',
  mentions: [mention('Lahore Declaration')],
  why: { rule: 'shape', words: 'Treaty of Example Bay', file: null, checked: null },
});
const eitherTreaty: TreatyEntry = treaty({
  name: 'Treaty of Paris',
  mentions: [mention('Lahore Declaration')],
  candidates: [
    { id: 'paris-1763', name: 'Treaty of Paris (1763)', signed: '1763-02-10' },
    { id: 'paris-1783', name: 'Treaty of Paris (1783)', signed: '1783-09-03' },
  ],
});

const withBrief = (over: Partial<Brief>): PopupState => ({ kind: 'brief', brief: { ...sampleBrief, ...over } });
const HOSTILE = '<img src=x onerror=alert(1)> “quoted” ';

export const popups: Record<string, PopupState> = {
  full: { kind: 'brief', brief: sampleBrief },
  many: withBrief({ leaders: manyLeaders }),
  changed: withBrief({
    leaders: changed,
    dates: everyDate,
    treaties: [openTreaty, endedTreaty, told, eitherTreaty],
    discrepancies: [],
  }),
  none: withBrief({ leaders: [], dates: [], treaties: [], discrepancies: [] }),
  undated: withBrief({ page: { ...sampleBrief.page, published: null, publishedFrom: null } }),
  german: withBrief({
    leaders: germanLeaders,
    treaties: [germanTreaty],
    page: {
      ...sampleBrief.page,
      title: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrikbesitzerin verlangt Aufklärung',
    },
  }),
  hostile: withBrief({
    page: { ...sampleBrief.page, title: HOSTILE.repeat(6), site: HOSTILE, published: '2025-05-05' },
    leaders: [leader({ name: HOSTILE, office: HOSTILE, mentions: [mention('Modi')] })],
    discrepancies: [
      {
        code: 'deadline-past',
        params: { words: HOSTILE, deadline: '2025-04-30', published: '2025-05-05' },
        mention: mention('Modi'),
      },
    ],
  }),
  reading: {
    kind: 'reading',
    page: { title: sampleBrief.page.title, site: sampleBrief.page.site, published: '2025-05-05' },
  },
  'reading-unknown': { kind: 'reading', page: null },
  'not-news': {
    kind: 'not-news',
    reasons: [
      { code: 'shop', detail: '', weight: -2 },
      { code: 'undated', detail: '', weight: -0.5 },
      { code: 'og-article', detail: '', weight: 0.3 },
    ],
  },
  'no-access': { kind: 'no-access', url: 'chrome://extensions/' },
  failed: { kind: 'failed', code: 'page-left' },
  'paused-site': { kind: 'paused', where: 'site', site: 'meridian.example' },
  'paused-everywhere': { kind: 'paused', where: 'everywhere', site: null },
};

const [putin, , jaiswal] = sampleBrief.leaders;
const [simla, lahore] = sampleBrief.treaties;
const dateOf = (value: string, precision: string) =>
  sampleBrief.dates.find((one) => one.value === value && one.precision === precision);

function entries(): Record<string, CardEntry> {
  const visit = dateOf('2025-05-07/2025-05-10', 'range');
  const year = dateOf('1972', 'year');
  const day = dateOf('2025-04-22', 'day');
  const early = sampleBrief.dates.find((one) => one.modifier === 'START');
  const soon = dateOf('FUTURE_REF', 'vague');
  const [left, , , either] = changed;
  if (!putin || !jaiswal || !simla || !lahore || !visit || !year || !day || !early || !soon || !left || !either)
    throw new Error('the sample changed');
  return {
    leader: { kind: 'leader', leader: putin, position: 0 },
    told: { kind: 'leader', leader: jaiswal, position: 0 },
    changed: { kind: 'leader', leader: left, position: 0 },
    either: { kind: 'leader', leader: either, position: 0 },
    range: { kind: 'date', date: visit, position: 0 },
    year: { kind: 'date', date: year, position: 0 },
    day: { kind: 'date', date: day, position: 0 },
    early: { kind: 'date', date: early, position: 0 },
    vague: { kind: 'date', date: soon, position: 0 },
    treaty: { kind: 'treaty', treaty: simla, position: 0 },
    ended: { kind: 'treaty', treaty: endedTreaty, position: 0 },
  };
}

export const cards = entries();
