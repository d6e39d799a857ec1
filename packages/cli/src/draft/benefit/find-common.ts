import type { ConditionNode, ItemWindow } from '@mingce/eligibility';
import { readWrittenDate } from '@mingce/schema/grammar';
import type { Passage } from '../passages.js';
import { partsOf } from '../sentence-parts.js';
import { conditionsOf, type FoundCondition } from './find-items.js';
import { type Place, readTests } from './read-tests.js';
import { conditionsLabel, roleOf } from './sections.js';

/** A rule for all items of a chapter, or of the whole text if the chapter grants nothing. */
export interface Common<T> {
  /** Anchors of the enclosing clauses, the outermost first. */
  around: readonly string[];
  value: T;
}

const placeOf = ({ around, anchor }: Passage, inLead: boolean) => [
  ...around.map((clause) => clause.anchor),
  ...(inLead ? [] : [anchor]),
];

/** Conditions that a chapter or an article lists for all items. */
export function findCommonConditions(place: Place, passages: readonly Passage[]): Common<FoundCondition>[] {
  return passages.flatMap((passage, at): Common<FoundCondition>[] => {
    const role = roleOf(passage);
    if (role === 'conditions') {
      return saidIn(passage).flatMap((text) =>
        conditionsOf(text, passage, place).map((value) => ({ around: placeOf(passage, true), value })),
      );
    }
    if (role === 'plain') {
      return labelledIn(passage).flatMap((text) =>
        conditionsOf(text, passage, place).map((value) => ({ around: placeOf(passage, false), value })),
      );
    }
    if (role !== 'exclusions' || !/[：:]$/.test(passage.sentences.at(-1) ?? '')) return [];
    const items = passages.slice(at + 1).filter(({ around }) => around.at(-1)?.anchor === passage.anchor);
    const value = excluded(passage, items, place);
    return value ? [{ around: placeOf(passage, true), value }] : [];
  });
}

/** Requirements for all applicants, from the sentences of a clause that grants something: 补贴对象：在本市登记注册的小微企业。 */
function labelledIn({ sentences }: Passage): string[] {
  return sentences
    .filter((sentence) => conditionsLabel.test(sentence))
    .flatMap((sentence) => partsOf(sentence.replace(conditionsLabel, '')).map(({ text }) => text))
    .map((text) =>
      text
        .trim()
        .replace(/^(?:[（(]?\d{1,2}[）).、．]|且|并|同时)/, '')
        .replace(/[。；;，、]+$/, ''),
    )
    .filter((text) => text.length >= 4 && text.length <= 160);
}

/** The sentences of a clause with requirements, without lead-ins of lists and references. */
function saidIn({ sentences }: Passage, shortest = 4): string[] {
  return sentences
    .map((text) => text.replace(/[。；;，]+$/, ''))
    .filter(
      (text) =>
        !/[：:]$/.test(text) &&
        text.length >= shortest &&
        text.length <= 160 &&
        !/^(?:本|上述|前款)[^，]{0,8}(?:所称|是指)/.test(text),
    );
}

/** 有下列情形之一的，不予支持: none of the cases may hold. */
function excluded(passage: Passage, items: readonly Passage[], place: Place): FoundCondition | undefined {
  const clause = passage.anchor === '' ? {} : { clause: { anchor: passage.anchor } };
  const any = items.flatMap(({ sentences }, at): ConditionNode[] => {
    const text = sentences.join('').replace(/[。；;]+$/, '');
    if (text === '') return [];
    const [found, ...more] = readTests(text, place);
    const decided = found && more.length === 0 && found.to - found.from >= text.length - 4;
    const by = decided ? { test: found.test } : { office: place.issuers[0] ?? '主管部门' };
    return [{ id: `excluded-${at + 1}`, text, ...clause, ...by }];
  });
  if (any.length === 0) return undefined;
  const text = (passage.sentences.at(-1) ?? '').replace(/[：:]$/, '');
  return { node: { id: 'excluded', text, ...clause, not: { any } } };
}

/** Materials to submit: a list, or names in one sentence. */
export function findMaterials(passages: readonly Passage[]): Common<string>[] {
  return passages.flatMap((passage) => {
    const around = placeOf(passage, true);
    if (roleOf(passage) === 'materials') {
      return saidIn(passage, 2)
        .filter((text) => text.length <= 80)
        .map((value) => ({ around, value }));
    }
    if (roleOf(passage) === 'excluded') return [];
    return passage.sentences.flatMap((sentence) => {
      const [, named = ''] =
        /(?:提交|提供|携带|凭)((?:[^，。；：、]{2,20}、)+[^，。；：]{2,24}?)(?:等)?(?:申请)?(?:材料|资料|证件)/.exec(
          sentence,
        ) ?? [];
      return named
        .split(/、|和(?=[^、]*$)/)
        .filter((name) => name.length >= 2)
        .map((value) => ({ around, value: value.trim() }));
    });
  });
}

/** A day in the forms that texts use. */
const day = '(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})日';
const round = new RegExp(`${day}(?:起|\\d{1,2}[:：时]\\d{0,2}分?)?(?:至|到|[—–~～-]{1,2})${day}`);
const until = new RegExp(
  `(?:截止|截至|截止时间为?|在|于)?${day}(?:\\d{1,2}[:：时]\\d{0,2}分?)?(?:之?前|以前|截止|止)`,
);
const applies = /申报|申请|受理|申领|报名/;

/** Application periods, each with the text that states it. */
export function findWindows(passages: readonly Passage[]): Common<ItemWindow & { note: string }>[] {
  return passages.flatMap((passage) => {
    if (roleOf(passage) === 'excluded') return [];
    const titles = [passage.title, ...passage.around.map(({ title = '' }) => title)].join(' ');
    const around = placeOf(passage, true);
    return passage.sentences.flatMap((sentence) => {
      if (!applies.test(sentence) && !/申报(?:时间|期限)|受理时间/.test(titles)) return [];
      const value = windowIn(sentence);
      return value ? [{ around, value: { ...value, note: sentence.slice(0, 60) } }] : [];
    });
  });
}

function windowIn(sentence: string): ItemWindow | undefined {
  if (
    /(?:常年|长期|全年|随时)(?:均可)?(?:受理|申报|申请)|(?:受理|申报|申请)(?:时间)?(?:为)?(?:常年|长期|全年)/.test(
      sentence,
    )
  )
    return {};
  const [all, year1, month1 = '', day1 = '', year2, month2 = '', day2 = ''] = round.exec(sentence) ?? [];
  if (all !== undefined) {
    const monthDay = (month: string, date: string) => `${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
    if (year1 === undefined) {
      if (!/每年/.test(sentence)) return undefined;
      return { yearly: { opens: monthDay(month1, day1), closes: monthDay(month2, day2) } };
    }
    const opensOn = readWrittenDate(`${year1}年${month1}月${day1}日`);
    const closesOn = readWrittenDate(`${year2 ?? year1}年${month2}月${day2}日`);
    return opensOn && closesOn && opensOn <= closesOn ? { opensOn, closesOn } : undefined;
  }
  const [, year, month = '', date = ''] = until.exec(sentence) ?? [];
  const closesOn = year === undefined ? undefined : readWrittenDate(`${year}年${month}月${date}日`);
  return closesOn === undefined ? undefined : { closesOn };
}

/** Offices that accept applications. */
export function findOffices(passages: readonly Passage[]): Common<string>[] {
  const name = '([^，。；：、（(]{2,24}?(?:局|委员会|委|办公室|中心|政府|管委会|办事处|厅))';
  const patterns = [
    new RegExp(`(?:向|到|至)${name}(?:提出|提交|申请|申报|报送|递交|办理|窗口)`),
    new RegExp(`由${name}(?:负责)?(?:受理|组织申报)`),
    new RegExp(`(?:受理|承办|申报受理)(?:单位|部门|机构)[：:为]\\s*${name}`),
  ];
  return passages.flatMap((passage) => {
    if (roleOf(passage) === 'excluded') return [];
    const found = passage.sentences.flatMap((sentence) => {
      const [, office] =
        patterns.map((pattern) => pattern.exec(sentence)).find((match) => match !== null) ?? [];
      return office === undefined || /所在地|有关|相关|当地|各级/.test(office) ? [] : [office];
    });
    return found.map((value) => ({ around: placeOf(passage, true), value }));
  });
}

/** An office telephone; mobile numbers are private and excluded. */
export function findPhone(passages: readonly Passage[]): string | undefined {
  for (const { sentences } of passages)
    for (const sentence of sentences) {
      const [, phone] =
        /(?:电话|热线)[：:]?\s*(\d{3,4}[-—－ ]?\d{7,8}|\d{5}|\d{7,8})(?!\d)/.exec(sentence) ?? [];
      if (phone !== undefined) return phone.replace(/[—－ ]/g, '-');
    }
  return undefined;
}
