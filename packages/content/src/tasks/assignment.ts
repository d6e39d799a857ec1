import { splitOutside } from './brackets.js';
import { parseDueDate } from './due-date.js';

/** Offices responsible for a task, and its deadline. */
export interface Assignment {
  responsible: string[];
  due?: string;
  dueText?: string;
}

/** Words that name a duty before a colon, on a line or at the start of a part. */
export const dutyLine =
  /^(?:责任单位|责任部门|责任主体|牵头单位|牵头部门|主办单位|配合单位|配合部门|协办单位|参加单位|完成时限|完成时间|时间要求)\s*[：:]/;

const namedUnits = /^(?:责任|牵头|主办|配合|协办|参加)(?:单位|部门|主体)\s*[：:]\s*(.+)$/s;
const namedDue = /^(?:完成时限|完成时间|时间要求|时限)\s*[：:]?\s*(.+)$/s;
/** Words for responsibility at the end, with words for joint responsibility before them. */
const duty = /(?:负责落实|组织落实|抓好落实|牵头落实|负责|牵头|配合|参与|落实)$/;
const dutyShared = /(?:牵头|按照?(?:各自)?职责(?:分工)?|分工|分别|共同|具体)$/;
const dueStart = /^(?:\d{4}年|长期|全年|持续|常态化)/;
const dueEnd = /(?:完成|前|底|坚持|推进|实施)$/;
/** Maximum number of characters in a bracket that assigns a task: longer ones are sentences. */
const longest = 2000;

/** Endings of the names of offices. They distinguish 市教育局负责 from 出租人负责. */
const office =
  /(?:政府|部门|单位|机构|办公室|委员会|领导小组|指挥部|[局委办厅署院会部中心社行队站所馆集团公司处科校])$|^各.*[县市区镇乡街道]$|管委会|\)$|）$/;

/** Parses the responsible offices in a bracket or a line; `undefined` if it is about something else. */
export function parseAssignment(text: string): Assignment | undefined {
  if (text.length > longest) return undefined;
  const responsible: string[] = [];
  let dueText: string | undefined;
  let waiting: string[] = [];
  for (const part of splitOutside(text, /[,，;；。\n]/)) {
    const due = namedDue.exec(part)?.[1] ?? (dueStart.test(part) && dueEnd.test(part) ? part : undefined);
    if (due !== undefined) {
      dueText = due.trim();
      continue;
    }
    const units = namedUnits.exec(part)?.[1] ?? unitsWithDuty(part);
    if (units === undefined) {
      // A comma inside a list of offices: 各县（市、区）政府，市财政局负责.
      waiting.push(part);
      continue;
    }
    responsible.push(...[...waiting, units].flatMap(splitUnits));
    waiting = [];
  }
  if (!responsible.some((unit) => office.test(unit))) return undefined;
  const due = dueText === undefined ? undefined : parseDueDate(dueText);
  return {
    responsible: [...new Set(responsible)],
    ...(due === undefined ? {} : { due }),
    ...(dueText === undefined ? {} : { dueText }),
  };
}

/** The offices before the words of their duty: 由市教育局、市财政局按职责分工负责. */
function unitsWithDuty(part: string): string | undefined {
  if (!duty.test(part)) return undefined;
  let units = part.replace(/^由/, '').replace(duty, '');
  while (dutyShared.test(units)) units = units.replace(dutyShared, '');
  return units === '' ? undefined : units;
}

function splitUnits(text: string): string[] {
  const units: string[] = [];
  for (const unit of splitOutside(text, /、/).flatMap(splitAtAnd)) {
    // 各市、县（市、区）政府 is one name that contains a comma.
    const last = units.at(-1);
    if (last !== undefined && /^各(?:设区)?[市县区旗州]$/.test(last))
      units[units.length - 1] = `${last}、${unit}`;
    else units.push(unit);
  }
  return units;
}

/** 市教育局和市财政局 are two offices, 市文化和旅游局 is one: the words before 和 must themselves be an office. */
function splitAtAnd(unit: string): string[] {
  const parts = unit.split(/(?<=政府|部门|单位|办公室|委员会|中心|[局委厅])(?:和|及|以及|会同)(?=..)/s);
  return parts.map((part) => part.replace(/等$/, '').trim()).filter((part) => part !== '');
}
