#!/usr/bin/env bash
# @edtf-ts/core puts spring of the northern hemisphere into September.
#
# @edtf-ts/core 0.4.2, Node 20. ISO 8601-2 (and the Library of Congress, EDTF level 2) numbers the seasons of the northern hemisphere 25 to 28 and
# those of the southern one 29 to 32. The package takes 25 to 28 for the southern ones, half a year off, and refuses 29 to 32 as months. Its README
# calls 25 "Winter, Northern", which is neither; no issue was found.
# One would guess that what is named for the north is in the north's months, as the seasons of no hemisphere (21 to 24) are.
# Seen: September to November for 2025-25, June to August for 2025-28 (northern winter), an error for 2025-29 (southern spring).
#
# Exit 0: still so; 1: changed; 2: the packages could not be had.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @edtf-ts/core@0.4.2 >/dev/null 2>&1 || exit 2
cat >finding.mjs <<'SCRIPT'
import { parse } from '@edtf-ts/core';

const month = (time) => new Date(Number(time)).toISOString().slice(0, 7);
const given = ['2025-21', '2025-25', '2025-28', '2025-29'];
const seen = given.map((text) => {
  const { success, value } = parse(text);
  return success ? [month(value.min), month(value.max)] : 'an error';
});
const expected = [['2025-03', '2025-05'], ['2025-09', '2025-11'], ['2025-06', '2025-08'], 'an error'];
const guessed = [['2025-03', '2025-05'], ['2025-03', '2025-05'], ['2025-12', '2026-02'], ['2025-09', '2025-11']];

const shown = JSON.stringify(seen);
console.log('@edtf-ts/core 0.4.2, Node', process.versions.node);
console.log('given:', given);
console.log('seen:', shown);
console.log('one would guess:', JSON.stringify(guessed));
if (shown !== JSON.stringify(expected)) {
  console.log(`CHANGED, was ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
SCRIPT
TZ=UTC node finding.mjs
