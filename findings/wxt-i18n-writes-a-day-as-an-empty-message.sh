#!/usr/bin/env bash
# @wxt-dev/i18n makes an empty message of a date, and counts it as a plural.
#
# @wxt-dev/i18n 0.2.7, Node 20. Messages of an extension are kept in YAML or TOML and written out as `_locales/*/messages.json`. A number among them
# is written as text; a date without quotation marks, which both formats know as a type of their own, is written as nothing. The generated types
# take the message for one with plural forms. In quotation marks it is right.
# The README shows texts, plural forms and groups and does not speak of other values; no issue was found. An empty value (null) does raise an error.
# One would guess the date as text, as for a number, or that error.
# Seen: {"message": ""} for a day in YAML and in TOML.
#
# Exit 0: still so; 1: changed; 2: the packages could not be had.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @wxt-dev/i18n@0.2.7 >/dev/null 2>&1 || exit 2
cat >finding.mjs <<'SCRIPT'
import { generateChromeMessages, generateTypeText, parseMessagesText } from '@wxt-dev/i18n/build';

const given = { YAML: 'asOf: 2025-05-05\nyear: 2025\nquoted: "2025-05-05"\n', TOML: 'asOf = 2025-05-05\nyear = 2025\nquoted = "2025-05-05"\n' };
const seen = Object.entries(given).map(([format, text]) => {
  const messages = parseMessagesText(text, format);
  const { asOf, year, quoted } = generateChromeMessages(messages);
  return [asOf.message, year.message, quoted.message, generateTypeText(messages).match(/"asOf": \{[^}]*plural: (\w+)/)[1]];
});
const expected = [['', '2025', '2025-05-05', 'true'], ['', '2025', '2025-05-05', 'true']];
const guessed = [['2025-05-05', '2025', '2025-05-05', 'false'], ['2025-05-05', '2025', '2025-05-05', 'false']];

const shown = JSON.stringify(seen);
console.log('@wxt-dev/i18n 0.2.7, Node', process.versions.node);
console.log('given:', given);
console.log('seen:', shown);
console.log('one would guess:', JSON.stringify(guessed));
if (shown !== JSON.stringify(expected)) {
  console.log(`CHANGED, was ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
SCRIPT
TZ=UTC node finding.mjs
