// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardEntry, CardOptions } from '../../components/card/card-entry.ts';
import { type MountedCard, mountHoverCard } from '../../components/card/mount-card.tsx';
import { setCatalogue } from '../../components/strings.ts';
import { createCardHost } from '../../injected/card-host.ts';
import english from '../../locales/en.json';
import { flagsFromLibrary } from './flags.ts';
import { cards } from './gallery/scenes.ts';
import { sampleBrief } from './sample-brief.ts';
import { allByRole, byRole, nameOf, press, textOf } from './screen.ts';

let host: HTMLElement;
let root: ShadowRoot;
const word = { getClientRects: () => [] };

function mount(over: Partial<CardOptions> = {}): MountedCard {
  return mountHoverCard(root, {
    published: '2025-05-05',
    knowledgeAsOf: '2026-01-12',
    flags: flagsFromLibrary(['RU', 'IN', 'PK']),
    locale: 'en-GB',
    ...over,
  });
}

function entry(name: string, over: object = {}): CardEntry {
  const found = cards[name];
  if (found === undefined) throw new Error(`no card ${name}`);
  return { ...found, ...over };
}

const words = () => textOf(root.querySelector('[role="dialog"]'));

beforeEach(() => {
  host = document.createElement('div');
  document.body.append(host);
  root = host.attachShadow({ mode: 'closed' });
});
afterEach(() => host.remove());

describe('the card of a leader', () => {
  it('says the office on the day, since when, what came after and before', () => {
    mount().show(entry('leader'), word);
    expect(words()).toBe(
      'Vladimir Putin on 5 May 2025 President of Russia since 7 May 2012 ' +
        'Now still in this office on 12 Jan 2026 Before Prime Minister of Russia, 2008 to 2012 ' +
        'President of Russia, 2000 to 2008 as of 12 Jan 2026 Wikipedia 3 mentions',
    );
    expect(allByRole('image', 'Russia', root)).toHaveLength(1);
  });

  it('says who only the article knows, without a flag or a year', () => {
    mount().show(entry('told'), word);
    expect(words()).toContain('Known from this article only');
    expect(words()).not.toContain('since');
    expect(allByRole('image', undefined, root)).toHaveLength(0);
  });

  it('names both people a name may mean', () => {
    mount().show(entry('either'), word);
    expect(words()).toContain('George H. W. Bush');
    expect(words()).toContain('George W. Bush');
  });

  it('lets the reader say which of two is meant', () => {
    const onCorrect = vi.fn();
    mount({ onCorrect }).show(entry('either'), word);
    press(byRole('button', 'This person (George W. Bush)', root));
    expect(onCorrect).toHaveBeenCalledWith([
      { kind: 'leader', name: 'George Bush', id: null, instead: 'george-w-bush' },
    ]);
  });

  it('lets the reader say that nobody of that name is meant', () => {
    const onCorrect = vi.fn();
    mount({ onCorrect }).show(entry('told'), word);
    press(byRole('button', 'Not this person (Randhir Jaiswal)', root));
    expect(onCorrect).toHaveBeenCalledWith([{ kind: 'leader', name: 'Randhir Jaiswal', id: null, instead: null }]);
  });

  it('gives the day of a change', () => {
    mount().show(entry('changed'), word);
    expect(words()).toContain('Now since 1 Sept 2025: Governor of');
  });
});

describe('the card of a date', () => {
  it('says it in words, how it lies to publication, and what was written and what not', () => {
    mount().show(entry('range'), word);
    expect(words()).toContain('7–10 May 2025 Wednesday to Saturday, 4 days 2 to 5 days after publication');
    expect(words()).toContain('Written “from May 7 to May 10”');
    expect(words()).toContain('Not written year: taken from the day of publication');
  });

  it('names the day of the passage that it stands in, where that was written on another day', () => {
    const card = entry('range');
    const at = card.kind === 'date' ? (card.date.mentions[card.position]?.start ?? -1) : -1;
    const beside = { start: at + 1, end: at + 9, written: '2025-03-07' };
    mount({ passages: [beside, { start: at, end: at + 1, written: '2025-04-02' }] }).show(card, word);
    expect(words()).toContain('year: taken from 2 Apr 2025, the day on which this part was written');
  });

  it('lets the reader say which day is meant, and stays while it is chosen', () => {
    const [onCorrect, onPin] = [vi.fn(), vi.fn()];
    mount({ onCorrect, onPin }).show(entry('day'), word);
    press(byRole('button', 'Another day (22 Apr 2025)', root));
    expect(onPin).toHaveBeenCalledWith(true);
    press(byRole('button', 'Save', root));
    expect(onCorrect).toHaveBeenCalledWith([{ kind: 'date', name: 'April 22', id: null, instead: '2025-04-22' }]);
  });

  it('draws no axis for a time that is not fixed', () => {
    mount().show(entry('vague'), word);
    expect(words()).toContain('soon no exact time');
    expect(allByRole('image', undefined, root)).toHaveLength(0);
  });
});

describe('the card of a treaty', () => {
  it('says when, where, between whom, what it settles, and how it stood', () => {
    mount().show(entry('treaty'), word);
    expect(words()).toContain('Simla Agreement Signed 2 July 1972, Shimla India Pakistan Both sides undertake');
    expect(words()).toContain('On 5 May 2025 Disputed. On 24 April 2025');
    expect(words()).toContain('Since then 4 Jun 2025:');
  });

  it('leads to the treaty in full where there is such a place', () => {
    const onOpenEntry = vi.fn();
    mount({ onOpenEntry }).show(entry('treaty'), word);
    press(byRole('button', 'More', root));
    expect(onOpenEntry).toHaveBeenCalledWith({ kind: 'treaty', id: sampleBrief.treaties[0]?.id });
  });
});

describe('its bar', () => {
  it('tells the place among the mentions and steps', () => {
    const onStep = vi.fn();
    mount({ onStep }).show(entry('leader', { position: 1 }), word);
    expect(words()).toContain('2 of 3');
    press(byRole('button', 'Next mention of Vladimir Putin', root));
    press(byRole('button', 'Previous mention of Vladimir Putin', root));
    expect(onStep.mock.calls).toEqual([[1], [-1]]);
  });

  it('draws no steps for a single mention', () => {
    mount({ onStep: vi.fn() }).show(entry('treaty'), word);
    expect(words()).toContain('1 mention');
    expect(allByRole('button', undefined, root)).toHaveLength(0);
  });

  it('pins, shows that it is pinned, and closes', () => {
    const onPin = vi.fn();
    const onClose = vi.fn();
    const card = mount({ onPin, onClose });
    card.show(entry('leader'), word);
    const pin = byRole('button', 'Keep open', root);
    expect(pin.getAttribute('aria-pressed')).toBe('false');
    press(pin);
    expect(onPin).toHaveBeenLastCalledWith(true);
    card.setPinned(true);
    expect(byRole('button', 'Keep open', root).getAttribute('aria-pressed')).toBe('true');
    press(byRole('button', 'Close', root));
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('the card as a whole', () => {
  it('is a dialog named after its entry', () => {
    mount().show(entry('treaty'), word);
    expect(nameOf(byRole('dialog', undefined, root))).toBe('Simla Agreement, background');
  });

  it('says what it shows to those who do not see it, without taking the focus', async () => {
    mount().show(entry('treaty'), word);
    const live = root.querySelector('[role="status"]');
    expect(textOf(live)).toBe('');
    await new Promise(requestAnimationFrame);
    expect(textOf(live)).toContain('Simla Agreement');
    expect(root.activeElement).toBeNull();
  });

  it('stands in an element that nothing names as ours', () => {
    const card = createCardHost(document, () => ({ published: null, knowledgeAsOf: '2026-01-12', flags: {} }));
    card.show(entry('treaty'), word);
    const shown = document.querySelector('[popover]');
    expect([shown?.localName, ...(shown?.getAttributeNames() ?? [])]).toEqual(['div', 'popover', 'style']);
    card.hide();
    expect(document.querySelector('[popover]')).toBeNull();
  });

  it('shows one entry at a time and is gone when hidden', () => {
    const card = mount();
    card.show(entry('leader'), word);
    card.show(entry('treaty'), word);
    expect(allByRole('dialog', undefined, root)).toHaveLength(1);
    expect(words()).toContain('Simla');
    card.hide();
    expect(allByRole('dialog', undefined, root)).toHaveLength(0);
  });

  it('takes the focus to its first control', () => {
    const card = mount({ onClose: vi.fn() });
    card.show(entry('told'), word);
    card.focus();
    expect(root.activeElement).toBe(byRole('button', 'Close', root));
  });

  it('reads from right to left in a language that does', () => {
    setCatalogue('ar', {});
    mount().show(entry('leader'), word);
    expect(byRole('dialog', undefined, root).getAttribute('dir')).toBe('rtl');
    setCatalogue('en', english);
  });

  it('reports the pointer on it', () => {
    const onPointerEnter = vi.fn();
    const onPointerLeave = vi.fn();
    mount({ onPointerEnter, onPointerLeave }).show(entry('leader'), word);
    const dialog = byRole('dialog', undefined, root);
    dialog.dispatchEvent(new Event('pointerenter'));
    dialog.dispatchEvent(new Event('pointerleave'));
    expect(onPointerEnter).toHaveBeenCalledOnce();
    expect(onPointerLeave).toHaveBeenCalledOnce();
  });
});
