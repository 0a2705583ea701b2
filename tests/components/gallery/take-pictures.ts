/**
 * Takes pictures of scenes of the gallery, to be looked at: `npx tsx tests/components/gallery/take-pictures.ts OUT_DIR SCENE…`
 * A scene is a name in `scenes.ts` (`full`, `card=leader`), `given` for the Brief in the file BRIEF; after it `+treaty`, `+change`, `+leader`, `+go` or `+save` for
 * a press, `@500` for a scroll position, and `:dark`, `:forced`, `:locale=de`, `:language=ar`, `:word=bottom`.
 */
import { mkdir } from 'node:fs/promises';
import { openGallery, parseScene } from './open-gallery.ts';

const [out = '.output/gallery', ...scenes] = process.argv.slice(2);
await mkdir(out, { recursive: true });
const gallery = await openGallery();
try {
  for (const words of scenes) {
    const page = await gallery.open(parseScene(words));
    await page.screenshot({ path: `${out}/${words.replace(/[^a-z0-9=-]+/gi, '_')}.png` });
    await page.context().close();
  }
} finally {
  await gallery.close();
}
