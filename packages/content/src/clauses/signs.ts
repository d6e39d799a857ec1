/** Whether words announce a list: 有下列情形之一的： */
export function announces(text: string): boolean {
  return /[：:]\s*$/.test(text);
}

/** Whether words are a heading and not a sentence: short, without a full stop, not ending in other punctuation. */
export function readsAsTitle(text: string): boolean {
  return text !== '' && text.length <= 60 && !/[。；;\n]|[，,、：:！!？?]$/.test(text);
}

/** Whether a line is a 成文日期 on its own: 2024年5月16日, 二〇二四年五月十六日. */
export function isDateLine(text: string): boolean {
  return /^(?:\d{4}|[〇○零一二三四五六七八九]{4})\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月\s*[\d一二三四五六七八九十]{1,3}\s*日$/.test(
    text.trim(),
  );
}

/** Whether a line may be the issuer's name above the date. */
export function isIssuerLine(text: string): boolean {
  return text.length <= 40 && !/[。；，：？！,;:?!]/.test(text);
}

/** Whether a line begins the list of attachments (附件：1.…, or 附件： above 1.…), which is above the signature. */
export function isAttachmentList(text: string, next: string): boolean {
  const [, first] = /^附\s*件\s*[：:]\s*(.*)$/.exec(text) ?? [];
  return first !== undefined && (first !== '' || isAttachmentListItem(next));
}

/** Whether a line continues that list: 2.示例县申报表.docx */
export function isAttachmentListItem(text: string): boolean {
  return /^[0-9０-９]{1,2}\s*[.．、]/.test(text) && text.length <= 80 && !/[。；]/.test(text);
}
