/** How many bytes each script has that a reader's browser loads, beside its budget. `npm run bench bytes`; needs the built extension. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { BUDGETS } from '../e2e/budgets.ts';
import { BUILT } from '../e2e/stage/chromium.ts';
import { quotient, reportRows } from './rows.ts';

reportRows(
  'bytes',
  Object.entries(BUDGETS).map(([file, { bytes, when }]) => {
    const size = statSync(join(BUILT, file)).size;
    return {
      what: `\`${file}\`, ${when}`,
      ours: `${size.toLocaleString('en')} bytes`,
      beside: `budget ${bytes.toLocaleString('en')} bytes`,
      ratio: quotient(size, bytes),
    };
  }),
);
