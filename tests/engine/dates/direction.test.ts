/** Whether a weekday lies before or after publication is told by its clause. Monday, 5 May 2025 is the day of publication. */
import { expect, it } from 'vitest';
import { findDates } from '../../../engine/dates/find-dates.ts';
import { en } from '../../../engine/languages/en/index.ts';
import { readArticleText } from '../../../engine/text/article-text.ts';

const valuesIn = (sentence: string) =>
  findDates(readArticleText(sentence, en.text), en.dates, { published: '2025-05-05', taken: [] }).map(
    ({ value }) => value,
  );

it.each([
  // A preposition that only goes one way outweighs a verb in the past.
  ['Iran was asked to answer by Friday.', '2025-05-09'],
  ['The shop has been closed since Friday.', '2025-05-02'],
  // The verb before is nearer in meaning than one after.
  ['The court will rule Thursday in the case opened in haste.', '2025-05-08'],
  ['The minister will meet Thursday with the envoy named in haste.', '2025-05-08'],
  ['The minister met Thursday with the envoy who will follow.', '2025-05-01'],
  // What was done, with its purpose: the purpose is no tense of its own.
  ['The party may split, after its members voted on Thursday to leave the coalition.', '2025-05-01'],
  ['Officials left on Friday to open the talks.', '2025-05-02'],
  ['The envoy had proposed it on Thursday.', '2025-05-01'],
  ['A vote is proposed for Thursday.', '2025-05-08'],
  ['The vote is on the first Tuesday in November.', '2025-11-04'],
  ['The focus was on the first Tuesday in November.', '2024-11-05'],
  // Another clause with its own tense.
  ['He feared on Thursday how the news would be taken.', '2025-05-01'],
  // Travel is told of in the present before it happens.
  ['The envoy heads to Geneva on Wednesday.', '2025-05-07'],
  // A verb's word in a name is no verb.
  ['They extended New START on Thursday.', '2025-05-01'],
  ['She faces a vote on Thursday.', '2025-05-08'],
  // "Set" looks ahead in one sense and back in the other.
  ['The summit is set for Thursday.', '2025-05-08'],
  ['He set out Thursday for Geneva.', '2025-05-01'],
  // What was agreed to lies ahead, the agreement does not.
  ['The banker on Thursday agreed to plead guilty.', '2025-05-01'],
  ['The banker agreed to appear on Thursday.', '2025-05-08'],
  ['The panel would also look at rents on Thursday.', '2025-05-08'],
  ['The panel would also investigate the deaths of two men on Sunday.', '2025-05-04'],
  // A tense of its own for each sentence.
  ['The levy starts soon. The deal was made on Friday.', '2025-05-02'],
  // The verb may stand far from its date, within the sentence.
  [
    'The envoy is due to spend only five hours in Dar es Salaam, the busiest port of Tanzania, her first stop Friday.',
    '2025-05-09',
  ],
  [
    'The envoy chose to spend only five hours in Dar es Salaam, the busiest port of Tanzania, her first stop Friday.',
    '2025-05-02',
  ],
  // What the main clause tells of came later than what was agreed.
  ['Her election was certain after her party agreed to form a coalition on Thursday.', '2025-05-01'],
  ['Her party agreed to form a coalition on Thursday.', '2025-05-08'],
  // Modals.
  ['The bridge should be finished on Friday.', '2025-05-09'],
  ['The bridge should have been finished on Friday.', '2025-05-02'],
  ['He was seen as late as Friday.', '2025-05-02'],
  ['The vote could come as early as Friday.', '2025-05-09'],
  // Events laid down.
  ["Parties held rallies ahead of Sunday's election.", '2025-05-11'],
  ["She is running in Sunday's election.", '2025-05-11'],
  ["She lost Sunday's election.", '2025-05-04'],
  ['The tournament kicks off in Rome on Tuesday.', '2025-05-06'],
  ['The tournament kicked off in Rome on Tuesday.', '2025-04-29'],
  ["Lawmakers want to delay November's election.", '2025-11'],
  ["Lawmakers disputed November's election.", '2024-11'],
  ['The minister announced elections on Aug. 24.', '2025-08-24'],
  ['The minister announced her retreat on Aug. 24.', '2024-08-24'],
  ['Her term ends in September.', '2025-09'],
  ['Her term ended in September.', '2024-09'],
  ['The hearing is on Thursday.', '2025-05-08'],
  ['The report comes out on Thursday.', '2025-05-08'],
  ['The report came out on Thursday.', '2025-05-01'],
  ['The hearing was on Thursday.', '2025-05-01'],
  ['All eyes are on Friday and its figures.', '2025-05-02'],
  // The participle right before a date has it, whatever follows.
  ['An inquest opened on Wednesday will go on for weeks.', '2025-04-30'],
  ['The talks planned on Wednesday will go on for weeks.', '2025-05-07'],
  // Limits in the past.
  ['The embassy had received forty requests by Wednesday.', '2025-04-30'],
  ['The embassy wants forty requests by Wednesday.', '2025-05-07'],
  ['Until Thursday, they had not named a suspect.', '2025-05-01'],
  ['The shop stays closed until Thursday.', '2025-05-08'],
  // After a modal, a word in -ed is no finite verb.
  ['The firm will redeem its preferred shares on Oct. 31.', '2025-10-31'],
  // What a picture shows, and what is on a programme.
  ['The candidate speaks to reporters in Accra on Sunday.', '2025-05-04'],
  ['The candidate speaks on Sunday in Accra.', '2025-05-11'],
  // A weekday that only another year has.
  ['The fire broke out on Wednesday, May 8.', '2024-05-08'],
  ['They ended the pre-August 5 status.', '2024-08-05'],
])('%s', (sentence, value) => {
  expect(valuesIn(sentence)).toEqual([value]);
});

it.each([
  ['They talked about Monday for an hour.', null],
  ['She is worried about 2026.', null],
  ['About 1990 the works closed.', 'APPROX'],
  ['The mill dates from about 1990.', 'APPROX'],
  ['They left about two weeks ago.', 'APPROX'],
])('%s', (sentence, modifier) => {
  const [first] = findDates(readArticleText(sentence, en.text), en.dates, { published: '2025-05-05', taken: [] });
  expect(first?.modifier).toBe(modifier);
});

it('counts “as of” from publication, not from the year of the passage', () => {
  expect(valuesIn('The firm, founded in 2003, had nine ships as of February.')).toEqual(['2003', '2025-02']);
  expect(valuesIn('In 2003 the firm had nine ships, and in February it sold two.')).toEqual(['2003', '2003-02']);
});

it('takes what was done out of a passage about a year to come', () => {
  const treaty = 'The pact runs out on February 5, 2026.';
  expect(valuesIn(`${treaty} Talks on it began in March.`)).toEqual(['2025-03', '2026-02-05']);
  expect(valuesIn(`${treaty} Speaking in Oslo on May 3, she warned both sides.`)).toEqual(['2025-05-03', '2026-02-05']);
  expect(valuesIn(`${treaty} The sides will meet in January.`)).toEqual(['2026-01', '2026-02-05']);
  expect(valuesIn('The summit is set for May 7, 2026. A second round follows on June 8.')).toEqual([
    '2026-05-07',
    '2026-06-08',
  ]);
});

it('takes “last” before a month for the latest one, which shortly after its end it cannot be', () => {
  const lastMonth = (month: string, published: string) =>
    findDates(readArticleText(`They met last ${month}.`, en.text), en.dates, { published, taken: [] })[0]?.value;
  expect(lastMonth('September', '2025-10-31')).toBe('2025-09');
  expect(lastMonth('September', '2025-10-06')).toBe('2024-09');
  expect(lastMonth('November', '2025-10-31')).toBe('2024-11');
});
