#!/usr/bin/env bash
# dateparser reads Hindi कल as tomorrow and परसों as the day before yesterday.
#
# dateparser 1.4.3, Python 3. Both words say a distance and no direction (one or two days from today); the verb tells which. The library decides
# for the future in one and for the past in the other, whatever its setting for the preferred direction says.
# One would guess one direction for both, or that PREFER_DATES_FROM decides.
# Seen, read on 2025-05-07: कल is the 8th, परसों the 5th, with "past" and with "future" alike.
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

reference = datetime(2025, 5, 7, 12)


def read(text, preferred):
    settings = {"RELATIVE_BASE": reference, "PREFER_DATES_FROM": preferred}
    return dateparser.parse(text, languages=["hi"], settings=settings).strftime("%Y-%m-%d")


seen = [[read(text, preferred) for preferred in ("past", "future")] for text in ("कल", "परसों")]
expected = [["2025-05-08", "2025-05-08"], ["2025-05-05", "2025-05-05"]]

shown = json.dumps(seen, ensure_ascii=False)
print(shown)
if seen != expected:
    print("CHANGED, was", json.dumps(expected, ensure_ascii=False))
    raise SystemExit(1)
SCRIPT
TZ=UTC packages/bin/python -W ignore finding.py
