// @vitest-environment jsdom
import './english.ts';
import { createRef } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { WelcomePage } from '../../components/welcome/welcome-page.tsx';
import type { Settings } from '../../settings/settings.ts';
import { allByRole, byRole, clear, draw, findViolations, nameOf, press, textOf } from './screen.ts';

afterEach(clear);

function show(access: boolean, readOn: Settings['readOn']) {
  const actions = { allow: vi.fn(), onlyOnClick: vi.fn(), openSettings: vi.fn() };
  draw(
    <WelcomePage
      access={access}
      readOn={readOn}
      languages={['en', 'es']}
      keys="Alt+Shift+G"
      sample={createRef()}
      actions={actions}
    />,
  );
  return actions;
}

it.each<[boolean, Settings['readOn'], string, string[]]>([
  [true, 'open', 'News is read as it opens.', ['Only when I press the icon', 'All settings']],
  [
    false,
    'open',
    'Your browser has not yet let Backgrounder read pages by itself.',
    ['Read news as it opens', 'Only when I press the icon', 'All settings'],
  ],
  [true, 'click', 'Pages are read only when you press the icon.', ['Read news as it opens', 'All settings']],
  [false, 'click', 'Pages are read only when you press the icon.', ['Read news as it opens', 'All settings']],
])('with access %s and reading on %s it says so and offers what is left to choose', (access, readOn, says, offers) => {
  show(access, readOn);
  expect(textOf(byRole('status'))).toBe(says);
  expect(allByRole('button').map(nameOf)).toEqual(offers);
});

it('says where the icon hides, by which keys it opens, what the lines mean and which languages are read', () => {
  show(true, 'open');
  const words = textOf(document.querySelector('main'));
  expect(words).toContain('puzzle piece');
  expect(words).toContain('By key: Alt+Shift+G.');
  expect([...document.querySelectorAll('.legend li')].map(textOf)).toEqual(['Leaders', 'Dates', 'Treaties']);
  expect(words).toContain('Articles in English and Spanish.');
});

it('each button does its own', () => {
  const actions = show(false, 'open');
  press(byRole('button', 'Read news as it opens'));
  expect(actions.allow).toHaveBeenCalledOnce();
  press(byRole('button', 'Only when I press the icon'));
  expect(actions.onlyOnClick).toHaveBeenCalledOnce();
  press(byRole('button', 'All settings'));
  expect(actions.openSettings).toHaveBeenCalledOnce();
});

it('has nothing that axe finds wrong', async () => {
  document.documentElement.lang = 'en';
  document.title = 'A page of the extension';
  show(false, 'open');
  expect(await findViolations()).toEqual([]);
});
