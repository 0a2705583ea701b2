import type { ComparedOffice, ComparedWording, OfficeWords } from '../../../discrepancies/discrepancy-rules.ts';

/** Offices that one person does not hold together, by the words that name them. */
const OFFICES: ReadonlyMap<string, ComparedOffice> = new Map<string, ComparedOffice>([
  ['president', 'president'],
  ['prime minister', 'prime-minister'],
  ['premier', 'prime-minister'],
  ['chancellor', 'chancellor'],
]);

/**
 * The office that a wording names, of those that are compared. Wordings with anything more (`Deputy Prime Minister`,
 * `President-elect`, `President of the Senate`) are not compared.
 */
function read(wording: string): ComparedWording {
  const words = wording.toLowerCase().trim();
  const bare = words.replace(/^(?:former|ex)[ -]/, '');
  return { office: OFFICES.get(bare) ?? null, former: bare !== words, bare };
}

/** Offices in English. */
export const offices: OfficeWords = {
  read,
  former: new Set(['former', 'ex']),
  qualifying: new Set(
    `then acting outgoing incoming caretaker interim elect designate departing ousted deposed toppled detained jailed exiled
    late onetime longtime self proclaimed disputed presumptive would be future erstwhile sometime ceremonial honorary`.split(
      /\s+/,
    ),
  ),
  past: new Set(
    (
      'then|late|at the time|in those days|former|formerly|ago|once|decade|decades|history|historic|during|under|recalled|' +
      'remembered|anniversary|biography|memoir|memoirs|funeral|died|death|had been|used to|back in|years earlier|served|' +
      'succeeded|succeeding|predecessor|resigned|stepped down|left office|ousted|in office|tenure|presidency|premiership'
    ).split('|'),
  ),
};
