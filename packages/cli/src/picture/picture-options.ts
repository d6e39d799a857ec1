import { nearestName } from '@mingce/schema';
import { MingceError } from '@mingce/schema/errors';
import { type Palette, palettes } from '@mingce/schema/vocabulary';

/** The files that can be made of a picture, in the order they are made. */
const pictureFormats = ['png', 'svg', 'pdf', 'card', 'txt'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** The formats of `--formats`, each once; all of them by default. */
export function readFormats(text: string | undefined): PictureFormat[] {
  if (text === undefined) return [...pictureFormats];
  const wished = text.split(/[,，、\s]+/).filter((name) => name !== '');
  const unknown = wished.find((name) => !pictureFormats.some((known) => known === name));
  if (unknown !== undefined || wished.length === 0) {
    throw unknownName('picture.formatUnknown', unknown ?? text, pictureFormats);
  }
  return pictureFormats.filter((format) => wished.includes(format));
}

/** The scale of the long picture: 1, 2 or 3; 1 is 1080 px wide. */
export function readScale(text: string | undefined): number {
  if (text === undefined) return 1;
  if (/^[123]$/.test(text)) return Number(text);
  throw new MingceError('picture.scaleInvalid', { value: text });
}

export function readTheme(text: string | undefined): Palette | undefined {
  if (text === undefined) return undefined;
  const theme = palettes.find((name) => name === text);
  if (theme === undefined) throw unknownName('picture.themeUnknown', text, palettes);
  return theme;
}

function unknownName(code: string, name: string, known: readonly string[]): MingceError {
  const suggestion = nearestName(name, known);
  return new MingceError(code, {
    name,
    known: known.join('、'),
    ...(suggestion === undefined ? {} : { suggestion }),
  });
}

const exampleUrl = 'https://www.example.gov.cn/policy.html?id={id}';

/** The pattern of a policy's page, absolute: it goes into QR codes, where a relative address leads nowhere. */
export function readPolicyUrl(pattern: string | undefined, homepage: string | undefined): string | undefined {
  if (pattern === undefined) return undefined;
  if (/^https?:\/\//.test(pattern)) return pattern;
  if (homepage === undefined || !URL.canParse(pattern, homepage)) {
    throw new MingceError('picture.policyUrlRelative', { pattern, example: exampleUrl });
  }
  return new URL(pattern, homepage).href.replace(/%7B/gi, '{').replace(/%7D/gi, '}');
}
