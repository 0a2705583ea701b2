#!/usr/bin/env bash
# Day.js puts a Russian, Ukrainian or Polish December into the year after.
#
# dayjs 1.11.23 with its customParseFormat, Node 20. The months beside a day and those without stand in one list of 24; the place in it is
# taken modulo 12, and for the last one, December beside a day, 24 remains: a month 24 of 1991, which carries over to December 1992.
# The other eleven months are right, and so is "дек." Strict mode says Invalid Date for December alone.
# One would guess that a month that is found is in the year that stands beside it.
# Seen: the end of the Soviet Union, "26 декабря 1991", is 1992-12-26; martial law in Poland, "13 grudnia 1981", is 1982-12-13.
#
# Exit 0: still so; 1: changed; 2: the packages could not be had.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent dayjs@1.11.23 >/dev/null 2>&1 || exit 2
cat >finding.mjs <<'SCRIPT'
import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat.js';
import 'dayjs/locale/pl.js';
import 'dayjs/locale/ru.js';
import 'dayjs/locale/uk.js';

dayjs.extend(customParseFormat);

const read = (text, locale, pattern = 'D MMMM YYYY', strict = false) => dayjs(text, pattern, locale, strict).locale('en').format('YYYY-MM-DD');
const rows = [
  ['ru 26 декабря 1991', read('26 декабря 1991', 'ru'), '1992-12-26', '1991-12-26'],
  ['ru 26 ноября 1991', read('26 ноября 1991', 'ru'), '1991-11-26', '1991-11-26'],
  ['ru 26 дек. 1991', read('26 дек. 1991', 'ru', 'D MMM YYYY'), '1991-12-26', '1991-12-26'],
  ['uk 1 грудня 1991', read('1 грудня 1991', 'uk'), '1992-12-01', '1991-12-01'],
  ['pl 13 grudnia 1981', read('13 grudnia 1981', 'pl'), '1982-12-13', '1981-12-13'],
  ['ru 26 декабря 1991, strict', read('26 декабря 1991', 'ru', 'D MMMM YYYY', true), 'Invalid Date', '1991-12-26'],
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
echo 'dayjs@1.11.23'
TZ=UTC node finding.mjs
