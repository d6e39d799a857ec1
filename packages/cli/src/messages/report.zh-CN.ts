/** Words of `mingce report`. */
export const reportZhCN = {
  'report.title': '{month}{rate}（{on}统计）',
  'report.month': '{year}年{month}月',
  'report.monthColumn': '月份',
  'report.timeliness.rate': '及时率',
  'report.coverage.rate': '覆盖率',
  'report.conformity.rate': '规范率',
  'report.timeliness.formula':
    '公式：及时率 = 发布后 {days} 个工作日内入库的件数 ÷ 当月发布、已经入库并且能够判断的件数。工作日按国务院办公厅的节假日安排计算，从发布次日起算；联合发文计入牵头（第一个）单位。',
  'report.coverage.formula':
    '公式：覆盖率 = 清单上已经入库的件数 ÷ 清单上当月应当入库的件数。先按发文字号核对，没有文号的按标题核对。',
  'report.conformity.formula':
    '公式：规范率 = mingce check 没有查出错误、惠企事项要素齐全的件数 ÷ 编写目录里当月发布的件数。联合发文计入牵头（第一个）单位。',
  'report.total': '合计：{good} ÷ {of}，{rate} {percent}。',
  'report.noRate': '不计算',
  'report.timeliness.nothing': '{month}发布的政策没有一件入库，不计算{rate}。',
  'report.coverage.nothing': '清单上没有{month}应当入库的文件，不计算{rate}。',
  'report.conformity.nothing': '编写目录里没有{month}发布的政策，不计算{rate}。',
  'report.department': '单位',
  'report.noDepartment': '（未写明单位）',
  'report.all': '合计',
  'report.documents': '件数',
  'report.timeliness.good': '按时入库',
  'report.timeliness.bad': '逾期入库',
  'report.timeliness.undecided': '无从判断',
  'report.coverage.good': '已入库',
  'report.coverage.bad': '未入库',
  'report.conformity.good': '规范',
  'report.conformity.bad': '有问题',
  'report.timeliness.badList': '逾期入库：',
  'report.timeliness.undecidedList': '无从判断：',
  'report.coverage.badList': '未入库：',
  'report.coverage.undecidedList': '无从判断：',
  'report.conformity.badList': '有问题：',
  'report.conformity.undecidedList': '无从判断：',
  'report.item.lateBy':
    '{department}　{title}　{publishedOn}发布，应在{dueOn}前（含当日）入库，{receivedOn}入库，用了 {days} 个工作日',
  'report.item.late':
    '{department}　{title}　{publishedOn}发布，应在{dueOn}前（含当日）入库，{receivedOn}入库',
  'report.item.undecided':
    '{department}　{title}　{publishedOn}发布，应在{dueOn}前（含当日）入库，从{receivedOn}起才有记录',
  'report.item.noDay': '{department}　{title}　{publishedOn}发布，数据源没有记下首次入库日',
  'report.item.missing': '{department}　{title}　清单第 {line} 行，编写目录里也没有',
  'report.item.inFolder': '{department}　{title}　清单第 {line} 行，编写目录里有，还没有发布',
  'report.item.faulty': '{department}　{title}　{file}',
  'report.without': '本月没有政策的单位（不计算，不是 0%）：{departments}。',
  'report.uncounted':
    '另有 {count} 个文件读不出发布日期或发文机关，没有计入：{files}。请先按 mingce check 的提示改正。',
  'report.more': '另有 {count} 件没有列出，见 mingce report 在终端里的结果。',
  'report.notOver': '本月还没有过完，截至{on}，以后还会变化。',
  'report.undecidedNote':
    '首次入库日从{since}起记录。这一天入库、按这一天算已经逾期的，以前可能已经入库，无从判断，不计入分子和分母。旧数据源还在的，可用 mingce build --previous 取回原来的入库日。',
  'report.timeliness.note': '没有入库的政策不在这里，要看覆盖率：mingce report coverage。',
  'summary.counted': '统计完成：{good} ÷ {of}。',
  'summary.page': '已写入 {page}，可打印成一页 A4。',
  'report.unknownKind':
    '没有“{name}”这种统计。可以写 timeliness（及时率）、coverage（覆盖率）、conformity（规范率）。',
  'report.monthInvalid': '月份“{value}”写法不对。请写成 2026-10。',
  'report.monthFuture': '{month} 还没有到（今天是 {today}），没有可统计的。请核对 --month。',
  'report.feedMissing':
    '统计{rate}要有已发布的数据源。请用 --feed 指明它的目录或网址；还没有发布过的，先运行 mingce build。',
  'report.otherFeed':
    '“{path}”里是另一个数据源（{id}），而 feed.yaml 的标识是 {expected}。请核对 --feed 和编写目录。',
  'report.noRegister':
    '“{path}”里的数据源没有记录首次入库日，不能计算及时率。请用当前版本的 mingce build 重新构建，从那天起记录。',
  'report.settings': '{file} 有错误，不能统计。请先按 mingce check 的提示改正。',
  'report.noExpected':
    '不能计算覆盖率：没有应入库清单，不知道应当有哪些文件。请各单位按发文登记列一张表，存成 CSV，首行写“标题,发文字号,单位,发布日期”，一件一行，再用 --expected 文件 指明。没有文号的，文号一栏空着。',
  'report.listUnreadable':
    '读不了清单“{path}”（{reason}）。请核对文件名，用 Excel 或 WPS 另存为 CSV 或 xlsx 再试。',
  'report.listHeader':
    '清单“{path}”的前几行里没有认得的列名（第一行是：{found}）。请加一行“标题,发文字号,单位,发布日期”，至少要有标题或发文字号。',
  'report.rowUnnamed': '这一行既没有标题也没有发文字号，没有计入。请补上一样。',
  'report.rowDate': '日期“{value}”认不出，这一行没有计入。请写成 2026-10-09。',
  'report.rowNoDate': '“{title}”没有写发布日期，不知道属于哪个月，没有计入。请补上。',
  'report.rowTwice': '“{title}”与第 {first} 行重复，只计一次。请删去一行。',
  'report.unwritable': '无法写入“{path}”（{reason}）。请核对目录和写入权限。',
} as const;
