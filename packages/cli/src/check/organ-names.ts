/** Endings of the names of organs at the beginning of titles such as 示例市人民政府关于…的通知. */
export const organ = /(?:政府|政府办公厅|办公厅|办公室|委员会|管委会|局|厅|院|署|会议|总队|支队)$/;

/** 县政府办 is short for 示例县人民政府办公室: each character of the short name occurs in the long one, in order. */
export function isShortFor(short: string, long: string): boolean {
  let from = 0;
  for (const character of short) {
    const at = long.indexOf(character, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}
