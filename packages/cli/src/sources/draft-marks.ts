/** Beginning of a value that a person still has to confirm. A record with such a value is not published. */
export const draftMark = '【待确认】';

const inText = /[【[]\s*待确认\s*[】\]]/;
/** Comment after a value that cannot contain words, such as a date: `publishedOn: 2025-06-16 # 待确认`. */
const inComment = /\S\s+#\s*待确认/;

/** Whether a value carries the mark, however its brackets were typed. */
export function hasDraftMark(text: string): boolean {
  return inText.test(text);
}

/** The words without the mark, for lists that show drafts by other means. */
export function withoutDraftMark(text: string): string {
  return text.replace(inText, '').trim();
}

/** The lines of a file with something that still has to be confirmed. Comment-only lines do not count. */
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
