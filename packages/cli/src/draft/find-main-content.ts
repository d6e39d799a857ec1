import type { Clause, InterpretationElements } from '@mingce/schema/types';
import { deadlineIn } from './find-cautions.js';
import { type Passage, tidy } from './passages.js';
import { bestInOrder, chargesOffice, grants, isFrame, isTheme, refTo, themeOf } from './subject.js';
import { type Unit, unitsOf } from './units.js';

type Points = NonNullable<InterpretationElements['mainContent']>;

const most = 10;
const fewest = 3;
const perSection = 2;
const mostParts = 12;
const shortest = 10;
const divisions: ReadonlySet<string> = new Set(['part', 'chapter', 'heading', 'level1']);

/**
 * Main content of a text: one point per chapter or 一、 section, with its most important words; if
 * the text has no divisions, its most important articles.
 */
export function findMainContent(passages: readonly Passage[]): Points {
  const sections = sectionsOf(passages).filter(({ title }) => !isFrame(title));
  const points = sections.flatMap((section) => pointOf(section));
  if (points.length >= 2) return bestInOrder(points, ({ text }) => weightOfText(text), most);
  const units = oncePerClause(unitsOf(passages));
  const important = units.filter((unit) => weightOf(unit) > 2);
  const weighty = important.length >= fewest ? important : units.filter((unit) => weightOf(unit) > 0);
  return bestInOrder(weighty, weightOf, most).map(({ passage, text }) => ({
    ...titleOf(passage),
    text,
    ...refTo(passage),
  }));
}

/** The title of a clause, else the heading that its paragraph begins with. */
function titleOf(passage: Passage): { title?: string } {
  const title = passage.title === '' ? themeOf(passage) : passage.title;
  return title === undefined ? {} : { title };
}

interface Section {
  anchor: string;
  title: string;
  /** Of a statute, whose 节 only sort the articles. */
  isChapter: boolean;
  /** Titles of its direct parts; empty for a part without a title. */
  parts: string[];
  inner: Passage[];
}

/** The outermost level with several divisions; a notice may contain its plan below one heading. */
function sectionsOf(passages: readonly Passage[]): Section[] {
  for (const depth of [0, 1, 2]) {
    const sections = sectionsAt(depth, passages);
    if (sections.length > 1) return sections;
  }
  return [];
}

/** The divisions with a title at the level that has a fitting number of them, with all of their text. */
function sectionsAt(depth: number, passages: readonly Passage[]): Section[] {
  const sections = new Map<string, Section>();
  const open = (anchor: string, title: string, kind: string): Section => {
    const section = sections.get(anchor) ?? {
      anchor,
      title: bareTitle(title),
      isChapter: kind === 'chapter' || kind === 'part',
      parts: [],
      inner: [],
    };
    sections.set(anchor, section);
    return section;
  };
  for (const passage of passages) {
    const divided = passage.around.filter(isDivision);
    const clause = divided[depth];
    if (clause) {
      const section = open(clause.anchor, clause.title ?? '', clause.kind);
      section.inner.push(passage);
      if (passage.around.at(-1)?.anchor === clause.anchor) section.parts.push(bareTitle(passage.title));
    } else if (divided.length === depth && divisions.has(passage.kind) && passage.title !== '') {
      open(passage.anchor, passage.title, passage.kind).inner.push(passage);
    }
  }
  return [...sections.values()];
}

function isDivision({ kind, title }: Clause): boolean {
  return divisions.has(kind) && title !== undefined;
}

function bareTitle(title: string): string {
  return tidy(title)
    .replace(/^(\p{Script=Han}) (\p{Script=Han})$/u, '$1$2')
    .replace(/[。：:；]$/, '');
}

function pointOf({ anchor, title, isChapter, parts, inner }: Section): Points {
  // A section of titled parts is summed up by their titles: the author of the text did so.
  const important = parts.filter((part) => !isFrame(part));
  const areTitled = parts.every((part) => part !== '' && part.length <= 40);
  // A selection would be mistaken for the complete list.
  if (!isChapter && areTitled && important.length >= 3 && important.length <= mostParts) {
    return [{ title, text: `${important.join('；')}。`, clauses: [{ anchor }] }];
  }
  const chosen = bestInOrder(oncePerClause(unitsOf(inner)), weightOf, perSection);
  if (chosen.length === 0) return [];
  const anchors = [...new Set(chosen.map(({ passage }) => passage.anchor))];
  return [
    {
      title,
      text: chosen.map(({ text }) => text).join(''),
      clauses: anchors.map((one) => ({ anchor: one })),
    },
  ];
}

/** The most important words of each clause, so that one long article does not represent a whole chapter. */
function oncePerClause(units: readonly Unit[]): Unit[] {
  const best = new Map<string, Unit>();
  for (const unit of units) {
    if (unit.text.length < shortest || isTheme(unit.text) || /？$/.test(unit.text)) continue;
    const known = best.get(unit.passage.anchor);
    if (!known || weightOf(unit) > weightOf(known)) best.set(unit.passage.anchor, unit);
  }
  return [...best.values()];
}

const figures = /[\d一二三四五六七八九十百千万]+(?:\.\d+)?(?:万|亿)?元|[\d.]+[%％]|百分之/;

/** Usefulness of a text to a reader: benefits, amounts, deadlines, ways to apply, and prohibitions count. */
function weightOf({ text }: Unit): number {
  return weightOfText(text);
}

function weightOfText(text: string): number {
  return (
    (grants.test(text) ? 3 : 0) +
    (figures.test(text) ? 3 : 0) +
    (/申请|申报|申领|提交材料|无需/.test(text) ? 2 : 0) +
    (deadlineIn(text) === undefined ? 0 : 1) +
    (/不得|禁止|不少于|不低于|达到|实行|有权/.test(text) ? 1 : 0) +
    (/可以|鼓励|支持/.test(text) ? 1 : 0) +
    (text.length <= 90 ? 1 : 0) -
    (chargesOffice(text) ? 2 : 0) -
    (/按照各自职责|有关规定执行|构成犯罪|表彰|是指|制定本|适用本|适用于|同时废止|起施行|现提出|现将|另行制定|审计|监督检查/.test(
      text,
    )
      ? 5
      : 0) -
    (/罚款|处分|责令/.test(text) ? 2 : 0) -
    (/追究|严肃处理|负责(?:具体)?(?:实施|组织)/.test(text) ? 4 : 0)
  );
}
