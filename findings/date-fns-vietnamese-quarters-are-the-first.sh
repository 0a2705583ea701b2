#!/usr/bin/env bash
# date-fns reads the second and third quarter that it writes in Vietnamese as the first.
#
# date-fns 4.4.0, Node 20, locale vi. Quarters are written with Roman numbers; reading them stops at the first stroke that fits, so II and III are I.
# IV, and the short form with figures, come back rightly.
# One would guess that parse() reads what format() writes with the same pattern and locale.
# Seen: January 2025 for the quarters that begin in April and July.
#
# Exit 0: still so; 1: changed; 2: the packages could not be had.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent date-fns@4.4.0 >/dev/null 2>&1 || exit 2
cat >finding.mjs <<'SCRIPT'
import { format, parse } from 'date-fns';
import { vi } from 'date-fns/locale';

const again = (month, pattern) => {
  const written = format(new Date(2025, month, 1), pattern, { locale: vi });
  return [written, format(parse(written, pattern, new Date(2025, 0, 1), { locale: vi }), 'yyyy-MM')];
};
const seen = [...[0, 3, 6, 9].map((month) => again(month, 'QQQQ yyyy')), again(3, 'QQQ yyyy')];
const expected = [
  ['quý I 2025', '2025-01'],
  ['quý II 2025', '2025-01'],
  ['quý III 2025', '2025-01'],
  ['quý IV 2025', '2025-10'],
  ['Q2 2025', '2025-04'],
];

const shown = JSON.stringify(seen);
console.log(shown);
if (shown !== JSON.stringify(expected)) {
  console.log(`CHANGED, was ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
SCRIPT
TZ=UTC node finding.mjs
