/** Words beside a date that say the article was changed then, in the languages of news pages. Lower case, folded as dates are. */
const UPDATED_WORDS =
  /updat|modif|edited|changed|revis|correct|aktuali|geandert|\bstand\b|actuali|atualiz|mis a jour|\bmaj\b|aggiorna|bijgewerkt|gewijzigd|oppdater|uppdater|opdater|paivitet|frissit|guncelle|обновл|изменен|оновлен|更新|修改|수정|업데이트|अपडेट|تحديث|به ?روز|cap ?nhat/g;
/** Words that say it was published then. */
const PUBLISHED_WORDS =
  /publi|posted|issued|first|created|erstellt|veroffentl|erschienen|gepubl|objav|julkais|kozzet|yayin|yayın|опублик|дата|发布|發布|发表|發表|公開|登録|掲載|配信|입력|등록|게재|प्रकाशित|نشر|انتشار|xuat ban/g;

/** Digits end a label: what stands before them belongs to another date. */
const last = (text: string, words: RegExp): number =>
  Math.max(-1, ...[...text.matchAll(words)].map(({ index }) => index));

/**
 * Whether the words say "updated": the word closest before the date decides.
 * @param before folded text before the date, after any earlier date
 */
export function saysUpdated(before: string): boolean {
  return last(before, UPDATED_WORDS) > last(before, PUBLISHED_WORDS);
}

/** Whether a class or property name says so: WordPress writes `published updated` on the day of publication. */
export const namesUpdate = (name: string): boolean =>
  /updat|modif|revis/i.test(name) && !/publi|issued|created/i.test(name);
