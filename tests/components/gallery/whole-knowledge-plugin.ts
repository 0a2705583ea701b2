import type { Plugin } from 'vite';
import { readKnowledgeFiles } from '../../../knowledge/read-files.ts';
import { languageTags, readLanguageNames } from '../../../knowledge/read-language-names.ts';

/** What each virtual module holds: the gallery has no package to read, so it gets the knowledge whole. */
const MODULES: Readonly<Record<string, () => unknown>> = {
  'virtual:knowledge': () => readKnowledgeFiles(),
  'virtual:names': () => languageTags().map((tag) => readLanguageNames(tag)),
};

export const wholeKnowledgePlugin = (): Plugin => ({
  name: 'whole-knowledge',
  resolveId: (id) => (Object.hasOwn(MODULES, id) ? `\0${id}` : null),
  load(id) {
    const read = MODULES[id.slice(1)];
    return id.startsWith('\0') && read ? `export default JSON.parse(${JSON.stringify(JSON.stringify(read()))});` : null;
  },
});
