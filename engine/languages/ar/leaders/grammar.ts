import type { RoleGrammar } from '../../../leaders/grammar/role-grammar.ts';
import { foldedSet } from '../text/index.ts';

/** How Arabic news words a role: `الرئيس الروسي`, `رئيس الوزراء الهندي`, `وزير خارجية إيران السابق`. */
export const roleGrammar: RoleGrammar = {
  nouns: [
    {
      phrases: 'زعيم, الزعيم, قائد, القائد, المرشد الأعلى, مرشد',
      kinds: ['supreme-leader', 'head-of-state', 'head-of-government', 'party-leader', 'movement', 'organisation-head'],
      evidenceRequired: 'state',
    },
    {
      phrases: 'الرئيس, رئيس, الرئيسة, رئيسة, رئيس الجمهورية',
      kinds: ['head-of-state', 'organisation-head', 'speaker'],
      evidenceRequired: 'state',
    },
    {
      phrases: 'رئيس الوزراء, رئيسة الوزراء, رئيس وزراء, رئيس الحكومة, رئيس حكومة, المستشار, المستشارة, الوزير الأول',
      kinds: ['head-of-government'],
      evidenceRequired: 'state',
    },
    {
      phrases: 'وزير الخارجية, وزير خارجية, وزيرة الخارجية, وزيرة خارجية',
      kinds: ['foreign'],
      evidenceRequired: 'state',
    },
    { phrases: 'وزير الدفاع, وزير دفاع, وزيرة الدفاع', kinds: ['defence'], evidenceRequired: 'state' },
    { phrases: 'وزير المالية, وزير مالية, وزيرة المالية', kinds: ['finance'], evidenceRequired: 'state' },
    { phrases: 'وزير الداخلية, وزير داخلية, وزيرة الداخلية', kinds: ['interior'], evidenceRequired: 'state' },
    {
      phrases: 'وزير, الوزير, وزيرة, الوزيرة',
      kinds: ['other-minister', 'foreign', 'defence', 'finance', 'interior'],
      evidenceRequired: 'state',
      traits: ['takes-field'],
    },
    {
      phrases: 'المتحدث باسم, الناطق باسم, المتحدث, المتحدثة, الناطق',
      kinds: ['spokesperson'],
      evidenceRequired: 'state',
    },
    {
      phrases: 'الأمين العام, أمين عام, الأمينة العامة',
      kinds: ['organisation-head', 'party-leader', 'movement'],
      evidenceRequired: 'state',
    },
    {
      phrases: 'سفير, السفير, المبعوث, مبعوث, المبعوث الخاص, مندوب, المندوب الدائم',
      kinds: ['envoy'],
      evidenceRequired: 'state',
    },
    { phrases: 'نائب الرئيس, نائب رئيس', kinds: ['vice-president'], evidenceRequired: 'state' },
    { phrases: 'مستشار الأمن القومي', kinds: ['security-adviser'], evidenceRequired: 'state' },
    {
      phrases: 'الملك, ملك, الملكة, أمير, الأمير, السلطان, سلطان, ولي العهد, البابا, الشيخ',
      kinds: ['head-of-state', 'head-of-government', 'religious'],
      evidenceRequired: 'insufficient',
      traits: ['stands-alone'],
    },
    {
      phrases: 'الجنرال, الفريق, اللواء, المشير, العقيد, قائد الجيش, رئيس الأركان',
      kinds: ['military', 'head-of-state', 'other'],
      evidenceRequired: 'insufficient',
      traits: ['form-of-address'],
    },
  ],
  placeSide: 'after',
  connectors: new Set(),
  articles: new Set(),
  modifiers: {
    former: foldedSet('السابق السابقة الأسبق الراحل الراحلة المخلوع المعزول'),
    acting: foldedSet('المؤقت بالوكالة الانتقالي'),
    elect: foldedSet('المنتخب المنتخبة'),
    other: foldedSet('الحالي الجديد الجديدة نظيره نظيرته'),
  },
  fields: {
    portfolio: foldedSet(
      'الخارجية الدفاع الداخلية المالية الاقتصاد العدل التعليم الصحة العمل التجارة الطاقة الثقافة الزراعة الصناعة النقل الأمن السياحة البيئة النفط',
    ),
    'state-body': foldedSet('الحكومة الوزارة الرئاسة الخارجية'),
    party: foldedSet('حزب الحزب المعارضة حركة'),
    'armed-body': foldedSet('الجيش السفارة القوات'),
    police: foldedSet('الشرطة'),
  },
  formerPrefixes: [],
  singulars: () => [],
};
