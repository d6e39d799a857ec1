/** Opens a value that a person has still to confirm. A record that has one is not published. */
export const draftMark = '【待确认】';

const inText = /[【[]\s*待确认\s*[】\]]/;
/** Behind a value that cannot hold words, such as a date: `publishedOn: 2025-06-16 # 待确认`. */
const inComment = /\S\s+#\s*待确认/;

/** Whether a value carries the mark, however its brackets were typed. */
export function hasDraftMark(text: string): boolean {
  return inText.test(text);
}

/** The words without the mark, for lists that say by other means what is still a draft. */
export function withoutDraftMark(text: string): string {
  return text.replace(inText, '').trim();
}

/** The lines of a file on which something has still to be confirmed. Lines that are all comment only explain. */
export function draftLines(
  text: string,
  { firstLine = 1, isYaml }: { firstLine?: number; isYaml: boolean },
): number[] {
  return text.split('\n').flatMap((line, index) => {
    const isMarked = isYaml
      ? !/^\s*#/.test(line) && (inText.test(line) || inComment.test(line))
      : inText.test(line);
    return isMarked ? [firstLine + index] : [];
  });
}
