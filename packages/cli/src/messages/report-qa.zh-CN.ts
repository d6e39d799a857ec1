/** Messages of `mingce report qa`. */
export const reportQaZhCN = {
  'summary.counted': '用时 {seconds} 秒。',
  'summary.page': '已写入 {page}，可以打印。用时 {seconds} 秒。',
  'qa.title': '政策问答情况',
  'qa.topics': '有政策、没有问答的主题：{without} 个（共 {all} 个主题）。',
  'qa.topic': '{label}：政策 {policies} 件',
  'qa.log': '群众提问 {asked} 次，{wordings} 种问法：',
  'qa.answer': '答复（有把握） {count} 次，{share}',
  'qa.maybe': '可能相关（反问） {count} 次，{share}',
  'qa.notFound': '未找到 {count} 次，{share}',
  'qa.masked': '其中 {masked} 次带有个人信息，已先隐去',
  'qa.answered':
    '有答复的问答 {count} 条，问得最多的在前。把次数写入问答的 asked，网页先列次数多的；--asked 编写目录 直接写入：',
  'qa.asked': '{count} 次  {question}（{id}）',
  'qa.written': '已把次数写入 {dir} 的 {count} 条问答，请核对后重新构建。',
  'qa.open': '没有答复的问题 {count} 个，问得最多的在前：',
  'qa.nothingOpen': '都有答复。',
  'qa.question': '{count} 次  {example}（{outcome}）',
  'qa.others': '共 {wordings} 种问法，如：{others}',
  'qa.nearest': '最接近的问答：{question}（{id}，{answeredBy}）；意思相同的，把问法补进它的相似问',
  'qa.outcome.maybe': '可能相关',
  'qa.outcome.notFound': '未找到',
  'qa.columns.topics': '主题|政策件数|问答条数',
  'qa.columns.open': '次数|问题|结果|问法数|其他问法|最接近的问答|答复单位',
  'reportQa.noLog': '读不到提问记录“{file}”（{reason}）。请检查路径。',
  'reportQa.noQuestions': '提问记录“{file}”里没有问题。请每行写一个问题，或用有“问题”一列的表格。',
  'reportQa.noColumn':
    '提问记录“{file}”里没有找到“问题”一列，现在看到的是：{found}。请把那一列的列名改为“问题”。',
  'reportQa.badLine':
    '提问记录“{file}”第 {line} 行不是可用的 JSON。请改为 {"question": "……"} 或加引号的一个问题；也可以改存为 .txt，每行一个问题。',
  'reportQa.longLog': '提问记录“{file}”超过 {limit} 行。请只取最近一段时间的。',
  'reportQa.askedWithoutLog': '--asked 要有提问记录。请加上 --log 文件。',
  'reportQa.notWritten':
    '这个文件的元数据不是 YAML，被问次数没有写进去。请把元数据改写为 --- 之间的 YAML，或者自己写上 asked: {asked}。',
  'reportQa.unwritable': '无法写入“{path}”（{reason}）。请检查文件夹和写入权限。',
} as const;
