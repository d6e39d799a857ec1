/** Messages about benefit items: what their pages lack, and what is inconsistent. */
export const benefitZhCN = {
  'benefit.awardMissing': '事项“{item}”没有写明扶持标准。请补写 awards，写出能得到什么、多少。',
  'benefit.materialsMissing':
    '事项“{item}”没有写明申报材料。请补写 materials；免申即享的，写 selection: automatic。',
  'benefit.officeMissing': '事项“{item}”没有写明受理单位。请补写 contact.office，各事项相同的写在政策上。',
  'benefit.phoneMissing': '事项“{item}”没有写明咨询电话。请补写 contact.phone，各事项相同的写在政策上。',
  'benefit.windowMissing':
    '事项“{item}”没有写明申报起止日期。请补写 windows；长期受理的，写 windows: [{ note: 长期受理 }]。',
  'benefit.basisMissing': '事项“{item}”没有写明依据哪一条。请补写 clause，企业好对照原文。',
  'benefit.stackingUnknown': '叠加规则提到的事项“{item}”不存在：这件政策在，但没有这个事项。请核对标识。',
  'benefit.caseProfile': '试算“{name}”的企业情况里，{fact} 有错。请对照事实词表改正。',
  'benefit.caseItem': '试算“{name}”提到的事项“{item}”不在这件政策里。请核对标识。',
  'benefit.caseReason':
    '试算“{name}”写的不符合原因是“{reason}”，事项“{item}”没有这个条件。请核对条件的标识。',
  'benefit.caseDiffers':
    '试算“{name}”：事项“{item}”的 {field} 应为 {wanted}，判断的结果是 {got}。请对照条款核对条件、金额和试算，两者总有一个写错了。',
  'benefit.numberDiffers':
    '条件里写的是“{number}”，判断用的却是 {found}。企业看到的和机器判断的必须一致，请对照条款改正。',
  'benefit.awardDiffers':
    '支持标准里写的是“{number}”，金额却按 {found} 计算。企业看到的和算出来的必须一致，请对照条款改正。',
  'benefit.capMissing':
    '支持标准里写有上限“{number}”，金额没有这个上限，会算多。请补写 cap；几个事项共用的，写在 stacking.sharedCaps。',
  'benefit.floorMissing': '支持标准里写有下限“{number}”，金额没有这个下限。请补写 floor。',
  'benefit.neverMet':
    '没有企业能满足：{conditions} 互相矛盾，或者这个条件本身不可能成立。请对照条款核对门槛和 all、any、not。',
  'benefit.alwaysMet': '条件“{condition}”任何企业都满足，等于没写。请对照条款核对门槛和 all、any、not。',
  'benefit.fairCompetition':
    '“{words}”属于《公平竞争审查条例》第{article}条列举的情形之一，须经公平竞争审查（{anchor}）。这里只作提示，不作结论。',
  'policyPackage.itemUnknown':
    '政策包收入的事项“{item}”不在政策“{policy}”里。请核对事项的标识，不带政策的标识。',
  'policyPackage.itemEnded':
    '政策包收入的事项“{items}”有效期到{lastDay}，已经失效，企业申报不了。请从政策包里移出，或者换成现行政策的事项。',
  'policyPackage.noItems':
    '政策包收入的政策都没有惠企事项，企业没有可选的。请先为这些政策起草事项（mingce new benefit）。',
  'draft.itemsUnconfirmed':
    '有 {count} 个惠企事项还有待确认（{items}），没有发布；政策的其余内容照常发布。逐处核对原文后删去“【待确认】”。',
  'new.forPersons':
    '{clauses} 是给个人的，没有起草：惠企事项只写企业、个体工商户、合作社和社会组织能申报的。',
  'new.benefitFrontMatter': '{file} 的开头不是两行“---”之间的 YAML，没有改动。请改成这种写法后再运行。',
  'new.benefitFlow':
    '{file} 的 benefit.items 写在一行里（方括号、花括号）或者是空的，接不上新的事项，没有改动。请改成每项一行“- id: ……”的写法，或先删去空的 benefit。',
  'new.benefitChanged':
    '{file} 的 benefit 写法特别，加进新的事项会改动原有内容，没有写入。请把 items 放在 benefit 里、每项缩进一致后再运行。',
  'new.benefitEncoding': '{file} 不是 UTF-8 编码，没有改动。请另存为 UTF-8 后再运行。',
  'calendar.yearUnknown':
    '{year} 年的节假日和调休安排还没有录入，无法计算工作日。请按国务院办公厅的通知，在 feed.yaml 的 calendar 里补上这一年（year、holidays、workdays）。',
  'calendar.yearTwice': '{year} 年写了两次。请合成一段。',
  'calendar.otherYear':
    '“{date}”不在 {year} 年，也不是上一年 12 月。请按国务院办公厅关于 {year} 年节假日安排的通知核对。',
  'calendar.bothWays': '“{date}”既写成放假，又写成上班。请按通知留下一处。',
  'calendar.notWeekend': '“{date}”不是周末，本来就上班，不必写在 workdays 里。请按通知核对，恐怕日期抄错了。',
} as const;
