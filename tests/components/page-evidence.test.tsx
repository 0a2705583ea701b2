// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { Popup } from '../../components/popup/popup.tsx';
import type { PageFacts } from '../../engine/page-facts.ts';
import { sampleBrief } from './sample-brief.ts';
import { clear, draw } from './screen.ts';

afterEach(clear);

const lines = (page: Partial<PageFacts>): string[] => {
  const brief = { ...sampleBrief, page: { ...sampleBrief.page, ...page } };
  draw(<Popup state={{ kind: 'brief', brief }} actions={{}} locale="en-GB" />);
  return [...document.querySelectorAll('.evidence :is(h2, li)')].map((line) => line.textContent?.trim() ?? '');
};

describe('what a page was judged by', () => {
  it('names the verdict with its reasons, and every trace of the day with what became of it', () => {
    expect(
      lines({
        verdict: 'news',
        reasons: [
          { code: 'data-news', detail: 'NewsArticle', weight: 3 },
          { code: 'url-section', detail: 'world', weight: -1.4 },
          { code: 'byline', detail: '', weight: 0.7 },
        ],
        published: '2025-05-05',
        publishedFrom: 'json-ld',
        dateSignals: [
          {
            source: 'json-ld',
            raw: '2025-05-05T18:20:00+05:30',
            value: '2025-05-05T18:20:00+05:30',
            kind: 'published',
          },
          { source: 'time-element', raw: '5 May 2025', value: '2025-05-05', kind: 'published' },
          { source: 'address', raw: '/2025/05/04/', value: '2025-05-04', kind: 'published' },
          { source: 'meta', raw: '2025-05-06', value: '2025-05-06', kind: 'updated' },
        ],
      }),
    ).toEqual([
      'Taken for news',
      'The page describes itself as NewsArticle.',
      'It names an author.',
      'Its address is that of a section (world).',
      'Days found on the page',
      '5 May 2025, taken as the day of publication2025-05-05T18:20:00+05:30',
      '5 May 2025, agrees5 May 2025',
      '4 May 2025, differs/2025/05/04/',
      '6 May 2025, last changed2025-05-06',
    ]);
  });

  it('shows what a page wrote as text', () => {
    const raw = '<img src=x onerror=alert(1)>';
    lines({ reasons: [], dateSignals: [{ source: 'meta', raw, value: '2025-05-05', kind: 'published' }] });
    expect(document.querySelector('.evidence .caption')?.textContent).toBe(raw);
    expect(document.querySelector('.evidence img')).toBeNull();
  });

  it('is not there where there is nothing to tell', () => {
    expect(lines({ reasons: [], dateSignals: [] })).toEqual([]);
  });
});
