import type { Fault } from '../errors.js';
import type { Policy } from '../types.js';
import { errorAt } from './rule.js';

/** Fields with content of a document; a feed contains them only for documents disclosed proactively. */
const contentFields = [
  'body',
  'attachments',
  'tasks',
  'measures',
  'standards',
  'benefit',
] as const satisfies readonly (keyof Policy)[];

/** 公开属性: a document that is not disclosed proactively must state a reason, and its content never enters a feed. */
export function checkDisclosure(policy: Policy): Fault[] {
  if (policy.disclosure === 'proactive') return [];
  const leaked = contentFields.filter((field) => policy[field] !== undefined);
  return [
    ...(policy.disclosureReason === undefined
      ? [errorAt(['disclosureReason'], 'disclosure.noReason', { disclosure: policy.disclosure })]
      : []),
    ...leaked.map((field) => errorAt([field], 'disclosure.leak', { disclosure: policy.disclosure })),
  ];
}

/** The same rule in the words of JSON Schema. */
export const disclosureJsonSchema = {
  if: { properties: { disclosure: { enum: ['onRequest', 'withheld'] } }, required: ['disclosure'] },
  // biome-ignore lint/suspicious/noThenProperty: `then` is the JSON Schema keyword.
  then: {
    required: ['disclosureReason'],
    properties: {
      disclosureReason: true,
      ...Object.fromEntries(contentFields.map((field) => [field, false])),
    },
  },
} as const;
