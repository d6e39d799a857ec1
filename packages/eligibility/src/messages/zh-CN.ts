/** Messages of faults in an item or a profile: what is wrong, what is expected, what to do; the keys are the codes. */
export const zhCN = {
  'eligibility.itemTwice': '第 {first} 项和第 {second} 项的标识都是“{item}”。请为每个事项取不同的标识。',
  'eligibility.conditionTwice': '条件标识“{id}”在同一事项里出现两次。请为每个条件取不同的标识。',
  'eligibility.conditionWithoutId': '这个条件没有标识。请补上 id。',
  'eligibility.noConditions': '事项“{item}”没有申报主体，也没有条件，任何企业都会被判为符合。请补上。',
  'eligibility.noOffice': '条件“{id}”没有 test，也没有写由哪个部门认定。请补上 test 或 office。',
  'eligibility.emptyGroup': '{kind} 下面是空的。请写出至少一项，或删去。',
  'eligibility.unknownFact': '没有名为“{fact}”的事实。请核对名称，或在数据源的事实词表里补上它。',
  'eligibility.unknownPeriod': '事实“{fact}”没有“{period}”这个期间。请核对，或在事实词表的 periods 里补上。',
  'eligibility.unknownOperator': '没有“{operator}”这种比较。请从下列比较中选一种：{allowed}。',
  'eligibility.operatorMisfit': '事实“{fact}”不能用“{operator}”比较。可用：{allowed}。',
  'eligibility.cannotCompare': '“{operator}”不能用于这个事实的取值。请用 checkItems 检查事项。',
  'eligibility.unknownTest': '看不懂这个判断：{value}。请写 all、any、not，或 fact、operator、value。',
  'eligibility.badOperand':
    '看不懂要比较的数据：{value}。请写事实名称，或 percent、quotient、difference、growth（各两项）、sum。',
  'eligibility.notFigure': '“{fact}”不是数字，不能参与计算。请改用数字类的事实。',
  'eligibility.notDateFact': '“{fact}”不是日期。请改用日期类的事实。',
  'eligibility.noValue': '“{operator}”后面没有值。请补上 value。',
  'eligibility.oneValue': '“{operator}”只能比较一个值。要写几个值，请用 oneOf、within 或 includes。',
  'eligibility.twoEnds': 'between 要写两个端点 [下限, 上限]，现为“{value}”。',
  'eligibility.reversed': '下限 {min} 大于上限 {max}。请核对。',
  'eligibility.notNumber': '这里应为数字，现为“{value}”。请只写数字，金额以元计。',
  'eligibility.notBoolean': '这里应为 true（是）或 false（否），现为“{value}”。',
  'eligibility.notText': '这里应为文字，现为“{value}”。',
  'eligibility.badDate': '“{value}”不是日期。请写成 2026-03-31；相对申报日的期限写成 P3Y、P6M、P30D。',
  'eligibility.badDuration': '“{value}”不是期限。请写成 P3Y（三年）、P6M（六个月）或 P30D（三十天）。',
  'eligibility.badPeriod':
    '“{value}”不是计算合计的期间。请写成 P1Y（每年）、P3Y（三年内）或 P18M（十八个月内）。',
  'eligibility.badDayOfYear': '“{value}”不是月日。请写成 07-01。',
  'eligibility.badTime': '“{value}”不是时刻。请写成 17:00。',
  'eligibility.timeWithoutDay': '写了截止时刻 {value}，没有写截止日期。请补上 closesOn。',
  'eligibility.badRegion': '行政区划代码“{value}”无效，应为六位数字（GB/T 2260），并加引号。',
  'eligibility.noSuchIndustry':
    '没有行业代码“{value}”。请按 GB/T 4754—2017 写门类字母和数字，如 C、C35、C352。',
  'eligibility.notAnOption': '“{value}”不是这个事实的可选值。请对照事实词表核对。',
  'eligibility.badThreshold': '门槛值“{value}”与事实的类型不符。请用 checkItems 检查事项。',
  'eligibility.noInclusive': '“{operator}”没有写明当天是否算在内。请补上 inclusive: true 或 false。',
  'eligibility.noRest': '这张表没有“其余情况”一行，有的企业会得不到结果。请在最后加一行不写 when 的。',
  'eligibility.restNotLast': '不写 when 的一行之后还有别的行，后面的行永远用不到。请把它移到最后。',
  'eligibility.noCase': '这张表没有一行适用于该企业。请在最后加一行不写 when 的。',
  'eligibility.awardWithoutBase': '没有写按什么计算。请在 of 里写明基数，如 loanInterestPaid。',
  'eligibility.awardWithoutAmount':
    '没有写金额怎样计算。请补上 amount；只给称号或服务的，kind 写 title 或 service。',
  'eligibility.unknownAmount': '看不懂这个金额：{value}。请从下列写法中选一种：{allowed}。',
  'eligibility.unknownKind': '“{value}”不在词表中。请从下列值中选一个：{allowed}。',
  'eligibility.negativeAmount': '金额或比例不能为负数，现为 {value}。请核对。',
  'eligibility.capBelowFloor': '最高 {cap} 元低于最低 {floor} 元。请核对。',
  'eligibility.everyNothing': '“每满多少”不能是 0。请在 every 里写明满多少算一份，如 10000。',
  'eligibility.twoPercents':
    '一段比例写作 [下限, 上限]，如 [5, 20]；没有上限的只写下限，如 [10]。现为“{value}”，请改正。',
  'eligibility.noMode':
    '分档没有写明算法（现为“{value}”）。请写 marginal（分段累进）或 whole（全部按所在档）。',
  'eligibility.noBands': '没有写出各档。请在 bands 里至少写一档。',
  'eligibility.bandReversed': '这一档的下限 {min} 不小于上限 {max}。请核对。',
  'eligibility.bandsOverlap': '这一档从 {min} 起，上一档到 {max} 止，两档重叠。请写明边界归哪一档。',
  'eligibility.bandWithoutRate':
    '这一档没有写标准。请写 each（每单位多少元）、percent（百分比）或 fixed（定额）。',
  'eligibility.twoAmounts': '{kind} 至少要有两项。请补上，或只写那一项。',
  'eligibility.windowReversed': '截止日期 {closesOn} 早于开始日期 {opensOn}。请核对。',
  'eligibility.unknownRoute': '材料所属的条件“{route}”不存在。请核对标识。',
  'eligibility.stackingSelf': '事项“{item}”与自己互斥，或以自己为前提。请核对标识。',
  'eligibility.stackingElsewhere':
    '叠加规则提到的事项“{item}”不在这批数据里。如果它属于别的政策，可以保留；否则请核对标识。',
  'eligibility.stackingContradiction': '事项“{item}”以“{other}”为前提，又不能与它同享。请核对叠加规则。',
  'eligibility.stackingCircle': '叠加规则绕成了圈：{items}。请删去其中一环。',
  'eligibility.sharedCapTwice': '这个事项两次写了合计上限“{group}”。请删去一处。',
  'eligibility.sharedCapDiffers':
    '合计上限“{group}”，事项“{item}”写的金额或期间与“{other}”不一样。请对照条款，改成一样的。',
  'eligibility.sharedCapAlone':
    '合计上限“{group}”只有这一个事项。请核对组名是否写错；只限这一项的，请改写在 amount 的 cap，或写明 period（如 P3Y）。',
  'eligibility.sharedCapWithoutMoney':
    '事项“{item}”没有计入合计的资金（贷款、认定、服务不计入），合计上限对它没有作用。请删去，或补写 awards。',
  'eligibility.damagedIndex':
    '事项索引的各部分对不上。请刷新页面；仍然如此的，请联系网站的管理单位重新发布。',
  'eligibility.factTwice': '事实“{fact}”在词表里有两个定义。请为数据源自己的事实另取名称。',
  'eligibility.badValue': '事实“{fact}”的值 {value} 与它的类型不符。请用 checkProfile 检查。',
  'eligibility.badDay': '“{value}”不是日期，也不是带时区的时刻。',
  'profile.unknownFact': '没有名为“{fact}”的事实。请核对名称。',
  'profile.wrongType': '{fact} 的值 {value} 不合类型 {type}。请重新填写。',
  'profile.notNumber': '{fact} 应为数字，现为“{value}”。请只填数字。',
  'profile.negative': '{fact} 不能是负数，现为 {value}。请重新填写。',
  'profile.notWhole': '{fact} 应为整数，现为 {value}。请重新填写。',
  'profile.reversed': '{fact} 的下限 {min} 大于上限 {max}。请对调。',
  'profile.implausible':
    '{fact} 填的是 {value}（单位：{unit}），超出常见范围。请核对数字和单位，金额以元计。',
  'profile.badDate': '{fact} 的值“{value}”不是日期。请写成 2026-03-31。',
  'profile.future': '{fact} 填的是 {value}，这一天还没有到。请核对。',
  'profile.badRegion': '{fact} 的值“{value}”不是行政区划代码，应为六位数字。',
  'profile.noSuchIndustry': '没有行业代码“{value}”（{fact}）。请从国民经济行业分类中选择。',
  'profile.industryWithoutSection': '行业代码“{value}”（{fact}）少了门类字母。是不是 {meant}？',
  'profile.notAnOption': '{fact} 的值“{value}”不在可选值中：{allowed}。',
  'profile.reckonedDiffers': '{fact} 填的是 {value}，与按其他数据推算的结果不一致。请核对。',
  'profile.listedAndSmall': '填了已上市，又填从业人员只有 {persons} 人。请核对这两项。',
  'profile.revenueTooHigh':
    '营业收入 {value} 元、从业人员 {persons} 人，人均超过一亿元。请核对单位，是否把元当成万元填了？',
  'profile.revenueTooLow':
    '营业收入 {value} 元、从业人员 {persons} 人，人均不足一千元。请核对单位，是否把万元当成元填了？',
  'creditCode.length': '统一社会信用代码应为 18 位，现为 {length} 位。请对照营业执照补齐或删去多余的字符。',
  'creditCode.letter':
    '第 {place} 位是字母 {sign}，统一社会信用代码不用这个字母。是不是 {meant}？请对照营业执照改正。',
  'creditCode.sign': '第 {place} 位“{sign}”不是统一社会信用代码的字符。请对照营业执照改正。',
  'creditCode.check': '末位校验码 {found} 与前 17 位不符，代码里至少有一位填错了。请对照营业执照逐位核对。',
  'creditCode.organisationCheck':
    '第 17 位 {found} 与组织机构代码的校验规则不符。早年的代码有例外，请对照营业执照核对。',
} as const;

export type FaultCode = keyof typeof zhCN;
export type EligibilityMessages = Readonly<Record<FaultCode, string>>;
