/** The items of a list that was written as one text, with any kind of comma between them. */
export function itemsIn(text: string): string[] {
  return text
    .split(/[，、；;,]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
