/**
 * `npm run measure`: counts of the product's code that issues and reviews speak of: functions by complexity and length, and
 * names that stand for two things. `npm run measure -- --list` names them.
 */
import { ROOT } from '../run.ts';
import { measureCode, namesDeclaredTwice, namesOfTypes } from './measure-code.ts';

/** Complexity from which a function wants a table or a split, and from which it has to have one: CONTRIBUTING.md. */
const COMPLEX = 15;
const TOO_COMPLEX = 20;
const LONG = 50;

/** What `analyse` is given and what it makes of it for those that look in it. */
const ARTICLE_TYPES = ['Article', 'ArticleText', 'LeaderContext', 'TreatyContext', 'DiscrepancyContext', 'WordReader'];

const { files, functions, names } = measureCode(ROOT);
const over = (limit: number) => functions.filter(({ complexity }) => complexity > limit);
const long = functions.filter(({ lines }) => lines > LONG);
const exportedTwice = namesDeclaredTwice(names.filter(({ exported }) => exported));
const twice = namesDeclaredTwice(names);

console.log(`files ${files}, functions ${functions.length}`);
console.log(
  `cyclomatic complexity over ${TOO_COMPLEX}: ${over(TOO_COMPLEX).length}, over ${COMPLEX}: ${over(COMPLEX).length}`,
);
console.log(`functions over ${LONG} lines: ${long.length}`);
console.log(`exported names declared twice: ${exportedTwice.size}; top-level names declared twice: ${twice.size}`);
const spoken = namesOfTypes(ROOT, 'engine', ARTICLE_TYPES);
console.log(
  `names for the article on its way through the engine: ${[...spoken].map(([type, as]) => `${type} is ${as.join(', ')}`).join('; ')}`,
);
if (process.argv.includes('--list')) {
  for (const { file, line, name, complexity } of over(COMPLEX).sort((a, b) => b.complexity - a.complexity))
    console.log(`  complexity ${complexity}  ${name}  ${file}:${line}`);
  for (const { file, line, name, lines } of long.sort((a, b) => b.lines - a.lines))
    console.log(`  ${lines} lines  ${name}  ${file}:${line}`);
  for (const [name, where] of twice)
    console.log(`  ${exportedTwice.has(name) ? 'exported ' : ''}${name}  ${where.join('  ')}`);
}
