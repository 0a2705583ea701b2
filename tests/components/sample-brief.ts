import type { Brief, DateEntry, Leader, Mention, TreatyEntry, Why } from '../../engine/brief.ts';

/** An article of our own; the Brief below was written by hand from reading it. */
const TEXT = [
  'President Vladimir Putin of Russia rang Prime Minister Narendra Modi on Monday to say that Moscow stands with India after gunmen killed 26 people near Pahalgam on April 22.',
  'Putin also took up an invitation to the yearly summit, to be held in Delhi later this year, said Randhir Jaiswal, who speaks for the foreign ministry.',
  'Days after the killings he had written to Modi and to President Droupadi Murmu.',
  'On May 2 Foreign Minister Sergei Lavrov told his counterpart S. Jaishankar over the telephone that the two neighbours should settle their quarrel as the Simla Agreement of 1972 and the Lahore Declaration of 1999 set out.',
  'Xi Jinping of China is awaited in Moscow for the parade and will stay from May 7 to May 10.',
  'Officials recalled that an upcoming journey of Putin to India had been planned for early 2025, and Modi hopes it will follow soon.',
].join('\n');

/** The place of the nth (from 1) occurrence of `words`, with its line as the sentence. */
export function mention(words: string, nth = 1, text: string = TEXT): Mention {
  let start = -1;
  for (let found = 0; found < nth; found++) {
    start = text.indexOf(words, start + 1);
    if (start < 0) throw new Error(`the sample does not say "${words}" ${nth} times`);
  }
  const sentenceStart = text.lastIndexOf('\n', start) + 1;
  const lineEnd = text.indexOf('\n', start);
  const sentence = text.slice(sentenceStart, lineEnd < 0 ? text.length : lineEnd);
  return { start, end: start + words.length, text: words, sentence, sentenceStart };
}

const known = (file: string, words: string): Why => ({ rule: 'full-name', words, file, checked: '2026-01-12' });

export function leader(over: Partial<Leader> & Pick<Leader, 'name' | 'mentions'>): Leader {
  return {
    id: over.name.toLowerCase().replaceAll(' ', '-'),
    country: null,
    of: null,
    officeCountry: over.country ?? null,
    office: null,
    since: null,
    until: null,
    acting: false,
    statedOffice: null,
    basis: 'knowledge',
    now: null,
    leftSince: false,
    before: [],
    after: [],
    candidates: [],
    wikipedia: null,
    why: known('countries/xx', over.name),
    ...over,
  };
}

export function date(over: Partial<DateEntry> & Pick<DateEntry, 'value' | 'precision' | 'mentions'>): DateEntry {
  return { modifier: null, from: null, to: null, relation: 'vague', stated: [], implied: [], rule: 'sample', ...over };
}

const INDIA_AND_PAKISTAN = [
  { code: 'IN', name: 'India' },
  { code: 'PK', name: 'Pakistan' },
];

export function treaty(over: Partial<TreatyEntry> & Pick<TreatyEntry, 'name' | 'mentions'>): TreatyEntry {
  return {
    id: over.name.toLowerCase().replaceAll(' ', '-'),
    formalName: null,
    kind: 'agreement',
    signed: null,
    place: null,
    inForce: null,
    parties: [],
    open: null,
    signatories: [],
    status: 'unknown',
    statusNote: null,
    background: null,
    settles: null,
    provisions: [],
    events: [],
    since: [],
    related: [],
    sources: [],
    basis: 'knowledge',
    candidates: [],
    why: known('treaties/xx', over.name),
    ...over,
  };
}

const putin = leader({
  name: 'Vladimir Putin',
  country: 'RU',
  of: 'Russia',
  office: 'President',
  since: '2012-05-07',
  before: [
    { office: 'Prime Minister', country: 'RU', of: 'Russia', since: '2008-05-08', until: '2012-05-07', acting: false },
    { office: 'President', country: 'RU', of: 'Russia', since: '2000-05-07', until: '2008-05-07', acting: false },
  ],
  wikipedia: 'Vladimir Putin',
  mentions: [mention('Vladimir Putin'), mention('Putin', 2), mention('Putin', 3)],
});
const modi = leader({
  name: 'Narendra Modi',
  country: 'IN',
  of: 'India',
  office: 'Prime Minister',
  since: '2014-05-26',
  before: [
    { office: 'Chief Minister', country: 'IN', of: 'Gujarat', since: '2001-10-07', until: '2014-05-22', acting: false },
  ],
  mentions: [mention('Narendra Modi'), mention('Modi', 2), mention('Modi', 3)],
});
const jaiswal = leader({
  id: null,
  name: 'Randhir Jaiswal',
  country: 'IN',
  of: 'India',
  office: 'spokesperson of the Ministry of External Affairs',
  statedOffice: 'who speaks for the foreign ministry',
  basis: 'article',
  why: { rule: 'title-and-name', words: 'who speaks for the foreign ministry', file: null, checked: null },
  mentions: [mention('Randhir Jaiswal')],
});
const murmu = leader({
  name: 'Droupadi Murmu',
  country: 'IN',
  of: 'India',
  office: 'President',
  since: '2022-07-25',
  mentions: [mention('Droupadi Murmu')],
});
const lavrov = leader({
  name: 'Sergei Lavrov',
  country: 'RU',
  of: 'Russia',
  office: 'Foreign Minister',
  since: '2004-03-09',
  mentions: [mention('Sergei Lavrov')],
});
const jaishankar = leader({
  name: 'S. Jaishankar',
  country: 'IN',
  of: 'India',
  office: 'External Affairs Minister',
  since: '2019-05-30',
  before: [
    {
      office: 'Foreign Secretary',
      country: 'IN',
      of: 'India',
      since: '2015-01-29',
      until: '2018-01-28',
      acting: false,
    },
  ],
  mentions: [mention('S. Jaishankar')],
});
const xi = leader({
  name: 'Xi Jinping',
  country: 'CN',
  of: 'China',
  office: 'President',
  since: '2013-03-14',
  mentions: [mention('Xi Jinping')],
});

const day = (value: string, mentions: Mention[], relation: DateEntry['relation']) =>
  date({
    value,
    precision: 'day',
    from: value,
    to: value,
    relation,
    stated: ['month', 'day'],
    implied: ['year'],
    mentions,
  });
const year = (value: string, mentions: Mention[]) =>
  date({
    value,
    precision: 'year',
    from: `${value}-01-01`,
    to: `${value}-12-31`,
    relation: 'before',
    stated: ['year'],
    mentions,
  });

const earlyYear = date({
  value: '2025',
  precision: 'year',
  modifier: 'START',
  from: '2025-01-01',
  to: '2025-04-30',
  relation: 'before',
  stated: ['year'],
  mentions: [mention('early 2025')],
});
const visit = date({
  value: '2025-05-07/2025-05-10',
  precision: 'range',
  from: '2025-05-07',
  to: '2025-05-10',
  relation: 'after',
  stated: ['month', 'day'],
  implied: ['year'],
  mentions: [mention('from May 7 to May 10')],
});
const laterThisYear = date({
  value: '2025',
  precision: 'year',
  from: '2025-05-06',
  to: '2025-12-31',
  relation: 'after',
  mentions: [mention('later this year')],
});
const soon = date({ value: 'FUTURE_REF', precision: 'vague', mentions: [mention('soon')] });

export const simla = treaty({
  name: 'Simla Agreement',
  formalName: 'Agreement on Bilateral Relations between the Government of India and the Government of Pakistan',
  signed: '1972-07-02',
  place: 'Shimla',
  inForce: '1972-08-04',
  parties: INDIA_AND_PAKISTAN,
  signatories: [
    { name: 'Indira Gandhi', person: 'indira-gandhi', country: 'IN', office: 'Prime Minister' },
    { name: 'Zulfikar Ali Bhutto', person: 'zulfikar-ali-bhutto', country: 'PK', office: 'President' },
  ],
  status: 'disputed',
  statusNote: 'On 24 April 2025 Pakistan claimed the right to hold it in abeyance.',
  background: 'India and Pakistan had fought over the independence of Bangladesh in December 1971.',
  settles:
    'Both sides undertake to settle what divides them by peaceful means and between themselves, to withdraw their troops behind the border, and to respect the line of control in Kashmir that came out of the ceasefire. Until a dispute is settled, neither may change the situation alone.',
  provisions: [
    {
      article: 'Article 1(ii)',
      text: 'Disputes are settled in talks between the two, or by other peaceful means both agree on; nobody changes the situation alone meanwhile.',
      cited: true,
    },
    {
      article: 'Article 4(ii)',
      text: 'In Jammu and Kashmir both respect the line of control of 17 December 1971.',
      cited: false,
    },
  ],
  events: [
    { date: '1972-07-02', kind: 'signed', text: 'Indira Gandhi and Zulfikar Ali Bhutto sign in Shimla.', by: [] },
    { date: '1972-08-04', kind: 'entered-into-force', text: 'It comes into force.', by: [] },
    { date: '1999-02-21', kind: 'reaffirmed', text: 'The Lahore Declaration commits both sides to it again.', by: [] },
    {
      date: '2025-04-24',
      kind: 'suspended',
      text: 'Pakistan claims the right to hold all agreements with India in abeyance.',
      by: ['PK'],
    },
  ],
  since: [
    {
      date: '2025-06-04',
      kind: 'other',
      text: 'Pakistan’s defence minister calls it a dead document; its foreign office says no agreement has been ended.',
      by: ['PK'],
    },
  ],
  related: [
    { id: 'lahore-declaration', name: 'Lahore Declaration', kind: 'follows', signed: '1999-02-21' },
    { id: 'tashkent-declaration', name: 'Tashkent Declaration', kind: 'precedes', signed: '1966-01-10' },
  ],
  sources: [
    {
      title: 'Text of the agreement, Ministry of External Affairs of India',
      url: 'https://mea.example/simla',
      kind: 'official',
    },
    {
      title: 'Simla Agreement, Wikipedia',
      url: 'https://en.wikipedia.org/wiki/Simla_Agreement',
      kind: 'encyclopaedia',
    },
  ],
  mentions: [mention('Simla Agreement')],
});

export const lahore = treaty({
  name: 'Lahore Declaration',
  kind: 'declaration',
  signed: '1999-02-21',
  place: 'Lahore',
  parties: INDIA_AND_PAKISTAN,
  status: 'political-commitment',
  statusNote: 'Pakistan’s claim of 24 April 2025 covers every agreement with India.',
  settles:
    'In the year after their nuclear tests the two prime ministers promise to lower the danger of an accidental or unauthorised launch, to warn each other of missile tests, and to work harder on every question between them, Jammu and Kashmir among them.',
  provisions: [
    {
      article: null,
      text: 'Both take at once the steps that lower the danger of an accidental use of nuclear weapons.',
      cited: false,
    },
  ],
  events: [
    { date: '1999-02-21', kind: 'signed', text: 'Atal Bihari Vajpayee and Nawaz Sharif sign in Lahore.', by: [] },
  ],
  related: [{ id: 'simla-agreement', name: 'Simla Agreement', kind: 'follows', signed: '1972-07-02' }],
  sources: [
    {
      title: 'Text of the declaration, Ministry of External Affairs of India',
      url: 'https://mea.example/lahore',
      kind: 'official',
    },
  ],
  mentions: [mention('Lahore Declaration')],
});

export const tashkent = treaty({
  name: 'Tashkent Declaration',
  kind: 'declaration',
  signed: '1966-01-10',
  place: 'Tashkent',
  parties: INDIA_AND_PAKISTAN,
  status: 'superseded',
  statusNote: 'The Simla Agreement of 1972 took its place.',
  settles:
    'After seventeen days of war in 1965 the two armies go back to where they stood before 5 August 1965. Both sides renounce force, restore diplomatic and trade relations, and send home prisoners of war; on Kashmir each restates its own position.',
  events: [
    { date: '1966-01-10', kind: 'signed', text: 'Lal Bahadur Shastri and Ayub Khan sign in Tashkent.', by: [] },
    { date: '1972-07-02', kind: 'superseded', text: 'The Simla Agreement takes its place.', by: [] },
  ],
  mentions: [],
});

export const sampleBrief: Brief = {
  page: {
    url: 'https://meridian.example/world/putin-modi-call',
    isNews: true,
    verdict: 'news',
    score: 0.97,
    reasons: [{ code: 'data-news', detail: 'NewsArticle', weight: 3 }],
    read: { words: 420, share: 0.9, limit: null },
    title: 'Moscow rings Delhi after the Pahalgam killings',
    site: 'The Meridian Post',
    byline: 'A. Correspondent',
    published: '2025-05-05',
    publishedFrom: 'json-ld',
    updated: '2025-05-06',
    dateSignals: [
      { source: 'json-ld', raw: '2025-05-05T14:10:00+05:30', value: '2025-05-05T14:10:00+05:30', kind: 'published' },
      { source: 'meta', raw: '2025-05-06', value: '2025-05-06', kind: 'updated' },
    ],
    language: 'en',
    passages: [],
    truncated: false,
  },
  leaders: [putin, modi, jaiswal, murmu, lavrov, jaishankar, xi],
  dates: [
    year('1972', [mention('1972')]),
    year('1999', [mention('1999')]),
    earlyYear,
    day('2025-04-22', [mention('April 22')], 'before'),
    day('2025-05-02', [mention('May 2')], 'before'),
    day('2025-05-05', [mention('Monday')], 'same'),
    visit,
    laterThisYear,
    soon,
  ],
  treaties: [simla, lahore],
  discrepancies: [
    {
      code: 'upcoming-but-past',
      params: { upcoming: 'upcoming', date: 'early 2025', published: '2025-05-05' },
      mention: mention('early 2025'),
    },
  ],
  language: 'en',
  knowledgeAsOf: '2026-01-12',
};
