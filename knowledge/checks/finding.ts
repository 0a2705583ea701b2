import type { KnowledgeFiles } from '../../engine/knowledge.ts';

/** One thing wrong in one file. The message alone tells what is wrong, why it matters and how to correct it. */
export interface Finding {
  /** `knowledge/treaties/simla-agreement.json` */
  file: string;
  /** The check's name: `treaty-relations`. */
  rule: string;
  message: string;
}

export type Check = (files: KnowledgeFiles) => Finding[];

export type Folder = 'countries' | 'organisations' | 'treaties';

/**
 * A check that looks at one folder's files one by one: `say` adds a finding to the file at hand.
 *
 * @param rule the name it goes by in a report
 * @param folders whose files it looks at
 * @param look what it does with one file
 */
export function checkEach<Name extends Folder>(
  rule: string,
  folders: readonly Name[],
  look: (file: KnowledgeFiles[Name][string], say: (message: string) => void, id: string, files: KnowledgeFiles) => void,
): Check {
  return (files) => {
    const findings: Finding[] = [];
    for (const folder of folders) {
      // `Object.entries` cannot follow a generic key into the folders' types.
      const entries = Object.entries(files[folder]) as [string, KnowledgeFiles[Name][string]][];
      for (const [id, file] of entries) {
        const path = `knowledge/${folder}/${id}.json`;
        look(
          file,
          (message) => findings.push({ file: path, rule, message: `${path} (${rule}): ${message}` }),
          id,
          files,
        );
      }
    }
    return findings;
  };
}
