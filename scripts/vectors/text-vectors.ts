import {
  findDocumentNumbers,
  formatDocumentNumber,
} from '../../packages/schema/src/grammar/document-number.js';
import { comparisonKey } from '../../packages/search/src/text/fold.js';
import { distinctTerms, eachTerm, isSingleHan } from '../../packages/search/src/text/terms.js';

/** Sentences written for the vectors, each for a case that a second analyzer may get wrong. */
const texts = [
  '',
  '补贴',
  '税',
  '创业补贴，申请条件',
  '《示例县教师法》办法',
  '住 房　公\n积 金',
  '补贴1000000元',
  '１，０００，０００人',
  '10,20和3.5万',
  '共10. 占30％',
  '最高50 万元，二级2级',
  'ＰＰＰ项目与COVID-19、covid19',
  'PM2.5和VOCs',
  '㎡与㈠',
  '𠮷野家',
  'İstanbul ΣΑΣ',
  '“一网\u200b通办”——',
  'ひらがな 한국어',
  '示政办发〔2025〕12号',
];

const numbers = [
  '根据示政办发[2025]第12号和示县政发（２０２４）３ 号',
  '教育部令第40号',
  '示例市人民政府公告2025年第5号',
  '国办发2017 47',
  '中华人民共和国国务院令（第七百三十六号）',
  '一共2025年12号楼',
];

export function textVectors() {
  return texts.map((text) => {
    const all: string[] = [];
    eachTerm(text, (term) => all.push(term));
    const length = all.filter((term) => !isSingleHan(term)).length;
    return { text, terms: distinctTerms(text), length, key: comparisonKey(text) };
  });
}

export function documentNumberVectors() {
  return numbers.map((text) => ({
    text,
    found: findDocumentNumbers(text).map(({ number }) => formatDocumentNumber(number)),
  }));
}
