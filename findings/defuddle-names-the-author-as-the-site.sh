#!/usr/bin/env bash
# defuddle names the author as the site where the page does not name its site.
#
# defuddle 0.19.4 with linkedom 0.18.15, Node 20. A page with an author and without the site's name has the author in both fields; without an author
# the site is the address's host.
# One would guess the host in both cases.
# Seen: site "Ana Ruiz" for an article at example.org by Ana Ruiz, "example.org" for the same article without a byline.
#
# Exit 0: still so; 1: changed; 2: the packages could not be had.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent defuddle@0.19.4 linkedom@0.18.15 >/dev/null 2>&1 || exit 2
cat >finding.mjs <<'SCRIPT'
import { Defuddle } from 'defuddle/node';

const text = `<p>${'The ministers met in the capital and agreed to return to the talks that had been broken off in spring. '.repeat(12)}</p>`;
const read = async (head) => {
  const page = `<html lang="en"><head><title>Talks resume in the capital</title>${head}</head><body><article><h1>Talks resume in the capital</h1>${text}</article></body></html>`;
  const { author, site } = await Defuddle(page, 'https://example.org/talks');
  return { author, site };
};
const seen = [await read('<meta name="author" content="Ana Ruiz">'), await read('')];
const expected = [
  { author: 'Ana Ruiz', site: 'Ana Ruiz' },
  { author: '', site: 'example.org' },
];

const shown = JSON.stringify(seen);
console.log(shown);
if (shown !== JSON.stringify(expected)) {
  console.log(`CHANGED, was ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
SCRIPT
TZ=UTC node finding.mjs
