#!/usr/bin/env bash
# Readability loses the first name of a headline with a hyphen and a colon.
#
# @mozilla/readability 0.6.0, jsdom 26.1.0, Node 20. Separators between headline and site are cut off the title; a headline that itself holds
# " - " and ": " keeps only what stands behind the first, and a label before a colon goes even where no site is named.
# Seen: "Modi - Putin call: what we know" gives "Putin call: what we know"; "Analysis: Modi and Putin talk about the treaty" loses its label.
#
# Exit 0: still so; 1: changed; 2: the packages could not be had.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @mozilla/readability@0.6.0 jsdom@26.1.0 >/dev/null 2>&1 || exit 2
cat >finding.mjs <<'SCRIPT'
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';

const paragraph = `<p>${'The ministers met in the capital and agreed to return to the talks that had been broken off, after months. '.repeat(3)}</p>`;
const titleOf = (title) =>
  new Readability(new JSDOM(`<title>${title}</title><article>${paragraph.repeat(4)}</article>`).window.document).parse().title;
const seen = ['Modi - Putin call: what we know', 'Analysis: Modi and Putin talk about the treaty', 'Talks resume in Geneva'].map(titleOf);
const expected = ['Putin call: what we know', 'Modi and Putin talk about the treaty', 'Talks resume in Geneva'];

const shown = JSON.stringify(seen);
console.log(shown);
if (shown !== JSON.stringify(expected)) {
  console.log(`CHANGED, was ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
SCRIPT
TZ=UTC node finding.mjs
