/**
 * `npm run fit [detector|linker]`: repeats how the weights of the detector and the linker stand against a fit, half of the corpus
 * fitted and half held out. It prints and changes nothing. Needs the labelled material of `../shared`; without it, it says so.
 */
import { join } from 'node:path';
import { ROOT } from '../run.ts';
import { fitDetector } from './fit-detector.ts';
import { fitLinker } from './fit-linker.ts';

const FITS = { detector: fitDetector, linker: fitLinker } as const;

const isFit = (name: string): name is keyof typeof FITS => Object.hasOwn(FITS, name);

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !isFit(name));
if (unknown.length > 0) {
  console.error(`Nothing to fit is called ${unknown.join(' or ')}; there are ${Object.keys(FITS).join(' and ')}.`);
  process.exitCode = 2;
} else {
  const shared = join(ROOT, '..', 'shared');
  for (const name of wanted.length > 0 ? wanted.filter(isFit) : (['detector', 'linker'] as const))
    if (!FITS[name](shared)) console.log(`SKIPPED ${name}: its marked corpus is not in ${shared}.`);
}
