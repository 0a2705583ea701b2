#!/usr/bin/env bash
# i18n-iso-countries swaps the two Congos in Portuguese.
#
# i18n-iso-countries 7.14.0, Node 20. CG (Brazzaville) has the Portuguese name of CD (Kinshasa), and CD the one that CG bore in the
# 1970s and 1980s. English and Spanish are right. German's bare "Kongo" is CD, Polish's and Czech's the same word CG, so a name says nothing without its language.
# One would guess that the code of a country is the same in every language of one table.
# Seen: "República Democrática do Congo" is CG.
#
# Exit 0: still so; 1: changed; 2: the packages could not be had.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent i18n-iso-countries@7.14.0 >/dev/null 2>&1 || exit 2
cat >finding.mjs <<'SCRIPT'
import { createRequire } from 'node:module';
import countries from 'i18n-iso-countries';

const require = createRequire(import.meta.url);
for (const language of ['pt', 'en', 'es', 'de', 'pl']) countries.registerLocale(require(`i18n-iso-countries/langs/${language}.json`));
const given = [
  ['República Democrática do Congo', 'pt'],
  ['República Popular do Congo', 'pt'],
  ['Democratic Republic of the Congo', 'en'],
  ['Congo (República Democrática del)', 'es'],
  ['Kongo', 'de'],
  ['Kongo', 'pl'],
];
const seen = given.map(([name, language]) => countries.getAlpha2Code(name, language));
const expected = ['CG', 'CD', 'CD', 'CD', 'CD', 'CG'];
const guessed = ['CD', 'CG', 'CD', 'CD', 'one of the two', 'the same one'];

const shown = JSON.stringify(seen);
console.log('i18n-iso-countries 7.14.0, Node', process.versions.node);
console.log('given:', given);
console.log('seen:', shown);
console.log('one would guess:', JSON.stringify(guessed));
if (shown !== JSON.stringify(expected)) {
  console.log(`CHANGED, was ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
SCRIPT
TZ=UTC node finding.mjs
