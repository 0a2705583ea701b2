// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { mention, sampleBrief, simla } from '../sample-brief.ts';
import { allByRole, byRole, nameOf, press, pressKey, settle, textOf, type } from '../screen.ts';
import { actions, row, setPopupStage, show, showBrief, undo } from './popup-stage.tsx';

setPopupStage();

describe('the article', () => {
  it('is named with its site, day of publication and where that was found', () => {
    showBrief();
    expect(textOf(byRole('heading', /^Moscow rings Delhi/))).toContain('after the Pahalgam killings');
    expect(textOf(document.querySelector('header'))).toMatch(
      /The Meridian Post.*Published Mon, 5 May 2025, from the page’s data/,
    );
  });

  it('can be given another day of publication, typed or picked from those found on the page', () => {
    showBrief();
    press(byRole('button', 'Change'));
    const field = document.querySelector<HTMLInputElement>('input[type="date"]');
    if (field === null) throw new Error('no field');
    expect(document.activeElement).toBe(field);
    type(field, '2025-05-04');
    press(byRole('button', 'Save'));
    press(byRole('button', 'Change'));
    press(byRole('button', '6 May 2025, last changed'));
    expect(actions.changePublished.mock.calls).toEqual([['2025-05-04'], ['2025-05-06']]);
  });

  it('keeps its day when Escape is pressed in the field, and does not let the popup close', () => {
    showBrief();
    press(byRole('button', 'Change'));
    expect(pressKey('Escape').defaultPrevented).toBe(true);
    expect(document.querySelector('input[type="date"]')).toBeNull();
    expect(actions.changePublished).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(byRole('button', 'Change'));
  });

  it('says so where the story stands in a frame, in which nothing is underlined', () => {
    const read = { words: 400, share: 1, limit: 'inner-frame' as const };
    showBrief({ page: { ...sampleBrief.page, read } });
    expect(textOf(document.querySelector('header'))).toContain('it was read, but nothing is underlined there');
    expect(document.querySelector('.reading-notice')).toBeNull();
  });

  it('says so where no day was found, and names no day that offices are meant for', () => {
    showBrief({ page: { ...sampleBrief.page, published: null, publishedFrom: null } });
    expect(textOf(document.querySelector('header'))).toContain('No date of publication found');
    expect(document.body.textContent).not.toContain('office on 12 Jan 2026');
    expect(textOf(byRole('heading', /^Leaders/))).toBe('Leaders office on the day you opened it');
  });
});

describe('dates', () => {
  it('stand in order of time, with the day of publication among them', () => {
    showBrief();
    expect([...document.querySelectorAll('.timeline h3')].map(textOf)).toEqual([
      '1972',
      '1999',
      'early 2025',
      '22 Apr 2025',
      '2 May 2025',
      '5 May 2025',
      '7–10 May 2025',
      'later in 2025',
    ]);
    expect(textOf(row('Article published.'))).toContain('Monday');
  });

  it('lead to their place in the article', () => {
    showBrief();
    press(byRole('button', /Show 22 Apr 2025 in the article/));
    expect(actions.jumpTo).toHaveBeenCalledWith(mention('April 22'), { kind: 'date', index: 3 });
  });

  it('without a place in time are kept apart', () => {
    showBrief();
    expect(textOf(document.querySelector('.undated'))).toContain('follow soon.');
  });

  it('with a second look say so, and lead to it', () => {
    showBrief();
    const look = byRole('link', /Second look/, row('early 2025'));
    const target = document.getElementById(look.getAttribute('href')?.slice(1) ?? '');
    expect(textOf(target)).toContain('calls this “upcoming”');
    expect(allByRole('link', /Second look/)).toHaveLength(1);
  });
});

describe('the index and the footer', () => {
  it('count each kind and name what is inside', () => {
    showBrief();
    expect(allByRole('link').slice(0, 3).map(nameOf)).toEqual([
      'Leaders 7',
      'Dates 9 1972 to 2025 1 second look',
      'Treaties 2 Simla Lahore',
    ]);
  });

  it('take the reader to a section and its heading', () => {
    showBrief();
    press(byRole('link', /^Treaties/));
    expect(textOf(document.activeElement)).toMatch(/^Treaties/);
    expect(byRole('link', /^Treaties/).getAttribute('aria-current')).toBe('true');
    expect(byRole('link', /^Leaders/).hasAttribute('aria-current')).toBe(false);
  });

  it('move from tab to tab by the arrow keys, round the ends', () => {
    showBrief();
    const first = byRole('link', /^Leaders/);
    first.focus();
    pressKey('ArrowRight');
    expect(document.activeElement).toBe(byRole('link', /^Dates/));
    pressKey('ArrowLeft');
    pressKey('ArrowLeft');
    expect(document.activeElement).toBe(byRole('link', /^Treaties/));
  });

  it('copy the Brief as Markdown, and say that it was done', async () => {
    showBrief();
    press(byRole('button', 'Copy'));
    const copied = actions.copyText.mock.lastCall?.[0] ?? '';
    expect(copied).toContain('# Moscow rings Delhi after the Pahalgam killings');
    expect(copied).toContain('- **Sergei Lavrov**, Foreign Minister of Russia');
    expect(copied).toContain('### Simla Agreement');
    expect(copied).toContain('- **7–10 May 2025**: Xi Jinping of China is awaited');
    await settle();
    expect(textOf(byRole('button', 'Copied'))).toBe('Copied');
  });

  it('say so where the browser does not let us copy', async () => {
    actions.copyText.mockRejectedValue(new Error('Document is not focused.'));
    showBrief();
    press(byRole('button', 'Copy'));
    await settle();
    expect(textOf(byRole('button', 'Could not copy'))).toBe('Could not copy');
  });

  it('save the Brief in each form, and nothing that it does not hold', () => {
    showBrief();
    for (const words of ['As Markdown', 'As a table (CSV)', 'As data (JSON)']) press(byRole('button', words));
    expect(actions.saveFile.mock.calls.map(([name, type]) => `${name} ${type}`)).toEqual([
      '2025-05-05 Moscow rings Delhi after the Pahalgam killings.md text/markdown',
      '2025-05-05 Moscow rings Delhi after the Pahalgam killings.csv text/csv',
      '2025-05-05 Moscow rings Delhi after the Pahalgam killings.json application/json',
    ]);
    press(byRole('button', '1 date to come (.ics)'));
    expect(actions.saveFile.mock.lastCall?.[2]).toContain('BEGIN:VEVENT');
    showBrief({ dates: [] });
    expect(allByRole('button').map(nameOf)).not.toContain('1 date to come (.ics)');
  });

  it('offer to pause and to open the settings', () => {
    showBrief();
    press(byRole('button', 'Pause here'));
    press(byRole('button', 'Pause everywhere'));
    press(byRole('button', 'Settings'));
    expect(actions.pauseSite).toHaveBeenCalledOnce();
    expect(actions.pauseAll).toHaveBeenCalledOnce();
    expect(actions.openSettings).toHaveBeenCalledOnce();
  });

  it('draw no control whose action is missing', () => {
    showBrief({}, {});
    expect(allByRole('button').map(nameOf)).toEqual([
      ...sampleBrief.leaders.map((one) => one.name),
      'Provisions, events, sources (Simla Agreement)',
      'Provisions, events, sources (Lahore Declaration)',
    ]);
  });
});

describe('what is not what we took it for', () => {
  it('is named by person, and can be taken back', async () => {
    showBrief();
    press(byRole('button', 'Sergei Lavrov'));
    press(byRole('button', 'Not this person (Sergei Lavrov)'));
    const lavrov = sampleBrief.leaders.find(({ name }) => name === 'Sergei Lavrov');
    expect(actions.correct).toHaveBeenCalledWith([
      { kind: 'leader', name: 'Sergei Lavrov', id: lavrov?.id, instead: null },
    ]);
    await settle();
    press(byRole('button', 'Undo'));
    expect(undo).toHaveBeenCalledOnce();
  });

  it('is named by treaty from its full page', () => {
    showBrief();
    press(byRole('button', 'Provisions, events, sources (Simla Agreement)'));
    press(byRole('button', 'Wrong treaty (Simla Agreement)'));
    expect(actions.correct).toHaveBeenCalledWith([
      { kind: 'treaty', name: 'Simla Agreement', id: simla.id, instead: null },
    ]);
  });
});

describe('kinds that are turned off', () => {
  it('have no section, no tab and no "none"', () => {
    show({ kind: 'brief', brief: { ...sampleBrief, dates: [] }, hidden: ['date'] });
    expect(allByRole('heading').map(textOf).join(' ')).not.toContain('Dates');
    expect(allByRole('link').map(textOf).join(' ')).not.toContain('Dates');
  });
});
