#!/usr/bin/env bash
# date-fns reads the Portuguese, Spanish and Romanian words for AD as BC.
#
# date-fns 4.4.0, Node 20. The short era of Portuguese that the package itself writes ("1385 d.C.") comes back as 1385 BC. The stops are
# allowed by the pattern that finds the era and not by the one that tells which era it is; an era that is not told counts as BC, with no
# Invalid Date. BC with stops is right, by that same accident; Italian, with the same letters, and the long form are read as they should be.
# One would guess that what `format` writes `parse` reads, or that it says Invalid Date, as for other words it does not know.
# Seen: the battle of "14 de agosto de 1385 d.C." is in the year 1385 BC; Spanish "106 d. C." and Romanian "106 D.C." are BC too.
#
# Exit 0: still so; 1: changed; 2: the packages could not be had.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent date-fns@4.4.0 >/dev/null 2>&1 || exit 2
cat >finding.mjs <<'SCRIPT'
import { format, parse } from 'date-fns';
import { es, it, pt, ptBR, ro } from 'date-fns/locale';

const read = (text, pattern, locale) => format(parse(text, pattern, new Date('2025-05-07'), { locale }), 'y G');

const written = format(new Date('1385-08-14'), "d 'de' MMMM 'de' y G", { locale: pt });
const rows = [
  [`pt ${written}`, read(written, "d 'de' MMMM 'de' y G", pt), '1385 BC', '1385 AD'],
  ['pt 1385 depois de Cristo', read('1385 depois de Cristo', 'y GGGG', pt), '1385 AD', '1385 AD'],
  ['pt-BR 70 d.C.', read('70 d.C.', 'y G', ptBR), '70 BC', '70 AD'],
  ['es 106 d. C.', read('106 d. C.', 'y G', es), '106 BC', '106 AD'],
  ['ro 106 D.C.', read('106 D.C.', 'y G', ro), '106 BC', '106 AD'],
  ['it 70 d.C.', read('70 d.C.', 'y G', it), '70 AD', '70 AD'],
];

let changed = false;
for (const [given, came, before, right] of rows) {
  console.log(`${given}: ${came} (one would expect ${right})`);
  if (came !== before) {
    console.log(`CHANGED, was ${before}`);
    changed = true;
  }
}
process.exitCode = changed ? 1 : 0;
SCRIPT
echo 'date-fns@4.4.0'
TZ=UTC node finding.mjs
