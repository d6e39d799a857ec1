import type { GalleryPage } from './gallery-page.js';

/** Typefaces that the elements name or fall back to; a machine draws one that it does not have in another. */
const families = [
  'system-ui',
  'sans-serif',
  'serif',
  'PingFang SC',
  'Microsoft YaHei',
  'Noto Sans CJK SC',
  'Songti SC',
  'Noto Serif CJK SC',
  'Source Han Serif SC',
];

/** A picture of letters, which differs if the fonts differ. */
export async function shootLetters(gallery: GalleryPage): Promise<Buffer> {
  await gallery.page.setViewport({ width: 800, height: 900 });
  await gallery.page.evaluate((names) => {
    for (const family of names) {
      const line = document.createElement('p');
      line.style.font = `24px "${family}"`;
      if (!family.includes(' ')) line.style.fontFamily = family;
      for (const weight of ['400', '700', '900']) {
        const words = document.createElement('span');
        words.style.fontWeight = weight;
        words.textContent = '惠民政策，1234 Policy ';
        line.append(words);
      }
      document.body.append(line);
    }
  }, families);
  const picture = await gallery.shoot();
  await gallery.page.evaluate(() => document.body.replaceChildren());
  return picture;
}
