/**
 * Gives the reader a file, as a download from this page itself: nothing is requested.
 * @param type media type, without a charset: a text is written as UTF-8
 */
export function saveFile(name: string, type: string, content: string | Blob): void {
  const link = document.createElement('a');
  const file = typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content;
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The download has begun by then; kept longer the text would stay in memory.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
