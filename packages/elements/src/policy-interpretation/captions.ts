/** One caption: start and end in seconds, and its text. */
export interface Caption {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const time = String.raw`((?:\d+:)?\d\d:\d\d[.,]\d{3})`;
const timing = new RegExp(`^\\s*${time}\\s+-->\\s+${time}`);

/**
 * The captions of a WebVTT file (https://www.w3.org/TR/webvtt1/), text only: styles, notes and voices are left out. The
 * browser does not load the captions, because a `<track>` from the feed's host would require the recording itself to be
 * requested with CORS, which government media servers seldom allow.
 */
export function parseCaptions(file: string): Caption[] {
  return file
    .replace(/^\ufeff/, '')
    .split(/\r?\n(?:[ \t]*\r?\n)+|\r\r+/)
    .map((block) => captionOf(block.split(/\r\n?|\n/)))
    .filter((caption) => caption !== undefined);
}

function captionOf(lines: readonly string[]): Caption | undefined {
  const at = lines.findIndex((line) => timing.test(line));
  const [, start = '', end = ''] = timing.exec(lines[at] ?? '') ?? [];
  const text = lines
    .slice(at + 1)
    .join('\n')
    .replace(/<[^>\n]*>/g, '')
    .trim();
  const caption = { start: seconds(start), end: seconds(end), text };
  return at < 0 || at > 1 || text === '' || caption.end <= caption.start ? undefined : caption;
}

function seconds(written: string): number {
  return written
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);
}
