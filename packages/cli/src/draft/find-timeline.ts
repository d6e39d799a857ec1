import { extractTasks } from '@mingce/content';
import type { InterpretationElements, Policy } from '@mingce/schema/types';
import { type Passage, sentencesOf, tidy } from './passages.js';
import { quotationsOf, refTo } from './subject.js';

type Points = NonNullable<InterpretationElements['objectives']>;

const most = 8;
/** One date is a deadline; only several make a course of things. */
const fewest = 2;
const longest = 140;

const dated = /\d{4}年(?:\d{1,2}月(?:\d{1,2}日|上旬|中旬|下旬|底)?|上半年|下半年|年底|底)(?:之?前|以前|止)?/;

/** What has to be done by which day: the tasks of a plan in the order of their days, else what sentences date. */
export function findTimeline({ body = [], tasks }: Policy, passages: readonly Passage[]): Points {
  const due = (tasks ?? extractTasks(body))
    .filter((task) => task.due !== undefined)
    .sort((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1))
    .flatMap(({ text, dueText, due: day, clause }) => {
      const said = sentencesOf(text)[0] ?? '';
      if (said === '' || said.length > longest) return [];
      const clauses = clause ? { clauses: [{ anchor: clause.anchor }] } : {};
      return [{ title: tidy(dueText ?? day ?? ''), text: said, ...clauses }];
    });
  const points = due.length >= fewest ? due : datedSentences(passages);
  return points.length >= fewest ? points.slice(0, most) : [];
}

function datedSentences(passages: readonly Passage[]): Points {
  return quotationsOf(passages).flatMap(({ passage, text }) => {
    const day = dated.exec(text)?.[0];
    const isPlanned = /完成|启动|建成|开展|实现|申报|截止|截至|报送|征集|公布/.test(text);
    if (day === undefined || !isPlanned || !/前|底|止|年/.test(day) || text.length > longest) return [];
    if (/施行|废止|有效期|通过|印发|会议/.test(text)) return [];
    return [{ title: day, text, ...refTo(passage) }];
  });
}
