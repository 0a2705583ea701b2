import { defineConfig } from 'vite';
import { wholeKnowledgePlugin } from './whole-knowledge-plugin.ts';

/** `npx vite -c tests/components/gallery/vite.config.ts` serves every state of the interface. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [wholeKnowledgePlugin()],
  // As the extension is built: `light-dark()` stays.
  build: { cssTarget: ['chrome123', 'firefox140'] },
  server: { port: 4178, fs: { allow: [`${import.meta.dirname}/../../..`] } },
});
