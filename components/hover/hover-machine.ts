/**
 * Hover intent as a pure state machine: events in, the next state and what to do out. It knows no DOM, no timer and no
 * clock; the reader feeds it pointer events with their time and obeys its effects.
 *
 *   idle ──enter──▶ waiting ──dwelt──▶ shown ──leave──▶ leaving ──closed──▶ idle
 *                      ▲                 │ ▲               │
 *                      └─────leave───────┘ └──card entered─┘        shown ──pin──▶ pinned
 */
import { DEFAULT_SETTINGS, type HoverMode } from '../../settings/settings.ts';

/** Which mention: the caller's own id, e.g. its index in reading order. */
export type Target = string | number;

export interface HoverSettings {
  mode: HoverMode;
  /** Milliseconds the pointer must rest on a word before its card opens. */
  dwell: number;
  /** Milliseconds a card stays after the pointer left both word and card. */
  close: number;
}

export const HOVER_DEFAULTS: HoverSettings = {
  mode: DEFAULT_SETTINGS.cards,
  dwell: DEFAULT_SETTINGS.dwell,
  close: DEFAULT_SETTINGS.close,
};

/**
 * Pixels per millisecond under which a pointer counts as slowed: 100 px, about a word, in a second. A pointer that follows
 * the line being read, or crosses it, is faster.
 */
export const SLOW = 0.1;

/**
 * With a card open, the next word's card needs less proof of intent: the reader is comparing. Not at once, though, or
 * words between the old one and the new one would flicker past on the way.
 */
export const DWELL_WHEN_OPEN = 150;

export type HoverState =
  | { phase: 'idle' }
  /** The pointer is on a word; the dwell timer runs. `open` is the card still shown of another word. */
  | { phase: 'waiting'; target: Target; open: Target | null; last: PointerAt | null }
  | { phase: 'shown'; target: Target; on: 'word' | 'card' }
  /** The pointer is on neither; the close timer runs. */
  | { phase: 'leaving'; target: Target }
  /** Stays until it is closed on purpose. */
  | { phase: 'pinned'; target: Target };

export interface PointerAt {
  x: number;
  y: number;
  /** Milliseconds, from any fixed start. */
  time: number;
}

export type HoverEvent =
  /** The pointer came onto a word. `key`: the chosen modifier is held. `selecting`: a button is down or text is selected. */
  | { type: 'enter'; target: Target; at: PointerAt; key: boolean; selecting: boolean }
  | { type: 'move'; at: PointerAt }
  | { type: 'leave' }
  | { type: 'dwelt' }
  | { type: 'closed' }
  | { type: 'card-enter' }
  | { type: 'card-leave' }
  /** A press on a word outside links, or a tap on a touch screen. */
  | { type: 'press'; target: Target }
  /** A press anywhere else in the page. */
  | { type: 'press-elsewhere' }
  /** The keyboard's command for the card of a mention. */
  | { type: 'command'; target: Target }
  | { type: 'key-down'; target: Target | null }
  | { type: 'pin' }
  | { type: 'unpin' }
  | { type: 'close' }
  | { type: 'escape' }
  | { type: 'scroll' };

export type HoverEffect =
  | { do: 'start-timer'; timer: 'dwell' | 'close'; after: number }
  | { do: 'stop-timer'; timer: 'dwell' | 'close' }
  | { do: 'show'; target: Target }
  | { do: 'hide' };

export interface HoverStep {
  state: HoverState;
  effects: HoverEffect[];
}

export const IDLE: HoverState = { phase: 'idle' };

const stopDwell: HoverEffect = { do: 'stop-timer', timer: 'dwell' };
const stopClose: HoverEffect = { do: 'stop-timer', timer: 'close' };
const hide: HoverEffect = { do: 'hide' };

const stay = (state: HoverState): HoverStep => ({ state, effects: [] });
const showTarget = (target: Target, before: HoverEffect[] = []): HoverStep => ({
  state: { phase: 'shown', target, on: 'word' },
  effects: [...before, { do: 'show', target }],
});

/** The target whose card is on the screen; null for none. */
export function shownTarget(state: HoverState): Target | null {
  if (state.phase === 'idle') return null;
  return state.phase === 'waiting' ? state.open : state.target;
}

/** Timers that may be running in a state. */
function runningTimers(state: HoverState): HoverEffect[] {
  if (state.phase === 'waiting') return [stopDwell];
  return state.phase === 'leaving' ? [stopClose] : [];
}

/** Back to nothing: stops what runs, hides what is shown. */
function reset(state: HoverState): HoverStep {
  if (state.phase === 'idle') return stay(state);
  const effects = runningTimers(state);
  return { state: IDLE, effects: shownTarget(state) === null ? effects : [...effects, hide] };
}

function enter(state: HoverState, event: Extract<HoverEvent, { type: 'enter' }>, settings: HoverSettings): HoverStep {
  const { mode } = settings;
  if (mode === 'off' || mode === 'click' || state.phase === 'pinned' || event.selecting) return stay(state);
  if (mode === 'key' && !event.key) return stay(state);
  const open = shownTarget(state);
  if (open === event.target && state.phase !== 'waiting') {
    return { state: { phase: 'shown', target: open, on: 'word' }, effects: runningTimers(state) };
  }
  // Back on the word whose card is open, before another word's card came: the other is forgotten.
  if (open === event.target) return { state: { phase: 'shown', target: open, on: 'word' }, effects: [stopDwell] };
  if (mode === 'key') return showTarget(event.target, runningTimers(state));
  const after = open === null ? settings.dwell : Math.min(DWELL_WHEN_OPEN, settings.dwell);
  return {
    state: { phase: 'waiting', target: event.target, open, last: event.at },
    effects: [...runningTimers(state), { do: 'start-timer', timer: 'dwell', after }],
  };
}

/** While it waits, a pointer that still travels starts the dwell anew: only a slowed pointer means the word. */
function move(state: HoverState, at: PointerAt, settings: HoverSettings): HoverStep {
  if (state.phase !== 'waiting') return stay(state);
  const { last } = state;
  const moved: HoverState = { ...state, last: at };
  const time = last === null ? 0 : at.time - last.time;
  if (last === null || time <= 0) return stay(moved);
  const speed = Math.hypot(at.x - last.x, at.y - last.y) / time;
  if (speed <= SLOW) return stay(moved);
  const after = state.open === null ? settings.dwell : Math.min(DWELL_WHEN_OPEN, settings.dwell);
  return { state: moved, effects: [stopDwell, { do: 'start-timer', timer: 'dwell', after }] };
}

function leave(state: HoverState, settings: HoverSettings): HoverStep {
  const startClose: HoverEffect = { do: 'start-timer', timer: 'close', after: settings.close };
  if (state.phase === 'waiting') {
    if (state.open === null) return { state: IDLE, effects: [stopDwell] };
    return { state: { phase: 'leaving', target: state.open }, effects: [stopDwell, startClose] };
  }
  if (state.phase === 'shown' && state.on === 'word') {
    return { state: { phase: 'leaving', target: state.target }, effects: [startClose] };
  }
  return stay(state);
}

function cardEnter(state: HoverState): HoverStep {
  const target = shownTarget(state);
  if (target === null || state.phase === 'pinned') return stay(state);
  return { state: { phase: 'shown', target, on: 'card' }, effects: runningTimers(state) };
}

function press(state: HoverState, target: Target, { mode }: HoverSettings): HoverStep {
  if (mode === 'off') return stay(state);
  // A second press on the same word closes its card again, as with any disclosure.
  if (shownTarget(state) === target && state.phase !== 'waiting' && mode === 'click') return reset(state);
  if (state.phase === 'pinned' && state.target === target) return stay(state);
  return showInstead(state, target);
}

/** Another word's card in place of the one shown; a pinned card stays pinned, as its pin says. */
function showInstead(state: HoverState, target: Target): HoverStep {
  const step = showTarget(target, runningTimers(state));
  return state.phase === 'pinned' ? { ...step, state: { phase: 'pinned', target } } : step;
}

/** Off the card: it closes once the timer has run out, unless the pointer comes back. */
function cardLeave(state: HoverState, settings: HoverSettings): HoverStep {
  if (state.phase !== 'shown' || state.on !== 'card') return stay(state);
  return {
    state: { phase: 'leaving', target: state.target },
    effects: [{ do: 'start-timer', timer: 'close', after: settings.close }],
  };
}

function keyDown(state: HoverState, target: Target | null, { mode }: HoverSettings): HoverStep {
  if (mode !== 'key' || target === null || state.phase === 'pinned' || shownTarget(state) === target)
    return stay(state);
  return showTarget(target, runningTimers(state));
}

function pin(state: HoverState): HoverStep {
  const target = shownTarget(state);
  return target === null ? stay(state) : { state: { phase: 'pinned', target }, effects: runningTimers(state) };
}

/** A pinned card was asked to stay; the page may move under it. */
const resetUnlessPinned = (state: HoverState): HoverStep => (state.phase === 'pinned' ? stay(state) : reset(state));

type EventOf<Type extends HoverEvent['type']> = Extract<HoverEvent, { type: Type }>;

/** What each event does in each state. */
const STEPS: {
  readonly [Type in HoverEvent['type']]: (
    state: HoverState,
    event: EventOf<Type>,
    settings: HoverSettings,
  ) => HoverStep;
} = {
  enter,
  move: (state, { at }, settings) => move(state, at, settings),
  leave: (state, _, settings) => leave(state, settings),
  dwelt: (state) => (state.phase === 'waiting' ? showTarget(state.target) : stay(state)),
  closed: (state) => (state.phase === 'leaving' ? { state: IDLE, effects: [hide] } : stay(state)),
  'card-enter': cardEnter,
  'card-leave': (state, _, settings) => cardLeave(state, settings),
  press: (state, { target }, settings) => press(state, target, settings),
  // Asked for by name: shown in every mode, even with hovering off.
  command: (state, { target }) => showInstead(state, target),
  'key-down': (state, { target }, settings) => keyDown(state, target, settings),
  pin,
  unpin: (state) => stay(state.phase === 'pinned' ? { phase: 'shown', target: state.target, on: 'card' } : state),
  'press-elsewhere': resetUnlessPinned,
  scroll: resetUnlessPinned,
  close: reset,
  escape: reset,
};

/**
 * One step of the machine.
 *
 * @param state where it is
 * @param event what the pointer, the keyboard or a timer did
 * @param settings how long to wait, and what opens a card
 * @returns where it is then, and what to do, in this order
 * @example stepHover({ phase: 'waiting', target: 3, open: null, last: null }, { type: 'dwelt' }).effects // show 3
 */
export function stepHover<Type extends HoverEvent['type']>(
  state: HoverState,
  event: EventOf<Type>,
  settings: HoverSettings = HOVER_DEFAULTS,
): HoverStep {
  const type: Type = event.type;
  return STEPS[type](state, event, settings);
}
