import type { InterpretationTemplate, Policy } from '@mingce/schema/types';
import { templateLabels } from '@mingce/schema/vocabulary';
import { tidy } from './passages.js';

/** The remarks at the head of a scaffold: its purpose, the next steps, and facts about the policy. */
export function headLines(
  policy: Policy,
  {
    template,
    dir,
    copyFrom,
  }: { template: InterpretationTemplate; dir: string; copyFrom: string | undefined },
): string[] {
  const facts: [string, string | undefined][] = [
    ['标题', tidy(policy.title)],
    ['发文字号', policy.documentNumber],
    ['发文机关', policy.issuers.map(tidy).join('、')],
    ['成文日期', policy.issuedOn],
    ['发布日期', policy.publishedOn],
    ['施行日期', policy.effectiveOn],
    ['有效期至', policy.expiresOn],
  ];
  return [
    `${templateLabels[template].zh}·草稿`,
    '',
    '以下内容是 mingce new 从政策原文里抄录的，一条一条注明了条款，没有一句是编写的。',
    '凡是草稿，文字前面有“【待确认】”，日期后面有“# 待确认”。请这样用：',
    `1. 运行 mingce serve ${dir} ，在浏览器里打开这篇解读，一边改一边看。`,
    '2. 逐处对照原文：合用的，改成读者听得懂的话，删去待确认的标记；不合用的，整条删去。',
    '3. 没有抄录到的要素，下面留有写法，以 # 开头；要写时去掉 # 再填。',
    `4. 运行 mingce check ${dir} 。还有一处待确认，这篇解读就不会发布。`,
    '',
    ...(copyFrom === undefined
      ? []
      : [
          `注意：正文后面有一段与前面重复（从${copyFrom}起），好像贴了两遍。重复的没有再抄，请在政策文件里删去。`,
          '',
        ]),
    '政策写明的事项：',
    ...facts.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [`  ${name}：${value}`])),
  ];
}
