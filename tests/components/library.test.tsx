// @vitest-environment jsdom
import './english.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { barOf, holdersIn } from '../../components/library/holders.ts';
import { readAddress, writeAddress } from '../../components/library/library-address.ts';
import { type LibraryActions, type LibraryAddress, LibraryPage } from '../../components/library/library-page.tsx';
import { cutMatches } from '../../components/library/matched-words.tsx';
import type { LookUpCandidate } from '../../engine/lookup/candidates.ts';
import type { LibraryEntry, OfficeOfPlace } from '../../engine/lookup/library-entry.ts';
import type { LibraryOverview } from '../../engine/lookup/library-overview.ts';
import { simla } from './sample-brief.ts';
import {
  allByRole,
  byRole,
  clear,
  draw,
  findViolations,
  nameOf,
  press,
  pressKey,
  settle,
  textOf,
  type,
} from './screen.ts';

const overview: LibraryOverview = {
  countries: [{ kind: 'country', id: 'pk', name: 'Pakistan', code: 'PK' }],
  organisations: [{ kind: 'organisation', id: 'nato', name: 'NATO', code: null }],
  anniversaries: [
    { id: 'a', name: 'Before Treaty', day: '1990-11-28', event: 'signed', inDays: -2 },
    { id: 'b', name: 'After Treaty', day: '1990-12-02', event: 'in-force', inDays: 2 },
  ],
  decades: [
    { decade: 1970, treaties: [{ id: 'simla-agreement', name: 'Simla Agreement', signed: '1972-07-02' }] },
    { decade: 1990, treaties: [{ id: 'lahore', name: 'Lahore Declaration', signed: '1999-02-21' }] },
  ],
  counts: { people: 1, offices: 1, treaties: 2 },
  knowledgeAsOf: '2026-01-12',
};

const office: OfficeOfPlace = {
  id: 'pk/prime-minister',
  title: 'Prime Minister',
  kind: 'head-of-government',
  terms: [
    {
      person: { id: 'nawaz-sharif', name: 'Nawaz Sharif' },
      since: '1997-02-17',
      until: '1999-10-12',
      acting: false,
      title: null,
    },
    {
      person: { id: 'shehbaz-sharif', name: 'Shehbaz Sharif' },
      since: '2024-03-04',
      until: null,
      acting: false,
      title: null,
    },
  ],
};
const pakistan: LibraryEntry = {
  kind: 'country',
  id: 'pk',
  name: 'Pakistan',
  code: 'PK',
  otherNames: [],
  checked: '2026-01-12',
  offices: [office],
  treaties: [{ id: 'simla-agreement', name: 'Simla Agreement', signed: '1972-07-02', ended: null, status: 'disputed' }],
};

const candidate = (id: string, name: string, over: Partial<LookUpCandidate> = {}): LookUpCandidate => ({
  ref: { kind: 'person', id },
  name,
  matched: null,
  code: 'PK',
  held: { office: 'Prime Minister', country: 'PK', of: 'Pakistan', since: '2024-03-04', until: null, acting: false },
  holds: true,
  holder: null,
  of: null,
  signed: null,
  parties: [],
  ...over,
});

let actions: { [Name in keyof LibraryActions]: ReturnType<typeof vi.fn<LibraryActions[Name]>> };

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'Library';
  actions = {
    describe: vi.fn<LibraryActions['describe']>(async ({ kind }) =>
      kind === 'country' ? pakistan : kind === 'treaty' ? { kind: 'treaty', treaty: simla } : null,
    ),
    lookUp: vi.fn<LibraryActions['lookUp']>(async (words) => ({
      words,
      candidates:
        words === 'nobody'
          ? []
          : [
              candidate('shehbaz-sharif', 'Shehbaz Sharif'),
              candidate('nawaz-sharif', 'Nawaz Sharif', { matched: 'Наваз Шариф', holds: false }),
            ],
      dates: [],
    })),
    findFlags: vi.fn<LibraryActions['findFlags']>(async () => ({})),
    setWords: vi.fn<LibraryActions['setWords']>(),
  };
});
afterEach(clear);

async function show(address: Partial<LibraryAddress> = {}): Promise<void> {
  draw(
    <LibraryPage
      address={{ ref: null, words: '', ...address }}
      overview={overview}
      today="2026-11-30"
      flags={{}}
      actions={actions}
      locale="en-GB"
    />,
  );
  await settle();
  await settle();
}

const field = () => {
  const found = document.querySelector<HTMLInputElement>('input[type="search"]');
  if (found === null) throw new Error('no field');
  return found;
};

describe('the library', () => {
  it('opens with the field ready, the anniversaries about now with today among them, and every way in', async () => {
    await show();
    expect(document.activeElement).toBe(field());
    expect([...document.querySelectorAll('.anniversaries li')].map(textOf)).toEqual([
      '28 Nov 1990 Before Treaty Signed 36 years',
      'Today, 30 November 2026',
      '2 Dec 1990 After Treaty In force 36 years',
    ]);
    expect(byRole('link', 'Pakistan').getAttribute('href')).toBe('#country/pk');
    press(byRole('button', 'the 1970s: 1'));
    expect(byRole('link', 'Simla Agreement').getAttribute('href')).toBe('#treaty/simla-agreement');
  });

  it('finds while one types, says how many, and puts the words into the address', async () => {
    await show();
    type(field(), 'sharif');
    await settle();
    await settle();
    expect(actions.lookUp).toHaveBeenLastCalledWith('sharif');
    expect(actions.setWords).toHaveBeenLastCalledWith('sharif');
    expect(textOf(byRole('status'))).toBe('2 results');
    expect([...document.querySelectorAll('.candidate')].map(textOf)).toEqual([
      'Shehbaz Sharif Prime Minister of Pakistan since 2024',
      'Nawaz Sharif Наваз Шариф Prime Minister of Pakistan, since 2024',
    ]);
  });

  it('is walked by the arrow keys from the field through the results and back, and / leads to the field', async () => {
    await show({ words: 'sharif' });
    field().focus();
    pressKey('ArrowDown');
    pressKey('ArrowDown');
    expect(nameOf(document.activeElement ?? document.body)).toContain('Nawaz Sharif');
    pressKey('ArrowDown');
    expect(nameOf(document.activeElement ?? document.body)).toContain('Nawaz Sharif');
    pressKey('/');
    expect(document.activeElement).toBe(field());
    pressKey('ArrowDown');
    pressKey('ArrowUp');
    expect(document.activeElement).toBe(field());
  });

  it('says so where nothing is found', async () => {
    await show({ words: 'nobody' });
    expect(textOf(document.querySelector('main'))).toContain('as of 12 January 2026');
  });

  it('shows a country with who held what in any year, and leads on to people, offices and treaties', async () => {
    await show({ ref: { kind: 'country', id: 'pk' } });
    expect(textOf(document.querySelector('.holders'))).toContain('Shehbaz Sharif since 2024');
    const slider = document.querySelector<HTMLInputElement>('input[type="range"]');
    if (slider === null) throw new Error('no slider');
    type(slider, '1999');
    expect(textOf(document.querySelector('.holders'))).toContain('Nawaz Sharif until 12 Oct 1999');
    type(slider, '2005');
    expect(textOf(document.querySelector('main'))).toContain('Nobody is known for 2005.');
    expect(byRole('link', 'Simla Agreement').getAttribute('href')).toBe('#treaty/simla-agreement');
  });

  it('says so of a page that it does not have', async () => {
    await show({ ref: { kind: 'person', id: 'nobody' } });
    expect(textOf(document.querySelector('main'))).toContain('The library has no page “person/nobody”.');
  });

  it.each([
    ['empty', {}],
    ['with results', { words: 'sharif' }],
    ['with a country', { ref: { kind: 'country', id: 'pk' }, words: 'sharif' }],
    ['with a treaty', { ref: { kind: 'treaty', id: 'simla-agreement' } }],
  ] as const)('has nothing that axe finds wrong: %s', async (_name, address) => {
    await show(address);
    expect(await findViolations()).toEqual([]);
  });

  it('reads treaties with links to their parties and signatories', async () => {
    await show({ ref: { kind: 'treaty', id: 'simla-agreement' } });
    expect(allByRole('link', 'India').map((link) => link.getAttribute('href'))).toContain('#country/in');
  });
});

describe('its address', () => {
  it.each<LibraryAddress>([
    { ref: null, words: '' },
    { ref: null, words: 'a & b ?q= Пак' },
    { ref: { kind: 'office', id: 'pk/prime-minister' }, words: 'x' },
  ])('is read as it was written', (address) => {
    expect(readAddress(`#${writeAddress(address)}`)).toEqual(address);
  });

  it('that nobody wrote is the start', () => {
    expect(readAddress('#%E0%A4%A')).toEqual({ ref: null, words: '' });
    expect(readAddress('#planet/mars')).toEqual({ ref: null, words: '' });
  });
});

describe('who held an office', () => {
  it('in a year of change are two, and in a vacancy nobody', () => {
    expect(holdersIn(office, 1999, 2026).map(({ person }) => person.name)).toEqual(['Nawaz Sharif']);
    expect(holdersIn(office, 2000, 2026)).toEqual([]);
    expect(holdersIn(office, 2026, 2026).map(({ person }) => person.name)).toEqual(['Shehbaz Sharif']);
  });

  it('is drawn to scale, short terms so that they can be seen', () => {
    const scale = { first: 2000, last: 2009 };
    expect(barOf('2000', '2004', scale)).toEqual({ start: 0, length: 0.5 });
    expect(barOf('2005-01-01', null, scale)).toEqual({ start: 0.5, length: 0.5 });
    expect(barOf('2003-05-01', '2003-05-02', scale).length).toBe(0.004);
  });
});

describe('what a search matched', () => {
  const marked = (text: string, query: string) =>
    cutMatches(text, query)
      .map(({ text: piece, matched }) => (matched ? `[${piece}]` : piece))
      .join('');

  it.each([
    ['Friedrich Merz', 'merz', 'Friedrich [Merz]'],
    ['Пакистан', 'Пак', '[Пак]истан'],
    ['Recep Tayyip Erdoğan', 'erdog', 'Recep Tayyip [Erdog]an'.replace('Erdog', 'Erdoğ')],
    // Folded it is longer: the whole word is marked.
    ['Straße', 'stras', '[Straße]'],
    ['Merz', 'erz', 'Merz'],
  ])('%s for %s', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });
});
