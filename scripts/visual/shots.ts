import { catalog } from '../../packages/elements/src/catalog.js';
import type { ListedExample } from '../../packages/elements/src/testing/gallery.js';
import { type GalleryPage, origin } from './gallery-page.js';

/** A screenshot, by the name of its file below docs/elements/screenshots/ without the extension. */
export interface Shot {
  readonly name: string;
  readonly width: number;
  readonly media?: 'print';
  /** Shows the content of the shot in the page. */
  readonly show: (page: GalleryPage, width: number) => Promise<void>;
}

/** The page leaves a margin of 16 px on each side of its container. */
const margin = 32;
const narrow = 375;
const wide = 1280;
/** Width of a page of 210 mm without margins of 15 mm, at 96 px to the inch. */
const paper = 680;

const example =
  (tag: string, name: string): Shot['show'] =>
  (gallery, width) =>
    gallery.page.evaluate(
      (element, wanted, wide) => globalThis.gallery.show(element, wanted, wide),
      tag,
      name,
      width,
    );

const fromSample =
  (tag: string, attributes: Record<string, string>): Shot['show'] =>
  (gallery, width) =>
    gallery.page.evaluate(
      (feed, element, settings, wide) => globalThis.gallery.showFrom(feed, element, settings, wide),
      `${origin}/feed/`,
      tag,
      attributes,
      width,
    );

const widthsOf = new Map(catalog.map(({ tag, widths }) => [tag, widths]));

function exampleShots({ tag, name, isWide, isPrinted }: ListedExample): Shot[] {
  const show = example(tag, name);
  const fixed = widthsOf.get(tag)?.map((width) => ({ name: `${tag}/${name}-${width}`, width, show }));
  const shots: Shot[] =
    fixed ??
    (isWide ? [narrow, wide] : [narrow]).map((width) => ({
      name: `${tag}/${name}-${width}`,
      width: width - margin,
      show,
    }));
  return isPrinted ? [...shots, { name: `${tag}/${name}-print`, width: paper, media: 'print', show }] : shots;
}

export interface SampleInterpretation {
  readonly id: string;
  readonly template: string;
}

/** Every picture of the sample feed, and one interpretation of each other template. */
function sampleShots(interpretations: readonly SampleInterpretation[]): Shot[] {
  const seen = new Set<string>();
  return interpretations.flatMap(({ id, template }) => {
    if (template !== 'picture' && seen.has(template)) return [];
    seen.add(template);
    const tag = template === 'picture' ? 'policy-picture' : 'policy-interpretation';
    return [
      {
        name: `sample/${id}-${narrow}`,
        width: narrow - margin,
        show: fromSample(tag, {
          interpretation: id,
          'no-tools': '',
          'policy-url': `${origin}/library.html?policy={id}`,
        }),
      },
    ];
  });
}

/** All expected screenshots. */
export async function allShots(
  gallery: GalleryPage,
  interpretations: readonly SampleInterpretation[],
): Promise<Shot[]> {
  const list = await gallery.page.evaluate(() => globalThis.gallery.list());
  return [...list.flatMap(exampleShots), ...sampleShots(interpretations)];
}

/** Takes a screenshot. */
export async function take(gallery: GalleryPage, { width, media, show }: Shot): Promise<Buffer> {
  await gallery.page.emulateMediaType(media);
  await gallery.page.setViewport({ width: width + margin, height: 900 });
  await show(gallery, width);
  return gallery.shoot();
}
