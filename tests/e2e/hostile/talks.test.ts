/** Pages that send every message and event they can, change for ever, or frame themselves. */
import { describe, expect, test } from 'vitest';
import { waitFor } from '../../../scripts/browser/launch.ts';
import { passFence, untilTimersRan } from '../stage/fence.ts';
import { marked } from '../stage/marks.ts';
import { open, openCard, page, popupWords, serveBadPages, stage, untilMarked } from './stage.ts';

serveBadPages();

/** What the page hears while it talks. */
interface Listening {
  answers: unknown[];
}

describe('a page that talks to us', () => {
  test('with every message and event it can: no answer, no change, no card', async () => {
    await open('/plain');
    await untilMarked();
    await page.evaluate(
      async (id) => {
        const answers: unknown[] = [];
        (window as unknown as Listening).answers = answers;
        addEventListener('message', (event: MessageEvent) => {
          if (!(event.data as { mine?: boolean })?.mine) answers.push(event.data);
        });
        for (const type of [
          'identify',
          'stop',
          'leave-article',
          'show-brief',
          'jump',
          'command',
          'pause-site',
          'pause-everywhere',
          'wxt:content-script-started',
          'backgrounder:content-script-started',
        ]) {
          const message = {
            mine: true,
            type,
            command: 'toggle-marks',
            paused: true,
            readId: '',
            extensionId: id,
            span: { start: 0, end: 9 },
          };
          postMessage(message, '*');
          for (const target of [window, document, document.documentElement]) {
            target.dispatchEvent(new CustomEvent(type, { detail: message, bubbles: true }));
            target.dispatchEvent(new MessageEvent('message', { data: message }));
          }
        }
        for (const type of [
          'pagehide',
          'unload',
          'beforeunload',
          'freeze',
          'resume',
          'popstate',
          'hashchange',
          'currententrychange',
          'visibilitychange',
        ]) {
          window.dispatchEvent(new Event(type));
          document.dispatchEvent(new Event(type));
        }
        for (const [key, code] of [
          ['Escape', 'Escape'],
          ['J', 'KeyJ'],
          ['I', 'KeyI'],
          ['G', 'KeyG'],
        ])
          document.dispatchEvent(
            new KeyboardEvent('keydown', {
              key: key ?? '',
              code: code ?? '',
              altKey: true,
              shiftKey: true,
              bubbles: true,
            }),
          );
        const runtime = (
          window as unknown as {
            chrome?: { runtime?: { sendMessage?(to: string, message: object): Promise<unknown> } };
          }
        ).chrome?.runtime;
        try {
          answers.push(await runtime?.sendMessage?.(id, { type: 'list-library', day: '2026-11-30' }));
        } catch {
          // Not for pages: that is the answer hoped for.
        }
      },
      new URL(stage.own('')).host,
    );
    await passFence(stage);
    expect(
      await page.evaluate(() => (window as unknown as Listening).answers.filter((one) => one !== undefined)),
    ).toEqual([]);
    expect(await marked(page, 'treaty')).toEqual(['Simla Agreement']);
    expect(await page.evaluate(() => document.querySelector('[popover=manual]'))).toBeNull();
    expect(await stage.badge()).not.toBe('');
    expect(await openCard()).toContain('Simla Agreement');
  });

  test('with a pointer of its own making: no card opens', async () => {
    await open('/plain');
    await untilMarked();
    const moved = await page.evaluate(async () => {
      const range = [...CSS.highlights.values()]
        .flatMap((one) => [...one])
        .find((one) => String(one) === 'Simla Agreement');
      if (!(range instanceof Range)) return 'no mark';
      const { x, y, width, height } = range.getBoundingClientRect();
      const at = { clientX: x + width / 2, clientY: y + height / 2, bubbles: true, pointerType: 'mouse' };
      const target = document.elementFromPoint(at.clientX, at.clientY);
      for (let times = 0; times < 30; times++) {
        target?.dispatchEvent(new PointerEvent('pointermove', at));
        await new Promise(requestAnimationFrame);
      }
      target?.dispatchEvent(new PointerEvent('click', at));
      return 'moved';
    });
    expect(moved).toBe('moved');
    await untilTimersRan(page);
    expect(await page.evaluate(() => document.querySelector('[popover=manual]'))).toBeNull();
  });
});

test('a page that never stops changing is read once and stays usable', async () => {
  await open('/mutating');
  await untilMarked();
  expect(await marked(page, 'treaty')).toEqual(['Simla Agreement']);
  const ticks = () => page.evaluate(() => document.documentElement.getAttribute('data-tick'));
  const before = await ticks();
  expect(await openCard()).toContain('Simla Agreement');
  expect(await ticks()).not.toBe(before);
});

test('a card on a short article stays while the pointer rests on its word', async () => {
  await open('/plain');
  await untilMarked();
  await openCard();
  await untilTimersRan(page);
  expect(await stage.card(page)).toContain('Simla Agreement');
});

test('a page that frames itself: only the outermost is read', async () => {
  await open('/framed');
  await untilMarked();
  await waitFor('the frames', async () => page.frames().length > 2);
  await passFence(stage);
  for (const frame of page.frames().slice(1)) {
    expect(await frame.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
  }
});

test('after all of this the worker still reads an article', async () => {
  await open('/plain');
  await untilMarked();
  const { popup, words } = await popupWords('Simla Agreement');
  expect(words).toContain('Narendra Modi');
  await popup.close();
});
