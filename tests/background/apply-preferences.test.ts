/** The Brief as its reader wants it: each setting alone. */
import { describe, expect, test, vi } from 'vitest';
import { applyPreferences, interfaceLanguage } from '../../background/apply-preferences.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../settings/settings.ts';
import { sampleBrief } from '../components/sample-brief.ts';

const shown = (over: Partial<Settings> = {}) =>
  applyPreferences(sampleBrief, { settings: { ...DEFAULT_SETTINGS, ...over }, corrections: [] });

describe('a Brief', () => {
  test('is whole where nothing was chosen', () => {
    expect(shown()).toEqual({ brief: sampleBrief, hidden: [] });
  });

  test.each([
    ['leader', 'leaders'],
    ['date', 'dates'],
    ['treaty', 'treaties'],
  ] as const)('lacks the kind %s where it is off, and keeps it where it is only not marked', (kind, list) => {
    const off = shown({ marks: { ...DEFAULT_SETTINGS.marks, [kind]: 'off' } });
    expect(off.hidden).toEqual([kind]);
    expect(off.brief).toEqual({ ...sampleBrief, [list]: [] });
    expect(shown({ marks: { ...DEFAULT_SETTINGS.marks, [kind]: 'none' } })).toEqual({ brief: sampleBrief, hidden: [] });
  });

  test('lacks discrepancies where they are not wanted', () => {
    expect(sampleBrief.discrepancies.length).toBeGreaterThan(0);
    expect(shown({ secondLooks: false }).brief).toEqual({ ...sampleBrief, discrepancies: [] });
  });

  test('lacks what was corrected on its site', () => {
    const [leader] = sampleBrief.leaders;
    if (!leader) throw new Error('no leader in the sample');
    const brief = { ...sampleBrief, page: { ...sampleBrief.page, url: 'https://www.news.example/a' } };
    const correction = { kind: 'leader', name: leader.name, id: leader.id, instead: null, made: '2026-11-23' } as const;
    const leadersWhere = (site: string) =>
      applyPreferences(brief, {
        settings: DEFAULT_SETTINGS,
        corrections: [{ ...correction, scope: 'site', site, url: null }],
      }).brief.leaders.length;
    expect(leadersWhere('news.example')).toBe(sampleBrief.leaders.length - 1);
    expect(leadersWhere('other.example')).toBe(sampleBrief.leaders.length);
  });
});

test('the interface speaks the language that was chosen, else the one that the person reads', () => {
  vi.stubGlobal('navigator', { languages: ['fr-CA', 'de'] });
  expect([interfaceLanguage({ language: 'de' }), interfaceLanguage({ language: DEFAULT_SETTINGS.language })]).toEqual([
    'de',
    'fr',
  ]);
  vi.unstubAllGlobals();
});
