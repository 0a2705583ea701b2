/** The build replaces this module with all knowledge files in one (see `scripts/knowledge-plugin.ts`). */
declare module 'virtual:knowledge' {
  import type { KnowledgeFiles } from '../engine/knowledge.ts';

  const files: KnowledgeFiles;
  export default files;
}

/** The names of every language but English, by tag. They are parsed when they are asked for, each time anew. */
declare module 'virtual:names' {
  import type { LanguageNames } from '../engine/knowledge.ts';

  export default function readNames(): Record<string, LanguageNames>;
}
