import type { Passage } from '../passages.js';
import { isAward } from './read-award.js';

/** Role of a text according to the clauses around it. */
export type Role = 'excluded' | 'conditions' | 'exclusions' | 'materials' | 'plain';

/** Chapters on funds, supervision and the text itself, which concern offices and grant nothing. */
const ofOffices =
  /(?:资金|经费)(?:的)?(?:筹集|筹措|来源|管理|使用|监管|监督|拨付|下达|安排|预算|兑付)|监督|监管|绩效|考核|审计|职责|职能|分工|法律责任|罚则|责任追究|追责|组织(?:领导|保障|实施|协调)|加强领导|保障措施|工作(?:要求|保障)|附则|政策兑现|兑现|宣传|^总体要求$|^指导思想$|^其[他它]/;
/** 支持范围 is as often a chapter of grants; 对…的 states its requirements. */
const ofConditions =
  /^(?:申报|申请|申领|支持|补贴|补助|奖励|享受|扶持|认定|基本|准入|适用)*(?:条件|对象|资格)(?:和(?:条件|范围))?$|^适用(?:范围|对象)$/;
/** 补贴对象：…… at the beginning of a sentence: the words after it are a condition. */
export const conditionsLabel =
  /^[\u4E00-\u9FFF]{0,10}?(?:申报|申请|申领|奖补|支持|补贴|补助|奖励|享受|扶持|认定|基本|适用)(?:条件|对象)(?:为|是)?[：:](?=.)/;
const ofMaterials = /材料|资料清单|所需证件/;

const conditionsLead =
  /(?:应当?|须|需|必须|要)?(?:同时)?(?:具备|符合|满足)(?:以下|下列|如下)(?:各项|基本|所有)?(?:条件|要求|情形)|(?:条件|对象|范围)(?:为|是|如下|包括)?[：:]$/;
const exclusionsLead =
  /(?:下列|以下|如下)(?:任一|之一)?(?:情形|情况|行为|企业|单位)?.{0,8}(?:不予|不得|不再|不能|不享受|取消)/;
const materialsLead =
  /(?:提交|提供|报送|准备|携带|出具|附).{0,6}(?:以下|下列|如下).{0,8}(?:材料|资料|证件|证明|文件)|材料(?:如下|包括|清单)?[：:]$/;

export function roleOf(passage: Passage): Role {
  const titles = [passage.title, ...passage.around.map(({ title = '' }) => title)].map((title) =>
    title.replace(/[\s。：:]/g, '').replace(/^[（(]?[一二三四五六七八九十\d]+[）)、.]/, ''),
  );
  if (titles.some((title) => title.length <= 20 && ofOffices.test(title))) return 'excluded';
  const leads = [passage.lead, passage.sentences.at(-1) ?? ''].filter((text) => /[：:]$/.test(text));
  if (leads.some((text) => exclusionsLead.test(text))) return 'exclusions';
  if (leads.some((text) => materialsLead.test(text))) return 'materials';
  if (leads.some((text) => conditionsLead.test(text))) return 'conditions';
  // 支持范围 is also the title of a chapter of grants.
  if (passage.sentences.some(isAward)) return 'plain';
  const own = titles[0] ?? '';
  const nearest = own === '' ? (titles.at(-1) ?? '') : own;
  if (nearest.length <= 16 && ofMaterials.test(nearest)) return 'materials';
  if (ofConditions.test(nearest)) return 'conditions';
  return 'plain';
}

/** Words for revocation, prohibition or punishment, which are not benefits. */
export const penalties =
  /追回|追缴|收回|退回|退还已|取消.{0,8}(?:资格|奖励|补助|补贴)|罚款|处罚|处以|处分|违约|骗取|套取|弄虚作假|虚假|依法追究|(?<!免收)滞纳金|不予(?:奖励|补助|补贴|支持)|不得(?:享受|申报|申请)|停止(?:拨付|发放)|赔偿/;

/** Words of sentences about offices and payments between them, not about applicants. */
export const ofGovernment =
  /(?:对|给予)各?(?:级|乡镇|街道|镇|县|市|区|地方(?!实得|财力|留成|经济|财政贡献)|部门|有关部门)(?!属|内|外|级以上|级企业)|乡镇|街道|(?:财政|预算).{0,8}(?:承担|分担|安排|统筹安排|配套)|设立.{0,24}(?:资金|基金)|安排.{0,16}(?:专项)?资金|资金池|真抓实干|转移支付|预算内投资|通报/;

export const ofPersons =
  /毕业生|个人|职工|劳动者|居民|失业人员|就业困难人员|人才|人员|学生|医护|医务|农民工|者(?=[，、；的给])|家庭|农户|贫困户|运动员|教练员|教师/;

/** The last noun of a subject names the recipient: 在企业就业的毕业生. */
export const endsInPersons = /(?:毕业生|青年|职工|劳动者|人员|人才|个人|农民工|学生|者)$/;
