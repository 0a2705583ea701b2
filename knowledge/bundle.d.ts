/** The build replaces this module with all knowledge files in one (see `scripts/knowledge-plugin.ts`). */
declare module 'virtual:knowledge' {
  import type { KnowledgeFiles } from '../engine/knowledge.ts';

  const files: KnowledgeFiles;
  export default files;
}
