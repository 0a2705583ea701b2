import { describe, expect, it } from 'vitest';
import {
  DWELL_WHEN_OPEN,
  HOVER_DEFAULTS,
  type HoverEvent,
  type HoverState,
  type HoverStep,
  IDLE,
  SLOW,
  shownTarget,
  stepHover,
} from '../../components/hover/hover-machine.ts';
import type { HoverMode } from '../../settings/settings.ts';

const at = (x = 0, time = 0) => ({ x, y: 0, time });
const enter = (target: number, over: Partial<Extract<HoverEvent, { type: 'enter' }>> = {}): HoverEvent => ({
  type: 'enter',
  target,
  at: at(),
  key: false,
  selecting: false,
  ...over,
});
const mode = (name: HoverMode) => ({ ...HOVER_DEFAULTS, mode: name });

/** Feeds events one after the other; gives the last step. */
function play(events: HoverEvent[], settings = HOVER_DEFAULTS, from: HoverState = IDLE): HoverStep {
  return events.reduce<HoverStep>((step, event) => stepHover(step.state, event, settings), {
    state: from,
    effects: [],
  });
}

const waiting: HoverState = { phase: 'waiting', target: 1, open: null, last: at() };
const waitingBeside: HoverState = { phase: 'waiting', target: 2, open: 1, last: at() };
const onWord: HoverState = { phase: 'shown', target: 1, on: 'word' };
const onCard: HoverState = { phase: 'shown', target: 1, on: 'card' };
const leaving: HoverState = { phase: 'leaving', target: 1 };
const pinned: HoverState = { phase: 'pinned', target: 1 };
const stopDwell = { do: 'stop-timer', timer: 'dwell' };
const stopClose = { do: 'stop-timer', timer: 'close' };
const startClose = { do: 'start-timer', timer: 'close', after: HOVER_DEFAULTS.close };

describe('opening by hover', () => {
  it('waits for the dwell on a word, then shows its card', () => {
    const entered = stepHover(IDLE, enter(1));
    expect(entered.effects).toEqual([{ do: 'start-timer', timer: 'dwell', after: HOVER_DEFAULTS.dwell }]);
    expect(shownTarget(entered.state)).toBeNull();
    expect(stepHover(entered.state, { type: 'dwelt' })).toEqual({
      state: onWord,
      effects: [{ do: 'show', target: 1 }],
    });
  });

  it('starts the dwell anew while the pointer still travels', () => {
    const step = stepHover(waiting, { type: 'move', at: at(60, 100) });
    expect(step.effects).toEqual([stopDwell, { do: 'start-timer', timer: 'dwell', after: HOVER_DEFAULTS.dwell }]);
  });

  it('lets the dwell run on once the pointer has slowed', () => {
    const step = stepHover(waiting, { type: 'move', at: at(100 * SLOW, 100) });
    expect(step.effects).toEqual([]);
    expect(step.state).toEqual({ ...waiting, last: at(100 * SLOW, 100) });
  });

  it('takes two moves at one instant for no speed at all', () => {
    expect(stepHover(waiting, { type: 'move', at: at(50, 0) }).effects).toEqual([]);
  });

  it('forgets a word the pointer only crossed', () => {
    expect(stepHover(waiting, { type: 'leave' })).toEqual({ state: IDLE, effects: [stopDwell] });
  });

  it('does not open while text is being selected', () => {
    expect(stepHover(IDLE, enter(1, { selecting: true }))).toEqual({ state: IDLE, effects: [] });
  });

  it('ignores moves, leaves and late timers when nothing is under way', () => {
    for (const event of [
      { type: 'move', at: at() },
      { type: 'leave' },
      { type: 'dwelt' },
      { type: 'closed' },
    ] as const) {
      expect(stepHover(IDLE, event)).toEqual({ state: IDLE, effects: [] });
    }
  });
});

describe('closing', () => {
  it('gives the pointer time to reach the card', () => {
    const left = stepHover(onWord, { type: 'leave' });
    expect(left).toEqual({ state: leaving, effects: [startClose] });
    expect(stepHover(left.state, { type: 'card-enter' })).toEqual({ state: onCard, effects: [stopClose] });
  });

  it('hides the card when that time is over', () => {
    expect(stepHover(leaving, { type: 'closed' })).toEqual({ state: IDLE, effects: [{ do: 'hide' }] });
  });

  it('stays while the pointer is on the card, whatever the word reports', () => {
    expect(stepHover(onCard, { type: 'leave' })).toEqual({ state: onCard, effects: [] });
    expect(stepHover(onCard, { type: 'closed' })).toEqual({ state: onCard, effects: [] });
  });

  it('closes after the pointer left the card', () => {
    expect(stepHover(onCard, { type: 'card-leave' })).toEqual({ state: leaving, effects: [startClose] });
  });

  it('keeps the card when the pointer comes back to its word', () => {
    expect(stepHover(leaving, enter(1))).toEqual({ state: onWord, effects: [stopClose] });
  });

  it.each(['escape', 'scroll', 'close', 'press-elsewhere'] as const)('goes at once on %s', (type) => {
    expect(stepHover(onWord, { type })).toEqual({ state: IDLE, effects: [{ do: 'hide' }] });
    expect(stepHover(leaving, { type })).toEqual({ state: IDLE, effects: [stopClose, { do: 'hide' }] });
    expect(stepHover(waiting, { type })).toEqual({ state: IDLE, effects: [stopDwell] });
    expect(stepHover(IDLE, { type })).toEqual({ state: IDLE, effects: [] });
  });
});

describe('from one word to the next', () => {
  it('asks for less dwell while a card is open, and keeps that card meanwhile', () => {
    const step = stepHover(onWord, enter(2));
    expect(step.effects).toEqual([{ do: 'start-timer', timer: 'dwell', after: DWELL_WHEN_OPEN }]);
    expect(shownTarget(step.state)).toBe(1);
    expect(stepHover(step.state, { type: 'dwelt' }).effects).toEqual([{ do: 'show', target: 2 }]);
  });

  it('never waits longer than the reader set', () => {
    expect(stepHover(onWord, enter(2), { ...HOVER_DEFAULTS, dwell: 50 }).effects).toEqual([
      { do: 'start-timer', timer: 'dwell', after: 50 },
    ]);
  });

  it('starts closing the open card when the pointer leaves the second word too early', () => {
    expect(stepHover(waitingBeside, { type: 'leave' })).toEqual({ state: leaving, effects: [stopDwell, startClose] });
  });

  it('forgets the second word when the pointer comes back to the first or onto its card', () => {
    expect(stepHover(waitingBeside, enter(1))).toEqual({ state: onWord, effects: [stopDwell] });
    expect(stepHover(waitingBeside, { type: 'card-enter' })).toEqual({ state: onCard, effects: [stopDwell] });
  });

  it('restarts the shorter dwell while the pointer travels on the second word', () => {
    expect(stepHover(waitingBeside, { type: 'move', at: at(90, 100) }).effects).toEqual([
      stopDwell,
      { do: 'start-timer', timer: 'dwell', after: DWELL_WHEN_OPEN },
    ]);
  });

  it('hides the open card too when the page scrolls during the wait', () => {
    expect(stepHover(waitingBeside, { type: 'scroll' })).toEqual({ state: IDLE, effects: [stopDwell, { do: 'hide' }] });
  });
});

describe('pinned', () => {
  it('stops every timer and stays when pinned', () => {
    expect(stepHover(onCard, { type: 'pin' })).toEqual({ state: pinned, effects: [] });
    expect(stepHover(leaving, { type: 'pin' })).toEqual({ state: pinned, effects: [stopClose] });
    expect(stepHover(IDLE, { type: 'pin' })).toEqual({ state: IDLE, effects: [] });
  });

  it.each([
    enter(2),
    { type: 'leave' },
    { type: 'card-enter' },
    { type: 'card-leave' },
    { type: 'scroll' },
    { type: 'press-elsewhere' },
    { type: 'closed' },
    { type: 'press', target: 1 },
  ] satisfies HoverEvent[])('does not mind $type', (event) => {
    expect(stepHover(pinned, event)).toEqual({ state: pinned, effects: [] });
  });

  it.each(['escape', 'close'] as const)('goes on %s', (type) => {
    expect(stepHover(pinned, { type })).toEqual({ state: IDLE, effects: [{ do: 'hide' }] });
  });

  it('is an open card again when unpinned', () => {
    expect(stepHover(pinned, { type: 'unpin' })).toEqual({ state: onCard, effects: [] });
    expect(stepHover(onWord, { type: 'unpin' })).toEqual({ state: onWord, effects: [] });
  });

  it('makes room when another word is pressed', () => {
    expect(stepHover(pinned, { type: 'press', target: 2 })).toEqual({
      state: { phase: 'pinned', target: 2 },
      effects: [{ do: 'show', target: 2 }],
    });
  });

  it('stays pinned when it steps to another mention', () => {
    expect(stepHover(pinned, { type: 'command', target: 2 }).state).toEqual({ phase: 'pinned', target: 2 });
  });
});

describe('modes', () => {
  it('opens at once with the key held, and not without it', () => {
    expect(stepHover(IDLE, enter(1), mode('key'))).toEqual({ state: IDLE, effects: [] });
    expect(stepHover(IDLE, enter(1, { key: true }), mode('key')).effects).toEqual([{ do: 'show', target: 1 }]);
  });

  it('opens when the key goes down over a word, in that mode only', () => {
    expect(stepHover(IDLE, { type: 'key-down', target: 1 }, mode('key')).effects).toEqual([{ do: 'show', target: 1 }]);
    expect(stepHover(IDLE, { type: 'key-down', target: null }, mode('key')).effects).toEqual([]);
    expect(stepHover(onWord, { type: 'key-down', target: 1 }, mode('key')).effects).toEqual([]);
    expect(stepHover(IDLE, { type: 'key-down', target: 1 }).effects).toEqual([]);
  });

  it('opens and closes on a press, and never on hover, in click mode', () => {
    expect(stepHover(IDLE, enter(1), mode('click')).effects).toEqual([]);
    const opened = stepHover(IDLE, { type: 'press', target: 1 }, mode('click'));
    expect(opened.effects).toEqual([{ do: 'show', target: 1 }]);
    expect(stepHover(opened.state, { type: 'press', target: 1 }, mode('click')).effects).toEqual([{ do: 'hide' }]);
  });

  it('shows at once on a press in hover mode: a tap on a touch screen', () => {
    expect(stepHover(waiting, { type: 'press', target: 1 }).effects).toEqual([stopDwell, { do: 'show', target: 1 }]);
  });

  it('does nothing by pointer when off, yet obeys the keyboard', () => {
    const silent: HoverEvent[] = [enter(1), enter(1, { key: true }), { type: 'dwelt' }, { type: 'press', target: 1 }];
    expect(play(silent, mode('off'))).toEqual({ state: IDLE, effects: [] });
    expect(stepHover(IDLE, { type: 'command', target: 3 }, mode('off')).effects).toEqual([{ do: 'show', target: 3 }]);
  });

  it('stops what was running when the keyboard asks for a card', () => {
    expect(stepHover(leaving, { type: 'command', target: 3 }).effects).toEqual([stopClose, { do: 'show', target: 3 }]);
  });
});

describe('a whole visit', () => {
  it('shows once and hides once', () => {
    const events: HoverEvent[] = [
      enter(1),
      { type: 'move', at: at(40, 50) },
      { type: 'move', at: at(41, 150) },
      { type: 'dwelt' },
      { type: 'leave' },
      { type: 'card-enter' },
      { type: 'card-leave' },
      { type: 'closed' },
    ];
    const done: string[] = [];
    let state: HoverState = IDLE;
    for (const event of events) {
      const step = stepHover(state, event);
      state = step.state;
      done.push(...step.effects.flatMap((effect) => (effect.do === 'show' || effect.do === 'hide' ? [effect.do] : [])));
    }
    expect(done).toEqual(['show', 'hide']);
    expect(state).toEqual(IDLE);
  });
});
