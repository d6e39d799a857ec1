const ended = '(?:已|全文|宣布|现已|予以)*(?:失效|废止|作废|停止执行)';
const inTitle = new RegExp(`[（(【〔[]${ended}[）)】〕\\]]`);
const banner = new RegExp(
  `^[（(【〔[]?(?:[本此该](?:文件?|件|办法|规定|通知|意见|细则|政策|公告|通告|条例|规则|方案))?(?:目前)?${ended}[）)】〕\\]]?[。！!]?$`,
);
/** Lines of the head of a text among which a site says that the document has ended. */
const headLines = 4;
/** Longest line that can be one, in UTF-16 units. */
const longest = 200;

/** The words by which a title or a line above the text says that the document is no longer in force: （已废止）, 本文件已失效. */
export function saysEnded(title: string, text: string): string | undefined {
  const written = text.split('\n').filter((line) => line.trim() !== '');
  const lines = written
    .slice(0, headLines)
    .filter((line) => line.length <= longest)
    .map((line) => line.replace(/^[\s>#*_]+|[\s*_]+$/g, ''));
  return inTitle.exec(title)?.[0] ?? lines.find((line) => banner.test(line));
}
