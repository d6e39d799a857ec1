import { counters } from './read-amounts.js';

/** Words for money that is given or paid, at the end of a name. */
export const benefit =
  '补贴|补助|奖励|奖金|奖补|资助|津贴|贴息|救助金|补偿金|补偿|助学金|奖学金|抚恤金|慰问金|优待金|补助金|补贴资金|补助资金|奖励资金|奖补资金|扶持资金|专项资金|资金|经费|支持|贷款|保障金|养老金|保险金';
/** Words for measures, at the end of a name. */
export const measure = `标准|比例|占比|比率|率|金额|额度|限额|总额|上限|下限|额|费用|费|租金|押金|保证金|价格|价|票价|工资|收入|产值|投资|底薪|用量|产量|总量|增加值|${benefit}`;
export const endsInMeasure = new RegExp(`(?:${measure})$`);
/** Names without meaning on their own. */
export const generic =
  /^.{0,2}(?:标准|比例|额度|金额|总额)$|^(?:一次性|资金|财政|相应|适当|专项|政策|企业|单位|个人|团队|项目)*(?:补贴|补助|奖励|奖金|奖补|资助|支持|资金|经费|标准|比例|总额|金额|额度|费用|费|上限|最高额度?|贷款|补偿)(?:资金|金|支持|标准|补助|补贴|奖励|金额|额度|总额|比例|上限|限额)*$/;

/** Words before an amount that are part of the amount and not of its name. */
export const per = `每(?:${counters})`;
export const comparing =
  '(?:累计)?(?:原则上)?(?:最高|最低|最多|至少|至多|不足|不满)|(?:累计)?(?:最高|最低|最多|原则上)?(?:不得|不能|不应|不)?(?:超过|低于|高于|少于|多于)';
export const changing =
  '(?:同比|环比|比上年|较上年|年均)?(?:增长|提高|提升|上升|增加|下降|降低|减少|压减|上浮|下浮)';
export const qualifiers = new RegExp(`(${comparing}|${changing})(?:到|至|为)?$`);
export const trailing = new RegExp(
  `(?:${per}|${comparing}|(?:提高|提升|上升|增加|增长|下降|降低|减少|调整|提|增|降|升)?(?:(?<![报签迟])到|(?<!甚)至)|(?<![到抵发表])达到?|稳定在|保持在|控制在|维持在|(?<![行作人认因])为|均为|是|按照?|给予|安排|再|(?<![平人日户月年亩地])均|各|(?<![签合公节预履特违契])约|(?:(?<![许认])可以?|给予|${per}|${comparing})(?:享受|领取)?(?:补贴|补助|奖励|资助)?|一次性|分别(?:给予|奖励|补贴|补助|资助)?)+$`,
);
/** 对 as a preposition, not as in 对口 and 对外投资. */
export const toward = '对(?![口象接应标比岸虾账公]|外(?![籍来地资商]))';
/** Words at the beginning of a part that introduce its subject and do not belong to it. */
export const leading = new RegExp(
  `^(?:其中|同时|此外|另外|并且|以及|[一二三四五六七八九十]是|(?:到|至)?20\\d{2}年(?:底|末|前|底前)?|“十[三四五六]五”期[间末]|自[^，起]{2,12}起|(?:[\\u4E00-\\u9FFF]{1,6}财政)?(?:每年|当年)?安排|再增加|另行增加|(?:每[人户月年日天次])+再?增加|对于|${toward}|确保|力争|实现|保持)+`,
);
/** Words that never occur in a name. */
export const verbs =
  /应当|可以|可按|必须|不得|按照|根据|依据|给予|予以|领取|提交|实施|推进|完成|建成|新增|培育|打造|鼓励|通过|确保|力争|要求|超过|低于|高于|达到|不少于|享受|申请|发放|支付|设立|投入|安排|统筹|投放|累计|发行|提供|组织|进行|开展|缴纳(?!标准|比例|金额)|[将把被已须]/;
/** Beginnings that a name ending in a measure cannot have: these words state the basis of the amount. */
export const depends =
  /^(?:按|根据|给予|对|将|把|由|从|以(?!工)|使|提高|提升|降低|增加|减少|要求|保证|参照|依照|低于|高于|超过|达到|不(?!动产)|符合|满足|具有|在(?!校|职|岗|读|建|线|编|册|园|院)|可|应|每(?!个|家|户|名|人|位)|第[一二三四五六七八九十\d]+ ?[年次名]|再(?!生|就业|担保)|额外|次年|当年(?!度)|进一步|继续|切实|积极|大力|适当|合理|全面(?!建)|有效|严格|(?:[省市县区]|中央|自治区|各级|地方)+财政|所|其(?!他)|该|此|各(?!类|级)|和|与|及|或|的|了|等|为|向|经(?!济|营|销|典|纪)|并|且|如|即|另|但|也|还|又|就(?!业|医|学|读))/;

/** Payers: in 县财政给予10万元 the amount does not belong to 县财政. */
export const payer = /(?:财政|政府|部门|局|委|厅|省|(?<!城)市|县|(?<!地)区|镇|乡|中央|国家|各地|银行)$/;
