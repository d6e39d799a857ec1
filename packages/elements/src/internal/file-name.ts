/** Maximum length of a name in characters, which fits all file systems with its extension. */
const longest = 80;

/** A name for a saved file: a title without forbidden characters, and an extension such as `.txt`, not repeated. */
export function fileName(title: string, ending: string): string {
  const isThere = ending !== '' && title.toLowerCase().endsWith(ending.toLowerCase());
  const words = (isThere ? title.slice(0, -ending.length) : title)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: file systems reject control characters in names.
    .replace(/[\\/:*?"<>|\s\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069]+/g, ' ')
    .trim();
  return `${Array.from(words)
    .slice(0, longest)
    .join('')
    .replace(/[. ]+$/, '')}${ending}`;
}

/** The extension of a file's address, such as `.pdf`; empty if it has none. */
export function endingOf(href: string): string {
  return /[^/]\.[a-z\d]{1,8}$/i.exec(href.replace(/[?#].*$/, ''))?.[0].slice(1) ?? '';
}
