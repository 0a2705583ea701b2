#!/usr/bin/env bash
# dateparser reads the year of a Thai date as one of the common era.
#
# dateparser 1.4.3, Python 3, language th. Thai news counts years of the Buddhist era, 543 ahead; the language is asked for, the month's Thai name is
# read, the year is taken as it stands. For Persian and for the Islamic calendar the same package has calendars of their own, for Thai none.
# One would guess that a date in Thai letters with the year 2568 is one of 2025.
# Seen: 2568-05-05.
#
# Exit 0: still so; 1: changed; 2: the packages could not be had.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv packages >/dev/null 2>&1 || exit 2
packages/bin/pip install --quiet --disable-pip-version-check dateparser==1.4.3 python-dateutil==2.9.0.post0 pytz==2026.4 regex==2026.9.29 tzlocal==5.4.4 six==1.17.0 >/dev/null 2>&1 || exit 2
cat >finding.py <<'SCRIPT'
import json
from datetime import datetime

import dateparser

settings = {"RELATIVE_BASE": datetime(2025, 5, 7, 12)}
seen = dateparser.parse("5 พฤษภาคม 2568", languages=["th"], settings=settings).strftime("%Y-%m-%d")
expected = "2568-05-05"

shown = json.dumps(seen, ensure_ascii=False)
print(shown)
if seen != expected:
    print("CHANGED, was", json.dumps(expected, ensure_ascii=False))
    raise SystemExit(1)
SCRIPT
TZ=UTC packages/bin/python -W ignore finding.py
