import type { InterpretationElements, Policy } from '@mingce/schema/types';
import { type Passage, tidy } from './passages.js';
import { isFrame } from './subject.js';

type Keywords = NonNullable<InterpretationElements['keywords']>;
type Found = Pick<InterpretationElements, 'terms' | 'standards'>;

const most = 8;
const longest = 8;
const genre =
  /的?(?:管理|暂行|试行|实施|若干|政策|工作|服务管理)*(?:条例|办法|规定|细则|规则|规程|方案|意见|措施|规划|纲要|计划|决定|要点|通知|公告|标准)(?:[（(].*)?$/;
const given = /^(?!每)[\u4E00-\u9FFF]{2,6}(?:补贴|补助|奖励|津贴|贷款|贴息|救助|保障|保险)$/;

/** Words that a reader would search for: keywords, the subject of the title, benefits, chapters and terms. */
export function findKeywords(
  policy: Policy,
  { terms = [], standards = [] }: Found,
  passages: readonly Passage[],
): Keywords {
  const subjects = subjectsOf(policy);
  const chapters = passages
    .filter(
      ({ kind, title }) =>
        kind === 'chapter' &&
        !isFrame(title) &&
        /^[\u4E00-\u9FFF]{2,8}$/.test(title) &&
        !/[与和及]|(?:管理|措施|条件|程序|要求|规划|标准|建设|执业)$|^服务/.test(title),
    )
    .map(({ title }) => title);
  const benefits = standards
    .filter(({ penalty }) => !penalty)
    .map(({ item }) => item.replace(/（.*$/, ''))
    .filter((item) => given.test(item) && !/^(?:一次性|财政|资金)?(?:补贴|补助|奖励)/.test(item));
  const words = [
    ...(policy.keywords ?? []).map(tidy),
    ...subjects,
    ...benefits,
    ...chapters,
    ...terms.map(({ term }) => term).filter((term) => term.length <= longest),
  ].filter((word) => word !== '');
  return [...new Set(words)].slice(0, most).map((word) => ({ word }));
}

const act =
  '加强|深化|支持|促进|推进|推动|加快|做好|规范|完善|健全|开展|实施|提升|扩大|鼓励|进一步|大力|全面|继续|深入|落实|强化';

/** 示例市养老服务管理办法 is about 养老服务, 关于加强社区商业建设促进居民消费的意见 about 社区商业建设 and 居民消费. */
function subjectsOf({ title, issuers }: Policy): string[] {
  const whole = tidy(title);
  const inner =
    /《([^《》]+)》/.exec(whole)?.[1] ??
    whole.replace(/^.*关于(?:印发|发布|公布)?/, '').replace(/的?(?:通知|公告)$/, '');
  const bare = inner.replace(genre, '');
  if (bare === inner || /《|关于|修改/.test(bare)) return [];
  const subject = withoutRegion(bare.replace(/^\d{4}年度?|[（(]\d{4}.*$/g, ''), issuers).replace(
    /^\d{4}年度?|(?:促进|管理|监督管理)$/g,
    '',
  );
  const [, aims] = new RegExp(`^(?:${act})+(.+)$`).exec(subject) ?? [];
  // 加强社区商业建设|促进居民消费 has two subjects; elsewhere 促进 may belong to a longer one.
  const [, means, end] = /^(.{2,}(?:建设|发展|体系|产业|改革))(?:促进|推动)(.{2,})$/.exec(aims ?? '') ?? [];
  const subjects = means !== undefined && end !== undefined ? [means, end] : [aims ?? subject];
  if (aims !== undefined && means === undefined && /促进|推动|时期/.test(aims)) return [];
  return subjects.every(
    (one) => /^[\u4E00-\u9FFF“”]{2,14}$/.test(one) && !/^[的和与及]|[的和与及]$/.test(one),
  )
    ? subjects
    : [];
}

/** Removes the name of the place: the common beginning of title and issuer, else a name such as 示例市. */
function withoutRegion(title: string, [issuer = '']: readonly string[]): string {
  let alike = 0;
  while (alike < title.length && title[alike] === issuer[alike]) alike += 1;
  const [shared = ''] = /^.*[省市县区旗州盟]/.exec(title.slice(0, alike)) ?? [];
  const [named = ''] =
    /^[\u4E00-\u9FFF]{1,9}?(?:自治区|省(?!级)|市(?!场|容|级|区|民卡|政公|政设|政工|政道|政管)|县(?![域级])|区(?![域块划]))(?:城市(?=城市))?/.exec(
      title,
    ) ?? [];
  if (title.startsWith('中华人民共和国')) return title.slice(7);
  const region = shared.length >= named.length ? shared : named;
  return /城市$|社区$|小区$|地区$|园区$|市区$/.test(region) ? title : title.slice(region.length);
}
