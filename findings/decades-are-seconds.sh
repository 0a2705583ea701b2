#!/usr/bin/env bash
# Two parsers of dates read "1990s" as a number of seconds, one ahead and one back.
#
# any-date-parser 2.2.4 (Node 20) and dateparser 1.4.3 (Python 3). The plural s behind a year is the unit of an amount for both: the first adds 1,990
# seconds to now, the second takes them off, "the" before it or not.
# One would guess a year of that decade, or that a decade is refused.
# Seen: 1990 seconds from now; and 11:26:50 on the day of reading, for noon of it.
#
# Exit 0: still so; 1: changed; 2: the packages could not be had.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent any-date-parser@2.2.4 >/dev/null 2>&1 || exit 2
python3 -m venv packages >/dev/null 2>&1 || exit 2
packages/bin/pip install --quiet --disable-pip-version-check dateparser==1.4.3 python-dateutil==2.9.0.post0 pytz==2026.4 regex==2026.9.29 tzlocal==5.4.4 six==1.17.0 >/dev/null 2>&1 || exit 2
cat >ahead.mjs <<'SCRIPT'
import parser from 'any-date-parser';

const before = Date.now();
const read = parser.fromString('1990s', 'en').getTime();
const after = Date.now();
// The clock runs on between the readings: what is added lies between the two differences.
const added = read - before >= 1_990_000 && read - after <= 1_990_000;
console.log(added ? 'any-date-parser: "1990s" is 1990 seconds from now' : `CHANGED: ${new Date(read).toISOString()}`);
process.exitCode = added ? 0 : 1;
SCRIPT
cat >finding.py <<'SCRIPT'
import json
from datetime import datetime

import dateparser

settings = {"RELATIVE_BASE": datetime(2025, 5, 7, 12)}
seen = [str(dateparser.parse(text, languages=["en"], settings=settings)) for text in ("1990s", "the 1990s")]
expected = ["2025-05-07 11:26:50", "2025-05-07 11:26:50"]

shown = json.dumps(seen, ensure_ascii=False)
print(shown)
if seen != expected:
    print("CHANGED, was", json.dumps(expected, ensure_ascii=False))
    raise SystemExit(1)
SCRIPT
TZ=UTC node ahead.mjs
TZ=UTC packages/bin/python -W ignore finding.py
