import type { InterpretationElements } from '@mingce/schema/types';
import type { Passage } from './passages.js';
import { isTheme, type Quotation, quotationsOf, refTo } from './subject.js';

type Points = NonNullable<InterpretationElements['background']>;

const most = 6;
const longest = 160;
const shortest = 10;
/** 为了…，根据…，结合…，制定本办法。 */
const enacting =
  /制定|现就|现将|现提出|提出(?:以下|如下)|印发|出台本|(?:通知|公告|意见|决定|规定)如下|特作如下/;
const purpose =
  /(?:^|[，,：:\s])(为了?(?!此|的|人|准|主|期|民|止)[^。]*?)(?=[，,](?:根据|依据|依照|按照|结合|经|现|制定|特|在)|。|$)/;
const basis =
  /((?:根据|依据|依照|按照)[^。]*?)(?=[，,]?(?:制定|特制定|特|现就|现将|现|提出|作出|研究制定|经)|。|$)/;

/** 各县（市、区）人民政府，市直有关部门： */
const salutation = /^[^。：:]*各[^。：:]{1,120}[：:](?=.)/;

export interface Purpose {
  background: Points;
  objectives: Points;
}

/** Reason, basis and aim of a text, in its own words. */
export function findPurpose(passages: readonly Passage[]): Purpose {
  const opening = openingSentence(passages);
  const background: Points = [];
  const objectives: Points = [];
  if (opening) {
    const { passage, text: said } = opening;
    const text = said.replace(salutation, '');
    const why = purpose.exec(text)?.[1];
    const rests = basisIn(basis.exec(text)?.[1]);
    const [carriedOut, aim] = why === undefined ? [undefined, undefined] : aimIn(why);
    const named =
      rests ??
      carriedOut ??
      (aim === undefined && /贯彻|落实|根据|依据|为了|^为/.test(text) ? text : undefined);
    if (named !== undefined && !/[：:]$/.test(named)) background.push({ text: named, ...refTo(passage) });
    if (aim !== undefined) objectives.push({ text: aim, ...refTo(passage) });
  }
  for (const { passage, text } of sectionsOn(/背景|形势|意义|现状|必要性/, passages).slice(0, 3)) {
    background.push({ text, ...refTo(passage) });
  }
  const aims = [...sectionsOn(/目标/, passages), ...quotationsOf(passages).filter(({ text }) => isAim(text))];
  for (const { passage, text } of aims) {
    if (objectives.length >= most || text.length > longest || text.length < shortest || isTheme(text))
      continue;
    if (objectives.some((known) => known.text === text)) continue;
    objectives.push({ text, ...refTo(passage) });
  }
  return { background, objectives };
}

/** 为贯彻《…》精神 is the basis of a text; 为了促进就业 is its aim. A sentence may have both, the basis first. */
function aimIn(why: string): [carriedOut: string | undefined, aim: string | undefined] {
  const parts = why.split(/(?<=[，,])/);
  const isBasis = (part: string) =>
    /^为?了?(?:深入|全面|认真|切实|坚决|坚定|进一步|更好|扎实|积极|抓好)*(?:贯彻|落实|执行)|精神[，,]?$|^(?:并?经|结合|根据|按照)/.test(
      part,
    );
  const first = parts.findIndex((part) => !isBasis(part));
  const basis = parts.slice(0, first < 0 ? parts.length : first).join('');
  const said = first < 0 ? [] : parts.slice(first);
  const act = said.findIndex((part) => /^(?:我[省市县区局委厅办]|现|特|并?经|并制定|市|县|省)/.test(part));
  const aim = said.slice(0, act < 0 ? said.length : act).join('');
  return [ended(basis), ended(aim)];
}

/** The basis of a text is a document or a decision; 按照不低于… names neither. */
function basisIn(words: string | undefined): string | undefined {
  return words !== undefined && /《|精神|部署|要求|规定|法律|法规|文件|决定|讲话|办法|条例/.test(words)
    ? words
    : undefined;
}

function ended(text: string): string | undefined {
  const bare = text.replace(/[，,]$/, '');
  return bare === '' ? undefined : bare;
}

function openingSentence(passages: readonly Passage[]): Quotation | undefined {
  const [first, ...rest] = quotationsOf(passages.slice(0, 6))
    .filter(({ text }) => text.length <= 400)
    .filter(({ text }) => /根据|依据|依照|按照|为了|^为|贯彻|落实/.test(text) && enacting.test(text));
  const found = [first, ...rest].filter((quotation) => quotation !== undefined);
  return [/制定/, /印发/].map((act) => found.find(({ text }) => act.test(text))).find(Boolean) ?? first;
}

/** Sentences of the sections whose title matches a pattern. */
function sectionsOn(topic: RegExp, passages: readonly Passage[]): Quotation[] {
  return quotationsOf(
    passages.filter(
      ({ title, around }) => topic.test(title) || around.some((clause) => topic.test(clause.title ?? '')),
    ),
  );
}

/** 到2027年，… ; 力争… . */
function isAim(text: string): boolean {
  return /^(?:到)?(?:20\d{2}|二[〇零○].{2})年(?:底|末|年底)?前?[，,].*(?:达到|实现|建成|完成|提高|超过|以上)|^力争/.test(
    text,
  );
}
