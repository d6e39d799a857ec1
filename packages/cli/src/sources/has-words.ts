const chineseDate = '[0-9０-９〇○零一二三四五六七八九十]{4}\\s*年.{1,4}月.{1,4}日';
/** Adoption notes of a document: 2016年9月29日…会议通过, with or without brackets; several may follow each other. */
const adoption = new RegExp(
  `^[（(]?(?:根据)?${chineseDate}[^。]{2,600}(?:通过|批准|公布|发布|修正|修订|施行|印发)[)）]*[。，；]?(?:\\s*根据)?$`,
);
const patterns: readonly RegExp[] = [
  adoption,
  new RegExp(`^${chineseDate}$`),
  /^.{2,40}(?:第[^\s第]{1,4}号|〔\d{4}〕\s*\d+\s*号)$/,
  // Names of attachments, and files.
  /^附件\s*\d*\s*[:：]?\s*(?:\d+\s*[.．、])?.{0,80}$/,
  /^\d*\s*[.．、]?\s*\S.{0,80}\.(?:docx?|pdf|ofd|wps|xlsx?|zip|rar|jpe?g|png)$/i,
  /^[（(]?(?:目\s*录|正文|无|略|暂无|暂无内容|内容为空|详见附件|见附件|全文见附件|请?(?:点击|下载).{0,8}(?:下载|查看|附件|正文).{0,20}|.{0,6}(?:待补充|待上传|待更新|正在整理|建设中)|[本此]页无正文|以下无正文)[）)]?[。.]?$/,
  // Words of a page that had no text.
  /^(?:(?:正文|内容|页面|数据)?(?:正在)?加载中|(?:请|您?需要?)先?登录后?(?:才能|再|即可)?(?:查看|阅读|浏览)|(?:对不起|抱歉)?[,，]?您?(?:没有|无)权限?(?:查看|访问|浏览|阅读)|(?:对不起|抱歉)?[,，]?您?(?:访问|查看|请求)的(?:页面|内容|信息)(?:不存在|已删除|未找到)).{0,12}$/,
  /^[（(]此件.{2,10}[）)]$/,
  // Numbers of pages.
  /^\\?[-–—－·~\s]*(?:第\s*)?\d{1,4}\s*(?:页)?(?:[\s,，/]*(?:共\s*)?\d{1,4}\s*页?)?[-–—－·~\s]*$/,
  // A table of contents.
  /^第[一二三四五六七八九十百\d]{1,4}[编章节]\s*\S{0,30}$/,
  /^[\u4e00-\u9fff]{2,30}(?:政府|办公厅|办公室|委员会|局|厅|部)$/,
];

/** Longest line that can be a note of adoption or a name, in UTF-16 units. */
const longestNote = 1000;

/** Whether a text has content besides its title, the lines of its adoption and signature, and file names. */
export function hasWords(text: string, title: string): boolean {
  const squeezedTitle = squeezed(title);
  return text.split('\n').some((line) => {
    if (line.length > longestNote) return /[\p{L}\p{N}]/u.test(line);
    const plain = line
      .replace(/^[\s>#*_|-]+|[\s*_|]+$/g, '')
      .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
    if (!/[\p{L}\p{N}]/u.test(plain)) return false;
    return squeezed(plain) !== squeezedTitle && !patterns.some((pattern) => pattern.test(plain.trim()));
  });
}

function squeezed(text: string): string {
  return text.replace(/[\s《》“”"（）()]+/g, '');
}
