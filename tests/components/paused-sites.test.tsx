// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { PausedSites } from '../../components/settings/paused-sites.tsx';
import { clear, draw, settle, type } from './screen.ts';

afterEach(clear);

it.each([
  ['news.example', ['news.example']],
  ['  https://www.news.example/a?b  ', ['news.example']],
  ['news.example:8080/world', ['news.example']],
  ['localhost:3000', ['localhost']],
  ['ftp://news.example/', null],
  ['two words', null],
])('"%s" pauses %j', async (typed, sites) => {
  const change = vi.fn();
  const root = draw(<PausedSites sites={[]} change={change} />);
  const field = root.querySelector('input');
  if (!field) throw new Error('there is no field');
  type(field, typed);
  root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await settle();
  expect(change.mock.calls).toEqual(sites === null ? [] : [[sites]]);
});
