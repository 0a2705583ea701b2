/** Pieces that, repeated, make an algorithm that looks back or ahead too far look at everything again for each of them. */
export const HOSTILE_PIECES: Readonly<Record<string, string>> = {
  'an article': 'President Putin called Modi on May 2, 2025, about the Simla Agreement of 1972. ',
  'an article without a full stop':
    'President Putin called Modi on May 2, 2025, about the Simla Agreement of 1972 and ',
  'titles without names': 'president of the former prime minister of the ',
  numbers: '1 2 3 4 5 2025 10:30 ',
  'numbers with hyphens': '2-3-4-2025-',
  capitals: 'The Treaty On The Of And ',
  surnames: 'Modi Putin Xi ',
  'quotation marks and brackets': '“(‘[ ',
  'no space at all': 'Modi',
  dots: 'U.S. a.m. . . ',
  'treaties and their years': 'the treaty of 1972, the agreement of May 1999, the pact, ',
  'days that hang on the one before': 'Two days later, on the following Monday, a week before that, ',
};

/** A sentence of each language that is read, with a leader, a date and a treaty. */
export const SENTENCES: Readonly<Record<string, string>> = {
  en: 'President Emmanuel Macron spoke on Monday about the Paris Agreement of 2015. ',
  de: 'Präsident Emmanuel Macron sprach am Montag über das Pariser Abkommen von 2015. ',
  es: 'El presidente Emmanuel Macron habló el lunes del Acuerdo de París de 2015. ',
  fr: 'Le président Emmanuel Macron a parlé lundi de l’accord de Paris de 2015. ',
  pt: 'O presidente Emmanuel Macron falou na segunda-feira (5) sobre o Acordo de Paris de 2015. ',
  ru: 'Президент Эмманюэль Макрон говорил в понедельник о Парижском соглашении 2015 года. ',
  ar: 'تحدث الرئيس إيمانويل ماكرون يوم الاثنين عن اتفاق باريس لعام 2015. ',
  hi: 'राष्ट्रपति इमैनुएल मैक्रों ने सोमवार को 2015 के पेरिस समझौते पर बात की। ',
  zh: '法国总统马克龙周一谈到2015年的《巴黎协定》。',
};
