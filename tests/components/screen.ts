/** Finds things in a drawn tree as a reader does, by role and name, and acts on them. Needs jsdom. */
import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';

const SELECTORS: Record<string, string> = {
  button: 'button',
  link: 'a[href]',
  heading: 'h1, h2, h3',
  image: 'img, [role="img"]',
  listitem: 'li',
  dialog: '[role="dialog"]',
  status: '[role="status"]',
};

let container: HTMLElement | null = null;

/** Draws into a fresh place in the document; what was drawn before is taken away. */
export function draw(what: ComponentChild): HTMLElement {
  clear();
  const place = document.createElement('div');
  document.body.append(place);
  container = place;
  void act(() => render(what, place));
  return place;
}

/** Draws something else in the same place, as when the state changes. */
export function redraw(what: ComponentChild): void {
  const place = container;
  if (place !== null) void act(() => render(what, place));
}

export function clear(): void {
  if (container !== null) {
    render(null, container);
    container.remove();
  }
  container = null;
}

/** Elements whose text runs on in the words around; all others stand apart. */
const INLINE = new Set(['span', 'b', 'em', 'u', 'i']);

function isHidden(element: Element): boolean {
  return element.closest('[hidden], [aria-hidden="true"]') !== null;
}

/** The text of an element for a screen reader: without what is hidden from it. */
export function textOf(element: Element | null | undefined): string {
  if (element === null || element === undefined) return '';
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[hidden], [aria-hidden="true"]')) hidden.remove();
  for (const named of copy.querySelectorAll('[role="img"][aria-label]'))
    named.textContent = named.getAttribute('aria-label');
  for (const part of copy.querySelectorAll('*')) {
    if (INLINE.has(part.localName)) continue;
    part.before(' ');
    part.after(' ');
  }
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The accessible name, as far as our own markup needs: label, alternative text, else the text inside. */
export function nameOf(element: Element): string {
  return element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? textOf(element);
}

/** All elements of a role that a reader can reach, whose name is (string) or matches (pattern) `name`. */
export function allByRole(role: string, name?: string | RegExp, within: ParentNode = document): HTMLElement[] {
  const selector = SELECTORS[role];
  if (selector === undefined) throw new Error(`no selector for role ${role}`);
  return [...within.querySelectorAll<HTMLElement>(selector)].filter((element) => {
    if (isHidden(element)) return false;
    if (name === undefined) return true;
    return typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element));
  });
}

/** The one element of a role and name; fails where there is none or more than one. */
export function byRole(role: string, name?: string | RegExp, within: ParentNode = document): HTMLElement {
  const found = allByRole(role, name, within);
  const [only] = found;
  if (only === undefined || found.length > 1) {
    const there = allByRole(role, undefined, within).map((element) => `"${nameOf(element)}"`);
    throw new Error(`${found.length} of role ${role} named ${String(name)}; there are ${there.join(', ')}`);
  }
  return only;
}

export function press(element: Element): void {
  void act(() => {
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  });
}

export function pressKey(key: string, on: EventTarget = document.activeElement ?? document.body): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  void act(() => {
    on.dispatchEvent(event);
  });
  return event;
}

export function type(field: HTMLInputElement, words: string): void {
  void act(() => {
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Lets promises settle and effects run. */
export async function settle(): Promise<void> {
  await act(async () => {
    await Promise.resolve();
  });
}

/** What axe finds wrong, in a line each. Colours and layout need a real browser and are checked there. */
export async function findViolations(): Promise<string[]> {
  const { violations } = await axe.run(document, {
    rules: {
      'color-contrast': { enabled: false },
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
    },
  });
  return violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.html.slice(0, 120)}`));
}
