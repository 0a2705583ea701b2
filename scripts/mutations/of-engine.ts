import { inArea, type Mutation } from './mutation.ts';

/** Slips in what reads the text, and in the checks of the knowledge. */
export const OF_ENGINE: readonly Mutation[] = [
  ...inArea(
    'text',
    ['tests/engine/text', 'tests/fuzz/engine.test.ts'],
    [
      {
        file: 'engine/text/words.ts',
        find: 'const end = start + raw.length;',
        replace: 'const end = start + raw.length + 1;',
        because: 'every mark is a letter too long',
      },
      {
        file: 'engine/text/sentences.ts',
        find: '|\\n+/gu;',
        replace: '/gu;',
        because: 'a caption and the paragraph after it are one sentence',
      },
      {
        file: 'engine/text/sentences.ts',
        find: 'if (/^\\p{Lu}$/u.test(before)) return false;',
        replace: '',
        because: '"S. Jaishankar" ends a sentence after the initial',
      },
    ],
  ),
  ...inArea(
    'dates',
    ['tests/engine/dates'],
    [
      {
        file: 'engine/languages/en/dates/direction.ts',
        find: "if (AHEAD_PREPOSITIONS.has(preposition) && !possessive) return 'future';",
        replace: '',
        because: '"by Friday" is last Friday',
      },
      {
        file: 'engine/languages/en/dates/direction.ts',
        find: 'const AFTER_WEIGHS = 1.6;',
        replace: 'const AFTER_WEIGHS = 0.1;',
        because: 'the verb after a date outweighs the one before it',
      },
      {
        file: 'engine/languages/en/dates/direction.ts',
        find: "if (word === 'set') return /^(?:to|for)$/.test(words.folded(index + 1)) ? 'future' : 'past';",
        replace: "if (word === 'set') return 'past';",
        because: '"is set for Thursday" looks back',
      },
      {
        file: 'engine/calendar/plain-date.ts',
        find: 'first + 7 * Math.floor((days - first) / 7)',
        replace: 'first + 21',
        because: 'the last Sunday of a month with five is its fourth',
      },
      {
        file: 'engine/calendar/hemisphere.ts',
        find: 'else if (!tropical.includes(code)) balance -= count;',
        replace: '',
        because: 'one word of Australia turns the winters of the north',
      },
    ],
  ),
  ...inArea(
    'leaders',
    ['tests/engine/leaders', 'tests/engine/offices'],
    [
      {
        file: 'engine/offices/held-on-day.ts',
        find: 'const JUST_LEFT_DAYS = 30;',
        replace: 'const JUST_LEFT_DAYS = 3000;',
        because: 'a surname alone is still that of somebody who left years ago',
      },
      {
        file: 'engine/offices/held-on-day.ts',
        find: "if (day < firstDay(start) || (end !== undefined && day > lastDay(end))) return 'no';",
        replace: "if (day < firstDay(start)) return 'no';",
        because: 'whoever held an office holds it for ever',
      },
      {
        file: 'engine/offices/held-on-day.ts',
        find: 'const begun = day >= lastDay(start);',
        replace: 'const begun = day > lastDay(start);',
        because: 'on the day of the oath the office is doubtful',
      },
      {
        file: 'engine/leaders/role-fit.ts',
        find: 'return !reigns || !noun.titles.some((title) => reigning.neverReigns(title));',
        replace: 'return true;',
        because: 'a president is a king',
      },
      {
        file: 'engine/offices/office-rank.ts',
        find: "  'head-of-state',\n  'supreme-leader',\n  'head-of-government',",
        replace: "  'supreme-leader',\n  'head-of-government',\n  'head-of-state',",
        because: 'a president who also heads the government is shown as its head',
      },
    ],
  ),
  ...inArea(
    'treaties',
    ['tests/engine/treaties'],
    [
      {
        file: 'engine/treaties/link-treaties.ts',
        find: 'const LEAD = 1;',
        replace: 'const LEAD = -1;',
        because: 'of two treaties that fit as well the first is told as certain',
      },
      {
        file: 'engine/treaties/link-treaties.ts',
        find: 'return candidate.needs.some((need) => evidence.holds.has(need));',
        replace: 'return true;',
        because: 'a name that many treaties share is told as one of them',
      },
      {
        file: 'engine/treaties/status-on.ts',
        find: "return (event.kind === 'signed' ? firstDay(event.date) : lastDay(event.date)) <= day;",
        replace: 'return firstDay(event.date) <= day;',
        because: 'an article of January is told of what came in December',
      },
      {
        file: 'engine/treaties/status-on.ts',
        find: "if (firstDay(file.signed.date) > day) return { status: 'not-yet-signed', note: null, ...split };",
        replace: '',
        because: 'a treaty has a status before it was signed',
      },
    ],
  ),
  ...inArea(
    'second looks',
    ['tests/engine/discrepancies'],
    [
      {
        file: 'engine/discrepancies/weekday-mismatch.ts',
        find: 'if (weekday === stated.weekday) return [];',
        replace: 'if (weekday !== stated.weekday) return [];',
        because: 'right weekdays are called wrong',
      },
      {
        file: 'engine/discrepancies/deadline-past.ts',
        find: 'if (deadline === null || deadline >= published || deadline < published - OLDEST) return [];',
        replace: 'if (deadline === null || deadline < published - OLDEST) return [];',
        because: 'a deadline to come is called missed',
      },
      {
        file: 'engine/discrepancies/weekday-mismatch.ts',
        find: 'if (Math.abs(date - published) > YEAR_IS_SURE_WITHIN) return false;',
        replace: '',
        because: 'a date of another year is called wrong',
      },
    ],
  ),
  ...inArea(
    'knowledge',
    ['tests/knowledge'],
    [
      {
        file: 'knowledge/checks/codes.ts',
        find: 'return /^[A-Z]{2}$/.test(code) && !NOT_ASSIGNED.has(code) && regions.of(code) !== undefined;',
        replace: 'return /^[A-Z]{2}$/.test(code);',
        because: 'a treaty has a party that is no country',
      },
      {
        file: 'knowledge/checks/codes.ts',
        find: 'const twice = file.parties.filter((party, i) => file.parties.indexOf(party) !== i);',
        replace: 'const twice: string[] = [];',
        because: 'a country stands twice among the parties',
      },
      {
        file: 'knowledge/checks/codes.ts',
        find: 'if (isCountryCode(id.toUpperCase()) && id === id.toLowerCase()) continue;',
        replace: 'continue;',
        because: 'a file under a wrong name is never found',
      },
    ],
  ),
];
