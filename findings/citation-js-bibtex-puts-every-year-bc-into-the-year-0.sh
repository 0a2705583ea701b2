#!/usr/bin/env bash
# @citation-js/plugin-bibtex reads every year before Christ as the year 0.
#
# @citation-js/plugin-bibtex 0.8.2 with @citation-js/core 0.8.2, Node 20. BibLaTeX dates are dates of the Extended Date/Time Format, where -0043 is
# 44 BC; the README promises level 1 of that format for `date`, which is the level of negative years and of seasons. The sign is taken for the
# hyphen between two parts, with nothing before it: the year is 0, and month and day go too. The spring of 2025 ("2025-21") becomes all of 2025.
# Years and days of our era are right. No issue was found.
# One would guess the year -44, as the same project's reader of plain dates gives for "44 BC", or an error, which broken dates do get.
# Seen: [[0]] for the Ides of March and for the battle of Thermopylae alike.
#
# Exit 0: still so; 1: changed; 2: the packages could not be had.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2 >/dev/null 2>&1 || exit 2
cat >finding.mjs <<'SCRIPT'
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';

const entry = (date) => `@book{a, title = {Lives}, author = {Lee, Ann}, date = {${date}}}`;
const given = ['-0043-03-15', '-0479', '-0479/-0478', '2025-21', '0033-04-03', '1949-04-04'];
const seen = given.map((date) => new Cite(entry(date)).data[0].issued['date-parts']);
const expected = [[[0]], [[0]], [[0], [0]], [[2025]], [[33, 4, 3]], [[1949, 4, 4]]];
const guessed = [[[-44, 3, 15]], [[-480]], [[-480], [-479]], 'the spring of 2025', [[33, 4, 3]], [[1949, 4, 4]]];

const shown = JSON.stringify(seen);
console.log('@citation-js/plugin-bibtex 0.8.2, Node', process.versions.node);
console.log('given:', given);
console.log('seen:', shown);
console.log('one would guess:', JSON.stringify(guessed));
if (shown !== JSON.stringify(expected)) {
  console.log(`CHANGED, was ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
SCRIPT
TZ=UTC node finding.mjs
