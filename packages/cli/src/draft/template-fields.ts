import type { InterpretationElements, InterpretationTemplate, Policy } from '@mingce/schema/types';
import type { DraftField } from './draft-text.js';
import type { DraftQuestion } from './find-questions.js';
import { marked, markedPoint } from './mark-elements.js';
import type { Passage } from './passages.js';

export interface TemplateContext {
  policy: Policy;
  title: string;
  passages: readonly Passage[];
  elements: InterpretationElements;
  questions: readonly DraftQuestion[];
}

const confirm = '待确认';

/** Templates whose main content is text; their file is Markdown with these fields above it. */
const bodyRemark = '要写成文章的：把文件名的 .yaml 改为 .md，第一行前和最后一行后各加一行 ---，下面写正文。';

/** Fields of each template. Values that no policy contains, such as the speaker, are placeholders. */
export function templateFields(template: InterpretationTemplate, context: TemplateContext): DraftField[] {
  const { policy, title } = context;
  switch (template) {
    case 'picture':
      return [
        { name: 'theme', remarks: ['配色：red、blue、green、warm、ink、contrast，省略时自动选。'] },
        {
          name: 'layout',
          remarks: ['版式和次序，省略时按内容自动选。'],
          pattern: [
            '- { element: objectives, layout: timeline, title: 时间安排 }',
            '- { element: standards, title: 标准一览 }',
          ],
        },
      ];
    case 'leader':
      return [
        {
          name: 'speaker',
          remarks: ['谁来讲：职务必填，姓名可以不写。', bodyRemark],
          value: { post: marked('职务'), organization: marked(policy.issuers[0] ?? title) },
        },
        { name: 'spokenOn', remarks: ['讲话的日期。'], value: policy.publishedOn, note: confirm },
        { name: 'occasion', remarks: ['场合，如：新闻发布会、在线访谈。'] },
      ];
    case 'press':
      return [
        {
          name: 'source',
          remarks: ['刊登的媒体；网址可以不写。', bodyRemark],
          value: { outlet: marked('媒体名称') },
        },
      ];
    case 'media':
    case 'animation':
      return [mediaField(template, context)];
    case 'qa':
      return [
        {
          name: 'questions',
          remarks: ['问题请换成老百姓的问法；答案抄自条款，改写后意思不能变。'],
          value: questionsOf(context),
        },
      ];
    case 'agenda':
      return [
        {
          name: 'meeting',
          remarks: ['会议名称和日期。'],
          value: { name: marked('会议名称'), on: policy.issuedOn ?? policy.publishedOn },
          note: confirm,
        },
        {
          name: 'items',
          remarks: ['议题：outcome 写议定了什么，discussion 写讨论了什么。以下抄自政策的主要内容。'],
          value: agendaItems(context),
        },
      ];
  }
}

function questionsOf({ questions, title, policy }: TemplateContext): object[] {
  if (questions.length > 0) return questions.map(markedPoint);
  return [
    markedPoint({ question: `《${title}》讲的是什么？`, answer: policy.summary?.trim() || `《${title}》` }),
  ];
}

function agendaItems({ elements, title }: TemplateContext): object[] {
  const points = elements.mainContent ?? [];
  if (points.length === 0) return [markedPoint({ title: `《${title}》`, outcome: `审议《${title}》` })];
  return points.map((point) => markedPoint({ title: point.title ?? `《${title}》`, outcome: point.text }));
}

/** A recording has to be written down for those who cannot hear it: the text that can be read out is drafted from the policy. */
function mediaField(template: 'media' | 'animation', { title, elements }: TemplateContext): DraftField {
  const spoken = [...(elements.background ?? []), ...(elements.mainContent ?? [])].map(({ text }) => text);
  const [kind, ending, mediaType] =
    template === 'media' ? ['audio', 'mp3', 'audio/mpeg'] : ['video', 'mp4', 'video/mp4'];
  return {
    name: 'media',
    remarks: [
      `href 写文件或网址，如 files/policy.${ending}；视频要有字幕 captions；transcript 是文字稿，必填。`,
      'captions 的写法：[ { href: files/policy.zh.vtt, language: zh-CN, label: 中文 } ]',
    ],
    value: [
      {
        kind,
        title: marked(title),
        href: '#待确认',
        mediaType,
        transcript: marked(spoken.length > 0 ? spoken.join('\n') : `《${title}》`),
      },
    ],
  };
}
