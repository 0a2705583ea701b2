#!/usr/bin/env bash
# Moment reads nine other months of Croatian dates, and all eleven of Catalan ones, as January, and calls the dates valid.
#
# moment 2.31.0, Node 20. Both languages put the month into another form beside a day ("lipanj", but "25. lipnja"). Moment knows that form
# and writes it; its reader outside strict mode looks for the form without a day, finds none, and leaves the month at its start.
# "kolovoza" and "listopada" are right, since these two only add a letter. Strict mode refuses its own output; Russian and Polish work.
# One would guess that `LL` is read by `LL`, or that a month that is not read makes the date invalid.
# Seen: Croatia's "25. lipnja 1991" (June) is 1991-01-25, Catalonia's "1 d’octubre de 2017" is 2017-01-01, both `isValid()`.
#
# Exit 0: still so; 1: changed; 2: the packages could not be had.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent moment@2.31.0 >/dev/null 2>&1 || exit 2
cat >finding.mjs <<'SCRIPT'
import moment from 'moment';
import 'moment/locale/ca.js';
import 'moment/locale/hr.js';
import 'moment/locale/ru.js';

const written = (day, locale) => moment.utc(day).locale(locale).format('LL');
const read = (text, locale, strict = false) => {
  const found = moment.utc(text, 'LL', locale, strict);
  return found.isValid() ? found.locale('en').format('YYYY-MM-DD') : 'invalid';
};
const row = (day, locale, before, strict) => {
  const text = written(day, locale);
  return [`${locale} ${text}${strict ? ', strict' : ''}`, read(text, locale, strict), before, day];
};
const rows = [
  row('1991-06-25', 'hr', '1991-01-25'),
  row('1991-12-23', 'hr', '1991-01-23'),
  row('1991-08-23', 'hr', '1991-08-23'),
  row('1991-06-25', 'hr', 'invalid', true),
  row('2017-10-01', 'ca', '2017-01-01'),
  row('1991-06-25', 'ru', '1991-06-25'),
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
echo 'moment@2.31.0'
TZ=UTC node finding.mjs
