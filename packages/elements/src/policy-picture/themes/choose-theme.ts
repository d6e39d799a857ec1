import { type Palette, palettes } from '@mingce/schema/vocabulary';
import type { Settings } from '../../internal/settings/settings.js';
import type { PictureSource } from '../drawing/picture-source.js';

/** The theme of a picture: what the page asks for, else the author's choice, else the page's palette. */
export function chooseTheme(
  requested: string,
  source: PictureSource | undefined,
  { care, palette }: Pick<Settings, 'care' | 'palette'>,
): Palette {
  if (care !== 'off') return 'contrast';
  const { interpretation } = source ?? {};
  const author = interpretation?.template === 'picture' ? interpretation.theme : undefined;
  return (
    [requested, author].map((name) => palettes.find((one) => one === name)).find((one) => one) ?? palette
  );
}
