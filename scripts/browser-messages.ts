import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The messages that the browser itself shows: in the manifest and in its menus. The pages bundle theirs. */
const FOR_THE_BROWSER = [
  'app.name',
  'app.summary',
  'menu.look_up',
  'menu.open_panel',
  'menu.open_library',
  'icon.news',
  'icon.little',
  'icon.paused',
  'icon.unread',
  'command.next',
  'command.previous',
  'command.card',
  'command.marks',
  'command.panel',
  'command.lookUp',
];

type Messages = Record<string, Record<string, unknown>>;

/**
 * Writes `_locales/<language>/messages.json` into the built extension from `locales/*.json`, for the messages that the
 * browser shows by itself. A language that lacks one leaves it out: the browser then shows the English.
 * @param output folder of the built extension
 */
export function writeBrowserMessages(output: string): void {
  const folder = join(import.meta.dirname, '..', 'locales');
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const messages = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Messages;
    const entries = FOR_THE_BROWSER.flatMap((path) => {
      const [group = '', key = ''] = path.split('.');
      const message = messages[group]?.[key];
      return typeof message === 'string' ? [[path.replace('.', '_'), { message }]] : [];
    });
    // Browsers write `pt_BR` where the web writes `pt-BR`.
    const target = join(output, '_locales', file.replace('.json', '').replace('-', '_'));
    mkdirSync(target, { recursive: true });
    writeFileSync(join(target, 'messages.json'), JSON.stringify(Object.fromEntries(entries), null, 2));
  }
}
