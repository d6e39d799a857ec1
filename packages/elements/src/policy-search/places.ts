export interface OpenedPolicy {
  readonly kind: 'policy';
  readonly policy: string;
  readonly clause: string | undefined;
}

/** Records that may be open in place of the results. */
export type Opened =
  | OpenedPolicy
  | { readonly kind: 'interpretation'; readonly interpretation: string }
  /** Two policies compared: the newer and the earlier. */
  | { readonly kind: 'changes'; readonly policy: string; readonly old: string };

export type OpenedKind = Opened['kind'];

/** Names of the address parameters for an open record, by its kind; the first of each list decides the kind. */
const names = {
  interpretation: ['interpretation'],
  changes: ['changes', 'old'],
  policy: ['policy', 'clause'],
} as const;

export const openedParamNames: readonly string[] = Object.values(names).flat();

/** Record that is open according to an address; `undefined` for the results. */
export function readOpened(params: URLSearchParams, prefix: string): Opened | undefined {
  const named = (name: string) => params.get(prefix + name) || undefined;
  const [interpretation, changes, old, policy] = ['interpretation', 'changes', 'old', 'policy'].map(named);
  if (interpretation) return { kind: 'interpretation', interpretation };
  if (changes && old) return { kind: 'changes', policy: changes, old };
  return policy ? { kind: 'policy', policy, clause: named('clause') } : undefined;
}

/** All of these parameters, without prefix. */
export function openedParams(opened: Opened | undefined): readonly (readonly [string, string | undefined])[] {
  switch (opened?.kind) {
    case 'policy':
      return [
        ['policy', opened.policy],
        ['clause', opened.clause],
      ];
    case 'interpretation':
      return [['interpretation', opened.interpretation]];
    case 'changes':
      return [
        ['changes', opened.policy],
        ['old', opened.old],
      ];
    default:
      return [];
  }
}

/** The parameters of a kind with the holes of an address pattern for values. */
export function patternParams(kind: OpenedKind, prefix: string): string {
  const holes = { policy: ['{id}', '{anchor}'], interpretation: ['{id}'], changes: ['{id}', '{old}'] }[kind];
  return names[kind].map((name, index) => `${prefix}${name}=${holes[index]}`).join('&');
}

export function isSameOpened(one: Opened | undefined, other: Opened | undefined): boolean {
  return (
    JSON.stringify([one?.kind, ...openedParams(one)]) ===
    JSON.stringify([other?.kind, ...openedParams(other)])
  );
}
