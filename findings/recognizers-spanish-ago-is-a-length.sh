#!/usr/bin/env bash
# Recognizers read the Spanish "three days ago" as a length of time.
#
# @microsoft/recognizers-text-date-time 1.3.2, Node 20. English "three days ago" is a day; Spanish puts its word for "ago" first ("hace"), and
# only the length behind it is found, as a duration. "martes pasado" on a Wednesday is eight days back, not yesterday.
# Seen: "hace tres días" is P3D; "martes pasado" asked on Wednesday, 2025-05-07, is 2025-04-29.
#
# Exit 0: still so; 1: changed; 2: the packages could not be had.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @microsoft/recognizers-text-date-time@1.3.2 >/dev/null 2>&1 || exit 2
cat >finding.mjs <<'SCRIPT'
import recognizers from '@microsoft/recognizers-text-date-time';

const read = (text, culture) =>
  recognizers.recognizeDateTime(text, culture, 0, new Date(2025, 4, 7)).map(({ text: words, resolution }) => `${words}: ${resolution.values[0].timex}`);
const seen = [read('three days ago', 'en-us'), read('hace tres días', 'es-es'), read('martes pasado', 'es-es')];
const expected = [['three days ago: 2025-05-04'], ['tres días: P3D'], ['martes pasado: 2025-04-29']];

const shown = JSON.stringify(seen);
console.log(shown);
if (shown !== JSON.stringify(expected)) {
  console.log(`CHANGED, was ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
SCRIPT
TZ=UTC node finding.mjs
