/** What is kept may have been written by an older version, by another program or by a failing disk. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Correction, readCorrections } from '../../settings/corrections.ts';
import {
  DEFAULT_SETTINGS,
  HOVER_MODES,
  MARK_STYLES,
  migrate,
  pausedAt,
  READ_ON,
  type Settings,
  siteOf,
  THEMES,
} from '../../settings/settings.ts';
import { readBackup, writeBackup } from '../../settings/settings-backup.ts';
import { anyText, anyValue } from './arbitraries.ts';

/** Settings of which every part is one that can be chosen. */
function checkSettings(settings: Settings): void {
  expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
  expect(settings.version).toBe(2);
  for (const flag of [
    settings.pausedEverywhere,
    settings.everyMention,
    settings.secondLooks,
    settings.selectionButton,
  ]) {
    expect(typeof flag).toBe('boolean');
  }
  expect(settings.pausedSites.every((site) => typeof site === 'string')).toBe(true);
  expect(Object.keys(settings.marks).sort()).toEqual(['date', 'leader', 'treaty']);
  for (const style of Object.values(settings.marks)) expect(MARK_STYLES).toContain(style);
  expect(HOVER_MODES).toContain(settings.cards);
  expect(THEMES).toContain(settings.theme);
  expect(READ_ON).toContain(settings.readOn);
  for (const delay of [settings.dwell, settings.close]) {
    expect(delay).toBeGreaterThanOrEqual(100);
    expect(delay).toBeLessThanOrEqual(2000);
  }
  expect(typeof settings.language).toBe('string');
}

/** Settings with any part replaced by anything. */
const brokenSettings = fc
  .dictionary(fc.constantFrom(...Object.keys(DEFAULT_SETTINGS), '__proto__', 'constructor'), anyValue)
  .map((broken) => ({ ...DEFAULT_SETTINGS, ...broken }));

test('anything stored as settings gives settings, and giving them back changes nothing', () => {
  fc.assert(
    fc.property(fc.oneof(anyValue, brokenSettings), (stored) => {
      const settings = migrate(stored);
      checkSettings(settings);
      expect(migrate(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
    }),
    { numRuns: 2000 },
  );
});

const someCorrection = fc.record({
  kind: fc.oneof(fc.constantFrom('leader', 'date', 'treaty'), anyValue),
  name: fc.oneof(fc.string(), anyValue),
  id: fc.oneof(fc.constant(null), fc.string(), anyValue),
  site: fc.oneof(fc.string(), anyValue),
  made: fc.oneof(fc.string(), anyValue),
});

const isWhole = ({ kind, name, id, site, made }: Correction): boolean =>
  ['leader', 'date', 'treaty'].includes(kind) &&
  [name, site, made].every((words) => typeof words === 'string' && words !== '') &&
  (id === null || typeof id === 'string');

test('anything stored as corrections gives whole ones, a thousand at most', () => {
  fc.assert(
    fc.property(fc.oneof(anyValue, fc.array(fc.oneof(someCorrection, anyValue))), (stored) => {
      const corrections = readCorrections(stored);
      expect(corrections.every(isWhole)).toBe(true);
    }),
    { numRuns: 1500 },
  );
  const one: Correction = {
    kind: 'date',
    name: 'May',
    id: null,
    instead: null,
    scope: 'site',
    url: null,
    site: 'a.example',
    made: '2025-05-05',
  };
  expect(readCorrections(Array.from({ length: 5000 }, () => one))).toHaveLength(1000);
});

test('any file is read as ours or as none', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        anyText,
        fc.json(),
        fc
          .record({ madeBy: fc.constant('backgrounder'), settings: fc.jsonValue(), corrections: fc.jsonValue() })
          .map((file) => JSON.stringify(file)),
      ),
      (text) => {
        const kept = readBackup(text);
        if (kept === null) return;
        expect(text).toContain('backgrounder');
        checkSettings(kept.settings);
        expect(kept.corrections.every(isWhole)).toBe(true);
        expect(readBackup(writeBackup(kept))).toEqual(kept);
      },
    ),
    { numRuns: 1500 },
  );
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test('any address is a site or none, and asking whether it is paused does not throw', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.webUrl()), (url) => {
      const site = siteOf(url);
      expect(pausedAt({ ...DEFAULT_SETTINGS, pausedSites: site === null ? [] : [site] }, url)).toBe(
        site === null ? null : 'site',
      );
    }),
    { numRuns: 1000 },
  );
});
