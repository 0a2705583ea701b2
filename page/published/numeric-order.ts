/** In which order a page writes the numbers of a day: day first, month first or year first. */
export type NumericOrder = 'dmy' | 'mdy' | 'ymd';

/** What is known of where a page is written. */
export interface PageLocale {
  /** BCP 47 of the page, with its region where it names one (`en-GB`); null where it names none. */
  tag: string | null;
  /** ISO 3166 region that metadata or the site's address name (`og:locale`, `.in`), or null. */
  region: string | null;
}

/** As the browser's own data (CLDR) have it. */
function readOrder({ tag, region }: PageLocale): NumericOrder | null {
  if (tag === null) return null;
  try {
    const locale = new Intl.Locale(tag);
    const place = locale.region ?? region;
    if (locale.language === 'en' && !place) return null;
    const format = new Intl.DateTimeFormat(place ? `${locale.language}-${place}` : locale.language, {
      calendar: 'gregory',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    const order = format
      .formatToParts(0)
      .filter(({ type }) => type === 'year' || type === 'month' || type === 'day')
      .map(({ type }) => type[0])
      .join('');
    return order === 'dmy' || order === 'mdy' || order === 'ymd' ? order : null;
  } catch {
    // What a page calls its language need be none.
    return null;
  }
}

/** By locale: making a format takes as long as reading many lines, and many lines of one page may ask. */
const orders = new Map<string, NumericOrder | null>();

/**
 * The order of numbers in this page's dates, or null where it cannot be known: English without a region writes both orders.
 * @example numericOrder({ tag: 'en', region: 'IN' }) // 'dmy'
 */
export function numericOrder(locale: PageLocale): NumericOrder | null {
  const key = JSON.stringify([locale.tag, locale.region]);
  const known = orders.get(key);
  if (known !== undefined) return known;
  const order = readOrder(locale);
  orders.set(key, order);
  return order;
}

/** Country domains that are used as if they were none: they say nothing of a region. */
const GENERIC = new Set(['io', 'tv', 'me', 'co', 'ai', 'fm', 'ly', 'cc', 'ws', 'gg', 'to', 'eu']);

/** The region of a site's country domain: `GB` of `paper.co.uk`; null of `.com`. */
export function regionOfUrl(url: string): string | null {
  try {
    const domain = new URL(url).hostname.split('.').at(-1) ?? '';
    if (!/^[a-z]{2}$/.test(domain) || GENERIC.has(domain)) return null;
    return domain === 'uk' ? 'GB' : domain.toUpperCase();
  } catch {
    return null;
  }
}
