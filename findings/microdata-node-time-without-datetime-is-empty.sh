#!/usr/bin/env bash
# microdata-node reads an empty day from a <time> that says its day in its text.
#
# microdata-node 2.0.0, Node 20. The value of a <time> without a datetime attribute is its text (HTML, "Microdata: values"); the package gives an
# empty string, so a day written between the tags, as many publishers do, is lost and yet there.
# One would guess the text, as for every other element without an attribute of its own.
# Seen: "" for <time itemprop="datePublished">2025-05-05</time>; the day for a <span> and for a <time datetime>.
#
# Exit 0: still so; 1: changed; 2: the packages could not be had.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent microdata-node@2.0.0 >/dev/null 2>&1 || exit 2
cat >finding.mjs <<'SCRIPT'
import microdata from 'microdata-node';

const page =
  '<div itemscope itemtype="https://schema.org/NewsArticle"><time itemprop="datePublished">2025-05-05</time>' +
  '<time itemprop="dateModified" datetime="2025-05-06">6 May</time><span itemprop="dateCreated">2025-05-04</span></div>';
const { datePublished, dateModified, dateCreated } = microdata.toJson(page, { base: 'https://example.org/' }).items[0].properties;
const seen = { datePublished, dateModified, dateCreated };
const expected = { datePublished: [''], dateModified: ['2025-05-06'], dateCreated: ['2025-05-04'] };

const shown = JSON.stringify(seen);
console.log(shown);
if (shown !== JSON.stringify(expected)) {
  console.log(`CHANGED, was ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
SCRIPT
TZ=UTC node finding.mjs
