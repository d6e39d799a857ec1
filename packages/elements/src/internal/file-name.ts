/** Longest name in characters; with its ending it fits what file systems take. */
const longest = 80;

/** A name for a saved file: a title without what file systems refuse, and an ending such as `.txt`, never twice. */
export function fileName(title: string, ending: string): string {
  const isThere = ending !== '' && title.toLowerCase().endsWith(ending.toLowerCase());
  const words = (isThere ? title.slice(0, -ending.length) : title)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: no file system takes control characters in a name.
    .replace(/[\\/:*?"<>|\s\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069]+/g, ' ')
    .trim();
  return `${Array.from(words)
    .slice(0, longest)
    .join('')
    .replace(/[. ]+$/, '')}${ending}`;
}

/** The ending of a file's address, such as `.pdf`; empty where it has none. */
export function endingOf(href: string): string {
  return /[^/]\.[a-z\d]{1,8}$/i.exec(href.replace(/[?#].*$/, ''))?.[0].slice(1) ?? '';
}
