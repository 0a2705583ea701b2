import { type PatternCorpus, reads } from '../../../dates/date-corpus.ts';

/** Stretches, parts of months and years of accounts; the article is of Monday, 5 May 2025. */
export const STRETCHES: readonly PatternCorpus[] = [
  {
    pattern: 'stretch',
    accepted: [
      reads('पिछले पांच वर्षों में निर्यात बढ़ा।', 'पिछले पांच वर्षों', '2020-05-05/2025-05-05'),
      reads('अगले तीन दिनों में बारिश होगी।', 'अगले तीन दिनों', '2025-05-06/2025-05-08'),
    ],
    rejected: ['पांच वर्षों में निर्यात बढ़ा।', 'पिछले कुछ वर्षों में बढ़ा।'],
  },
  {
    pattern: 'day-range-of-relative-month',
    accepted: [reads('वह अगले महीने 4-23 तक बाहर रहेगा।', 'अगले महीने 4-23 तक', '2025-06-04/2025-06-23')],
    rejected: ['अगले महीने चार लोग आएंगे।', 'महीने में 4-5 दिन।'],
  },
  {
    pattern: 'week-of-day',
    accepted: [reads('10 अप्रैल के सप्ताह में वह आया था।', '10 अप्रैल के सप्ताह', '2025-W15')],
    rejected: ['10 दिन के सप्ताह में।', 'सप्ताह के 5 दिन।'],
  },
  {
    pattern: 'week-number',
    accepted: [
      reads('रिपोर्ट 2024 के सप्ताह 31 में आई।', '2024 के सप्ताह 31', '2024-W31'),
      reads('रिपोर्ट देखें: सप्ताह 31.', 'सप्ताह 31', '2025-W31'),
    ],
    rejected: ['सप्ताह 31 घंटे काम।', 'दो सप्ताह बीते।'],
  },
  {
    pattern: 'same-month-of-year',
    accepted: [reads('पिछले साल इसी महीने बिक्री घटी थी।', 'पिछले साल इसी महीने', '2024-05')],
    rejected: ['पिछले साल इसी दल ने कहा।', 'उसने कहा।'],
  },
  {
    pattern: 'fiscal-year',
    accepted: [reads('वित्त वर्ष 2023-24 में निर्यात बढ़ा।', 'वित्त वर्ष 2023-24', '2023-04/2024-03')],
    rejected: ['वित्त वर्ष में निर्यात बढ़ा।', 'वित्त वर्ष 2023-29 में।'],
  },
  {
    pattern: 'year-and-month-number',
    accepted: [reads('फाइल 2015-12 की है।', '2015-12', '2015-12')],
    rejected: ['सत्र 2010-11 में दाखिले।', 'कोड 99-2015-12-7 है।'],
  },
];
