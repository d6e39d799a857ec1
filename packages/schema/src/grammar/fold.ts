/** Full-width ASCII (０ to ９, （, ．, Ａ …) as its half-width form; the length in UTF-16 units does not change. */
export function foldWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}
