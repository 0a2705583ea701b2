// @vitest-environment jsdom
import './english.ts';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SettingsActions } from '../../components/settings/settings-actions.ts';
import { SettingsPage } from '../../components/settings/settings-page.tsx';
import { DEFAULT_SETTINGS, type Settings } from '../../settings/settings.ts';
import { allByRole, byRole, clear, draw, findViolations, press, textOf } from './screen.ts';

afterEach(clear);

function show(
  over: {
    settings?: Partial<Settings>;
    notice?: string;
    actions?: Pick<SettingsActions, 'openShortcuts' | 'putBack'>;
  } = {},
) {
  const actions = {
    change: vi.fn(),
    undo: vi.fn(),
    setScope: vi.fn(),
    copyText: vi.fn(),
    exportAll: vi.fn(),
    importAll: vi.fn(),
    erase: vi.fn(),
    ...over.actions,
  };
  const root = draw(
    <SettingsPage
      settings={{ ...DEFAULT_SETTINGS, ...over.settings }}
      corrections={[
        {
          kind: 'leader',
          name: 'Bush',
          id: 'george-w-bush',
          instead: null,
          scope: 'site',
          url: null,
          site: 'paper.example',
          made: '2026-11-20',
        },
      ]}
      version="1.0"
      knowledgeAsOf={null}
      shortcuts={[
        { words: 'Next mention', keys: 'Alt+Shift+J' },
        { words: 'Hide the marks', keys: '' },
      ]}
      hasPanel
      home={null}
      notice={over.notice ?? null}
      actions={actions}
    />,
  );
  return { root, actions };
}

/** The field of a row: found by the words before it, as a reader does. */
function row(root: HTMLElement, words: string): HTMLElement {
  const rows = [...root.querySelectorAll<HTMLElement>('.row')].filter((one) => textOf(one).startsWith(words));
  const [only] = rows;
  if (only === undefined || rows.length > 1) throw new Error(`${rows.length} rows start with "${words}"`);
  return only;
}

function input(within: HTMLElement, selector = 'input'): HTMLInputElement {
  const found = within.querySelector<HTMLInputElement>(selector);
  if (!found) throw new Error(`no ${selector} in "${textOf(within)}"`);
  return found;
}

describe('each choice changes its own setting and no other', () => {
  it.each<[string, string, Partial<Settings>]>([
    ['Read news articles', 'click', { readOn: 'click' }],
    ['Leaders', 'off', { marks: { ...DEFAULT_SETTINGS.marks, leader: 'off' } }],
    ['Dates', 'tint', { marks: { ...DEFAULT_SETTINGS.marks, date: 'tint' } }],
    ['Treaties', 'both', { marks: { ...DEFAULT_SETTINGS.marks, treaty: 'both' } }],
    ['Mark', 'first', { everyMention: false }],
    ['Open a card', 'key', { cards: 'key' }],
    ['Colours', 'dark', { theme: 'dark' }],
  ])('%s: %s', (words, value, change) => {
    const { root, actions } = show();
    press(input(row(root, words), `input[value="${value}"]`));
    expect(actions.change.mock.calls).toEqual([[change]]);
  });

  it.each<[string, Partial<Settings>]>([
    ['Pause everywhere', { pausedEverywhere: true }],
    ['Second looks', { secondLooks: false }],
  ])('%s', (words, change) => {
    const { root, actions } = show();
    press(input(row(root, words)));
    expect(actions.change.mock.calls).toEqual([[change]]);
  });

  it('how long a card waits', () => {
    const { root, actions } = show();
    const slider = input(row(root, 'Wait before it opens'));
    expect([slider.min, slider.value, slider.max]).toEqual(['100', '350', '2000']);
    void act(() => {
      slider.value = '500';
      slider.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(actions.change.mock.calls).toEqual([[{ dwell: 500 }]]);
  });

  it('the language, under its own name', () => {
    const { root, actions } = show();
    const list = root.querySelector('select');
    if (!list) throw new Error('there is no list of languages');
    expect([...list.options].map((option) => option.text)).toEqual(
      expect.arrayContaining(['As the browser', 'Deutsch', 'français', 'العربية']),
    );
    void act(() => {
      list.value = 'de';
      list.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(actions.change.mock.calls).toEqual([[{ language: 'de' }]]);
  });
});

it('asks for delays only where they count', () => {
  const delays = (cards: Settings['cards']) =>
    show({ settings: { cards } }).root.querySelectorAll('input[type="range"]').length;
  expect([delays('hover'), delays('key'), delays('click'), delays('off')]).toEqual([2, 1, 0, 0]);
});

it('shows the keys as they are set, and the way to change them only where the browser has one', () => {
  const { root } = show();
  const keysOf = (words: string) => textOf(row(root, words).lastElementChild);
  expect(keysOf('Next mention')).toBe('Alt Shift J');
  expect(keysOf('Hide the marks')).toBe('no keys set');
  expect(allByRole('button', 'Change shortcuts')).toEqual([]);
  const openShortcuts = vi.fn();
  show({ actions: { openShortcuts } });
  press(byRole('button', 'Change shortcuts'));
  expect(openShortcuts).toHaveBeenCalledOnce();
});

describe('what is kept', () => {
  it('is taken in from the file chosen, which can be chosen again', () => {
    const { root, actions } = show();
    const file = new File(['{}'], 'kept.json');
    const field = input(root, 'input[type="file"]');
    Object.defineProperty(field, 'files', { value: [file] });
    field.dispatchEvent(new Event('change', { bubbles: true }));
    expect(actions.importAll.mock.calls).toEqual([[file]]);
    expect(field.value).toBe('');
  });

  it('is written to a file and erased by their buttons', () => {
    const { actions } = show();
    press(byRole('button', 'Export'));
    expect([actions.exportAll.mock.calls.length, actions.erase.mock.calls.length]).toEqual([1, 0]);
    press(byRole('button', 'Erase'));
    expect([actions.exportAll.mock.calls.length, actions.erase.mock.calls.length]).toEqual([1, 1]);
  });

  it('comes back after erasing by the button that then stands beside the notice', () => {
    const { root } = show({ notice: 'Everything is as it was at first.' });
    const beside = () => allByRole('button', 'Undo', row(root, 'Everything'));
    expect(beside()).toEqual([]);
    const putBack = vi.fn();
    const again = show({ notice: 'Everything is as it was at first.', actions: { putBack } });
    press(byRole('button', 'Undo', row(again.root, 'Everything')));
    expect(putBack).toHaveBeenCalledOnce();
  });
});

it('has nothing that axe finds wrong', async () => {
  document.documentElement.lang = 'en';
  document.title = 'A page of the extension';
  show({ notice: 'Everything is as it was at first.', actions: { putBack() {} } });
  expect(await findViolations()).toEqual([]);
});
