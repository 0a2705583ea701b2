/** What a refresh changed, where from, and what a person must decide: Markdown for a pull request. */
import type { Term } from '../../engine/knowledge.ts';
import type { ChangeReason } from './compare-term.ts';
import type { Change, Proposal, Question } from './merge.ts';
import type { SourceReading } from './statement.ts';

const HEADINGS: Readonly<Record<ChangeReason, string>> = {
  new: 'New terms',
  'between two of ours': 'Holders between two of ours',
  ended: 'Ended',
  corrected: 'Corrected days',
  'more exact': 'Days known more exactly',
  confirmed: 'Confirmed as running',
};

/** Longer lists are counted and cut: no one reads five hundred rows, and the diff has them. */
const MOST_ROWS = 60;

const span = ({ start, end }: Term) => `${start} to ${end ?? 'now'}`;

// Names come from outside: a bar or a line break would break the table, a bracket would make a link.
const plainCell = (text: string) => text.replace(/[|\n\r[\]<>`]/g, ' ');

const row = (...cells: string[]) => `| ${cells.map(plainCell).join(' | ')} |`;

function table(head: string[], rows: string[]): string[] {
  const shown = rows.slice(0, MOST_ROWS);
  const more = rows.length - shown.length;
  return [
    row(...head),
    `|${head.map(() => '---').join('|')}|`,
    ...shown,
    ...(more > 0 ? ['', `and ${more} more`] : []),
  ];
}

const changeRow = ({ file, office, before, after }: Change) =>
  row(file, office, after.person, before ? span(before) : '', span(after));

const questionRow = ({ file, office, person, text }: Question) => row(file, office, person, text);

function reportSection(title: string, head: string[], rows: string[]): string[] {
  return rows.length === 0 ? [] : ['', `## ${title} (${rows.length})`, '', ...table(head, rows)];
}

/** Whether there is anything to write; questions alone change nothing. */
export const isEmpty = ({ people, offices, changes }: Proposal): boolean =>
  people.length + offices.length + changes.length === 0;

/**
 * The report of a run in Markdown: what is proposed, what differs, what is missing and what was left out.
 *
 * @param reading what the source says
 * @param proposal what came of comparing it with the files
 */
export function writeReport({ source, statements, skipped }: SourceReading, proposal: Proposal): string {
  const where = source.url ? `${source.title} (${source.url})` : source.title;
  const reasons = Object.keys(HEADINGS) as ChangeReason[];
  return [
    `# Refresh from ${source.id}, as of ${source.asOf}`,
    '',
    `${statements.length} statements from ${where}.`,
    isEmpty(proposal)
      ? 'Nothing to change.'
      : `${proposal.people.length} people and ${proposal.offices.length} offices to add, ${proposal.changes.length} terms to add or change.`,
    ...reasons.flatMap((reason) =>
      reportSection(
        HEADINGS[reason],
        ['file', 'office', 'person', 'before', 'after'],
        proposal.changes.filter((change) => change.reason === reason).map(changeRow),
      ),
    ),
    ...reportSection('To decide', ['file', 'office', 'person', 'what differs'], proposal.questions.map(questionRow)),
    ...reportSection(
      'Running here, not shown there',
      ['file', 'office', 'person', ''],
      proposal.unseen.map(questionRow),
    ),
    ...reportSection(
      'Not used',
      ['row'],
      skipped.map((text) => row(text)),
    ),
    '',
  ].join('\n');
}
