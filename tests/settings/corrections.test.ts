import { describe, expect, it } from 'vitest';
import type { Brief } from '../../engine/brief.ts';
import {
  type Correction,
  readCorrections,
  withCorrected,
  withCorrections,
  withoutCorrections,
} from '../../settings/corrections.ts';
import { readKept, writeKept } from '../../settings/kept-file.ts';
import { DEFAULT_SETTINGS } from '../../settings/settings.ts';
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
    expect(readKept(writeKept(kept))).toEqual(kept);
  });

  it('is read with a byte-order mark before it', () => {
    const kept = { settings: DEFAULT_SETTINGS, corrections: [correction()] };
    expect(readKept(`\ufeff${writeKept(kept)}`)).toEqual(kept);
  });

  it('of another make, or none, is not taken in', () => {
    expect(readKept('{"settings":{}}')).toBeNull();
    expect(readKept('not json')).toBeNull();
  });

  it('with broken parts falls back to the defaults for these', () => {
    expect(readKept('{"madeBy":"backgrounder","settings":{"dwell":"soon"}}')).toEqual({
      settings: DEFAULT_SETTINGS,
      corrections: [],
    });
  });
});
