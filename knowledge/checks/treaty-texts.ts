/** Checks of the translations of treaties' texts: `knowledge/languages/<tag>/treaty-texts.json`. */
import type { KnowledgeFiles } from '../../engine/knowledge.ts';
import { treatyTextsSchema } from '../schema/language-names.ts';
import { type TranslatedTreaty, type TreatyTextsFile, versionOfTexts } from '../treaty-texts.ts';
import type { Finding } from './finding.ts';

/** A translation that is this much shorter than the English has left something out; Chinese needs a quarter of the letters. */
const SHORTEST = { zh: 0.15, other: 0.6 } as const;
const LONGEST = 2;

function problemsOf(tag: string, one: TranslatedTreaty, treaty: KnowledgeFiles['treaties'][string]): string[] {
  const version = versionOfTexts(treaty);
  const problems = one.of === version ? [] : [`is of version ${one.of}; read the English again, then write ${version}`];
  for (const part of ['background', 'settles'] as const) {
    const share = one[part].length / treaty[part].length;
    if (share < SHORTEST[tag === 'zh' ? 'zh' : 'other'] || share > LONGEST)
      problems.push(
        `"${part}" has ${share.toFixed(2)} of the letters of the English; say the same, no less and no more`,
      );
    if (one[part] === treaty[part])
      problems.push(`"${part}" is the English; leave the treaty out until it is translated`);
  }
  return problems;
}

/**
 * Everything wrong with one language's texts of treaties; empty where all is well.
 *
 * @param tag the language's folder: `ru`
 */
export function checkTreatyTexts(tag: string, file: TreatyTextsFile, { treaties }: KnowledgeFiles): Finding[] {
  const path = `knowledge/languages/${tag}/treaty-texts.json`;
  const finding = (message: string): Finding => ({
    file: path,
    rule: 'treaty-texts',
    message: `${path} (treaty-texts): ${message}.`,
  });
  const shape = treatyTextsSchema.safeParse(file).error?.issues ?? [];
  if (shape.length > 0) return shape.map(({ path: at, message }) => finding(`${at.map(String).join('.')}: ${message}`));
  return Object.entries(file.texts).flatMap(([id, one]) => {
    const treaty = treaties[id];
    if (treaty === undefined) return [finding(`${id} is no treaty of the knowledge; take it out`)];
    return problemsOf(tag, one, treaty).map((problem) => finding(`${id} ${problem}`));
  });
}
