// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { popups } from '../gallery/scenes.ts';
import { leader, mention, sampleBrief } from '../sample-brief.ts';
import { allByRole, byRole, press, pressKey, textOf, type } from '../screen.ts';
import { actions, row, setPopupStage, show, showBrief } from './popup-stage.tsx';

setPopupStage();

describe('leaders', () => {
  it('stand in order of mention, each with the office on the day', () => {
    showBrief();
    const rows = [...document.querySelectorAll('.leaders > li')].map((item) => [
      textOf(item.querySelector('h3')),
      textOf(item.querySelector('.office')),
    ]);
    expect(rows).toEqual([
      ['Vladimir Putin', 'President of Russia since 2012'],
      ['Narendra Modi', 'Prime Minister of India since 2014'],
      ['Randhir Jaiswal', 'spokesperson of the Ministry of External Affairs, India'],
      ['Droupadi Murmu', 'President of India since 2022'],
      ['Sergei Lavrov', 'Foreign Minister of Russia since 2004'],
      ['S. Jaishankar', 'External Affairs Minister of India since 2019'],
      ['Xi Jinping', 'President of China since 2013'],
    ]);
  });

  it('who held no office yet show what the article calls them, or once what they came to hold', () => {
    const now = {
      office: 'President',
      country: 'US',
      of: 'United States',
      since: '2025-01-20',
      until: null,
      acting: false,
    };
    const early = { country: 'US', of: 'United States', office: null, now };
    const elect = leader({ ...early, name: 'Ada Elect', mentions: [mention('Modi')], statedOffice: 'President-elect' });
    const nothing = leader({ ...early, name: 'Ada Later', mentions: [mention('Modi', 2)] });
    showBrief({ leaders: [elect, nothing] });
    expect(textOf(row('Ada Elect').querySelector('.office'))).toBe('“President-elect” in the article');
    expect(textOf(row('Ada Elect'))).toMatch(/since 20 Jan 2025: President of the United States/i);
    expect(textOf(row('Ada Later').querySelector('.office'))).toBe('Later President of the United States, since 2025');
    expect(textOf(row('Ada Later')).match(/2025/g)).toHaveLength(1);
  });

  describe('who came into offices after the article and left some of them again', () => {
    const country = { country: 'US', of: 'United States' };
    const president = { ...country, office: 'President', acting: false };
    const terms = {
      after: [{ ...president, since: '2017-01-20', until: '2021-01-20' }],
      now: { ...president, since: '2025-01-20', until: null },
    };
    const both = 'President of the United States, 2017 to 2021 and since 2025';

    it('are told with all terms where they held nothing before', () => {
      showBrief({ leaders: [leader({ ...country, ...terms, name: 'Ada Later', mentions: [mention('Modi')] })] });
      expect(textOf(row('Ada Later').querySelector('.office'))).toBe(`Later ${both}`);
      expect(row('Ada Later').querySelector('.change')).toBeNull();
      press(byRole('button', 'Ada Later'));
      expect(textOf(row('Ada Later')).split(both)).toHaveLength(2);
    });

    it('keep the office of the day first, then in order what came', () => {
      const held = { ...country, office: 'Secretary of State', since: '2013-02-01', until: '2016-12-31' };
      showBrief({ leaders: [leader({ ...held, ...terms, name: 'Ada Second', mentions: [mention('Modi')] })] });
      expect(textOf(row('Ada Second').querySelector('.office'))).toBe('Secretary of State, United States since 2013');
      expect(textOf(row('Ada Second').querySelector('.change'))).toBe(`Later ${both}`);
      press(byRole('button', 'Ada Second'));
      expect(textOf(row('Ada Second'))).toContain(`Later left this office on 31 Dec 2016 ${both}`);
    });

    it('are told so too where they hold nothing now', () => {
      const left = leader({ ...country, ...terms, now: null, name: 'Ada Past', mentions: [mention('Modi')] });
      showBrief({ leaders: [left] });
      expect(textOf(row('Ada Past').querySelector('.office'))).toBe(
        'Later President of the United States, 2017 to 2021',
      );
    });
  });

  it('show a flag only for those we know', () => {
    showBrief();
    expect(allByRole('image', 'India', row('Narendra Modi'))).toHaveLength(1);
    expect(row('Randhir Jaiswal').querySelector('img')).toBeNull();
    expect(textOf(row('Randhir Jaiswal'))).toContain('Known from this article only');
  });

  it('are followed in the page from mention to mention, round the ends, with the sentence said aloud', () => {
    showBrief();
    const next = byRole('button', 'Next mention of Vladimir Putin');
    press(next);
    press(next);
    expect(actions.jumpTo.mock.calls.map(([place]) => place.start)).toEqual([
      mention('Vladimir Putin').start,
      mention('Putin', 2).start,
    ]);
    expect(actions.jumpTo.mock.lastCall?.[1]).toEqual({ kind: 'leader', index: 0 });
    expect(byRole('status').textContent).toContain('Vladimir Putin, mention 2 of 3: Putin also took up an invitation');
    const previous = byRole('button', 'Previous mention of Vladimir Putin');
    press(previous);
    press(previous);
    expect(actions.jumpTo.mock.lastCall?.[0].start).toBe(mention('Putin', 3).start);
  });

  it('named once have one step', () => {
    showBrief();
    expect(allByRole('button', /mention of Xi Jinping/)).toHaveLength(0);
    press(byRole('button', 'Show Xi Jinping in the article'));
    expect(actions.jumpTo).toHaveBeenCalledOnce();
  });

  it('open what else is known, and go to the article, when their name is pressed', () => {
    showBrief();
    const name = byRole('button', 'Vladimir Putin');
    expect(name.getAttribute('aria-expanded')).toBe('false');
    press(name);
    expect(name.getAttribute('aria-expanded')).toBe('true');
    expect(actions.jumpTo).toHaveBeenCalledOnce();
    const details = textOf(row('Vladimir Putin'));
    expect(details).toContain('Now still in this office on 12 Jan 2026');
    expect(details).toContain('Before Prime Minister of Russia, 2008 to 2012 President of Russia, 2000 to 2008');
    expect(byRole('link', 'Wikipedia').getAttribute('href')).toBe('https://en.wikipedia.org/wiki/Vladimir_Putin');
    press(name);
    expect(allByRole('link', 'Wikipedia')).toHaveLength(0);
    expect(actions.jumpTo).toHaveBeenCalledOnce();
  });

  it('whose office changed say so in their row, with the day', () => {
    show(popups.changed ?? { kind: 'failed', code: 'unexpected' });
    expect(textOf(row('Mark Example'))).toContain('Prime Minister of Canada since 2015 since 1 Sept 2025: Governor');
    expect(textOf(row('António Example'))).toContain('left this office on 31 Dec 2025');
    expect(textOf(row('Dilma Example'))).toContain('Formerly President of Brazil, 2011 to 2016');
  });

  it('who may be two people are shown as two, without a flag', () => {
    show(popups.changed ?? { kind: 'failed', code: 'unexpected' });
    const either = row('George Bush');
    expect(textOf(either)).toContain('The article does not say which of these: George H. W. Bush');
    expect(textOf(either)).toContain('George W. Bush');
    expect(either.querySelector('img')).toBeNull();
  });

  it('are known as of one day, which the whole screen names once', () => {
    showBrief({ treaties: [] });
    expect(document.body.textContent?.match(/12 Jan 2026/g)).toHaveLength(1);
    expect(textOf(document.querySelector('.assurance'))).toBe('as of 12 Jan 2026');
  });

  it('are dated to the knowledge where the article is newer than it', () => {
    showBrief({ page: { ...sampleBrief.page, published: '2026-11-01' } });
    press(byRole('button', 'Vladimir Putin'));
    expect(textOf(row('Vladimir Putin'))).toContain('as of 12 Jan 2026; this article is newer');
    expect(textOf(row('Vladimir Putin'))).not.toContain('still in this office');
  });

  it('known from the article alone are looked for in the encyclopaedia, and nothing is claimed', () => {
    showBrief();
    press(byRole('button', 'Randhir Jaiswal'));
    expect(byRole('link', 'Search Wikipedia').getAttribute('href')).toBe(
      'https://en.wikipedia.org/wiki/Special:Search?search=Randhir+Jaiswal&go=Go',
    );
  });

  it('who came back to an office are said to have left it', () => {
    const office = { office: 'President', country: 'US', of: 'United States', acting: false };
    const [first] = sampleBrief.leaders;
    if (!first) throw new Error('no leader in the sample');
    const trump = { ...first, ...office, since: '2017-01-20', until: '2021-01-20' };
    showBrief({ leaders: [{ ...trump, now: { ...office, since: '2025-01-20', until: null } }] });
    expect(textOf(document.querySelector('.leader .change'))).toBe(
      'left this office on 20 Jan 2021; since 20 Jan 2025: President of the United States',
    );
  });

  it('are one stop of the Tab key when they are many, and the arrow keys go from row to row', () => {
    show(popups.many ?? { kind: 'failed', code: 'unexpected' });
    const stops = () =>
      [...document.querySelectorAll<HTMLElement>('.leaders button')].filter(({ tabIndex }) => tabIndex === 0);
    expect(new Set(stops().map((button) => button.closest('li'))).size).toBe(1);
    byRole('button', 'Sample Person 1').focus();
    pressKey('ArrowDown');
    expect(textOf(document.activeElement)).toBe('Sample Person 2');
    pressKey('End');
    expect(textOf(document.activeElement)).toBe('Sample Person 40');
    pressKey('ArrowDown');
    expect(textOf(document.activeElement)).toBe('Sample Person 40');
    expect(stops()[0]?.closest('li')?.textContent).toContain('Sample Person 40');
  });

  it('can be filtered when they are many, by name and office', () => {
    show(popups.many ?? { kind: 'failed', code: 'unexpected' });
    const field = document.querySelector<HTMLInputElement>('.filter input');
    if (field === null) throw new Error('no filter');
    type(field, 'president of japan');
    expect([...document.querySelectorAll('.leaders h3')].map(textOf)).toEqual([
      'Sample Person 5',
      'Sample Person 15',
      'Sample Person 25',
      'Sample Person 35',
    ]);
    press(byRole('button', 'Sample Person 15'));
    expect(actions.jumpTo.mock.lastCall?.[1]).toEqual({ kind: 'leader', index: 14 });
    type(field, 'nobody');
    expect(document.body.textContent).toContain('No leader here matches “nobody”.');
  });

  it('need no filter when they are few', () => {
    showBrief();
    expect(document.querySelector('.filter')).toBeNull();
  });
});
