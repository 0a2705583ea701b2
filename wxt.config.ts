import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { asciiPlugin } from './scripts/ascii-plugin.ts';
import { bareScriptsPlugin } from './scripts/bare-scripts-plugin.ts';
import { writeBrowserMessages } from './scripts/browser-messages.ts';
import { noMarkupPlugin } from './scripts/no-markup-plugin.ts';
import { writePackageFiles } from './scripts/package-files.ts';
import { sharedChunkPlugin } from './scripts/shared-chunk-plugin.ts';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  // An import shows where a name comes from.
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [noMarkupPlugin(), bareScriptsPlugin(), asciiPlugin(), sharedChunkPlugin()],
    // Brackets around a module that is run when asked for tell V8 to compile it at once: most of the worker's start.
    // CSS for the oldest browsers the manifest allows: lowered for older ones, `light-dark()` follows the system alone,
    // and neither the colours that were chosen nor a dark page.
    build: {
      cssTarget: ['chrome123', 'firefox140'],
      rolldownOptions: { optimization: { pifeForModuleWrappers: false } },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_app_name__',
    short_name: 'Backgrounder',
    description: '__MSG_app_summary__',
    permissions: ['storage', 'scripting', 'contextMenus', 'activeTab'],
    icons: Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icon/news-${size}.png`])),
    default_locale: 'en',
    host_permissions: ['http://*/*', 'https://*/*'],
    action: {
      default_title: 'Backgrounder',
      // Firefox puts the icon into the bar instead of behind its menu; Chromium has no such wish.
      ...(browser === 'firefox' && { default_area: 'navbar' as const }),
      default_icon: Object.fromEntries([16, 32, 48].map((size) => [size, `icon/plain-${size}.png`])),
    },
    // Words behind `bg` in the address bar are looked up.
    omnibox: { keyword: 'bg' },
    // Four suggested keys are as many as Chrome allows.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+G' } },
      'next-mention': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_next__' },
      'previous-mention': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_previous__' },
      'show-card': { suggested_key: { default: 'Alt+Shift+I' }, description: '__MSG_command_card__' },
      'toggle-marks': { description: '__MSG_command_marks__' },
      'open-panel': { description: '__MSG_command_panel__' },
      'look-up': { description: '__MSG_command_lookUp__' },
    },
    // Named here and not as WXT content scripts: see entrypoints/detector.ts.
    content_scripts: [
      {
        matches: ['http://*/*', 'https://*/*'],
        js: ['detector.js', 'watcher.js'],
        run_at: 'document_idle',
      },
    ],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    // 123: light-dark().
    ...(browser !== 'firefox' && { minimum_chrome_version: '123' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: '{8e91182e-fc07-47d1-b7d3-85d57ab16851}',
          // 140: Custom Highlight API; data_collection_permissions.
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '140.0' },
      },
    }),
  }),
  hooks: {
    'build:publicAssets': (wxt, files) => {
      files.push(...writePackageFiles(join(wxt.config.wxtDir, 'package')));
    },
    'build:done': (wxt) => writeBrowserMessages(wxt.config.outDir),
    'build:manifestGenerated': (_wxt, manifest) => {
      // WXT adds these for its own UI helpers; nothing of ours may be fetched by a page.
      delete manifest.web_accessible_resources;
    },
  },
});
