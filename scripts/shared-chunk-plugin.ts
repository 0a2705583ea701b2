import type { Plugin } from 'vite';

/** Puts what several of the extension's pages share into one script: a popup waited for nine of them. */
export function sharedChunkPlugin(): Plugin {
  return {
    name: 'shared-chunk',
    outputOptions(options) {
      // Scripts that are no modules are one file as they are; style sheets stay with the pages that ask for them.
      if (options.format !== 'es') return null;
      const isScript = (id: string) => !id.endsWith('.css');
      return { ...options, codeSplitting: { groups: [{ name: 'shared', minShareCount: 2, test: isScript }] } };
    },
  };
}
