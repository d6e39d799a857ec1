import { extractTasks } from '@mingce/content';
import type { InterpretationElements, Policy } from '@mingce/schema/types';
import { type Passage, sentencesOf, tidy } from './passages.js';
import { bestInOrder, isTheme, quotationsOf, refTo } from './subject.js';

type Points = NonNullable<InterpretationElements['objectives']>;

const most = 8;
/** Minimum number of dates; a single one is a deadline and no timeline. */
const fewest = 2;
const longest = 140;

const dated =
  /(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:\d{1,2}[时:：]\d{0,2})?(?:起)?[至—–~～-]{1,2}(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日(?:\d{1,2}时)?|\d{4}年(?:\d{1,2}月(?:\d{1,2}日|上旬|中旬|下旬|底)?|上半年|下半年|年底|底)(?:之?前|以前|止)?/;

/** Tasks with their days: the most important ones of a plan in the order of days, else the sentences that name a day. */
export function findTimeline({ body = [], tasks }: Policy, passages: readonly Passage[]): Points {
  const anchors = new Set(passages.map(({ anchor }) => anchor));
  const due = (tasks ?? extractTasks(body))
    // A clause without a passage is in a second copy or an attachment.
    .filter(
      ({ due: day, clause }) => day !== undefined && (clause === undefined || anchors.has(clause.anchor)),
    )
    .sort((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1))
    .flatMap(({ text, dueText, due: day, clause }) => {
      const said = bestOf(sentencesOf(text));
      if (said === undefined) return [];
      const clauses = clause ? { clauses: [{ anchor: clause.anchor }] } : {};
      return [{ title: tidy(dueText ?? day ?? ''), text: said, ...clauses }];
    });
  const points = due.length >= fewest ? due : datedSentences(passages);
  if (points.length < fewest) return [];
  const count = (title: string | undefined) => points.filter((point) => point.title === title).length;
  // A day with few tasks is more useful than one on which nearly everything is due.
  return bestInOrder(points, ({ title, text }) => weightOf(text) + 2 / count(title), most);
}

/** The most informative sentence of a task: neither its heading nor one too long to read at a glance. */
function bestOf(sentences: readonly string[]): string | undefined {
  const fitting = sentences.filter(
    (sentence) => sentence.length <= longest && (sentences.length === 1 || !isTheme(sentence)),
  );
  return bestInOrder(fitting, weightOf, 1)[0];
}

/** A text has a greater weight if it can be counted or checked, or if it is about results for people. */
function weightOf(text: string): number {
  return (
    (/不少于|不低于|不超过|至少|\d+(?:个|次|家|项|件|%|工作日)/.test(text) ? 2 : 0) +
    (/补贴|救助|申请|群众|企业|就业|入学|住房|养老|收费/.test(text) ? 1 : 0) +
    (/建成|完成|实现|制定|建立|公布|发布|公开/.test(text) ? 1 : 0)
  );
}

function datedSentences(passages: readonly Passage[]): Points {
  return quotationsOf(passages).flatMap(({ passage, text }) => {
    const day = dated.exec(text)?.[0];
    const isPlanned = /完成|启动|建成|开展|实现|申报|截止|截至|报送|征集|公布/.test(text);
    if (day === undefined || !isPlanned || text.length > longest || /[：:？]$/.test(text)) return [];
    if (/施行|废止|有效期|通过|印发|会议/.test(text)) return [];
    return [{ title: day, text, ...refTo(passage) }];
  });
}
