/** Cues of an answer in a text, by the kind of the question (`asked-kinds.ts`). */
export const cues: Readonly<Record<string, RegExp>> = {
  howMuch:
    /[\d一二三四五六七八九十百千万亿.]+\s*(?:元|万|亿|%|％|倍|个百分点|平方米|亩|人|名|户|家|件|次|分)|百分之/g,
  howLong: /[\d一二三四五六七八九十]+\s*(?:个)?(?:工作日|日内|日|天|个月|月|年|小时|周)/g,
  when: /\d{1,4}\s*年|\d{1,2}\s*月|\d{1,2}\s*日|[之]日起|以前|以后|期间|截至|起至/g,
  where: /(?:在|到|向|由)[^，。；]{0,20}(?:局|所|窗口|中心|大厅|站|网|街|路|号|平台|APP|处)|电话|地址|网址/g,
  who: /(?:由|向|是)[^，。；]{0,20}(?:局|部门|委员会|政府|机关|机构|单位|人)/g,
  materials: /材料|证明|身份证|户口簿|申请表|复印件|原件|证件|证书|提交|提供/g,
  conditions: /条件|符合|应当|具备|下列|以上|以下|满足|范围/g,
  how: /可以|通过|按照|应当|申请|办理|提交|采取|方式|流程|实行|给予|措施/g,
  whether: /可以|不得|应当|不予|允许|禁止|无需|不需|有权|不可|能够|须/g,
  why: /因|由于|根据|为了|鉴于/g,
  share: /[\d一二三四五六七八九十百千万亿.]+\s*(?:%|％|倍|个百分点)|百分之/g,
  howOften: /[\d一二两三四五]+次/g,
  age: /\d+\s*周?岁/g,
  consequence: /罚|责任|追究|不予|取消|追回|处理/g,
  whatIs: /是指|指的是|本[^，。；]{1,8}所称|包括|即/g,
};

/** Kinds of questions with short answers: an amount, a day, a place, a name. */
export const shortlyAnswered: ReadonlySet<string> = new Set([
  'howMuch',
  'howLong',
  'howOften',
  'when',
  'where',
  'who',
  'share',
  'age',
]);
