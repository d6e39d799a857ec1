import type { ConditionNode, EntityType, Selection, Test } from '@mingce/eligibility';
import { type Passage, tidy } from '../passages.js';
import { type Part, partsOf } from '../sentence-parts.js';
import { isAward, type ReadAward, readAward, readLevels } from './read-award.js';
import { applicantsIn, type Place, readTests, saysAll } from './read-tests.js';
import { conditionsLabel, endsInPersons, ofGovernment, ofPersons, penalties, roleOf } from './sections.js';

/** A condition with its remark for the author; not marked as a draft yet. */
export interface FoundCondition {
  node: ConditionNode;
  remark?: string;
}

export interface FoundItem {
  passage: Passage;
  title: string;
  applicants: EntityType[];
  conditions: FoundCondition[];
  awards: ReadAward[];
  selection?: Selection;
}

export interface FoundItems {
  items: FoundItem[];
  /** Clauses with grants to people and not to enterprises; these are not items. */
  forPersons: string[];
}

/** The parts of an item's text: requirements and grant. */
interface Segment {
  passage: Passage;
  conditions: string[];
  award: string;
}

/** The items of a text: one for each sentence, or part of one, with a quantified grant to an enterprise. */
export function findItems(place: Place, passages: readonly Passage[]): FoundItems {
  const granting = passages.filter((passage) => roleOf(passage) === 'plain');
  const forPersons = new Set<string>();
  const items: FoundItem[] = [];
  for (const passage of granting) {
    for (const segment of segmentsOf(passage)) {
      const subject = [...segment.conditions, segment.award].join('，');
      if (penalties.test(subject) || ofGovernment.test(subject)) continue;
      const applicants = applicantsIn(`${passage.lead}${subject}`);
      const recipient = segment.conditions.at(-1) ?? '';
      if (endsInPersons.test(recipient) || (applicants.length === 0 && ofPersons.test(subject))) {
        forPersons.add(passage.label);
        continue;
      }
      items.push(itemOf(segment, applicants, place));
    }
  }
  return { items, forPersons: [...forPersons] };
}

/** 最高不超过50万元: a limit of the award before it. */
const onlyLimits =
  /^(?:单个?(?:企业|项目|品种)?|每(?:个|家)?(?:企业|户|年)?|同一企业|年度?|累计|奖励|补贴|补助|额度|总额|最高)*(?:额度)?(?:最高|不超过|上限|最多)/;

function segmentsOf(passage: Passage): Segment[] {
  const segments: Segment[] = [];
  for (const sentence of passage.sentences) {
    if (conditionsLabel.test(sentence)) continue;
    for (const clause of splitAt(sentence, /[；;。]/)) {
      const last = segments.at(-1);
      if (/^[（(]/.test(clause) && last) {
        last.award += clause;
        continue;
      }
      const parts = partsOf(clause);
      const first = parts.findIndex(({ text }, at) => beginsAward(text, parts.slice(at)));
      if (first < 0) {
        if (last && onlyLimits.test(clause)) last.award += `，${clause}`;
        continue;
      }
      const award = clause.slice(parts[first]?.from ?? 0).replace(/[，。；]+$/, '');
      if (asksOthers.test(clause) || isHeading(clause, passage)) continue;
      if (!isAward(award) || /^(?:鼓励|引导|倡导|(?:严格|认真)?(?:落实|执行))/.test(award)) continue;
      if (last && first === 0 && onlyLimits.test(award) && !/对|给予/.test(award)) {
        last.award += `，${award}`;
        continue;
      }
      segments.push({ passage, ...divided(parts.slice(0, first), award) });
    }
  }
  return segments;
}

/** Words that only encourage others to grant something: owners of houses, banks, other offices. */
const asksOthers = /鼓励(?:业主|房东|物业|其他|其它|银行|金融|证券|各|有条件|市县|地方)/;

/** Whether a sentence is a heading of the following ones: 减免企业房租。 */
function isHeading(clause: string, { sentences }: Passage): boolean {
  const [first = ''] = sentences;
  return (
    sentences.length > 1 &&
    first.startsWith(clause) &&
    clause.length <= 24 &&
    !/\d/.test(clause) &&
    !/[，、]/.test(clause)
  );
}

/** A part that grants something, or states the basis of calculation: 按设备购置额的10%，给予补助. */
function beginsAward(text: string, rest: readonly Part[]): boolean {
  const words = text.replace(/[（(][^）)]*[）)]/g, '');
  if (
    /^(?:按照?|参照|以)(?!规定|要求|有关|照)/.test(words) &&
    /[%％]|标准|贡献/.test(words) &&
    rest.some((part) => isAward(part.text))
  )
    return true;
  if (/(?:的|后|者)$/.test(words) && !/给予|奖励/.test(words)) return false;
  // 对减免租金的园区，优先支持: what somebody else gives describes the recipient.
  if (/^对/.test(words) && !/给予|予以|奖励|奖补|补助|补贴|返还|贴息/.test(words)) return false;
  return (
    isAward(text) ||
    (/给予|可(?:以)?(?:缓缴|延期|减免|返还)|^其(?![他它中余])/.test(words) &&
      isAward(rest.map((part) => part.text).join('，')))
  );
}

/** A subject without verbs of granting or calculating, followed by a grant. */
const subjectAndGrant =
  /^((?:(?!给予|参照|按|予以|奖励)[^，：])+?(?:的|企业|项目|单位|主体|商户|合作社))(?=(?:新?(?:购置|购买|租赁|建设|投资)[^，：给予]{0,12})?(?:一次性|分别|再|每年|当年|连续)?(?:给予|予以|按|参照|奖励|享受))(.+)$/;

/** 对规模以上企业给予20万元奖励: the words before 给予 are the requirement, the others the grant. */
function divided(before: readonly Part[], award: string): Omit<Segment, 'passage'> {
  const asked = before.map(({ text }) => text.trim()).filter((text) => !isFrame(text));
  const [, subject = '', grant = ''] = subjectAndGrant.exec(award) ?? [];
  const conditions = subject === '' || isFrame(subject) ? asked : [...asked, subject];
  return {
    conditions: conditions.map(bare).filter((text) => text.length >= 4),
    award: subject === '' ? award : grant,
  };
}

/** Introductory words: aim, time, payer or encouragement. */
function isFrame(text: string): boolean {
  return (
    /^(?:要(?!求|素)|优化|设立|采取|实行|建立|视|进一步|用于|为了?|根据|依据|按照|自[^，]*起|从[^，]*起|由|其中|即|同时|此外|鼓励|支持|引导|推动|加大|积极|(?:在?疫情|在[^，]{2,12})(?:防控)?期间|自|至)/.test(
      text,
    ) ||
    /(?:财政|专项资金|资金|基础上)$/.test(text) ||
    /^\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:起|至|前|后)?/.test(text)
  );
}

function bare(text: string): string {
  return tidy(text)
    .replace(/^(?:对于?|凡是?|其中|同时)(?!外)/, '')
    .replace(/^(?:优先|重点|适当)(?:支持|考虑)/, '')
    .replace(/[，、]+$/, '')
    .replace(/的$/, '')
    .replace(/^[）)]+/, '');
}

function splitAt(sentence: string, signs: RegExp): string[] {
  const clauses: string[] = [];
  let clause = '';
  let depth = 0;
  for (const sign of sentence) {
    if (/[（(《“]/.test(sign)) depth += 1;
    else if (/[）)》”]/.test(sign)) depth = Math.max(0, depth - 1);
    if (depth === 0 && signs.test(sign)) {
      clauses.push(clause);
      clause = '';
    } else clause += sign;
  }
  return [...clauses, clause].map((one) => one.trim()).filter((one) => one !== '');
}

function itemOf({ passage, conditions, award }: Segment, applicants: EntityType[], place: Place): FoundItem {
  const subject = conditions.at(-1) ?? '';
  const levels = readLevels(`${subject}的`, award);
  const read = levels ? { ...readAward(award), amount: levels.amount } : readAward(award);
  const { remark, ...sized } = read;
  const selection = selectionIn(passage.sentences.join(''));
  return {
    passage,
    title: titleOf(
      passage,
      conditions.find((text) => /企业|项目|单位|合作社|商户/.test(text)) ?? subject,
      award,
    ),
    applicants,
    conditions: conditions.flatMap((text) => {
      const isLevels = levels !== undefined && text === subject;
      return isLevels ? [levelCondition(text, levels.titles)] : conditionsOf(text, passage, place);
    }),
    awards: [levels || remark === undefined ? sized : read],
    ...(selection ? { selection } : {}),
  };
}

function levelCondition(text: string, titles: readonly string[]): FoundCondition {
  const any: Test[] = titles.map((value) => ({ fact: 'qualifications', operator: 'includes', value }));
  return { node: { id: 'title', text, test: { any } }, remark: '是否限于当年新认定的，请核对条款' };
}

/**
 * Makes conditions from words of the text. Certain parts get a test; remaining words become a separate condition
 * that an office decides.
 */
export function conditionsOf(text: string, passage: Passage, place: Place): FoundCondition[] {
  const found = readTests(text, place);
  const clause = passage.anchor === '' ? {} : { clause: { anchor: passage.anchor } };
  const tested = found.map(
    ({ fact, test, from, to }): FoundCondition => ({
      node: { id: fact, text: text.slice(from, to), ...clause, test },
    }),
  );
  const [only] = tested;
  if (saysAll(text, found)) {
    return found.length === 1 && only ? [{ node: { ...only.node, text } }] : tested;
  }
  const named = applicantsOnly(text);
  if (named) return tested;
  const { office, isNamed } = officeFor(text, place);
  const words: FoundCondition = {
    node: { id: 'words', text, ...clause, office },
    ...(isNamed ? {} : { remark: '原文没有写明由谁认定，先写发文机关；能用数据判断的，改写成 test' }),
  };
  return [...tested, words];
}

/** 企业, 各类企业: `applicants` has the kind of applicant, and there is no other requirement. */
function applicantsOnly(text: string): boolean {
  return /^(?:各类|所有|相关|上述|符合条件的|本)?(?:企业|市场主体|经营主体|个体工商户|农民专业合作社|和|、|及)+$/.test(
    text,
  );
}

function officeFor(text: string, { issuers }: Place): { office: string; isNamed: boolean } {
  const [, office] =
    /(?:经|由)([^，。；、]{2,20}?(?:局|委员会|委|办公室|中心|部|厅|办|小组|政府))(?:负责)?(?:认定|核定|审核|确认|备案|批准|评定|同意|评审)/.exec(
      text,
    ) ?? [];
  return { office: office ?? issuers[0] ?? '主管部门', isNamed: office !== undefined };
}

/** The title: 支持技改。 or the title of the clause, then the recipient. */
function titleOf(passage: Passage, subject: string, award: string): string {
  const [theme = ''] = passage.sentences;
  const heading =
    passage.title !== '' ? passage.title : theme.length <= 24 && passage.sentences.length > 1 ? theme : '';
  const name = tidy(heading)
    .replace(/[。：:；，]$/, '')
    .replace(/^[（(][一二三四五六七八九十\d]+[）)]/, '');
  const short = (text: string, most: number) =>
    text.length > most ? `${[...text].slice(0, most).join('')}…` : text;
  const what = short(subject === '' ? award : subject, 24);
  return name === '' ? what : subject === '' ? name : `${short(name, 24)}：${what}`;
}

function selectionIn(words: string): Selection | undefined {
  if (/免申即享/.test(words)) return 'automatic';
  if (/即申即享/.test(words)) return 'instant';
  if (/用完(?:为止|即止)|先到先得|额满为止/.test(words)) return 'untilExhausted';
  if (/择优|竞争性|评选/.test(words)) return 'competitive';
  return undefined;
}
