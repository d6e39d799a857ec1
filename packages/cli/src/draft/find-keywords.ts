import type { InterpretationElements, Policy } from '@mingce/schema/types';
import type { FoundTerms } from './find-terms.js';
import { tidy } from './passages.js';

type Keywords = NonNullable<InterpretationElements['keywords']>;

const most = 8;
const genre =
  /(?:管理|暂行|试行|实施|若干|工作)*(?:条例|办法|规定|细则|规则|规程|方案|意见|措施|规划|纲要|计划|决定)(?:[（(].*)?$/;

/** The policy’s own keywords, what its title is about, and the words it sets in quotation marks. */
export function findKeywords({ keywords = [], title }: Policy, { terms, quoted }: FoundTerms): Keywords {
  const subject = subjectOf(title);
  const words = [
    ...keywords.map(tidy),
    ...(subject === undefined ? [] : [subject]),
    ...quoted.map(({ word }) => word),
    ...terms.filter(({ term }) => term.length <= 8).map(({ term }) => term),
  ].filter((word) => word !== '');
  return [...new Set(words)].slice(0, most).map((word) => ({ word }));
}

/** 示例市养老服务管理办法 is about 养老服务. */
function subjectOf(title: string): string | undefined {
  const bare = tidy(title).replace(genre, '');
  if (bare === tidy(title) || /关于|《/.test(bare)) return undefined;
  const subject = bare.replace(/^[\u4E00-\u9FFF]{1,9}?(?:自治区|省|市|县|区)(?:城市(?=城市))?/, '');
  return subject.length >= 2 && subject.length <= 12 ? subject : undefined;
}
