import { expect, test } from 'vitest';
import { checkKnowledge } from '../../knowledge/checks/index.ts';
import { readKnowledgeFiles } from '../../knowledge/read-files.ts';

const files = readKnowledgeFiles();

test('the knowledge has no findings', () => {
  const findings = checkKnowledge(files).map((finding) => finding.message);
  expect(findings, findings.join('\n')).toEqual([]);
});

test('there is knowledge to check', () => {
  expect(Object.keys(files.countries).length).toBeGreaterThan(190);
  expect(Object.keys(files.treaties).length).toBeGreaterThan(0);
});
