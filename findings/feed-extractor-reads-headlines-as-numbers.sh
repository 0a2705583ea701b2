#!/usr/bin/env bash
# feed-extractor turns a headline of figures into a number: "007" is "7".
#
# @extractus/feed-extractor 8.0.3, Node 20. Title, text and identifier of an entry that look like a number are one on the way: leading noughts go,
# hexadecimal and exponents are worked out. Two entries with the identifiers 1e5 and 100000 are one to whoever keeps them by it.
# One would guess that a title is text.
# Seen: "7" for the title "007", "100000" for the identifier "1e5", "31" for "0x1F".
#
# Exit 0: still so; 1: changed; 2: the packages could not be had.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @extractus/feed-extractor@8.0.3 >/dev/null 2>&1 || exit 2
cat >finding.mjs <<'SCRIPT'
import { extractFromXml } from '@extractus/feed-extractor';

const entry = (title, id) => `<item><title>${title}</title><link>https://example.org/${id}</link><guid isPermaLink="false">${id}</guid></item>`;
const feed =
  '<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><link>https://example.org</link><description>News</description>' +
  `${entry('007', '1e5')}${entry('1984', '0x1F')}${entry('Talks resume', 'talks')}</channel></rss>`;
const seen = extractFromXml(feed).entries.map(({ id, title }) => [id, title]);
const expected = [
  ['100000', '7'],
  ['31', '1984'],
  ['talks', 'Talks resume'],
];

const shown = JSON.stringify(seen);
console.log(shown);
if (shown !== JSON.stringify(expected)) {
  console.log(`CHANGED, was ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
SCRIPT
TZ=UTC node finding.mjs
