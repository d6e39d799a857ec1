/** Messages of faults in a text: what is wrong, what is expected, what to do; the keys are the codes of the faults. */
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
  'content.tooDeep':
    '引用或列表嵌套超过 {limit} 层，里层已按普通文字处理；请检查是否误粘贴了内容，并减少层次。',
  'content.tooManyLines':
    '列表的一项后面连续超过 {limit} 行没有空行，从这一行起已另作一段；请检查是否误粘贴了内容，并在这一项后面空一行。',
  'content.tooMuchMarkup':
    '这一段里的星号、下划线、方括号等标记超过 {limit} 处，已按普通文字处理；请检查是否误粘贴了内容，或分成几段。',
  'content.tableTooLarge':
    '表格有 {columns} 列、{rows} 行，超过上限（每表 {mostColumns} 列，全文各表合计 {mostCells} 格），没有按表格读取；请拆成几个表，或作为附件放到 files/ 下。',

  'content.numberMissing':
    '“{before}”之后是“{label}”，中间缺少编号；可能有条款未被识别，并入了前一条。请对照原件核对，让每个条款另起一行。',
  'content.numberTwice':
    '“{label}”接连出现两次；请对照原件核对编号。若原件如此，可不改动，后一处的锚点会加 ~2。',
  'content.numberBack':
    '“{before}”之后是“{label}”，编号倒退；请对照原件核对编号，或检查是否混入了另一份文件。',
  'content.numberFirst':
    '编号从“{label}”开始，前面的没有识别到；请检查它们是否各自另起一行，编号是否写对。只摘录部分条款的，可不改动。',
  'content.numberLookalike': '“{label}”里有形似数字的符号，已按“{read}”读取；请对照原件，把它改成数字。',
  'content.numberAgain':
    '条文编号在这里又从“{label}”开始；可能是另一份文件，或者是没有写明“附件”的附件。请分成两个文件，或在它前面加一行“附件”。',
  'content.numberUnread':
    '有 {count} 段以“{labels}”一类的写法开头，没有识别为编号，各段并入了前面的条款；请改写成“第一条”“一、”“（一）”或“1.”，“第一部分”一类请写成标题（行首加 # 和空格）。不是编号的，可不改动。',
  'content.articleInside': '“{labels}”出现在段落中间，已各自另起一段；请核对，并在源文件中另起一行。',
  'content.numberInside':
    '段落中间出现“{labels}”，可能是几个条款连在了一起；如是，请让每个条款另起一行，否则会并入前一条。',

  'content.bareFigures':
    '有 {count} 行只有数字（第一处“{first}”），夹在两句话之间，多半是纸面的页码；请对照原件核对，是页码的请删去。',
  'content.starsKept':
    '“{words}”两边的星号按乘号保留，没有当作斜体标记；是乘号的，请写成 ×，是强调的，请写成 **加粗**。',
  'content.pageMarks':
    '有 {count} 行是纸面的页码（第一处“{first}”），已略去，被它断开的句子已接上；请核对，并从源文件中删去。',
  'content.pageMarkInside': '句子中间有像是页码的“{mark}”；如是，请删去它。',
  'content.runningHeader':
    '“{text}”在页码旁重复出现（第 {lines} 行），可能是每页的页眉或页脚；如是，请从源文件中删去。',
  'content.pastedTable':
    '这里有 {rows} 行以制表符或空格分列的文字，已按 {columns} 列的表格读取，第一行作为表头；请核对。',
  'content.looseTable':
    '这里有 {rows} 行像是表格（首行 {columns} 列），但各行不齐或不能确定，没有按表格读取；如是表格，请改用 Markdown 表格：| 列一 | 列二 |，下一行写 |---|---|。',
  'content.softLines':
    '从这里到第 {last} 行，有 {count} 段在句子中间断开，可能是同一段被按行宽折断；如是，请删去它们之间的空行，使其接成一段。',
} as const;

export type ContentMessages = Record<keyof typeof zhCN, string>;
