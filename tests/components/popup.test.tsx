// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findFlags } from '../../components/flags/find-flags.ts';
import { listFlagCodes } from '../../components/flags/flag-table.ts';
import { Popup } from '../../components/popup/popup.tsx';
import type { PopupActions, PopupState } from '../../components/popup/popup-state.ts';
import type { Brief } from '../../engine/brief.ts';
import { popups } from './gallery/scenes.ts';
import { lahore, leader, mention, sampleBrief, simla, tashkent } from './sample-brief.ts';
import {
  AXE_TIMEOUT,
  allByRole,
  byRole,
  clear,
  draw,
  findViolations,
  nameOf,
  press,
  pressKey,
  redraw,
  settle,
  textOf,
  type,
} from './screen.ts';

const undo = vi.fn();

function allActions() {
  return {
    jumpTo: vi.fn<NonNullable<PopupActions['jumpTo']>>(),
    readAnyway: vi.fn(),
    retry: vi.fn(),
    changePublished: vi.fn<(day: string) => void>(),
    pauseSite: vi.fn(),
    pauseAll: vi.fn(),
    openPanel: vi.fn(),
    print: vi.fn(),
    saveFile: vi.fn<(name: string, type: string, text: string) => void>(),
    correct: vi.fn<NonNullable<PopupActions['correct']>>(() => undo),
    resume: vi.fn(),
    openSettings: vi.fn(),
    copyText: vi.fn<(text: string) => Promise<void>>(async () => {}),
    describeTreaty: vi.fn(async (id: string) => (id === tashkent.id ? tashkent : null)),
  } satisfies PopupActions;
}

let actions = allActions();

const show = (state: PopupState, given: PopupActions = actions) =>
  draw(<Popup state={state} actions={given} locale="en-GB" />);
const showBrief = (over: Partial<Brief> = {}, given: PopupActions = actions) =>
  show({ kind: 'brief', brief: { ...sampleBrief, ...over }, flags: findFlags(listFlagCodes(sampleBrief)) }, given);
/** The row with this title, or else the first that says these words. */
const row = (words: string) => {
  const items = allByRole('listitem');
  const found =
    items.find((item) => textOf(item.querySelector('h3')) === words) ??
    items.find((item) => textOf(item).includes(words));
  if (found === undefined) throw new Error(`no row says "${words}"`);
  return found;
};

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'popup';
  actions = allActions();
});
afterEach(clear);

describe('the article', () => {
  it('is named with its site, day of publication and where that was found', () => {
    showBrief();
    expect(textOf(byRole('heading', /^Moscow rings Delhi/))).toContain('after the Pahalgam killings');
    expect(textOf(document.querySelector('header'))).toMatch(
      /The Meridian Post.*Published Mon, 5 May 2025, from the page’s own data/,
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

  it('says so where no day was found, and names no day that offices are meant for', () => {
    showBrief({ page: { ...sampleBrief.page, published: null, publishedFrom: null } });
    expect(textOf(document.querySelector('header'))).toContain('No date of publication found');
    expect(document.body.textContent).not.toContain('office on 12 Jan 2026');
    expect(textOf(byRole('heading', /^Leaders/))).toBe('Leaders office on the day you opened it');
  });
});

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

  it('show a flag only for those we know', () => {
    showBrief();
    expect(allByRole('image', 'India', row('Narendra Modi'))).toHaveLength(1);
    expect(row('Randhir Jaiswal').querySelector('img')).toBeNull();
    expect(textOf(row('Randhir Jaiswal'))).toContain('In the article’s words; we know nobody of that name');
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
    expect(details).toContain('Now the same office on 12 Jan 2026');
    expect(details).toContain('Before Prime Minister of Russia, 2008 to 2012 President of Russia, 2000 to 2008');
    expect(byRole('link', 'Wikipedia').getAttribute('href')).toBe('https://en.wikipedia.org/wiki/Vladimir_Putin');
    press(name);
    expect(allByRole('link', 'Wikipedia')).toHaveLength(0);
    expect(actions.jumpTo).toHaveBeenCalledOnce();
  });

  it('whose office changed say so in their row, with the day', () => {
    show(popups.changed ?? { kind: 'failed', reason: 'no scene' });
    expect(textOf(row('Mark Example'))).toContain('Prime Minister of Canada since 2015 since 1 Sept 2025: Governor');
    expect(textOf(row('António Example'))).toContain('left this office on 31 Dec 2025');
    expect(textOf(row('Dilma Example'))).toContain('Formerly President of Brazil, 2011 to 2016');
  });

  it('who may be two people are shown as two, without a flag', () => {
    show(popups.changed ?? { kind: 'failed', reason: 'no scene' });
    const either = row('George Bush');
    expect(textOf(either)).toContain('The article does not say which of these: George H. W. Bush');
    expect(textOf(either)).toContain('George W. Bush');
    expect(either.querySelector('img')).toBeNull();
  });

  it('get one line for all who stayed, as of the day it was checked', () => {
    showBrief();
    expect(document.body.textContent).toContain('Those we know still held these offices on 12 Jan 2026.');
  });

  it('are not said to have stayed when the article is younger than the knowledge', () => {
    showBrief({ page: { ...sampleBrief.page, published: '2026-11-01' } });
    expect(document.body.textContent).toContain('Offices as last checked on 12 Jan 2026.');
    expect(document.body.textContent).not.toContain('still held');
  });

  it('can be filtered when they are many, by name and office', () => {
    show(popups.many ?? { kind: 'failed', reason: 'no scene' });
    const field = document.querySelector<HTMLInputElement>('input[type="search"]');
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
    expect(document.querySelector('input[type="search"]')).toBeNull();
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
    expect(textOf(target)).toContain('is called “upcoming”');
    expect(allByRole('link', /Second look/)).toHaveLength(1);
  });
});

describe('treaties', () => {
  it('say when, where and between whom, what they settle, and how they stood on the day', () => {
    showBrief();
    const words = textOf(row('Simla Agreement'));
    expect(words).toContain('Signed 2 July 1972, Shimla');
    expect(words).toContain('India Pakistan');
    expect(words).toContain('On 5 May 2025 Disputed. On 24 April 2025 Pakistan claimed');
    expect(words).toContain('Since then 4 Jun 2025: Pakistan’s defence minister');
    expect(allByRole('image', 'From 2 Jul 1972 to 12 Jan 2026; in doubt from 24 Apr 2025')).toHaveLength(1);
  });

  it('show the sentence they stand in once one goes there', () => {
    showBrief();
    expect(row('Lahore Declaration').textContent).not.toContain('settle their quarrel');
    press(byRole('button', 'Lahore Declaration'));
    expect(actions.jumpTo).toHaveBeenCalledWith(mention('Lahore Declaration'), { kind: 'treaty', index: 1 });
    expect(textOf(row('Lahore Declaration'))).toContain(
      'as the Simla Agreement of 1972 and the Lahore Declaration of 1999',
    );
  });

  it('of which no change is known say up to when', () => {
    showBrief();
    expect(textOf(row('Lahore Declaration'))).toContain('Since then No change known by 12 Jan 2026.');
  });

  it('are not said to be unchanged when the article is younger than the knowledge', () => {
    showBrief({ page: { ...sampleBrief.page, published: '2026-11-01' }, treaties: [lahore] });
    expect(document.body.textContent).not.toContain('No change known');
  });

  it('open in full, in the place of the Brief, and lead back by button and by Escape', () => {
    showBrief();
    const further = byRole('button', /^Provisions, events, sources.*Simla/);
    further.focus();
    press(further);
    expect(textOf(byRole('heading', 'Simla Agreement'))).toBe('Simla Agreement');
    expect(document.activeElement?.textContent).toBe('Simla Agreement');
    expect(allByRole('heading').map(textOf)).toEqual([
      'Simla Agreement',
      'Background',
      'What it settles',
      'In this article',
      'Status',
      'Key provisions',
      'What happened',
      'Related',
      'Sources',
    ]);
    expect(textOf(document.querySelector('.provisions li'))).toMatch(
      /Article 1\(ii\), in our words, this news article leans on it$/,
    );
    press(byRole('button', 'Back to the brief'));
    expect(document.activeElement).toBe(byRole('button', /^Provisions, events, sources.*Simla/));
    press(byRole('button', /^Provisions, events, sources.*Lahore/));
    expect(pressKey('Escape').defaultPrevented).toBe(true);
    expect(allByRole('heading', /^Moscow rings/)).toHaveLength(1);
    expect(pressKey('Escape').defaultPrevented).toBe(false);
  });

  it('lead on to related ones, of this article and of the knowledge, and back step by step', async () => {
    showBrief();
    press(byRole('button', /^Provisions, events, sources.*Lahore/));
    press(byRole('button', 'Simla Agreement'));
    await settle();
    expect(actions.describeTreaty).not.toHaveBeenCalled();
    press(byRole('button', 'Tashkent Declaration'));
    await settle();
    expect(actions.describeTreaty).toHaveBeenCalledWith('tashkent-declaration');
    expect(allByRole('heading', 'Tashkent Declaration')).toHaveLength(1);
    expect(allByRole('button', /mention of Tashkent/)).toHaveLength(0);
    press(byRole('button', 'Back to the Simla Agreement'));
    press(byRole('button', 'Back to the Lahore Declaration'));
    press(byRole('button', 'Back to the brief'));
  });

  it('stay open, with what is true now, when the Brief is made anew', () => {
    showBrief();
    press(byRole('button', /^Provisions, events, sources.*Simla/));
    const anew = structuredClone(sampleBrief);
    const entry = anew.treaties[0];
    if (entry === undefined) throw new Error('the sample changed');
    entry.status = 'in-force';
    redraw(<Popup state={{ kind: 'brief', brief: anew }} actions={actions} locale="en-GB" />);
    expect(textOf(document.querySelector('.in-full .status'))).toContain('On 5 May 2025 In force.');
    press(byRole('button', 'Show Simla Agreement in the article'));
    expect(actions.jumpTo.mock.lastCall?.[1]).toEqual({ kind: 'treaty', index: 0 });
  });

  it('link only to http and https', () => {
    const sources = [
      { title: 'Run me', url: 'javascript:alert(1)', kind: 'official' as const },
      { title: 'Read me', url: 'https://treaties.example/1', kind: 'official' as const },
    ];
    showBrief({ treaties: [{ ...simla, sources }] });
    press(byRole('button', /^Provisions/));
    expect(allByRole('link').map((link) => link.getAttribute('href'))).toEqual(['https://treaties.example/1']);
    expect(textOf(row('Run me'))).toContain('Run me');
  });

  it('told only by the article claim no status', () => {
    show(popups.changed ?? { kind: 'failed', reason: 'no scene' });
    const words = textOf(row('Treaty of Example Bay'));
    expect(words).toContain('Named by the article; not in our knowledge');
    expect(words).not.toMatch(/Status|In force|On 5 May/);
    expect(allByRole('image', /1951/)).toHaveLength(0);
    expect(textOf(row('Treaty of Paris'))).toContain('Treaty of Paris (1763), 10 Feb 1763');
  });
});

describe('the index and the footer', () => {
  it('count each kind and name what is inside', () => {
    showBrief();
    expect(allByRole('link').slice(0, 3).map(nameOf)).toEqual([
      'Leaders 7',
      'Dates 9 1972 to 2025 1 second look',
      'Treaties 2 Simla, Lahore',
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
    expect(actions.correct).toHaveBeenCalledWith([{ kind: 'leader', name: 'Sergei Lavrov', id: lavrov?.id }]);
    await settle();
    press(byRole('button', 'Undo'));
    expect(undo).toHaveBeenCalledOnce();
  });

  it('is named by treaty from its full page', () => {
    showBrief();
    press(byRole('button', 'Provisions, events, sources (Simla Agreement)'));
    press(byRole('button', 'Wrong treaty (Simla Agreement)'));
    expect(actions.correct).toHaveBeenCalledWith([{ kind: 'treaty', name: 'Simla Agreement', id: simla.id }]);
  });
});

describe('kinds that are turned off', () => {
  it('have no section, no tab and no "none"', () => {
    show({ kind: 'brief', brief: { ...sampleBrief, dates: [] }, hidden: ['date'] });
    expect(allByRole('heading').map(textOf).join(' ')).not.toContain('Dates');
    expect(allByRole('link').map(textOf).join(' ')).not.toContain('Dates');
  });
});

describe('text from a page', () => {
  const hostile = '<img src=x onerror="window.hit = true"><script>window.hit = true</script>';

  it('is drawn as text everywhere', () => {
    showBrief({
      page: { ...sampleBrief.page, title: hostile, site: hostile },
      leaders: [leader({ name: hostile, office: hostile, of: hostile, mentions: [mention('Modi')] })],
      treaties: [{ ...simla, name: hostile, settles: hostile, place: hostile }],
      notes: [{ kind: 'deadline-past', message: hostile, mention: mention('Modi') }],
    });
    expect(document.querySelector('script, img[src="x"]')).toBeNull();
    expect(textOf(byRole('heading', /^<img/, document.querySelector('header') ?? document))).toBe(hostile);
  });

  it('does not act as Markdown when copied', () => {
    showBrief({ page: { ...sampleBrief.page, title: '[press](javascript:alert(1)) `x`' } });
    press(byRole('button', 'Copy'));
    expect(actions.copyText.mock.lastCall?.[0]).toContain('# \\[press\\](javascript:alert(1)) \\`x\\`');
  });
});

describe('states without a Brief', () => {
  it('not news: says what it went by, and offers to read anyway', () => {
    show({ kind: 'not-news', reasons: ['It offers products with prices.'] });
    expect(textOf(byRole('heading'))).toBe('Not a news article');
    expect(textOf(byRole('listitem'))).toBe('It offers products with prices.');
    press(byRole('button', 'Read this page anyway'));
    expect(actions.readAnyway).toHaveBeenCalledOnce();
  });

  it('closed page: says why, and offers nothing it cannot do', () => {
    show({ kind: 'no-access', url: 'chrome://extensions/' });
    expect(textOf(document.querySelector('main'))).toContain('chrome://extensions/');
    expect(allByRole('button').map(nameOf)).toEqual(['Settings']);
  });

  it('failed: gives the reason and another try', () => {
    show({ kind: 'failed', reason: 'The page went away.' });
    expect(textOf(document.querySelector('main'))).toContain('The page went away.');
    press(byRole('button', 'Try again'));
    expect(actions.retry).toHaveBeenCalledOnce();
  });

  it.each([
    ['site', 'meridian.example', 'Paused on meridian.example', 'Resume on this site'],
    ['site', null, 'Paused on this site', 'Resume on this site'],
    ['everywhere', null, 'Paused everywhere', 'Resume'],
  ] as const)('paused %s (%s): one press resumes', (where, site, title, button) => {
    show({ kind: 'paused', where, site });
    expect(textOf(byRole('heading'))).toBe(title);
    press(byRole('button', button));
    expect(actions.resume).toHaveBeenCalledOnce();
  });

  it('reading: names the article at once and says that it is reading', () => {
    show({ kind: 'reading', page: { title: 'A headline', site: 'A paper', published: '2025-05-05' } });
    expect(textOf(byRole('heading'))).toBe('A headline');
    expect(textOf(byRole('status'))).toBe('Reading the article…');
    expect(document.querySelector('main')?.getAttribute('aria-busy')).toBe('true');
  });

  it('an article with nothing to explain says so of each kind', () => {
    showBrief({ leaders: [], dates: [], treaties: [], notes: [] });
    expect([...document.querySelectorAll('.none')].map(textOf)).toEqual(['None found.', 'None found.', 'None found.']);
  });
});

describe('accessibility', { timeout: AXE_TIMEOUT }, () => {
  it.each(Object.keys(popups))('axe finds nothing in "%s"', async (scene) => {
    show(popups[scene] ?? { kind: 'failed', reason: 'no scene' });
    expect(await findViolations()).toEqual([]);
  });

  it('axe finds nothing in a treaty in full, an open leader and the date field', async () => {
    showBrief();
    press(byRole('button', 'Vladimir Putin'));
    press(byRole('button', 'Change'));
    expect(await findViolations()).toEqual([]);
    press(byRole('button', /^Provisions, events, sources.*Simla/));
    expect(await findViolations()).toEqual([]);
  });
});

describe('another state of the same popup', () => {
  const brief = (over: Partial<Brief>, readId = 'r1'): PopupState => ({
    kind: 'brief',
    readId,
    brief: { ...sampleBrief, ...over },
  });
  const again = (state: PopupState) => redraw(<Popup state={state} actions={actions} locale="en-GB" />);

  it('leaves the row after one that was taken out closed, and the focus on the way back', () => {
    const [first, second] = sampleBrief.leaders;
    if (!first || !second) throw new Error('the sample has two leaders');
    show(brief({}));
    press(byRole('button', first.name));
    press(byRole('button', `Not this person (${first.name})`));
    again(brief({ leaders: sampleBrief.leaders.slice(1) }));
    expect(allByRole('button').map(nameOf)).not.toContain(`Not this person (${second.name})`);
    expect(document.activeElement && nameOf(document.activeElement)).toBe('Undo');
  });

  it('steps out of a treaty when another article is read, and stays in it when this one is made anew', () => {
    show(brief({}));
    press(byRole('button', `Provisions, events, sources (${simla.name})`));
    const title = () => textOf(document.querySelector('h1') ?? document.body);
    const isHidden = () => document.querySelector('main[hidden]') !== null;
    expect(isHidden()).toBe(true);
    expect(title()).toBe(simla.name);
    again(brief({ dates: [] }));
    expect(isHidden()).toBe(true);
    again(brief({ treaties: [] }, 'r2'));
    expect(isHidden()).toBe(false);
  });
});
