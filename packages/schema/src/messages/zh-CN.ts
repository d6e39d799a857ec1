/** Messages for the faults of a record. Each says what is wrong, what is expected, and what to do. */
export const zhCN = {
  'schema.notRecord': '这里应是一条记录（若干“字段: 值”），现为“{value}”。请对照格式说明填写。',
  'schema.required': '缺少必填字段 {field}。请补上。',
  'schema.empty': '字段 {field} 没有内容。请填写；不需要时删去这一行。',
  'schema.notText': '字段 {field} 应为文字，现为“{value}”。请加上引号或改写为文字。',
  'schema.notNumber': '字段 {field} 应为数字，现为“{value}”。请只写数字，不加单位、引号和千分号。',
  'schema.notInteger': '字段 {field} 应为整数，现为“{value}”。请去掉小数。',
  'schema.notBoolean': '字段 {field} 应为 true（是）或 false（否），现为“{value}”。',
  'schema.notList': '字段 {field} 应为列表，现为“{value}”。请写成 [甲, 乙] 或每行一个短横线。',
  'schema.textForList': '字段 {field} 应为列表，现为一段文字“{value}”。请写成 [{proper}]，用半角逗号分隔。',
  'schema.joinedItems':
    '字段 {field} 把几项写成了一项“{value}”：列表只认半角逗号，全角逗号和顿号不分隔。请写成 [{proper}]。',
  'schema.notObject': '字段 {field} 应有下级字段，现为“{value}”。请对照格式说明逐项填写。',
  'schema.wrongType': '字段 {field} 的写法不在允许之列，现为“{value}”。请对照格式说明改写。',
  'schema.unknownValue': '字段 {field} 的值“{value}”不在词表中。请从下列值中选一个：{allowed}。',
  'schema.labelForCode': '字段 {field} 写的是名称“{value}”，应写代码。请改为 {code}。',
  'schema.pattern': '字段 {field} 的值“{value}”不合格式。请对照格式说明改写。',
  'schema.invalid': '字段 {field} 的值“{value}”无效。请对照格式说明改写。',
  'schema.tooFew': '字段 {field} 的项数太少，至少要有 {minimum} 项。请补足。',
  'schema.tooMany': '字段 {field} 的项数太多，最多 {maximum} 项。请精简。',
  'schema.tooShort': '字段 {field} 太短，至少 {minimum} 个字符。请补足。',
  'schema.tooLong': '字段 {field} 太长，最多 {maximum} 个字符。请精简。',
  'schema.tooSmall': '字段 {field} 的数值太小，应不小于 {minimum}。请核对。',
  'schema.tooBig': '字段 {field} 的数值太大，应不大于 {maximum}。请核对。',
  'schema.unknownField': '没有名为 {field} 的字段，它会被忽略。请对照格式说明核对名称，或删去。',
  'schema.misspelledField': '没有名为 {field} 的字段，它会被忽略。是不是 {suggestion}？请改正名称。',
  'schema.fieldNotHere':
    '{field} 不能写在这里（现为“{value}”）：决定能否享受、享受多少的内容里，多写一个字段会改变意思。请核对名称和层级，或删去。',
  'id.invalid':
    '标识 {field} 的值“{value}”无效。请只用小写字母、数字、点、下划线和连字符，以字母或数字开头和结尾，最多 80 个字符。',
  'id.duplicate': '标识“{value}”重复出现在 {field}。请为每一项取不同的标识。',
  'region.invalid':
    '行政区划代码 {field} 的值“{value}”无效，应为六位数字（GB/T 2260），并加引号，如 "371422"。',
  'link.invalid':
    '链接 {field} 的值“{value}”无效。请写 http、https、mailto、tel 地址或相对路径，不含空格和反斜杠。',
  'digest.invalid': '摘要 {field} 应为 64 位小写十六进制数字，现为“{value}”。请重新计算 SHA-256。',
  'clauseDigest.invalid':
    '条款摘要 {field} 应为 16 位小写十六进制数字，现为“{value}”。请删去它，核对条款后运行 mingce confirm 重新填写。',
  'time.invalid': '时刻 {field} 的值“{value}”无效。请写成 24 小时制的 时:分，如 "17:00"。',
  'date.invalid': '日期 {field} 的值“{value}”不存在或写法不对。请写成 年-月-日，如 2025-03-14。',
  'instant.invalid': '时刻 {field} 的值“{value}”无效。请写成带时区的形式，如 2025-03-14T09:30:00+08:00。',
  'date.order': '日期 {field}（{date}）早于 {earlierField}（{earlierDate}）。先后颠倒，请核对两个日期。',
  'date.retroactive':
    '日期 {field}（{date}）早于 {earlierField}（{earlierDate}）。若确有溯及力可不改，否则请核对。',
  'gazette.beforeIssue': '公报年份 {field}（{year}）早于成文日期（{date}）。请核对公报年份。',
  'disclosure.noReason': '公开属性为 {disclosure}，但没有说明理由。请填写 {field}。',
  'disclosure.leak': '公开属性为 {disclosure} 的文件带有 {field}，不得发布。请删去该内容，或改正公开属性。',
  'relation.noTarget': '{field} 没有写明相关文件。请填写 policy、documentNumber 或 title。',
  'relation.self': '{field} 指向本文件自己。请改为相关的另一文件。',
  'benefit.formerField':
    '{field} 是第 1 版的写法，第 2 版不再使用。现在每个可以单独申报的事项写在 benefit.items 里，这一项请改写到 {now}（见 docs/formats/benefit.md）。',
  'benefit.noEnterpriseAudience': '有惠企内容，但 {field} 中没有 enterprise，企业页面不会列出。请补上。',
  'anchor.duplicate': '正文中有两处条款锚点同为 {anchor}。请核对条款编号。',
  'interpretation.noElements': '一图读懂的 {field} 没有任何要素，无图可画。请至少填写一个要素。',
  'interpretation.emptyChange': '{field}（{topic}）既没有旧规定也没有新规定。请至少填写 old 或 new。',
  'media.noCaptions': '{field}（{title}）没有字幕，听不到声音的人无法观看。请补上 captions。',
  'clause.noPolicy': '{field} 没有写明条款 {anchor} 属于哪个文件。请填写政策标识。',
  'guide.unknownStart': '{field} 写的“{value}”不是本导办中的问题。请从下列问题中选一个：{allowed}。',
  'guide.unknownStep': '{field} 指向“{value}”，本导办没有这个问题或结果。请从下列中选一个：{allowed}。',
  'guide.loop': '{field} 使问题循环往复：{loop}。请改为通向别的问题或结果。',
  'guide.unreachable': '从第一个问题出发走不到“{value}”（{field}）。请让某个选项通向它，或删去。',
  'feedback.counts': '{field} 收到 {received} 条，少于采纳与未采纳合计的 {accountedFor} 条。请核对条数。',
} as const;

export type MessageKey = keyof typeof zhCN;
