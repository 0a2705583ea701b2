import sniffEncoding from 'html-encoding-sniffer';
import iconv from 'iconv-lite';

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/**
 * The words of a saved page or text. What decides, in the order of the HTML standard: its byte-order mark, the server's word, its
 * own `<meta charset>`. One that says nothing is UTF-8 where it can be that, else Windows-1252.
 *
 * @param contentType the header `Content-Type` it came with, where that is known
 */
export function decodePage(bytes: Uint8Array, contentType: string | null = null): string {
  const label = /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(contentType ?? '')?.[1];
  const encoding = sniffEncoding(bytes, {
    defaultEncoding: isUtf8(bytes) ? 'UTF-8' : 'windows-1252',
    ...(label && { transportLayerEncodingLabel: label }),
  });
  // Not `TextDecoder`: that of Node 20 takes Windows-1252 for Latin-1 (0x80 is no euro sign there).
  // `replacement` and `x-user-defined` are for browsers: no page that anybody reads is in them.
  return iconv.decode(Buffer.from(bytes), iconv.encodingExists(encoding) ? encoding : 'UTF-8');
}
