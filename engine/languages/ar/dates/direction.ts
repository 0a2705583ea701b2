import { type Cue, createDirection, wordCues } from '../../../dates/grammar/direction.ts';
import { textRules } from '../text/index.ts';

/** Verbs of the perfect, as news has them; the feminine follows. */
const PERFECT =
  'كان قال أعلن تم جرى وقع أكد التقى اجتمع بحث بدأ انتهى أصدر قتل أصيب وصل غادر زار عقد شهد صرح ذكر أفاد نشر أدلى أجرى انطلق أوضح أضاف توفي ' +
  'اغتيل استقبل استقال تولى أقر صوت فاز وافق شن اعتقل حضر دعا أبرم شارك ناقش تحدث كشف أشار شدد حذر طالب رفض قرر كتب نفى ندد أدان رحب ' +
  'استضاف افتتح اختتم وجه هاجم قصف استهدف سيطر انسحب انضم انتخب عين عزل أقال اندلع سقط أطلق اتهم بث نقل سجل بلغ ارتفع انخفض تراجع تجاوز ' +
  'حقق قدم أرسل تلقى هنأ أبلغ اتصل تسلم سلم ولد رحل ألقى أوقف احتجز أفرج قضى حكم أصبح ظل بات صار دخل خرج عاد أعاد جدد مدد ألغى أجل علق ' +
  'توصل اتفق اختار رشح فرض رفع خفض باع اشترى أسس أنشأ بنى دمر أحرق تعرض تسبب خلف أسفر لقي جرح نجا أسقط اعترض صادق أيد عارض اعتمد تبنى ' +
  'تفقد ترأس شكل كلف ودع تابع واصل بعث طلب أمر منع سمح تظاهر احتج أغلق فتح شنت قام أعرب عبر وصف اعتبر رأى أبدى قتلوا أعلنوا قالوا';

const FUTURE =
  'سوف|من المقرر|المقرر|المقررة|من المتوقع|المتوقع|المتوقعة|مرتقب|المرتقب|المرتقبة|مزمع|المزمع|المزمعة|لن|من المنتظر|المنتظر|المنتظرة|من المرتقب';

/** Verbs of the present that announce beside a day, without the first letter, which is the person's: `يزور`, `تستضيف`. */
const ANNOUNCING =
  'عقد جري زور بدأ نطلق لتقي ستضيف شهد نظم جتمع توجه ستقبل صل عود غادر شارك ستأنف نتهي صوت قيم حتفل فتتح حتضن ختتم ستعد لعب واجه ناقش بحث لقي نعقد ' +
  'قام خوض دخل علن وقع صدر قدم ترأس سافر خطط عتزم نوي توقع نتظر ستكمل تسلم فتح غلق نشر حسم مثل حل كشف رفع خفض طلق بث عرض ختار نتخب';

const feminine = (verb: string): string => (/[ىا]$/u.test(verb) ? `${verb.slice(0, -1)}ت` : `${verb}ت`);
const past = PERFECT.split(' ').flatMap((verb) => [verb, feminine(verb)]);

const tenseWords = wordCues(textRules, {
  future: FUTURE.split('|'),
  past: [...past, 'قد', 'لم', ...past.flatMap((verb) => [`و${verb}`, `ف${verb}`])],
});

/** After these stands a name: `لولا دا سيلفا`, `محمد بن سلمان`. */
const NAME_PARTICLE = /^(?:دا|دي|دو|دوس|ديل|دل|فون|فان|بن|ابن|بنت|آل)$/u;

/** `س` before a verb of the present makes it future: `سيزور`, `ستعقد`, `سأعود`. */
const futurePrefix: Cue = (reader, at) =>
  /^[وف]?س[يتنأ]\p{L}{2,}/u.test(reader.at(at).text) &&
  !NAME_PARTICLE.test(reader.at(at - 1).text) &&
  !/^(?:سياس|سيار|سيد|سين|ستين|سنا|سيطر|سير|سنو|سنغ|سنت|ستوك|ستار|ستر)/u.test(
    reader.folded(at).replace(/^[وف](?=س)/u, ''),
  )
    ? 'future'
    : null;

/** What makes a verb of the present none of what is to come: `كان يزور`, `لم يصل`. */
const NOT_AHEAD = /^(?:و?كان|و?كانت|و?لم|قد|و?هو|و?هي|ما)$/u;

const announcing: ReadonlySet<string> = new Set(
  ANNOUNCING.split(' ').flatMap((stem) =>
    ['ي', 'ت'].flatMap((person) => ['', 'ون', 'ان'].map((number) => textRules.fold(person + stem + number))),
  ),
);

/** News tells what happened in the perfect; a verb of the present beside a day announces: `يزور الرئيس باريس الأربعاء`. */
const presentVerb: Cue = (reader, at) => {
  if (!announcing.has(reader.folded(at).replace(/^[وف](?=[يت])/u, ''))) return null;
  return NOT_AHEAD.test(reader.folded(at - 1)) ? 'past' : 'future';
};

/** Which way an Arabic clause looks: its verb, which stands first. */
export const directionAt = createDirection(textRules, {
  cues: [tenseWords, futurePrefix, presentVerb],
  aheadBefore: ['حتى', 'قبل', 'بحلول', 'اعتبارا من', 'ابتداء من', 'بدءا من'],
  backBefore: ['منذ', 'بعد'],
  clauseOpeners: [
    'أن',
    'إن',
    'لكن',
    'عندما',
    'حين',
    'الذي',
    'التي',
    'الذين',
    'اللذين',
    'اللواتي',
    'حيث',
    'إذا',
    'فيما',
    'بينما',
    'بأن',
    'وأن',
  ],
});
