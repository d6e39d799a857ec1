import { comparisonKey } from '../text/fold.js';
import type { Emergency } from './types.js';

interface Sign extends Emergency {
  /** Words that report the emergency. */
  says: RegExp;
}

/** Most dangerous first; the numbers are shown in this order. */
const signs: readonly Sign[] = [
  {
    kind: 'fire',
    numbers: ['119'],
    says: /[着起失]火(?!车|锅|点|灾保险)|冒烟|烧起来|火灭不了|火烧房|(?:发生|遇到|碰到|有)火灾/,
  },
  {
    kind: 'gas',
    numbers: ['119', '120'],
    says: /(?:煤气|燃气|天然气|液化气|一氧化碳)(?:味|泄漏|泄露|漏|中毒|爆)|漏(?:煤|燃|了?天然)?气|家里.{0,6}煤气味/,
  },
  {
    kind: 'drowning',
    numbers: ['119', '120', '110'],
    says: /落水(?!管|口|槽)|溺水|掉(?:进|到|下)(?:了)?(?:河|水|江|湖|井|塘|海)|淹(?:着|到|住)?(?:了)?人/,
  },
  {
    kind: 'suicide',
    numbers: ['110', '120', '12345'],
    says: /自杀|轻生|不想活|活不下去|想死(?!亡)|跳楼|跳河|割腕|上吊|结束(?:自己的?)?生命|喝(?:了)?农药/,
  },
  {
    kind: 'violence',
    numbers: ['110', '120'],
    says: /家暴|家庭暴力|(?:老公|丈夫|老婆|妻子|男友|女友|父亲|爸爸|有人|他们?|她).{0,4}(?:打我|打人|砍人|捅)|(?:打|砍|捅)(?:了|伤了?)?(?:我|人)(?!工|电话|手机)了|(?:打|砍|捅)(?:了|伤)(?:我|人)|被(?:人)?(?:打|殴打|砍|捅|强奸|性侵|猥亵)|虐待|行凶|砍人|绑架|劫持/,
  },
  {
    kind: 'missing',
    numbers: ['110'],
    says: /(?:孩子|小孩|儿子|女儿|宝宝|娃|老人|父亲|母亲|爸|妈|爷爷|奶奶|学生|家人).{0,6}(?:走丢|走失|丢了|不见了|失踪|失联|找不到|被拐|拐走|没回家)|走丢了|被拐卖/,
  },
  {
    kind: 'medical',
    numbers: ['120'],
    says: /晕倒|昏迷|昏倒|没(?:有)?(?:呼吸|心跳|气)了|心梗|中风了|脑梗了|休克|大出血|流血(?:不止|了)|流了?(?:很多|好多|一地)血|噎住|卡住喉|触电|食物中毒|吃错药|要生了|羊水破|抽搐/,
  },
  {
    kind: 'traffic',
    numbers: ['120', '110'],
    says: /(?:出|发生)(?:了)?车祸|车祸.{0,6}(?:受伤|死|人)|被车撞|撞(?:到|倒|死|伤)?(?:了)?人/,
  },
  {
    kind: 'crime',
    numbers: ['110'],
    says: /抢劫|被抢|入室|(?:家里|店里)?进(?:了)?(?:小偷|贼)|正在(?:偷|抢|打|被骗)|有人(?:偷|抢|闯|跟踪)|被(?:跟踪|骗了|诈骗了)|遇到(?:诈骗|骗子)/,
  },
];

/** Words that show a question about rules for emergencies: insurance, a subsidy, a drill. */
const aboutRules =
  /(?:保险|理赔|赔偿标准|补偿标准|补贴|救助金|告诫书|保护令|应急预案|演练|证明|认定标准|处罚标准|宣传|培训|管理办法|条例|规定|证书|资质|验收|备案)/;
const happening = /(?:了|正在|现在|怎么办|救命|救救|快|急)/;

/**
 * The emergencies that a text reports. A question about rules (火灾保险怎么赔) does not count unless it says that something is
 * happening. In doubt it counts, since a superfluous number does no harm.
 */
export function emergenciesIn(text: string): Emergency[] {
  const key = comparisonKey(text);
  const found = signs.filter(({ says }) => says.test(key));
  if (aboutRules.test(key) && !happening.test(key)) return [];
  return found.map(({ kind, numbers }) => ({ kind, numbers }));
}
