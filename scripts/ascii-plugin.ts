import type { Plugin } from 'vite';

/**
 * Writes every script in ASCII: one letter beyond Latin-1 makes a browser hold and read the whole script at two bytes a
 * character. In a string, a template and a regular expression `\uXXXX` is the letter itself.
 */
export function asciiPlugin(): Plugin {
  return {
    name: 'ascii',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        if (/\bString\.raw\b/.test(chunk.code)) this.error(`${chunk.fileName} reads a template as it is written.`);
        chunk.code = chunk.code.replace(
          /[^\n\r\x20-\x7e\t]/g,
          (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
        );
      }
    },
  };
}
