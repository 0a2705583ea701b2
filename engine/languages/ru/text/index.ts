import { foldWord } from '../../../text/fold.ts';
import { rememberStems } from '../../../text/remember-stems.ts';
import type { TextRules } from '../../../text/text-rules.ts';
import { splitWords } from '../../../text/words.ts';
import { stems } from './stems.ts';

/** Words and sentences of Russian. */
export const textRules: TextRules = {
  fold: foldWord,
  splitWords: (text) => splitWords(text),
  stems: rememberStems(stems),
  caseCarriesNames: true,
  abbreviations: new Set(
    (
      'г гг в вв т д п см ср им ул пр просп пл пер д стр корп кв обл р н нп св о ок акад проф доц ген полк подполк кап лейт ' +
      'адм зам нач пом янв фев февр мар апр июн июл авг сен сент окт ноя нояб дек пн вт ср чт пт сб вс тыс млн млрд трлн руб коп долл ' +
      'ст ч напр англ нем фр рус лат тел'
    ).split(' '),
  ),
  closingAbbreviations: new Set('г гг др пр руб тыс млн млрд долл'.split(' ')),
  sentenceOpeners: new Set(
    (
      'В Во На По С Со К О Об От До Из За При Для У И А Но Он Она Они Оно Мы Вы Я Это Эти Этот Эта Как Что Если Когда Также Кроме После ' +
      'Ранее Однако При Между Так Такое Такая Их Его Её Ее Все Всё Сейчас Сегодня Вчера Теперь Тогда Там Здесь Напомним Накануне'
    ).split(' '),
  ),
  ordinalFullStop: false,
};
