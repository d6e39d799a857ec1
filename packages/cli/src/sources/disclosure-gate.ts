import type { Fault, Policy } from '@mingce/schema/types';

/** What a policy that is not proactively disclosed must never carry into a feed. */
export const gatedFields = ['body', 'attachments', 'tasks', 'measures', 'standards', 'benefit'] as const;

/**
 * Takes from a policy that is disclosed on request or withheld whatever it must not publish, and names each thing
 * taken as an error. Text that should not be here is dropped where it is read, so that no later step can let it out.
 */
export function disclosureGate(policy: Policy): { policy: Policy; faults: Fault[] } {
  if (policy.disclosure === 'proactive') return { policy, faults: [] };
  const allowed: Policy = { ...policy };
  const faults: Fault[] = [];
  for (const field of gatedFields) {
    const value = policy[field];
    delete allowed[field];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    faults.push({
      code: field === 'body' ? 'policy.textNotPublic' : 'policy.fieldNotPublic',
      severity: 'error',
      facts: { field, disclosure: policy.disclosure },
      path: [field],
    });
  }
  return { policy: allowed, faults };
}
