import type { InterpretationElements } from '@mingce/schema/types';
import type { Passage } from './passages.js';
import { type Quotation, quotationsOf, refTo } from './subject.js';

type Points = NonNullable<InterpretationElements['background']>;

const most = 6;
const longest = 160;
/** 为了…，根据…，结合…，制定本办法。 */
const enacting = /(?:制定|特制定|现就|现将|提出|印发|出台|作出|特|现)/;
const purpose =
  /(?:^|[，,：:])(为了?(?!的|人|准|主|期|民|止)[^。]*?)(?=[，,](?:根据|依据|依照|按照|结合|经|现|制定|特|在)|。|$)/;
const basis =
  /((?:根据|依据|依照|按照)[^。]*?)(?=[，,]?(?:制定|特制定|特|现就|现将|现|提出|作出|研究制定|经)|。|$)/;

/** 各县（市、区）人民政府，市直有关部门： */
const salutation = /^[^。：:]*各[^。：:]{1,120}[：:](?=.)/;

export interface Purpose {
  background: Points;
  objectives: Points;
}

/** Why a text was made and on what it rests, and what it is to reach, in its own words. */
export function findPurpose(passages: readonly Passage[]): Purpose {
  const opening = openingSentence(passages);
  const background: Points = [];
  const objectives: Points = [];
  if (opening) {
    const { passage, text: said } = opening;
    const text = said.replace(salutation, '');
    const [, why] = purpose.exec(text) ?? [];
    const [, rests] = basis.exec(text) ?? [];
    background.push({ text: rests ?? text, ...refTo(passage) });
    if (why !== undefined) objectives.push({ text: why, ...refTo(passage) });
  }
  for (const { passage, text } of sectionsOn(/背景|形势|意义|现状|必要性/, passages).slice(0, 3)) {
    background.push({ text, ...refTo(passage) });
  }
  const aims = [...sectionsOn(/目标/, passages), ...quotationsOf(passages).filter(({ text }) => isAim(text))];
  for (const { passage, text } of aims) {
    if (objectives.length >= most || text.length > longest) continue;
    if (objectives.some((known) => known.text === text)) continue;
    objectives.push({ text, ...refTo(passage) });
  }
  return { background, objectives };
}

function openingSentence(passages: readonly Passage[]): Quotation | undefined {
  const [first, ...rest] = quotationsOf(passages.slice(0, 6)).filter(
    ({ text }) => /根据|依据|依照|按照|为了|^为|贯彻|落实/.test(text) && enacting.test(text),
  );
  return [first, ...rest].find((quotation) => quotation && /制定|印发/.test(quotation.text)) ?? first;
}

/** Sentences of the sections whose title speaks of something. */
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
