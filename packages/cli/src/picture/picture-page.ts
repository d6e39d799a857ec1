import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { MingceError } from '@mingce/schema/errors';
import { escapeHtml } from '../serve/escape-html.js';
import { previewPolicy } from '../serve/page-shell.js';
import { fileInside, mediaTypeOf } from '../serve/static-files.js';
import type { PictureJob } from './picture-feed.js';

/**
 * Address that the page is given. Browsers trust `*.localhost` as they trust https, so WebCrypto checks the feed; nothing
 * listens there; every request is answered from memory and disk.
 */
export const pageOrigin = 'http://mingce.localhost';

/** Values that all pictures of a run share. */
export interface PageSettings {
  /** The folder of the feed. */
  feed: string;
  /** The folder of the embed scripts. */
  embed: string;
  /** The day on which validity is judged, YYYY-MM-DD. */
  today: string;
  theme: string | undefined;
  brand: string | undefined;
  logo: PageFile | undefined;
  policyUrl: string | undefined;
  serviceUrl: string | undefined;
}

export interface PageFile {
  type: string;
  body: Uint8Array;
}

const scalable = '.svg';

/** The publisher's logo, with the media type that its file extension implies. */
export async function readLogo(path: string): Promise<PageFile> {
  const body = await readFile(path).catch((cause: unknown) => {
    throw new MingceError('picture.logoUnreadable', { path }, { cause });
  });
  return { type: extname(path).toLowerCase() === scalable ? 'image/svg+xml' : mediaTypeOf(path), body };
}

/** A page with one element, as on a site, and the print rules that a site would add. */
export function pictureHtml(
  tag: 'policy-picture' | 'policy-picture-card',
  job: PictureJob,
  settings: PageSettings,
): string {
  const { today, theme, brand, logo, policyUrl, serviceUrl } = settings;
  const isPicture = tag === 'policy-picture';
  const attributes: [name: string, value: string | undefined][] = [
    ['feed', '/feed/'],
    ['interpretation', job.id],
    ['heading-level', '1'],
    ['theme', theme],
    ['brand', brand],
    ['logo', logo && '/logo'],
    ['no-tools', isPicture ? '' : undefined],
    ['policy-url', isPicture ? policyUrl : undefined],
    ['service-url', isPicture ? serviceUrl : undefined],
  ];
  const given = attributes
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeHtml(value)}"`))
    .join('');
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${escapeHtml(job.title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/picture.css">
<script type="module" src="/embed/mingce.js"></script>
</head>
<body><policy-provider today="${escapeHtml(today)}"><${tag}${given}></${tag}></policy-provider></body>
</html>
`;
}

/** The first page of a PDF is coloured to its edge; others have a top margin and room for a page number below. */
const pageStyles = `html, body, policy-provider { display: block; margin: 0; padding: 0; }
@page {
  size: A4;
  margin: 12mm 0 15mm;
  @bottom-center { content: counter(page) " / " counter(pages); font: 8.5pt sans-serif; color: #666; }
}
@page :first { margin-top: 0; }
`;

/** The file that a page asks for; `undefined` for anything but its own, the feed's and the scripts'. */
export async function pageFile(
  address: string,
  html: string,
  { feed, embed, logo }: PageSettings,
): Promise<PageFile | undefined> {
  const { origin, pathname } = new URL(address);
  if (origin !== pageOrigin) return undefined;
  if (pathname === '/') return textFile('text/html', html);
  if (pathname === '/picture.css') return textFile('text/css', pageStyles);
  if (pathname === '/logo') return logo;
  const [, mount, rest = ''] = /^\/(feed|embed)\/(.*)$/.exec(pathname) ?? [];
  if (mount === undefined) return undefined;
  const file = await fileInside(mount === 'feed' ? feed : embed, rest);
  return file === undefined ? undefined : { type: mediaTypeOf(file), body: await readFile(file) };
}

function textFile(type: string, text: string): PageFile {
  return { type: `${type}; charset=utf-8`, body: Buffer.from(text) };
}

export const pageHeaders = { 'content-security-policy': previewPolicy };
