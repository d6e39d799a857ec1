import type { ElementProfile, InterpretationElement, InterpretationTemplate } from '@mingce/schema/types';
import { elementLabels, interpretationElements } from '@mingce/schema/vocabulary';
import type { DraftElements } from './draft-elements.js';
import type { DraftField } from './draft-text.js';
import { elementHints } from './element-hints.js';
import { marked, markedPoint } from './mark-elements.js';

const levels = { required: '必备', recommended: '建议', optional: '可选' } as const;

interface Context {
  title: string;
  profile: ElementProfile | undefined;
  template: InterpretationTemplate;
}

interface Asked {
  element: string;
  label: string;
  level: keyof typeof levels;
}

/** The elements in the order of the feed’s list: found ones with their content, others with a sample. */
export function elementsField(drafted: DraftElements, context: Context): DraftField {
  const { profile, title, template } = context;
  const { elements } = drafted;
  const isEmpty = Object.keys(elements).length === 0;
  const asked = askedElements(profile);
  const fields = asked.flatMap((one): DraftField[] => {
    const element = interpretationElements.find((name) => name === one.element);
    return element === undefined ? [] : [elementField(element, one, drafted)];
  });
  const own = asked.filter(({ element }) => !interpretationElements.some((name) => name === element));
  // A picture or mapping must not be empty: it contains at least the title of the policy.
  const fallback: DraftField[] =
    isEmpty && template === 'picture'
      ? [
          {
            name: 'mainContent',
            remarks: ['原文里没有找到可以抄录的内容，请填写。'],
            value: [{ text: marked(`《${title}》`) }],
          },
        ]
      : [];
  const shown = isEmpty
    ? fields.filter(({ name }) => fallback.length === 0 || name !== 'mainContent')
    : fields;
  const all = [...fallback, ...shown, ...ownFields(own)];
  const remarks = [
    profile === undefined
      ? '解读要素。本目录没有设要素清单，十个要素都建议写。'
      : `解读要素，依“${profile.label}”。必备的缺一样，就不能发布。`,
  ];
  // Without a value below it, the name would be an empty field; then it is shown as a sample.
  return isEmpty && fallback.length === 0
    ? { name: 'elements', remarks, pattern: ['mainContent:', '  - text: '] }
    : { name: 'elements', remarks, fields: all };
}

function askedElements(profile: ElementProfile | undefined): Asked[] {
  const listed: Asked[] = profile?.elements.map((one) => ({ ...one })) ?? [];
  const rest = interpretationElements
    .filter((element) => !listed.some((one) => one.element === element))
    .map(
      (element): Asked => ({
        element,
        label: elementLabels[element].zh,
        level: profile === undefined ? 'recommended' : 'optional',
      }),
    );
  return [...listed, ...rest];
}

function elementField(
  element: InterpretationElement,
  { label, level }: Asked,
  drafted: DraftElements,
): DraftField {
  const { about, pattern } = elementHints[element];
  const found = drafted.elements[element];
  const remarks = [`${label}（${levels[level]}）：${about}`, ...findings(element, drafted)];
  return found === undefined
    ? { name: element, remarks, pattern }
    : { name: element, remarks, value: (found as object[]).map(markedPoint) };
}

/** Further findings on an element, for the author to judge. */
function findings(
  element: InterpretationElement,
  { quoted, replaced, elements, unnamed, left }: DraftElements,
): string[] {
  if (element === 'standards') {
    const clauses = `${unnamed.slice(0, 12).join('、')}${unnamed.length > 12 ? `等 ${unnamed.length} 处` : ''}`;
    return [
      ...(unnamed.length > 0
        ? [`待填：${clauses}有金额，原文没有在同一分句里写明是什么钱，没有抄录，请补写。`]
        : []),
      ...(left > 0 ? [`另有 ${left} 条金额、比例没有抄录，只抄了分量重的。`] : []),
    ];
  }
  if (element === 'terms' && quoted.length > 0) {
    const words = quoted.slice(0, 12).map(({ word, label }) => (label === '' ? word : `${word}（${label}）`));
    return [`原文加了引号而没有解释的词：${words.join('、')}。读者不懂的，请补写。`];
  }
  if (element !== 'changes') return [];
  if (replaced === undefined) return ['原文没有说替代哪个文件；不是替代旧文件的，不必写。'];
  if (replaced.differing === undefined) return [`替代《${replaced.name}》，本目录里没有它的正文，没能比对。`];
  const shown = elements.changes?.length ?? 0;
  return [
    `与《${replaced.name}》逐条比对，有 ${replaced.differing} 条不同，这里抄录 ${shown} 条；只留读者关心的。`,
  ];
}

/** A city’s own elements beyond the ten are in `extra`. */
function ownFields(own: readonly Asked[]): DraftField[] {
  if (own.length === 0) return [];
  const names = own.map(({ label, level }) => `${label}（${levels[level]}）`).join('、');
  const [first] = own;
  return [
    {
      name: 'extra',
      remarks: [`清单里另有：${names}。`],
      pattern: [`- name: ${first?.label ?? ''}`, '  points:', '    - text: '],
    },
  ];
}
