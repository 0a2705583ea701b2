#!/usr/bin/env bash
# nzh reads the year 2025 in Chinese numerals as 225.
#
# nzh 1.0.14, Node 20. A year is written digit by digit. Digits without units are put one behind the other, and the round nought of years (〇) counts
# for nothing, so the number gets shorter; no error is raised. A year without a nought is read rightly, and so is a nought between units, where it
# stands for nothing anyway.
# The README gives 〇 as the nought of a custom numeral set and says nothing of years; no issue was found.
# One would guess that a digit that is left out makes the number another one, or an error.
# Seen: 225 for 二〇二五, 198 for 一九八〇, 28 for 二〇〇八; 1949 for 一九四九 and 2008 for 二千〇八.
#
# Exit 0: still so; 1: changed; 2: the packages could not be had.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent nzh@1.0.14 >/dev/null 2>&1 || exit 2
cat >finding.mjs <<'SCRIPT'
import nzh from 'nzh';

const given = ['二〇二五', '一九八〇', '二〇〇八', '一九四九', '二千〇八'];
const seen = given.map((year) => nzh.cn.decodeS(year));
const expected = [225, 198, 28, 1949, 2008];
const guessed = [2025, 1980, 2008, 1949, 2008];

const shown = JSON.stringify(seen);
console.log('nzh 1.0.14, Node', process.versions.node);
console.log('given:', given);
console.log('seen:', shown);
console.log('one would guess:', JSON.stringify(guessed));
if (shown !== JSON.stringify(expected)) {
  console.log(`CHANGED, was ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
SCRIPT
TZ=UTC node finding.mjs
