/**
 * Gives the reader a file, as a download from this page itself: nothing is requested.
 * @param type media type, without a charset: the text is written as UTF-8
 */
export function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  // The download has begun by then; kept longer the text would stay in memory.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
