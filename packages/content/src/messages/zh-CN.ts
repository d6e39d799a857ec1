/** What is wrong with a text, what is expected, and what to do; the keys are the codes of the faults. */
export const zhCN = {
  'content.rawHtml':
    '正文里有 HTML 标签 {tag}，发布的正文不含 HTML；请删去标签，用 Markdown 写出段落、列表或表格。',
  'content.comment': '正文里有 HTML 注释，已略去；如不需要，请从源文件中删去。',
  'content.code': '正文里有代码标记（反引号），政策正文不含代码，已按普通文字处理；请删去反引号。',
  'content.unsafeLink':
    '链接地址“{href}”不能发布；请改用 http、https、mailto、tel 地址或相对地址，否则只保留链接文字。',
  'content.imageAlt':
    '图片“{src}”没有文字说明，读屏用户无法得知内容；请在方括号里写明图片内容：![说明](地址)。',
  'content.misplacedImage':
    '标题、表格、链接或强调文字里不能放图片，这里只保留图片的文字说明；请把图片单独放一段。',
  'content.tooDeep': '正文的引用、列表或括号嵌套过深，无法解析，已按普通段落处理；请检查是否误粘贴了内容。',
} as const;

export type ContentMessages = Record<keyof typeof zhCN, string>;
