import { type BenefitItem, type ConditionNode, neverSummed } from '@mingce/eligibility';
import type { Benefit, FeedConfig, Policy } from '@mingce/schema/types';
import { regions } from '@mingce/schema/vocabulary';
import { marked } from '../mark-elements.js';
import { type Passage, passagesOf } from '../passages.js';
import {
  type Common,
  findCommonConditions,
  findMaterials,
  findOffices,
  findPhone,
  findWindows,
} from './find-common.js';
import { type FoundCondition, type FoundItem, findItems } from './find-items.js';
import { type FoundSharedCap, findSharedCaps, withoutSharedCaps } from './find-shared-caps.js';

type Need = Benefit['needs'][number];

/** An item in the form for a policy file, with the remarks above it and above its conditions and awards. */
export interface DraftItem {
  item: BenefitItem;
  remarks: string[];
  conditionRemarks: (string | undefined)[];
  awardRemarks: (string | undefined)[];
}

export interface DraftBenefit {
  needs: Need[];
  items: DraftItem[];
  /** Number of clauses whose items are already in the policy. */
  kept: number;
  forPersons: string[];
  counts: { conditions: number; tests: number; awards: number; amounts: number };
}

/** Drafts the benefits that a text grants to enterprises, in its own words and marked for confirmation. */
export function draftBenefit(policy: Policy, ownRegions: FeedConfig['regions'] = []): DraftBenefit {
  const all = passagesOf(policy.body ?? []).map(joined);
  const caps = findSharedCaps(all);
  const passages = withoutSharedCaps(all, caps);
  const { region, issuers } = policy;
  const regionName = [...ownRegions, ...regions].find(({ code }) => code === region)?.label;
  const place = { issuers, region, regionName };
  const { items, forPersons } = findItems(place, passages);
  const shared = {
    conditions: findCommonConditions(place, passages),
    materials: findMaterials(passages),
    windows: findWindows(passages),
    offices: findOffices(passages),
  };
  const places = items.map(placeOf);
  const stacking = passages.flatMap(({ label, sentences }) =>
    sentences
      .filter((text) => /就高|不重复|择一|不得重复|不再重复|只能享受一/.test(text))
      .map((text) => `${label}：${text}`),
  );
  const written = writtenAnchors(policy);
  const taken = new Set(policy.benefit?.items.map(({ id }) => id));
  const phone = policy.contact ? undefined : findPhone(passages);
  const fresh = items.filter(({ passage }) => !written.has(passage.anchor));
  const limits = limitsOf(fresh, caps);
  const drafts = fresh.map((found, index): DraftItem => {
    const at = <T>(common: readonly Common<T>[]) => commonTo(found, common, places);
    const sharedCaps = limits.filter(({ items: own }) => own.includes(found)).map(({ cap }) => cap);
    const conditions = numbered([...found.conditions, ...at(shared.conditions)]);
    const [office] = at(shared.offices);
    const windows = at(shared.windows);
    const materials = [...new Set(at(shared.materials))];
    const { anchor, label } = found.passage;
    const awards = found.awards.map(({ kind, text, amount }) => ({
      kind,
      text: marked(text),
      ...clauseOf(anchor),
      ...(amount ? { amount } : {}),
    }));
    const item: BenefitItem = {
      id: freeId(anchor, taken),
      title: marked(found.title),
      ...clauseOf(anchor),
      ...(found.applicants.length > 0 ? { applicants: found.applicants } : {}),
      ...(conditions.length > 0 ? { conditions: conditions.map(({ node }) => markedCondition(node)) } : {}),
      awards,
      ...(found.selection ? { selection: found.selection } : {}),
      ...(sharedCaps.length > 0 ? { stacking: { sharedCaps } } : {}),
      ...(windows.length > 0
        ? { windows: windows.map(({ note, ...window }) => ({ ...window, note: marked(note) })) }
        : {}),
      ...(materials.length > 0 ? { materials: materials.map((name) => ({ name: marked(name) })) } : {}),
      ...(office === undefined ? {} : { office: marked(office) }),
      ...(office !== undefined && phone !== undefined ? { contact: { office: marked(office), phone } } : {}),
    };
    return {
      item,
      remarks: [
        ...(label === '' ? [] : [label]),
        ...(found.applicants.length > 0 ? [] : ['原文没有写明申报主体（applicants），请补写']),
        // A rule for all items is listed once.
        ...limits
          .filter(({ items: [first] }) => first === found)
          .map(({ words }) => `合计上限（${words.slice(0, 80)}）请核对 stacking.sharedCaps`),
        ...(index > 0 ? [] : stacking).map((text) => `叠加规则（${text.slice(0, 80)}）请核对后写 stacking`),
      ],
      conditionRemarks: conditions.map(({ remark }) => remark),
      awardRemarks: found.awards.map(({ remark }) => remark),
    };
  });
  return {
    needs: needsOf(items),
    items: drafts,
    kept: items.length - fresh.length,
    forPersons,
    counts: countsOf(drafts),
  };
}

/** The limits with their items; a limit of a single item without a period is stored in the item. */
function limitsOf(items: readonly FoundItem[], caps: readonly FoundSharedCap[]) {
  return caps
    .map((found) => ({
      ...found,
      items: items.filter(
        ({ passage, awards }) =>
          found.covers(passage) && awards.some(({ kind }) => !neverSummed.includes(kind)),
      ),
    }))
    .filter(({ items: own, cap }) => own.length > (cap.period === undefined ? 1 : 0));
}

/** Removes spaces that a scan left between characters. */
function joined(passage: Passage): Passage {
  const close = (text: string) =>
    text
      // A contact is neither a condition nor an award.
      .replace(/[（(](?:对接|牵头|责任|联系)(?:部门|单位|人)[：:][^）)]*[）)]/g, '')
      .replace(/(?<=[\u4E00-\u9FFF\d，、；：（(“]) +(?=[\u4E00-\u9FFF\d，、；：）)”%％])/g, '');
  return {
    ...passage,
    title: close(passage.title),
    lead: close(passage.lead),
    sentences: passage.sentences.map(close),
  };
}

const clauseOf = (anchor: string) => (anchor === '' ? {} : { clause: { anchor } });
const placeOf = ({ passage }: FoundItem) => [...passage.around.map(({ anchor }) => anchor), passage.anchor];

/** Common rules of an item: those of the nearest enclosing clause that has any, unless other items are nearer to it. */
function commonTo<T>(
  found: FoundItem,
  all: readonly Common<T>[],
  places: readonly (readonly string[])[],
): T[] {
  const own = placeOf(found);
  const sharedDepth = (a: readonly string[], b: readonly string[]) => {
    const differs = a.findIndex((anchor, at) => anchor !== b[at]);
    return differs < 0 ? a.length : differs;
  };
  return all
    .filter(({ around }) => {
      const nearest = Math.max(...places.map((place) => sharedDepth(around, place)));
      return sharedDepth(around, own) === nearest;
    })
    .map(({ value }) => value);
}

/** Clauses on which existing items of the policy are based, drafted before or written by hand. */
function writtenAnchors({ benefit }: Policy): Set<string> {
  const anchors = [...JSON.stringify(benefit?.items ?? []).matchAll(/"anchor":"([^"]+)"/g)].map(
    ([, anchor = '']) => anchor,
  );
  return new Set(anchors);
}

function freeId(anchor: string, taken: Set<string>): string {
  const stem =
    anchor === ''
      ? 'item'
      : anchor
          .toLowerCase()
          .replace(/[^a-z0-9._-]/g, '-')
          .slice(0, 70);
  let id = stem;
  for (let count = 2; taken.has(id); count += 1) id = `${stem}-${count}`;
  taken.add(id);
  return id;
}

/** Ids are unique in an item. */
function numbered(conditions: readonly FoundCondition[]): FoundCondition[] {
  const taken = new Map<string, number>();
  return conditions.map(({ node, ...rest }) => {
    const stem = node.id ?? 'group';
    const count = (taken.get(stem) ?? 0) + 1;
    taken.set(stem, count);
    return { ...rest, node: count === 1 ? node : { ...node, id: `${stem}-${count}` } };
  });
}

function markedCondition(node: ConditionNode): ConditionNode {
  return node.text === undefined ? node : { ...node, text: marked(node.text) };
}

function needsOf(items: readonly FoundItem[]): Need[] {
  const kinds = new Set(items.flatMap(({ awards }) => awards.map(({ kind }) => kind)));
  const needs: Need[] = [
    ...(kinds.has('loan') || kinds.has('interest') ? (['finance'] as const) : []),
    ...(kinds.has('tax') ? (['tax'] as const) : []),
  ];
  return kinds.has('grant') || kinds.has('feeRelief') || needs.length === 0 ? ['funding', ...needs] : needs;
}

function countsOf(drafts: readonly DraftItem[]): DraftBenefit['counts'] {
  const conditions = drafts.flatMap(({ item }) => item.conditions ?? []);
  const awards = drafts.flatMap(({ item }) => item.awards ?? []);
  return {
    conditions: conditions.length,
    tests: conditions.filter((node) => 'test' in node && node.test !== undefined).length,
    awards: awards.length,
    amounts: awards.filter(({ amount }) => amount !== undefined).length,
  };
}
