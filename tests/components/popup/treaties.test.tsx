// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { Popup } from '../../../components/popup/popup.tsx';
import { popups } from '../gallery/scenes.ts';
import { lahore, mention, sampleBrief, simla } from '../sample-brief.ts';
import { allByRole, byRole, press, pressKey, redraw, settle, textOf } from '../screen.ts';
import { actions, row, setPopupStage, show, showBrief } from './popup-stage.tsx';

setPopupStage();

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
    expect(actions.describe).not.toHaveBeenCalled();
    press(byRole('button', 'Tashkent Declaration'));
    await settle();
    expect(actions.describe).toHaveBeenCalledWith({ kind: 'treaty', id: 'tashkent-declaration' });
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
    show(popups.changed ?? { kind: 'failed', code: 'unexpected' });
    const words = textOf(row('Treaty of Example Bay'));
    expect(words).toContain('Known from this article only');
    expect(words).not.toMatch(/Status|In force|On 5 May/);
    expect(allByRole('image', /1951/)).toHaveLength(0);
    expect(textOf(row('Treaty of Paris'))).toMatch(/Treaty of Paris \(1763\) ?, 10 Feb 1763/);
  });
});
