import { isWordOf, JOINS_NAME } from '../places/find-places.ts';
import type { ArticleText } from '../text/article-text.ts';
import { HYPHEN } from '../text/marks.ts';
import type { Word } from '../text/words.ts';
import type { CandidateMention } from './context.ts';
import type { LeaderIndex } from './index-leaders.ts';
import type { FormsFromWord, PersonNameForm } from './index-person-names.ts';
import type { NameConventions } from './name-conventions.ts';
import { LONGEST_INITIAL } from './name-words.ts';
import type { Person } from './person.ts';

/** At most this many initials are passed over inside a full name: `George H. W. Bush`. */
const MOST_INITIALS = 2;
const isInitial = (word: Word) => word.text.length === 1 && word.shape === 'upper';

/** A part of a name may be small after a hyphen (`Jae-in`) or as a particle (`de Gaulle`). */
const mayBePart = (word: Word, { particles }: NameConventions) =>
  word.shape !== 'lower' || /[-\u2010\u2011]$/.test(word.precedingText) || particles.has(word.folded);

/** A full stop joins only after an initial or a short abbreviation. */
function joined(before: Word, word: Word): boolean {
  if (word.precedingText === ' ') return true;
  if (!JOINS_NAME.test(word.precedingText)) return false;
  return !word.precedingText.startsWith('.') || before.text.length <= LONGEST_INITIAL;
}

interface FormMatch {
  /** Index after the last word. */
  to: number;
  /** Initials of the text that the form leaves out. */
  initials: number;
}

/** Finds the next part of a form from word `from` on, initials and articles passed over; null where it is not there. */
function findPart(article: ArticleText, from: number, wanted: string, form: PersonNameForm, index: LeaderIndex) {
  const { words } = article;
  let initials = 0;
  for (let at = from; ; at++) {
    const before = words[at - 1];
    const word = words[at];
    if (before === undefined || word === undefined || !joined(before, word)) return null;
    if (isWordOf(article, word, wanted) && mayBePart(word, index.conventions)) return { to: at + 1, initials };
    const passable = index.conventions.articles.has(word.folded)
      ? at === from
      : form.kind === 'full' && isInitial(word) && at - from < MOST_INITIALS;
    if (!passable) return null;
    if (isInitial(word)) initials++;
  }
}

/** Where a form that begins at `from` ends; null where it is not there. */
function matchForm(article: ArticleText, from: number, form: PersonNameForm, index: LeaderIndex): FormMatch | null {
  let to = from + 1;
  let initials = 0;
  for (let at = 1; at < form.words.length; at++) {
    const part = findPart(article, to, form.words[at] ?? '', form, index);
    if (part === null) return null;
    to = part.to;
    initials += part.initials;
  }
  return { to, initials };
}

const STRENGTH = { full: 2, partial: 1, short: 0, titled: 0 } as const;

/** The best of the forms that begin at one word, while they are compared. */
class BestForm {
  private to = -1;
  private initials = 0;
  private kind: PersonNameForm['kind'] = 'titled';
  private people: Person[] = [];
  private alone: Person[] = [];

  offer({ kind, person }: PersonNameForm, { to, initials }: FormMatch): void {
    if (to < this.to) return;
    // Of two that end at the same word the one with all its initials is meant: George H. W. Bush is not George Bush.
    const isCloser =
      to > this.to || initials < this.initials || (initials === this.initials && STRENGTH[kind] > STRENGTH[this.kind]);
    if (isCloser) {
      Object.assign(this, { to, initials, kind, people: [person], alone: kind === 'titled' ? [] : [person] });
    } else if (initials === this.initials && STRENGTH[kind] === STRENGTH[this.kind]) {
      if (kind === 'short') this.kind = 'short';
      this.people = withPerson(this.people, person);
      if (kind !== 'titled') this.alone = withPerson(this.alone, person);
    }
  }

  mention(from: number): CandidateMention | null {
    const { to, kind, people, alone } = this;
    return to < 0 ? null : { from, to, kind, people, alone };
  }
}

const withPerson = (people: Person[], person: Person) => (people.includes(person) ? people : [...people, person]);

const NO_FORMS: readonly PersonNameForm[] = [];

/** The forms of several words whose second may be the next word of the text, or one after initials or an article. */
function formsGoingOn(
  { words, rules }: ArticleText,
  at: number,
  { followedBy }: FormsFromWord,
  { articles }: NameConventions,
): readonly PersonNameForm[] {
  if (followedBy.size === 0) return NO_FORMS;
  let found = NO_FORMS;
  const tried: string[] = [];
  for (let next = at + 1; next <= at + 1 + MOST_INITIALS; next++) {
    const word = words[next];
    if (word === undefined) break;
    for (const second of rules.stems(word.folded)) {
      const forms = followedBy.get(second);
      if (forms === undefined || tried.includes(second)) continue;
      tried.push(second);
      found = found.length === 0 ? forms : [...found, ...forms];
    }
    if (!isInitial(word) && !articles.has(word.folded)) break;
  }
  return found;
}

/** The longest name that begins at a word, with everybody it can mean; null where none does. */
function nameAt(article: ArticleText, at: number, index: LeaderIndex): CandidateMention | null {
  const word = article.words[at];
  if (word === undefined || word.shape === 'digits') return null;
  const mayBeginSmall = word.shape !== 'lower' || index.conventions.isParticle(word);
  // The names of the knowledge have capitals; a title in small letters is listed with a language's own.
  if (!mayBeginSmall && !index.hasOwnForms) return null;
  let best: BestForm | null = null;
  for (const stem of article.rules.stems(word.folded)) {
    const forms = index.formsFrom(stem);
    if (forms === null) continue;
    const goingOn = formsGoingOn(article, at, forms, index.conventions);
    for (const form of goingOn.length === 0 ? forms.alone : [...forms.alone, ...goingOn]) {
      // As written: a `papá Francisco` is no pope.
      const match = mayBeginSmall || form.smallTitle === word.text ? matchForm(article, at, form, index) : null;
      // A name of one word must have its capital: only names of several may begin small.
      if (match === null || (match.to === at + 1 && word.shape === 'lower')) continue;
      best ??= new BestForm();
      best.offer(form, match);
    }
  }
  return best?.mention(withArticle(article, at, index)) ?? null;
}

/** `al-Assad`: the article belongs to the mention where a hyphen joins it. */
function withArticle({ words }: ArticleText, at: number, { conventions }: LeaderIndex): number {
  const before = words[at - 1];
  const word = words[at];
  return before && word && conventions.articles.has(before.folded) && HYPHEN.test(word.precedingText) ? at - 1 : at;
}

/** True where a full name begins within a short one and goes beyond: `Crown Prince Mohammed | bin Salman`. */
function fullNameInside(article: ArticleText, at: number, { to }: CandidateMention, index: LeaderIndex): boolean {
  for (let inner = at + 1; inner < to; inner++) {
    const other = nameAt(article, inner, index);
    if (other?.kind === 'full' && other.to > to) return true;
  }
  return false;
}

/**
 * Names of the knowledge in a text, the longest at each word, in order, not overlapping. Linear in the text.
 *
 * @param article its text and words
 * @param index names of the knowledge
 */
export function findNames(article: ArticleText, index: LeaderIndex): CandidateMention[] {
  const found: CandidateMention[] = [];
  for (let at = 0; at < article.words.length; at++) {
    const name = nameAt(article, at, index);
    if (!name || (STRENGTH[name.kind] === 0 && fullNameInside(article, at, name, index))) continue;
    found.push(name);
    at = name.to - 1;
  }
  return found;
}
