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
])('%s', (sentence, value) => {
  expect(valuesIn(sentence)).toEqual([value]);
});
