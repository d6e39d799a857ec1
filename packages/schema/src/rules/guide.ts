import type { Fault } from '../errors.js';
import type { Guide } from '../types.js';
import { inOrder } from './date-order.js';
import { errorAt, type Path } from './rule.js';
import { checkUnique } from './unique.js';

/** The first day of a guide's validity must not be after the last. */
export function checkGuideDates({ validFrom, validTo }: Guide): Fault[] {
  return inOrder({ path: ['validFrom'], date: validFrom }, { path: ['validTo'], date: validTo });
}

/** Every clause needs a policy: it names one itself, or the guide names exactly one. */
export function checkGuideClauses({ policies, questions, outcomes }: Guide): Fault[] {
  if (policies.length === 1) return [];
  const steps = [
    ...questions.map(({ clauses = [] }, index) => ({ clauses, path: ['questions', index] })),
    ...outcomes.map(({ clauses }, index) => ({ clauses, path: ['outcomes', index] })),
  ];
  return steps.flatMap(({ clauses, path }) =>
    clauses.flatMap(({ policy, anchor }, index) =>
      policy === undefined
        ? [errorAt([...path, 'clauses', index, 'policy'], 'clause.noPolicy', { anchor })]
        : [],
    ),
  );
}

/** Every option leads to an existing step, there are no cycles, and every step can be reached. */
export function checkGuideGraph(guide: Guide): Fault[] {
  const faults = [...checkSteps(guide), ...checkTargets(guide)];
  // Reachability is only checked if all edges lead to existing steps.
  return faults.length > 0 ? faults : [...checkLoops(guide), ...checkReached(guide)];
}

function checkSteps({ questions, outcomes }: Guide): Fault[] {
  const pathOf = (index: number): Path =>
    index < questions.length ? ['questions', index, 'id'] : ['outcomes', index - questions.length, 'id'];
  return checkUnique(
    [...questions, ...outcomes].map(({ id }) => id),
    pathOf,
  );
}

function checkTargets({ start, questions, outcomes }: Guide): Fault[] {
  const asked = questions.map(({ id }) => id);
  const steps = new Set([...asked, ...outcomes.map(({ id }) => id)]);
  const faults = asked.includes(start)
    ? []
    : [errorAt(['start'], 'guide.unknownStart', { value: start, allowed: asked.join('、') })];
  for (const [at, { options }] of questions.entries()) {
    for (const [index, { next }] of options.entries()) {
      if (steps.has(next)) continue;
      const facts = { value: next, allowed: [...steps].join('、') };
      faults.push(errorAt(['questions', at, 'options', index, 'next'], 'guide.unknownStep', facts));
    }
  }
  return faults;
}

function checkLoops({ start, questions }: Guide): Fault[] {
  const indexOf = new Map(questions.map(({ id }, index) => [id, index]));
  const done = new Set<string>();
  const faults: Fault[] = [];
  const visit = (id: string, before: readonly string[]) => {
    const at = indexOf.get(id);
    if (at === undefined || done.has(id)) return;
    const path = [...before, id];
    for (const [index, { next }] of (questions[at]?.options ?? []).entries()) {
      if (path.includes(next)) {
        const loop = [...path.slice(path.indexOf(next)), next].join(' → ');
        faults.push(errorAt(['questions', at, 'options', index, 'next'], 'guide.loop', { loop }));
      } else visit(next, path);
    }
    done.add(id);
  };
  visit(start, []);
  return faults;
}

function checkReached({ start, questions, outcomes }: Guide): Fault[] {
  const nextOf = new Map(questions.map(({ id, options }) => [id, options.map(({ next }) => next)]));
  const reached = new Set([start]);
  // Iteration over a set includes members added meanwhile.
  for (const id of reached) for (const next of nextOf.get(id) ?? []) reached.add(next);
  const unreached = (steps: readonly { id: string }[], field: string) =>
    steps.flatMap(({ id }, index) =>
      reached.has(id) ? [] : [errorAt([field, index, 'id'], 'guide.unreachable', { value: id })],
    );
  return [...unreached(questions, 'questions'), ...unreached(outcomes, 'outcomes')];
}
