// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { Popup } from '../../../components/popup/popup.tsx';
import type { PopupState } from '../../../components/popup/popup-state.ts';
import type { Brief } from '../../../engine/brief.ts';
import { popups } from '../gallery/scenes.ts';
import { leader, mention, sampleBrief, simla } from '../sample-brief.ts';
import { allByRole, byRole, findViolations, nameOf, press, redraw, textOf } from '../screen.ts';
import { actions, setPopupStage, show, showBrief } from './popup-stage.tsx';

setPopupStage();

describe('text from a page', () => {
  const hostile = '<img src=x onerror="window.hit = true"><script>window.hit = true</script>';

  it('is drawn as text everywhere', () => {
    showBrief({
      page: { ...sampleBrief.page, title: hostile, site: hostile },
      leaders: [leader({ name: hostile, office: hostile, of: hostile, mentions: [mention('Modi')] })],
      treaties: [{ ...simla, name: hostile, settles: hostile, place: hostile }],
      discrepancies: [
        {
          code: 'deadline-past',
          params: { words: hostile, deadline: '2025-04-30', published: '2025-05-05' },
          mention: mention('Modi'),
        },
      ],
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
    show({ kind: 'not-news', reasons: [{ code: 'shop', detail: '', weight: -2 }] });
    expect(textOf(byRole('heading'))).toBe('Not a news article');
    expect(textOf(byRole('listitem'))).toBe('It shows prices or a cart.');
    press(byRole('button', 'Read this page anyway'));
    expect(actions.readAnyway).toHaveBeenCalledOnce();
  });

  it('closed page: says why, and offers nothing it cannot do', () => {
    show({ kind: 'no-access', url: 'chrome://extensions/' });
    expect(textOf(document.querySelector('main'))).toContain('chrome://extensions/');
    expect(allByRole('button').map(nameOf)).toEqual(['Settings']);
  });

  it.each([
    ['de-AT', 'Austrian German'],
    ['ka', 'Georgian'],
    ['no-such-language-tag!', 'no-such-language-tag!'],
  ])('an article in %s: says that the language is not read, and that nothing was marked', (language, name) => {
    show({ kind: 'unread-language', language });
    expect(textOf(document.querySelector('h1'))).toBe(`Language not read yet: ${name}`);
    expect(textOf(document.querySelector('main'))).toContain('their absence means nothing');
  });

  it('an article in a language that nobody names: says so without a name', () => {
    show({ kind: 'unread-language', language: null });
    expect(textOf(document.querySelector('h1'))).toBe('Language not read yet');
  });

  it('failed: gives the reason and another try', () => {
    show({ kind: 'failed', code: 'page-left' });
    expect(textOf(document.querySelector('main'))).toContain('The page went on to something else');
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
    showBrief({ leaders: [], dates: [], treaties: [], discrepancies: [] });
    expect([...document.querySelectorAll('.none')].map(textOf)).toEqual(['None found.', 'None found.', 'None found.']);
  });
});

describe('accessibility', () => {
  it.each(Object.keys(popups))('axe finds nothing in "%s"', async (scene) => {
    show(popups[scene] ?? { kind: 'failed', code: 'unexpected' });
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
