import { type FactVocabulary, type FeedItem, itemsOf, type Profile } from '@mingce/eligibility';
import { nearestName } from '@mingce/schema';
import type { Facts, Policy } from '@mingce/schema/types';
import { judgeItems } from '../judge/judge-items.js';
import { profileFaults } from '../judge/read-profile.js';
import type { JudgedItem } from '../report/judge-lines.js';
import { vocabularyOf } from './benefit-items.js';
import type { Rule } from './library.js';

import type { FieldPath } from './record-fields.js';

type Case = NonNullable<NonNullable<Policy['benefit']>['cases']>[number];
type Expected = Case['expect'][number];

/** 试算: compares the expected results for an invented enterprise with the judgement of the items. */
export const benefitCases: Rule = (library, report) => {
  const vocabulary = vocabularyOf(library.sources.config);
  for (const source of library.all('policy')) {
    const cases = source.record.benefit?.cases ?? [];
    const items = cases.length > 0 ? itemsOf(source.record) : [];
    for (const [number, trial] of cases.entries()) {
      const path: FieldPath = ['benefit', 'cases', number];
      const found = faultsOfCase(trial, items, vocabulary);
      for (const { code, facts, at } of found)
        report(source, code, { name: trial.name, ...facts }, [...path, ...at]);
    }
  }
};

interface Found {
  code: 'benefit.caseProfile' | 'benefit.caseItem' | 'benefit.caseReason' | 'benefit.caseDiffers';
  facts: Facts;
  at: FieldPath;
}

function faultsOfCase(trial: Case, items: readonly FeedItem[], vocabulary: FactVocabulary): Found[] {
  const profile = trial.profile as Profile;
  const wrong = profileFaults(profile, trial.on, vocabulary).filter(({ severity }) => severity === 'error');
  if (wrong.length > 0)
    return wrong.map(({ path, facts }): Found => {
      const fact = String(path?.[0] ?? '');
      const { suggestion } = facts;
      const more: Facts = suggestion === undefined ? {} : { suggestion };
      return { code: 'benefit.caseProfile', facts: { fact, ...more }, at: ['profile', fact] };
    });
  const { judged } = judgeItems(items, profile, { on: trial.on, vocabulary, locale: 'zh-CN' });
  return trial.expect.flatMap((expected, place): Found[] => {
    const at: FieldPath = ['expect', place];
    const item = items.find(({ own }) => own === expected.item);
    const result = judged.find(({ id }) => id === item?.id);
    if (!result) {
      const known = items.map(({ own }) => own);
      const facts: Facts = { item: expected.item, ...nearest(expected.item, known) };
      return [{ code: 'benefit.caseItem', facts, at: [...at, 'item'] }];
    }
    const { reason } = expected;
    const conditions = result.conditions.map(({ id }) => id);
    if (reason !== undefined && !conditions.includes(reason)) {
      const facts: Facts = { item: expected.item, reason, ...nearest(reason, conditions) };
      return [{ code: 'benefit.caseReason', facts, at: [...at, 'reason'] }];
    }
    return differences(expected, result).map(({ field, wanted, got }): Found => {
      const facts = { item: expected.item, field, wanted, got };
      return { code: 'benefit.caseDiffers', facts, at: [...at, field] };
    });
  });
}

function nearest(name: string, names: readonly string[]): Facts {
  const suggestion = nearestName(name, names);
  return suggestion === undefined ? {} : { suggestion };
}

function differences({ verdict, reason, amount }: Expected, result: JudgedItem) {
  const got = {
    verdict: result.verdict,
    reason: result.reason?.condition ?? '—',
    amount: amountWritten(result.amount),
  };
  const wanted = { verdict, reason, amount: amount === undefined ? undefined : amountExpected(amount) };
  return (['verdict', 'reason', 'amount'] as const).flatMap((field) => {
    const value = wanted[field];
    return value === undefined || value === got[field] ? [] : [{ field, wanted: value, got: got[field] }];
  });
}

const range = (min: number, max: number | null | undefined) =>
  min === max ? `${min}` : `{ min: ${min}${typeof max === 'number' ? `, max: ${max}` : ''} }`;

function amountWritten(amount: JudgedItem['amount']): string {
  if (!amount) return 'none';
  return amount.min === null ? 'notEstimable' : range(amount.min, amount.max);
}

function amountExpected(amount: NonNullable<Expected['amount']>): string {
  if (typeof amount === 'string') return amount;
  return typeof amount === 'number' ? range(amount, amount) : range(amount.min, amount.max);
}
