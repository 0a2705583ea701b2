// @vitest-environment jsdom
import './english.ts';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type BrowseActions, BrowseTreaties } from '../../components/browse/browse-treaties.tsx';
import type { TreatySummary } from '../../engine/treaties/list-treaties.ts';
import { treaty } from './sample-brief.ts';
import { allByRole, byRole, clear, draw, findViolations, press, redraw, settle, textOf, type } from './screen.ts';

afterEach(clear);

const summary = (over: Partial<TreatySummary> & Pick<TreatySummary, 'id' | 'name'>): TreatySummary => ({
  formalName: over.name,
  names: [],
  kind: 'treaty',
  themes: [],
  signed: '1972',
  parties: [],
  ...over,
});

const TREATIES = [
  summary({ id: 'simla', name: 'Simla Agreement', themes: ['peace', 'south-asia'], parties: ['IN', 'PK'] }),
  summary({ id: 'lahore', name: 'Lahore Declaration', signed: '1999-02-21', themes: ['peace'], parties: ['IN', 'PK'] }),
  summary({
    id: 'pelindaba',
    name: 'Pelindaba Treaty',
    names: ['Traité de Pelindaba'],
    signed: '1996',
    parties: ['CI'],
  }),
];

/** A page whose treaties are told when the test says so. */
function show(shown: string | null = null) {
  const told = new Map<string, (entry: Awaited<ReturnType<BrowseActions['describe']>>) => void>();
  const actions = {
    describe: vi.fn(
      (id: string) => new Promise<Awaited<ReturnType<BrowseActions['describe']>>>((tell) => told.set(id, tell)),
    ),
    open: vi.fn(),
  };
  const page = (id: string | null) => (
    <BrowseTreaties
      treaties={TREATIES}
      shown={id}
      today="2026-11-23"
      knowledgeAsOf="2026-01-12"
      actions={actions}
      locale="en"
    />
  );
  const root = draw(page(shown));
  const tell = async (id: string, name: string | null) => {
    told.get(id)?.(name === null ? null : { treaty: treaty({ id, name, mentions: [] }), flags: {} });
    await settle();
  };
  return { root, actions, tell, turnTo: (id: string | null) => redraw(page(id)) };
}

const listed = () => allByRole('link').map((link) => textOf(link));
const search = (root: HTMLElement, words: string) => {
  const field = root.querySelector<HTMLInputElement>('input[type="search"]');
  if (!field) throw new Error('there is no field to search in');
  type(field, words);
};

describe('the list', () => {
  it.each([
    ['', ['Simla Agreement', 'Lahore Declaration', 'Pelindaba Treaty']],
    ['india 1972', ['Simla Agreement']],
    ['PAKISTAN', ['Simla Agreement', 'Lahore Declaration']],
    ['traite', ['Pelindaba Treaty']],
    ['Côte d’Ivoire', ['Pelindaba Treaty']],
    ['cote', ['Pelindaba Treaty']],
    ['1999', ['Lahore Declaration']],
    ['greement', []],
  ])('searched for "%s" shows %j', (words, names) => {
    const { root } = show();
    search(root, words);
    expect(listed().map((one) => one.replace(/ ?\d{4}$/, ''))).toEqual(names);
    expect(textOf(byRole('status'))).toBe(names.length === 1 ? '1 treaty' : `${names.length} treaties`);
  });

  it('shows the treaties of a theme, and of theme and words together', () => {
    const { root } = show();
    const themes = root.querySelector('select');
    if (!themes) throw new Error('there is no list of themes');
    expect([...themes.options].map(({ text }) => text)).toEqual(['All themes', 'peace (2)', 'south asia (1)']);
    void act(() => {
      themes.value = 'peace';
      themes.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(listed()).toHaveLength(2);
    search(root, '1999');
    expect(listed()).toHaveLength(1);
  });
});

describe('a treaty', () => {
  it('that the address names is read from its title on, and marked in the list', async () => {
    const { root, tell, actions } = show('simla');
    expect(actions.describe.mock.calls).toEqual([['simla']]);
    await tell('simla', 'Simla Agreement');
    expect(textOf(document.activeElement)).toContain('Simla Agreement');
    expect(document.activeElement?.localName).toBe('h1');
    expect(textOf(root.querySelector('[aria-current="page"]'))).toContain('Simla Agreement');
    press(byRole('button', 'All treaties'));
    expect(actions.open.mock.calls).toEqual([[null]]);
  });

  it('that is told after another was chosen is not shown', async () => {
    const { root, tell, turnTo } = show('simla');
    turnTo('lahore');
    await tell('lahore', 'Lahore Declaration');
    await tell('simla', 'Simla Agreement');
    expect(textOf(root.querySelector('h1'))).toContain('Lahore Declaration');
  });

  it('that nobody knows is said to be unknown, as text', async () => {
    const { root, tell } = show('<b>x</b>');
    await tell('<b>x</b>', null);
    expect(textOf(root.querySelector('main'))).toBe('There is no treaty called “<b>x</b>” in our knowledge.');
  });
});

it('has nothing that axe finds wrong', async () => {
  document.documentElement.lang = 'en';
  document.title = 'Treaties';
  const { tell } = show('simla');
  await tell('simla', 'Simla Agreement');
  expect(await findViolations()).toEqual([]);
});
