#!/usr/bin/env bash
# OpenCC turns surnames into other words when it converts scripts, and "announce" into "release" when it converts wording.
#
# opencc-js 1.4.2, Node 20. Three surnames whose characters are the same in both scripts (Fan, Yu, Yu) come out as the longer characters of
# other words; none comes back the same. With Taiwan's wording ("twp") the verb of every announcement becomes that of a software release.
# Names of people therefore belong into two lists, not through a converter.
# Seen: the output below.
#
# Exit 0: still so; 1: changed; 2: the packages could not be had.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent opencc-js@1.4.2 >/dev/null 2>&1 || exit 2
cat >finding.mjs <<'SCRIPT'
import { Converter } from 'opencc-js';

const script = Converter({ from: 'cn', to: 'tw' });
const wording = Converter({ from: 'cn', to: 'twp' });
const seen = ['范长龙', '于正声', '郁慕明'].map(script).concat(wording('发布'));
const expected = ['範長龍', '於正聲', '鬱慕明', '釋出'];

const shown = JSON.stringify(seen);
console.log(shown);
if (shown !== JSON.stringify(expected)) {
  console.log(`CHANGED, was ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
SCRIPT
TZ=UTC node finding.mjs
