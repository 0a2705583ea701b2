import { describe, expect, it } from 'vitest';
import type { Brief } from '../../engine/brief.ts';
import {
  type Correction,
  readCorrections,
  withCorrected,
  withCorrections,
  withoutCorrections,
  withScope,
} from '../../settings/corrections.ts';
import { DEFAULT_SETTINGS } from '../../settings/settings.ts';
import { readBackup, writeBackup } from '../../settings/settings-backup.ts';
import { sampleBrief } from '../components/sample-brief.ts';

const correction = (over: Partial<Correction> = {}): Correction => ({
  kind: 'leader',
  name: 'Vladimir Putin',
  id: 'vladimir-putin',
  instead: null,
  scope: 'site',
  url: null,
  site: 'news.example',
  made: '2026-11-23',
  ...over,
});
/** An article of that site. */
const NEWS = { site: 'news.example', url: 'https://news.example/a' };
const names = (brief: Brief) => brief.leaders.map(({ name }) => name);

describe('a Brief without what was corrected', () => {
  it('lacks the person on that site, and on no other', () => {
    expect(names(withCorrected(sampleBrief, [correction()], NEWS))).not.toContain('Vladimir Putin');
    expect(withCorrected(sampleBrief, [correction()], { ...NEWS, site: 'other.example' })).toBe(sampleBrief);
  });

  it('goes by the id where there is one: a namesake stays', () => {
    const namesake = withCorrected(sampleBrief, [correction({ id: 'another-putin' })], NEWS);
    expect(names(namesake)).toEqual(names(sampleBrief));
  });

  it('lacks a date where those words stood, and keeps other mentions of it', () => {
    const monday = sampleBrief.dates.find(({ mentions }) => mentions.length > 0);
    const [mention] = monday?.mentions ?? [];
    if (!monday || !mention) throw new Error('no date in the sample');
    const twice = { ...monday, mentions: [mention, { ...mention, text: 'May 5', start: 900, end: 905 }] };
    const wrong = correction({ kind: 'date', name: mention.text, id: null });
    const left = withCorrected({ ...sampleBrief, dates: [twice], discrepancies: [] }, [wrong], NEWS);
    expect(left.dates.map(({ mentions }) => mentions.map(({ text }) => text))).toEqual([['May 5']]);
  });

  it('lacks the second looks on what is gone', () => {
    const [note] = sampleBrief.discrepancies;
    const date = sampleBrief.dates.find(({ mentions }) =>
      mentions.some(({ start, end }) => note && start < note.mention.end && note.mention.start < end),
    );
    if (!note || !date) throw new Error('no second look on a date in the sample');
    const wrong = date.mentions.map(({ text }) => correction({ kind: 'date', name: text, id: null }));
    expect(withCorrected(sampleBrief, wrong, NEWS).discrepancies).not.toContain(note);
  });
});

describe('corrections', () => {
  it('are kept once each and can be taken back', () => {
    const twice = withCorrections([correction()], [correction({ made: '2026-12-01' })]);
    expect(twice).toEqual([correction({ made: '2026-12-01' })]);
    expect(withoutCorrections(twice, [correction()])).toEqual([]);
  });

  it('keep their own fields and no other', () => {
    expect(readCorrections([{ ...correction(), comment: 'x'.repeat(1000) }])).toEqual([correction()]);
  });

  it('that were broken in storage are dropped, the others stay', () => {
    expect(readCorrections([correction(), { kind: 'leader' }, null, correction({ kind: 'card' as 'date' })])).toEqual([
      correction(),
    ]);
    expect(readCorrections('none')).toEqual([]);
  });
});

describe('a file of all that is kept', () => {
  it('gives back what was put in', () => {
    const kept = { settings: { ...DEFAULT_SETTINGS, language: 'ru' }, corrections: [correction()] };
    expect(readBackup(writeBackup(kept))).toEqual(kept);
  });

  it('is read with a byte-order mark before it', () => {
    const kept = { settings: DEFAULT_SETTINGS, corrections: [correction()] };
    expect(readBackup(`\ufeff${writeBackup(kept)}`)).toEqual(kept);
  });

  it('of another make, or none, is not taken in', () => {
    for (const text of [
      '{"settings":{}}',
      '{"madeBy":"another"}',
      'not json',
      '',
      'null',
      '7',
      '"backgrounder"',
      '[]',
    ]) {
      expect(readBackup(text), text).toBeNull();
    }
    // A mark within is no mark before.
    expect(readBackup('{"madeBy":\ufeff"backgrounder"}')).toBeNull();
  });

  it('with broken parts falls back to the defaults for these', () => {
    expect(readBackup('{"madeBy":"backgrounder","settings":{"dwell":"soon"}}')).toEqual({
      settings: DEFAULT_SETTINGS,
      corrections: [],
    });
  });
});

describe('what is meant instead', () => {
  const [first] = sampleBrief.leaders;
  if (!first) throw new Error('no leader in the sample');
  const either = { ...first, id: null, name: 'Bush', candidates: [] };
  const brief: Brief = { ...sampleBrief, leaders: [either] };
  const meant = { leader: (id: string) => ({ ...first, id, name: 'George W. Bush' }), treaty: () => null };
  const chosen = correction({ id: null, name: 'Bush', instead: 'george-w-bush' });

  it('takes the place of the name, with its mentions', () => {
    const corrected = withCorrected(brief, [chosen], NEWS, meant);
    expect(corrected.leaders).toMatchObject([{ id: 'george-w-bush', mentions: either.mentions }]);
  });

  it('joins somebody who is in the Brief already', () => {
    const there = { ...first, id: 'george-w-bush', name: 'George W. Bush', mentions: [] };
    const corrected = withCorrected({ ...brief, leaders: [there, either] }, [chosen], NEWS, meant);
    expect(corrected.leaders).toHaveLength(1);
    expect(corrected.leaders[0]?.mentions).toEqual(either.mentions);
  });

  it('is nobody where the knowledge no longer has them', () => {
    const none = { leader: () => null, treaty: () => null };
    expect(withCorrected(brief, [chosen], NEWS, none).leaders).toEqual([]);
  });

  it('of a date is the day chosen, in its place in time', () => {
    const day = sampleBrief.dates.find(({ value }) => value === '2025-04-22');
    const [mention] = day?.mentions ?? [];
    if (!day || !mention) throw new Error('no such day in the sample');
    const other = correction({ kind: 'date', name: mention.text, id: null, instead: '1999-02-21' });
    const { dates } = withCorrected(sampleBrief, [other], NEWS);
    expect(dates.map(({ value }) => value)).not.toContain('2025-04-22');
    const moved = dates.find(({ value }) => value === '1999-02-21');
    expect(moved).toMatchObject({ precision: 'day', relation: 'before', from: '1999-02-21', mentions: day.mentions });
    const starts = dates.flatMap(({ from }) => from ?? []);
    expect(starts).toEqual(starts.toSorted());
  });
});

describe('where a correction holds', () => {
  const left = (scope: Correction['scope'], place: { site: string | null; url: string | null }) =>
    names(withCorrected(sampleBrief, [correction({ scope, url: NEWS.url })], place)).includes('Vladimir Putin');
  const elsewhere = { site: 'other.example', url: 'https://other.example/b' };
  const sameSite = { site: NEWS.site, url: 'https://news.example/b' };

  it.each([
    ['article', false, true, true],
    ['site', false, false, true],
    ['everywhere', false, false, false],
  ] as const)('%s', (scope, here, onSite, away) => {
    expect([left(scope, { ...NEWS, url: `${NEWS.url}#part` }), left(scope, sameSite), left(scope, elsewhere)]).toEqual([
      here,
      onSite,
      away,
    ]);
  });

  it('can be changed', () => {
    expect(withScope([correction()], correction(), 'everywhere')).toEqual([correction({ scope: 'everywhere' })]);
  });

  it('was the site in what earlier versions kept', () => {
    const old = { kind: 'date', name: 'May', id: null, site: 'a.example', made: '2025-05-05' };
    expect(readCorrections([old])).toEqual([{ ...old, instead: null, scope: 'site', url: null }]);
  });
});
