import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';

/** A channel may differ by so much out of 255 before a pixel counts: edges of letters are never quite the same. */
const TOLERANCE = 24;

/**
 * The share of pixels, 0 to 1, in which two pictures differ; 1 where their sizes do. Compared by the browser itself.
 * @param page any open page; it is left as it was
 */
export function shareOfDifference(page: Page, before: Buffer, after: Buffer): Promise<number> {
  return page.evaluate(
    async ({ pictures, tolerance }) => {
      const [a, b] = await Promise.all(
        pictures.map(async (picture) => {
          const image = new Image();
          image.src = `data:image/png;base64,${picture}`;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height);
          const context = canvas.getContext('2d');
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, image.width, image.height);
        }),
      );
      if (!a || !b || a.width !== b.width || a.height !== b.height) return 1;
      let different = 0;
      for (let at = 0; at < a.data.length; at += 4) {
        const apart = [0, 1, 2].some((c) => Math.abs((a.data[at + c] ?? 0) - (b.data[at + c] ?? 0)) > tolerance);
        if (apart) different++;
      }
      return different / (a.width * a.height);
    },
    { pictures: [before.toString('base64'), after.toString('base64')], tolerance: TOLERANCE },
  );
}

/** Words in every script and face that the scenes use. */
const PROBE =
  '<p style="font:16px Iowan Old Style,Charter,Georgia,serif">Simla 1972</p><p style="font:16px -apple-system,Segoe UI,Roboto,Liberation Sans,system-ui,sans-serif">Simla, दिल्ली, القاهرة, 北京, Москва</p>';

/** A name for how this machine draws letters: pictures from another one cannot be compared with its own. */
export async function fingerprintOfFonts(page: Page): Promise<string> {
  await page.setViewportSize({ width: 400, height: 120 });
  await page.setContent(`<body style="margin:0">${PROBE}</body>`);
  return createHash('sha256')
    .update(await page.screenshot())
    .digest('hex')
    .slice(0, 16);
}
