import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { knowledgePlugin } from '../../../scripts/knowledge-plugin.ts';

/** `npx vite -c tests/components/gallery/vite.config.ts` serves every state of the interface. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [preact(), knowledgePlugin()],
  server: { port: 4178, fs: { allow: [`${import.meta.dirname}/../../..`] } },
});
