import { letterPattern } from '../dom/letter-pattern.ts';

/**
 * Words of lines that are not the article, in the languages of news pages. Matched against one block's whole text, white space
 * collapsed. What is not said here in a language is left in its text: wrong is worse than none.
 */

/** Tells whether a text has one of some words. */
interface WordMatcher {
  test(text: string): boolean;
}

/** The last text in lower case: one line is asked for many kinds of words. */
let asked = { text: '', lowerCase: '' };

function toLowerCase(text: string): string {
  if (text !== asked.text) asked = { text, lowerCase: text.toLowerCase() };
  return asked.lowerCase;
}

/**
 * Lower case is compared with lower case: patterns that ignore case took twice as long to compile and six times as long to match (V8).
 *
 * @param latin sources of patterns
 * @param others such that match no text in Latin script: a page in one never pays for them
 */
function any(latin: readonly string[], others: readonly string[] = []): WordMatcher {
  const pattern = letterPattern([...latin, ...others].join('|'), 'u', latin.join('|'));
  return {
    test(text) {
      const words = toLowerCase(text);
      return pattern(words).test(words);
    },
  };
}

const CONSENT_BEYOND_LATIN = ['куки|кукис|ملفات تعريف الارتباط|الكوكيز|कुकी|クッキー|쿠키'];
/** Asking for consent. Two of these, or one with `cookie`, in one paragraph make it a notice. */
export const CONSENT = any(['\\bcookies?\\b'], CONSENT_BEYOND_LATIN);
/** What a text has wherever a part of it, cut anywhere, has a word of `CONSENT`. */
export const ON_CONSENT = any(['cookie'], CONSENT_BEYOND_LATIN);
export const CONSENT_ASKS = any(
  [
    '\\b(?:we|our|partners?|device|consent|accept|agree|preferences)\\b',
    '\\b(?:wir|unsere|zustimm\\w*|akzeptier\\w*|verwenden|einwillig\\w*)\\b',
    '\\b(?:nous|nos|partenaires|accepte[rz]?|consent\\w*|utilisons|appareil)\\b',
    '\\b(?:utilizamos|usamos|nuestr\\w+|noss\\w+|aceptar|aceitar|consent\\w*|dispositivo)\\b',
    '\\b(?:utilizziamo|accett\\w+|gebruiken|toestemming|używamy|zgod\\w+)\\b',
  ],
  ['используем|соглаша|согласие|نستخدم|نحن|موافق|हम |स्वीकार|सहमति|我们|我們|同意|使用します|사용합니다'],
);

/** The article's own headline is about such things: then its paragraphs are. */
export const ABOUT_CONSENT = any(
  ['cookie|privacy|consent|gdpr|tracking|datenschutz|privacidad|privacidade|vie privée'],
  ['куки|隐私'],
);

/** Begins a line of rights. */
export const COPYRIGHT = any(['^(?:©|\\(c\\)|copyright\\b|copyright ©)', '^(?:copyright )?\\d{4}(?:[-–]\\d{2,4})? ©']);
export const RIGHTS = any(
  [
    'all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati',
  ],
  [
    'все права защищены|усі права захищені|版权所有|版權所有|無断転載|無断複製|무단전재|جميع الحقوق محفوظة|सर्वाधिकार सुरक्षित',
  ],
);

/** A picture's or a text's source, alone on its line. */
export const CREDIT = any(
  [
    '^(?:photos?|photograph|image|images|picture|video|graphic|illustration|credits?|source)(?: credit| by| courtesy)?\\s?(?::|\\.\\.\\.|…|/|by\\b)',
    '^(?:foto|fotos|bild|bilder|quelle|grafik|crédits?|crédito|créditos|fuente|fonte|imagen|imagem|fotografía|reprodução|foto de)\\s?(?::|/|\\bvon\\b)',
    '^\\(?(?:getty images|reuters|afp|ap photo|epa|shutterstock)\\b.{0,40}$',
    '^[[(]\\s?(?:featured )?(?:photos?|image|picture|foto|bild|사진|写真|图)\\s?(?::|=|/|by\\b).{0,80}[\\])]$',
    '^(?:(?:video|image|photo|picture)s? )?courtesy of\\b',
    // A photographer and an agency or a paper: `Ada Brook/AP`, `Ada Brook via Getty Images`.
    '^[\\p{L}][^.!?:]{1,60}(?:/|\\||\\bvia\\b)\\s?(?:getty(?: images)?|ap(?: photo| images)?|afp|reuters|epa(?:-efe)?|efe|dpa|tass|xinhua|bloomberg|shutterstock|picture alliance|alamy|imago)(?: [\\p{L}]+)?\\)?$',
  ],
  [
    '^(?:фото|иллюстрация|источник|изображение)\\s?[:/]|^(?:图片来源|图源|图片|來源|来源|写真|사진|출처|صورة|المصدر|फोटो|चित्र|स्रोत)\\s?[:：=/]',
  ],
);

/** Controls and states of players, galleries and embedded posts, as a whole line. */
export const PLAYER = any([
  '^-?\\d{1,2}:\\d\\d(?:\\s?/\\s?-?\\d{1,2}:\\d\\d)?$',
  '^(?:image|picture|photo|slide|bild|foto|imagen|imagem) \\d+ (?:of|von|de|/)(?: /)? ?\\d+$',
  '^(?:video|transcript|image|caption|close|(?:hide|toggle|show) caption|media playback is .{1,40}|scroll to continue|play video)$',
  '^(?:tweet|post|this (?:content|video|post)) (?:may have been deleted|is (?:not available|unavailable|no longer available))\\b.{0,80}$',
  '^(?:\\d+ )?(?:comments?|kommentare?|commentaires?|comentarios?|comentários?|комментари[\\p{L}]*|تعليقات?|评论|コメント)$',
]);

/** How long the reading takes, as a whole line. */
export const READING_TIME = any([
  '^(?:(?:reading time|lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo de leitura|время чтения|مدة القراءة|阅读时间|閱讀時間)\\s?[:：]?\\s?)?(?:ca\\. )?\\d{1,3}[\\s-]?(?:min(?:ute[ns]?|utos?|uti)?s?\\.?|мин(?:ут[\\p{L}]?)?\\.?|दقيقة|دقائق|मिनट|分钟|分鐘|分)(?: (?:read|to read|lesezeit|de lecture|de lectura|de leitura|чтения))?$',
]);

/** When it was published, counted from when it is read: no day. As a whole line. */
export const TIME_AGO = any(
  [
    '^(?:published |posted |updated )?(?:\\d{1,3}|an?) (?:second|minute|min|hour|hr|day|week|month|year)s? ago$',
    '^vor (?:\\d{1,3}|eine[mr]) (?:sekunde|minute|stunde|tag|woche|monat|jahr)[\\p{L}]*$|^il y a \\d{1,3} (?:minute|heure|jour|semaine|mois|an)s?$',
    '^hace \\d{1,3} (?:minuto|hora|día|semana|mes|año)[\\p{L}]*$|^há \\d{1,3} (?:minuto|hora|dia|semana|mês|mese|ano)[\\p{L}]*$',
  ],
  [
    '^\\d{1,3} [\\p{L}]+ назад$|^منذ \\d{1,3} [\\p{L}]+$|^\\d{1,3} [\\p{L}]+ पहले$|^\\d{1,3}\\s?(?:分钟|小时|天|分鐘|小時|分|時間|日)前$',
  ],
);

/** Heads a list of other stories, as a whole line. */
export const RELATED = any(
  [
    '^(?:related(?: (?:stories|articles|content|coverage|topics|posts))?|read more|see also|more (?:great )?(?:.{1,30} )?(?:stories|posts|news|articles|coverage)|more (?:on|from|in) .{1,40}|(?:popular|top|latest|trending|recommended|recent) (?:stories|articles|posts|news)|(?:you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: for you)?|most (?:read|popular|viewed)|.{1,20} recommends))\\s?(?:[:：]|\\.{3}|…)?$',
    '^(?:mehr zum thema|weitere (?:artikel|meldungen|themen|nachrichten)|das könnte (?:sie|dich) (?:auch )?interessieren|meistgelesen[\\p{L}]*|lesen sie auch|ähnliche artikel)\\s?:?$',
    '^(?:(?:à )?lire aussi|sur le même (?:sujet|thème)|articles? (?:liés|similaires|associés)|les plus lus|à ne pas manquer)\\s?:?$',
    '^(?:(?:noticias|artículos|contenidos?) relacionad[oa]s?|te puede interesar|lo más (?:leído|visto)|más (?:noticias|información)|también te puede interesar)\\s?:?$',
    '^(?:(?:notícias|matérias|artigos|conteúdos?) relacionad[oa]s?|(?:leia|veja) (?:também|mais)|mais lidas|mais (?:notícias|sobre .{1,30}))\\s?:?$',
  ],
  [
    '^(?:читайте также|материалы по теме|похожие (?:новости|статьи|материалы)|популярное|самое читаемое|другие новости)\\s?:?$',
    '^(?:مواضيع ذات صلة|اقرأ أيضا?ً?|الأكثر قراءة|أخبار ذات صلة|यह भी पढ़ें|ये भी पढ़ें|संबंधित (?:खबरें|ख़बरें|समाचार)|और पढ़ें)\\s?[:：]?$',
    '^(?:相关(?:阅读|新闻|文章|报道)|相關(?:閱讀|新聞|文章|報導)|延伸(?:阅读|閱讀)|热门(?:文章|新闻)|熱門(?:文章|新聞)|推荐阅读|関連記事|おすすめ記事|新着記事.{0,14}|人気記事|관련기사)\\s?[:：]?$',
  ],
);

/** Asks the reader to go elsewhere. */
export const PROMPT = any(
  [
    '^(?:read|see|listen|watch) (?:more|also|next|now)\\b|^(?:also read|more on this|related(?=\\s?:|$| (?:story|stories|articles?|content|coverage|posts?|news|topics?|videos?)\\b)|recommended|most read|advertisement|story continues|article continues|continue reading|sign up|subscribe|log ?in|register (?:now|for)|follow us|follow .{1,40} on|download (?:the|our)|share this|click here|tap here|join (?:us|our)|get (?:the|our) .{0,30}(?:newsletter|app)|make .{1,20} my homepage)\\b',
    '^(?:lesen sie (?:auch|mehr)|mehr zum thema|lesetipp|anzeige|newsletter|jetzt abonnieren|folgen sie)\\b',
    '^(?:lire aussi|à lire|lire la suite|abonnez-vous|inscrivez-vous|suivez-nous|publicité|télécharge[rz])(?:\\b|\\s|:)',
    '^(?:lea también|lee también|leer más|te puede interesar|suscríb[\\p{L}]*|síguenos|publicidad|descarga|únete|regístrate)(?:\\b|\\s|:)',
    '^(?:leia (?:também|mais)|veja (?:também|mais)|saiba mais|assine|siga|inscreva-se|publicidade|baixe|clique aqui|participe)(?:\\b|\\s|:)',
    '^(?:leggi anche|abbonati|iscriviti|lees ook|abonneer|czytaj (?:też|także|więcej)|zobacz (?:też|także))(?:\\b|\\s|:)',
  ],
  [
    '^(?:читайте (?:также|ещё|еще)|подписывайтесь|подпишитесь|присоединяйтесь|реклама|скачайте|смотрите также|материалы по теме)',
    '^(?:اقرأ (?:أيض|المزيد)|اقرا ايض|اشترك|تابعنا|إعلان|حمل التطبيق|مواضيع ذات صلة|شاهد أيض)',
    '^(?:यह भी पढ़ें|ये भी पढ़ें|और पढ़ें|इसे भी पढ़ें|सब्सक्राइब|फॉलो करें|हमें फॉलो|विज्ञापन|ऐप डाउनलोड|डाउनलोड करें)',
    '^(?:相关阅读|相關閱讀|延伸阅读|延伸閱讀|更多阅读|点击|點擊|订阅|訂閱|关注我们|下载|下載|广告|廣告|関連記事|あわせて読みたい|관련기사|구독)',
  ],
);

/** What sites say to all readers under every article: of comments, of affiliates, of banned organisations. */
export const SITE_NOTICE = any(
  [
    'comments? (?:are|is|will be) (?:moderated|closed|subject)|commenting (?:rules|guidelines|policy)|opinions expressed (?:here|in comments)|affiliate commission|may earn a commission|when you purchase (?:something )?through',
    'kommentarregeln|kommentare werden moderiert|netiquette|provision erhalten',
    'les commentaires sont|charte de modération|modération des commentaires',
    'los comentarios (?:son|están|serán)|normas de (?:participación|uso de los comentarios)',
    'os comentários são de (?:responsabilidade|inteira)|comentários (?:não representam|serão moderados)|política de comentários',
  ],
  [
    'правила комментирования|комментарии модерируются',
    // Within a sentence of the story the same words stand in brackets: only lines that begin with them, or with a footnote's sign, are notices.
    '^(?:[*¹²\\d]|террористическ[\\p{L}]*|экстремистск[\\p{L}]*|нежелательн[\\p{L}]*|организаци[\\p{L}]*|иностранн[\\p{L}]* агент).{0,160}(?:запрещ[её]н|признан|ликвидирован).{0,160}(?:рф|росси[\\p{L}]*|суд|экстремист|террорист|агент)',
    'التعليقات (?:لا تعبر|تعبر|خاضعة)|टिप्पणियाँ.{0,30}(?:मॉडरेट|नियम)|评论(?:仅代表|须知)|留言須知',
  ],
);

/** Begins a byline. */
export const BYLINE = any(
  [
    '^(?:by|written by|reporting by|edited by|story by|words by)\\s',
    '^(?:von|par|por|di|de la redacción|da redação|redação|redacción|door|av|af|napisała?|text:|texte?\\s?:|texto\\s?:)\\s',
  ],
  [
    '^(?:автор|текст|подготовила?)\\s?:|^(?:作者|文|記者|记者|撰文|编辑|編輯|責任編輯|责任编辑)\\s?[:：/／|]|^(?:بقلم|كتب|كتبت|إعداد)\\s?:?\\s|^(?:लेखक|संपादक|रिपोर्ट|द्वारा)\\s?[:：]',
  ],
);
