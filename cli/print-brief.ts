import type { Brief, DateEntry, Leader, TreatyEntry } from '../engine/brief.ts';
import { discrepancyLine } from './discrepancy-line.ts';

const WIDTH = 100;

/** Wraps a paragraph to the terminal's width, each line behind `indent`. */
function wrap(text: string, indent: string): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(/\s+/)) {
    if (line.length > indent.length && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = indent;
    }
    line += line.length > indent.length ? ` ${word}` : word;
  }
  return [...lines, line].join('\n');
}

const times = (count: number) => (count === 1 ? 'once' : `${count} times`);

/** What came after the day, in order. */
function changeLines({ until, leftSince, after, now }: Leader): string[] {
  const lines = after.map((held) => `${held.since ?? '?'} to ${held.until ?? '?'}: ${held.office} (${held.of})`);
  if (until && (leftSince || after.length > 0)) lines.unshift(`until ${until}`);
  if (now) lines.push(`since ${now.since ?? 'then'}: ${now.office} (${now.of})`);
  return lines.map((line) => `      ${line}`);
}

/** A title that the article gives is no office of the day where the knowledge knows better: former presidents keep theirs. */
function printedOffice({
  office,
  statedOffice,
  officeCountry,
  of,
  country,
  since,
  basis,
  before: [last],
}: Leader): string {
  const place = officeCountry ?? of ?? country;
  const where = place ? ` (${place})` : '';
  const told = basis === 'article' ? ' (as the article says)' : '';
  if (office !== null) return `${office}${where}${since ? `, since ${since}` : ''}${told}`;
  if (last !== undefined) return `formerly ${last.office} (${last.of}), ${last.since ?? '?'} to ${last.until ?? '?'}`;
  if (statedOffice !== null) return `"${statedOffice}" in the article${where}`;
  return `no office on that day${where}`;
}

function leaderLines(leader: Leader): string[] {
  if (leader.candidates.length > 0) {
    const each = leader.candidates.map(({ name, office, officeCountry, of }) =>
      [name, office, officeCountry ?? of].filter(Boolean).join(', '),
    );
    return [`  ${leader.name}: not clear who is meant`, ...each.map((line) => `      ${line}`)];
  }
  return [`  ${leader.name}: ${printedOffice(leader)}; named ${times(leader.mentions.length)}`, ...changeLines(leader)];
}

function dateLine(date: DateEntry): string {
  const words = [...new Set(date.mentions.map((mention) => `"${mention.text}"`))].join(', ');
  const value = date.modifier ? `${date.value} (${date.modifier.toLowerCase()})` : date.value;
  return `  ${value.padEnd(24)} ${date.relation.padEnd(7)} ${words}`;
}

function treatyLines(treaty: TreatyEntry): string[] {
  if (treaty.candidates.length > 0) {
    const each = treaty.candidates.map(({ name, signed }) => `      ${name}${signed ? `, ${signed}` : ''}`);
    return [`  ${treaty.name}: not clear which is meant`, ...each];
  }
  const signed = [treaty.signed, treaty.place].filter(Boolean).join(', ');
  const parties = treaty.parties.map((party) => party.name).join(', ');
  const lines = [
    `  ${treaty.name}${signed ? `, signed ${signed}` : ''}${treaty.basis === 'article' ? ' (as the article says)' : ''}`,
  ];
  if (parties) lines.push(wrap(`Parties: ${parties}`, '      '));
  for (const text of [treaty.background, treaty.settles]) if (text) lines.push(wrap(text, '      '));
  if (treaty.basis === 'knowledge')
    lines.push(wrap(`Status on the day: ${treaty.status}. ${treaty.statusNote ?? ''}`, '      '));
  for (const event of treaty.since) lines.push(wrap(`Since then, ${event.date}: ${event.text}`, '      '));
  return lines;
}

function printedSection(title: string, count: number, lines: string[]): string[] {
  return ['', `${title} (${count})`, ...(count > 0 ? lines : ['  none found'])];
}

/** A brief for people, as plain text of at most 100 columns. */
export function printBrief(brief: Brief): string {
  const { page } = brief;
  const published = page.published
    ? `Published ${page.published}${page.publishedFrom ? ` (from ${page.publishedFrom})` : ''}`
    : 'No day of publication was found; today stands in for it';
  return [
    page.title ?? page.url ?? 'Untitled',
    [page.site, published, page.isNews ? null : 'not judged to be news'].filter(Boolean).join('. '),
    ...printedSection('Leaders', brief.leaders.length, brief.leaders.flatMap(leaderLines)),
    ...printedSection('Dates', brief.dates.length, brief.dates.map(dateLine)),
    ...printedSection('Treaties', brief.treaties.length, brief.treaties.flatMap(treatyLines)),
    ...printedSection(
      'Second looks',
      brief.discrepancies.length,
      brief.discrepancies.map((each) => wrap(discrepancyLine(each), '  ')),
    ),
    '',
    `Knowledge as of ${brief.knowledgeAsOf || 'unknown'}.`,
  ].join('\n');
}
