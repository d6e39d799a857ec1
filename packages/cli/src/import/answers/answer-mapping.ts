import type { Mapping } from '../mapping-types.js';
import { keyOf } from '../tables/column-names.js';

/**
 * The usual names of columns in lists of questions and answers, and in exports of letters with replies. The first name that
 * has a value counts, so what says more precisely what is meant comes first: the day of the reply before that of the letter.
 */
export const answerMapping: Mapping = {
  id: { from: ['id', '标识'] },
  question: {
    from: [
      'question',
      '问题',
      '提问',
      '问',
      '常见问题',
      '热点问题',
      '问题标题',
      '咨询标题',
      '咨询主题',
      '来信标题',
      '来信主题',
      '留言标题',
      '留言主题',
      '信件标题',
      '信件主题',
      '标题',
      '主题',
      'title',
    ],
  },
  letter: {
    from: [
      'letter',
      '来信内容',
      '信件内容',
      '咨询内容',
      '提问内容',
      '问题内容',
      '问题描述',
      '留言内容',
      '留言详情',
      '诉求内容',
      '反映内容',
      '内容',
    ],
  },
  alternatives: {
    from: ['alternatives', '相似问', '相似问法', '其他问法', '同义问', '扩展问', '群众的其他问法'],
  },
  answer: {
    from: [
      'answer',
      '答复',
      '回复',
      '答复内容',
      '回复内容',
      '答复意见',
      '回复意见',
      '解答',
      '解答内容',
      '答案',
      '回答',
      '答',
      '办理结果',
      '处理结果',
      '办理情况',
      'reply',
    ],
  },
  answeredBy: {
    from: [
      'answeredBy',
      '答复单位',
      '答复部门',
      '回复单位',
      '回复部门',
      '承办单位',
      '承办部门',
      '办理单位',
      '办理部门',
      '责任单位',
      '责任部门',
      '主管部门',
      '单位',
      '部门',
      'department',
    ],
  },
  basis: { from: ['basis', '政策依据', '依据', '依据条款', '依据文件', '政策文件', '法律依据'] },
  region: { from: ['region', '地区', '区划', '适用地区'], guess: true },
  topics: {
    from: [
      'topics',
      'topic',
      '主题分类',
      '问题分类',
      '问题类别',
      '所属分类',
      '领域',
      '所属领域',
      '分类',
      '类别',
      '栏目',
    ],
  },
  publishedOn: {
    from: [
      'publishedOn',
      '答复日期',
      '答复时间',
      '回复日期',
      '回复时间',
      '办结日期',
      '办结时间',
      '发布日期',
      '发布时间',
      '更新日期',
      '日期',
      '时间',
      'date',
    ],
  },
  validFrom: { from: ['validFrom', '施行日期', '生效日期', '起始日期'] },
  validTo: { from: ['validTo', '有效期至', '失效日期', '截止日期'] },
  asked: { from: ['asked', '提问次数', '咨询次数', '被问次数'] },
};

/** Columns that say who asked. They are not read, but a name in them is taken out of the texts as well. */
export function isPersonColumn(written: string): boolean {
  return /(?:姓名|来信人|写信人|提问人|咨询人|留言人|联系人|申请人|诉求人|网友|网民|用户|用户名|昵称)$/.test(
    keyOf(written),
  );
}
