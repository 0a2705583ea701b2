/** The files of countries and organisations as they are written on disk, one entry a file, parts by themselves. */
import type { OfficesPart } from '../../engine/knowledge.ts';
import { readFilesAsWritten, readParts } from '../read-files.ts';

/** By path below `knowledge/` without `.json`: `countries/gb`, `countries/us/congress`. */
export type OfficesParts = Readonly<Record<string, OfficesPart>>;

/** The country or organisation a file belongs to: `countries/us` of `countries/us/congress`. */
export const placeOf = (file: string): string => file.split('/').slice(0, 2).join('/');

const underFolder = (folder: string, files: Readonly<Record<string, OfficesPart>>) =>
  Object.fromEntries(Object.entries(files).map(([id, file]) => [`${folder}/${id}`, file]));

/** All files with offices below `root`, as written. */
export function readOfficesParts(root: string): OfficesParts {
  const { countries, organisations } = readFilesAsWritten(root);
  return { ...underFolder('countries', countries), ...underFolder('organisations', organisations), ...readParts(root) };
}
