#!/usr/bin/env bash
# Luxon cannot read "5 Sep 2025" in British English.
#
# luxon 3.7.2 with the CLDR of Node 20. The short months come from Intl, whose en-GB says "Sept": the three-letter form of other pages
# is refused. In en-US it is the other way round.
# Seen: en-GB reads "5 Sept 2025" and refuses "5 Sep 2025"; en-US the reverse.
#
# Exit 0: still so; 1: changed; 2: the packages could not be had.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent luxon@3.7.2 >/dev/null 2>&1 || exit 2
cat >finding.mjs <<'SCRIPT'
import { DateTime } from 'luxon';

const read = (text, locale) => DateTime.fromFormat(text, 'd MMM yyyy', { locale, zone: 'utc' }).toISODate();
const seen = [read('5 Sep 2025', 'en-GB'), read('5 Sept 2025', 'en-GB'), read('5 Sep 2025', 'en-US'), read('5 Sept 2025', 'en-US'), read('5 Aug 2025', 'en-GB')];
const expected = [null, '2025-09-05', '2025-09-05', null, '2025-08-05'];

const shown = JSON.stringify(seen);
console.log(shown);
if (shown !== JSON.stringify(expected)) {
  console.log(`CHANGED, was ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
SCRIPT
TZ=UTC node finding.mjs
