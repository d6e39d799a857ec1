/** Messages of `mingce import --kind qa` alone. */
export const importAnswersZhCN = {
  'summary.answers': `来源 {in} 条，用时 {seconds} 秒：
  写入 {written}，未变 {unchanged}，保留手工改动 {kept}；其中有待确认 {unconfirmed}，缺必填字段 {incomplete}，去掉了个人信息 {cleared}
  没有写入：不能使用 {skipped}，已有相同的问题 {known}，来源写明不公开 {notPublic}；另有 {passedOver} 处不是问答
下一步：逐条核对“待确认”，删去标记，再运行 mingce check。`,
  'summary.answersDryRun': `试导入，什么也没有写。来源 {in} 条，用时 {seconds} 秒：
  将写入 {written}，未变 {unchanged}，保留手工改动 {kept}；其中有待确认 {unconfirmed}，缺必填字段 {incomplete}，去掉了个人信息 {cleared}
  不写入：不能使用 {skipped}，已有相同的问题 {known}，来源写明不公开 {notPublic}；另有 {passedOver} 处不是问答`,
  'summary.dryRun': `试导入，什么也没有写。来源 {in} 件，用时 {seconds} 秒：
  将写入 {written}，未变 {unchanged}，保留手工改动 {kept}；其中缺必填字段 {incomplete}
  不写入：来源写明不公开 {notPublic}，不能使用 {skipped}；另有 {passedOver} 个文件不是文件正文`,
  'import.unknownAnswers':
    '不会从“{file}”读取问答。可导入 .csv、.tsv、.xlsx、.docx、.txt、.md、.json、.jsonl 文件，或放着这些文件的文件夹；请先另存为其中一种。',
  'import.oldOfficeFile':
    '“{file}”是旧版 Office 或 WPS 格式，读不出来。请用 Excel、Word 或 WPS 打开，另存为 .xlsx 或 .docx，再导入一次。',
  'import.passwordFile':
    '“{file}”设了打开密码，读不出来。请打开它，在“文件—信息—保护”里去掉密码，另存后再导入一次。',
  'import.damagedOfficeFile':
    '“{file}”不完整，读不下去（{reason}）。请用 Excel 或 Word 打开，另存为新文件后再导入。',
  'import.unpackedTooLarge':
    '“{file}”解开后超过 {limit} MB，不像正常的表格，没有读取。请把表格内容复制到新文件里再导入。',
  'import.fileTooLarge': '“{file}”有 {megabytes} MB，超过 {limit} MB 的上限，没有读取。请分成几个文件导入。',
  'import.tooManyRows': '“{file}”超过 {limit} 行，没有读取。请分成几个文件，逐个导入。',
  'import.emptyTable': '“{file}”里没有内容。请检查是否选错了文件，或内容在另一个文件里。',
  'import.notTextTable':
    '“{file}”的内容不是可识别的文字（已试 UTF-8、UTF-16、GB 18030）。请在 Excel 里另存为“CSV UTF-8”或 .xlsx。',
  'import.damagedTable':
    '“{file}”第 {line} 行读不下去（{reason}）。请检查这一行的引号是否成对、文字是否完整；也可在 Excel 里另存为 .xlsx 再导入。',
  'import.noPairs': '“{file}”里没有找到问答。每一对请写成“问：……”“答：……”两段，或用表格。',
  'import.noHeader':
    '“{table}”里没有找到问答的表头，没有导入。表头要有“问题”（或“咨询内容”）和“答复”（或“回复内容”）两列；现在看到的是：{found}。列名不同的，用 --mapping 指明。',
  'import.hiddenRow':
    '这一行是隐藏的（或被筛选掉了），没有导入。需要导入的，请在 Excel 里取消隐藏或清除筛选。',
  'import.hiddenSheet': '工作表“{table}”是隐藏的，没有导入。需要导入的，请在 Excel 里取消隐藏。',
  'import.unusedColumns': '这些列没有用到：{columns}。需要用的，请改成常用的列名，或用 --mapping 指明。',
  'import.formulaCell':
    '单元格 {cell} 是公式，没有保存计算结果，这一行没有导入。请在 Excel 里打开并保存一次，或改成文字。',
  'import.errorCell': '单元格 {cell} 显示为错误（{found}），这一行没有导入。请改成正确的内容。',
  'import.remarkRow': '“{text}”只有一格，当作标题或说明，没有导入。',
  'import.noQuestion': '来源“{place}”没有问题，已略过。请补上问题。',
  'import.noAnswer': '来源“{place}”没有答复，已略过。请补上答复。',
  'import.sameQuestion': '来源“{place}”与前面的“{first}”问题、答复都相同，只导入了前一条。',
  'import.twoAnswers':
    '来源“{place}”与前面的“{first}”是同一个问题，答复却不同，没有导入。请核实以哪一条为准，删去另一条。',
  'import.questionThere':
    '来源“{place}”的问题，{target} 第 {targetLine} 行已经有了，没有导入。需要更新答复的，请直接改那个文件。',
  'import.topicUnknown':
    '来源“{place}”的分类“{topic}”不在主题分类词表中，没有写入。请改用词表里的名称，或在 feed.yaml 的 topics 中补上。',
  'import.courtesyTaken': '来源“{place}”去掉了称呼、客套和落款：“{found}”。',
  'import.namesTaken': '来源“{place}”去掉了姓名：{found}。请核对其余文字里有没有别的姓名。',
  'import.numbersTaken':
    '来源“{place}”去掉了个人的号码或邮箱：{found}。确是办公电话的，请改为单位的固定电话补上。',
  'import.addressesTaken': '来源“{place}”去掉了住址：{found}。',
  'import.answerFieldsMissing':
    '已导入，但还缺必填字段：{fields}。请在文件开头补写（clauses 为所依据的条款，answeredBy 为答复单位）；否则检查不会通过，此条不会发布。',
} as const;
