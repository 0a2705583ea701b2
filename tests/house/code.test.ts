/** The bars of CONTRIBUTING.md on the product's own code, as `npm run measure` counts them. */
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  type MeasuredFunction,
  measureCode,
  namesDeclaredTwice,
  namesOfTypes,
} from '../../scripts/measure/measure-code.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');
const { functions, names } = measureCode(ROOT);

const place = ({ file, line, name, complexity, lines }: MeasuredFunction) =>
  `${file}:${line} ${name}: complexity ${complexity}, ${lines} lines`;
const twice = (named: typeof names) =>
  [...namesDeclaredTwice(named)].map(([name, files]) => `${name}: ${files.join(', ')}`);

describe('functions', () => {
  test('none is more complex than 20', () => {
    expect(functions.filter(({ complexity }) => complexity > 20).map(place)).toEqual([]);
  });

  test('at most 25 are more complex than 15', () => {
    expect(functions.length).toBeGreaterThan(1000);
    expect(functions.filter(({ complexity }) => complexity > 15).map(place).length).toBeLessThanOrEqual(25);
  });

  test('at most 8 are longer than 50 lines', () => {
    expect(functions.filter(({ lines }) => lines > 50).map(place).length).toBeLessThanOrEqual(8);
  });
});

describe('names', () => {
  test('an exported name means one thing', () => {
    expect(twice(names.filter(({ exported }) => exported))).toEqual([]);
  });

  test('at most 30 names at the top of a module stand at the top of another', () => {
    expect(twice(names).length).toBeLessThanOrEqual(30);
  });

  test('the article has one name throughout the engine', () => {
    expect(namesOfTypes(ROOT, 'engine', ['Article', 'ArticleText'])).toEqual(
      new Map([
        ['Article', ['article']],
        ['ArticleText', ['article']],
      ]),
    );
  });

  test('a name counts within one pack and between a pack and the rest, not between packs', () => {
    const at = (file: string) => ({ file, name: 'reach', exported: true });
    const [de, german, es, outside] = ['de/a', 'de/b', 'es/a'].map((path) => at(`engine/languages/${path}.ts`));
    expect(namesDeclaredTwice([de, es].flatMap((one) => one ?? []))).toEqual(new Map());
    expect(namesDeclaredTwice([de, german].flatMap((one) => one ?? [])).size).toBe(1);
    expect(namesDeclaredTwice([de, outside ?? at('page/a.ts')].flatMap((one) => one ?? [])).size).toBe(1);
  });
});
