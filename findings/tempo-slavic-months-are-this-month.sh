#!/usr/bin/env bash
# @formkit/tempo reads the dates that it writes in Slavic languages as days of the present month.
#
# @formkit/tempo 1.1.0, Node 20. format() writes the month in the genitive, as these languages do beside a day; parse() with the same format and
# locale knows the nominative only and, instead of refusing, takes the month in which it runs.
# One would guess that what a library writes it reads, or that it says that it cannot.
# Seen: every month of the year but one comes back as the present one in pl, ru, uk, sk, hr; in fr, de, el, all twelve come back.
#
# Exit 0: still so; 1: changed; 2: the packages could not be had.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @formkit/tempo@1.1.0 >/dev/null 2>&1 || exit 2
cat >finding.mjs <<'SCRIPT'
import { format, parse } from '@formkit/tempo';

const months = [...Array(12).keys()];
const present = new Date().getMonth();
const pattern = 'D MMMM YYYY';
/** The months of 2025, written and read again, that come back as the present month although they are not. */
const wronglyPresent = (locale) =>
  months.filter((month) => {
    const written = format({ date: new Date(Date.UTC(2025, month, 15, 12)), format: pattern, locale });
    return month !== present && parse({ date: written, format: pattern, locale }).getMonth() === present;
  }).length;
const seen = Object.fromEntries(['pl', 'ru', 'uk', 'sk', 'hr', 'fr', 'de', 'el'].map((locale) => [locale, wronglyPresent(locale)]));
const expected = { pl: 11, ru: 11, uk: 11, sk: 11, hr: 11, fr: 0, de: 0, el: 0 };

const shown = JSON.stringify(seen);
console.log(shown);
if (shown !== JSON.stringify(expected)) {
  console.log(`CHANGED, was ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
SCRIPT
TZ=UTC node finding.mjs
