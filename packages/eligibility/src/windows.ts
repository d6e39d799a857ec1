import { addDuration, dateOfDay, dayNumber, parseDuration, type ShanghaiTime } from './dates.js';
import type { Facts } from './facts.js';
import { factsOf, type JudgeOptions } from './judge.js';
import type {
  ApplicationRound,
  BenefitItem,
  ItemWindow,
  Profile,
  RelativeWindow,
  YearlyPattern,
} from './types.js';
import { isRegionWithin } from './within.js';

/** 未开始、可申报、即将截止、已截止、本年未公布、长期、已失效. */
export const windowStates = [
  'notYet',
  'open',
  'closingSoon',
  'closed',
  'notAnnounced',
  'standing',
  'expired',
] as const;
export type WindowState = (typeof windowStates)[number];

export interface WindowResult {
  readonly state: WindowState;
  readonly opensOn?: string;
  readonly closesOn?: string;
  /** `HH:MM` in Asia/Shanghai on the last day. */
  readonly closesAt?: string;
  /** Days until the last day, 0 on that day. */
  readonly daysLeft?: number;
  /** The days of the year around which a yearly round is expected, if this year's is not announced: `07-01`. */
  readonly expected?: { readonly opens: string; readonly closes: string };
  /** Unknown facts that the dates depend on. */
  readonly facts: readonly string[];
}

export interface WindowOptions extends JudgeOptions {
  profile?: Profile;
  /** Number of days before the end in which a round is 即将截止; 15 by default. */
  closingSoonDays?: number;
}

/** Order of several windows: open ones come first. */
export const windowOrder: readonly WindowState[] = [
  'closingSoon',
  'open',
  'standing',
  'notYet',
  'notAnnounced',
  'closed',
  'expired',
];

const isYearly = (window: ItemWindow): window is YearlyPattern => 'yearly' in window;
const isRelative = (window: ItemWindow): window is RelativeWindow => 'since' in window;

/** The fields that state when an item can be applied for. */
type Timed = Pick<BenefitItem, 'windows' | 'effectiveOn' | 'expiresOn'>;

type Dates = Pick<ApplicationRound, 'opensOn' | 'closesOn' | 'closesAt'>;

function stateOf({ opensOn, closesOn, closesAt }: Dates, now: ShanghaiTime, soon: number): WindowResult {
  const opens = opensOn === undefined ? undefined : dayNumber(opensOn);
  const closes = closesOn === undefined ? undefined : dayNumber(closesOn);
  const dates: Dates & { facts: readonly string[] } = { facts: [] };
  if (opensOn !== undefined) dates.opensOn = opensOn;
  if (closesOn !== undefined) dates.closesOn = closesOn;
  if (closesAt !== undefined) dates.closesAt = closesAt;
  if (opens !== undefined && now.day < opens) return { state: 'notYet', ...dates };
  if (closes === undefined) return { state: opens === undefined ? 'standing' : 'open', ...dates };
  const isOver =
    closesAt !== undefined && now.day === closes && now.time !== undefined && now.time > closesAt;
  if (now.day > closes || isOver) return { state: 'closed', ...dates };
  const daysLeft = closes - now.day;
  return { state: daysLeft <= soon ? 'closingSoon' : 'open', ...dates, daysLeft };
}

/**
 * A time limit from an event: if the date of the event is unknown, the state is long-term and the fact is asked for.
 */
function relativeState({ since, within }: RelativeWindow, facts: Facts, soon: number): WindowResult {
  const event = facts.figures(since);
  const duration = parseDuration(within);
  if (!event.isKnown || event.low !== event.high || !duration) return { state: 'standing', facts: [since] };
  const dates = { opensOn: dateOfDay(event.low), closesOn: dateOfDay(addDuration(event.low, duration)) };
  return stateOf(dates, facts.today, soon);
}

/** Whether a window is for the place of the enterprise; for an unknown place every window may be. */
function regionOf(window: ItemWindow, facts: Facts): boolean | undefined {
  if (!window.regions) return true;
  const region = facts.known('region');
  if (region.kind !== 'choice') return undefined;
  const answers = window.regions.flatMap((outer) =>
    region.values.map((code) => isRegionWithin(String(code), outer)),
  );
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}

/** A yearly pattern counts until a round of this year is announced. */
function yearlyState({ yearly }: YearlyPattern, rounds: readonly ApplicationRound[], now: ShanghaiTime) {
  const year = dateOfDay(now.day).slice(0, 4);
  const isAnnounced = rounds.some(({ opensOn, closesOn }) =>
    [opensOn, closesOn].some((date) => date !== undefined && date.slice(0, 4) >= year),
  );
  return isAnnounced ? [] : [{ state: 'notAnnounced' as const, expected: yearly, facts: [] }];
}

/**
 * The state of an item's application at a moment, in Asia/Shanghai regardless of the local time zone. Of several
 * windows the one that opens soonest counts. Without windows an item is long-term (长期).
 */
export const windowState = (item: Timed, options: WindowOptions): WindowResult =>
  stateOfItem(item, factsOf(options.profile ?? {}, options), options.closingSoonDays);

/** The state of each item of a list, in its order; the profile and the day are read once. */
export function windowStatesOf(items: readonly Timed[], options: WindowOptions): WindowResult[] {
  const facts = factsOf(options.profile ?? {}, options);
  return items.map((item) => stateOfItem(item, facts, options.closingSoonDays));
}

function stateOfItem(item: Timed, facts: Facts, closingSoonDays = 15): WindowResult {
  const lastDay = item.expiresOn === undefined ? undefined : dayNumber(item.expiresOn);
  if (lastDay !== undefined && facts.today.day > lastDay) return { state: 'expired', facts: [] };
  const firstDay = item.effectiveOn === undefined ? undefined : dayNumber(item.effectiveOn);
  const isPending = firstDay !== undefined && facts.today.day < firstDay;
  const windows = item.windows ?? [];
  if (windows.length === 0)
    return isPending
      ? { state: 'notYet', opensOn: dateOfDay(firstDay), facts: [] }
      : { state: 'standing', facts: [] };
  const mine = windows.filter((window) => regionOf(window, facts) !== false);
  const isPlaceOpen = mine.some((window) => regionOf(window, facts) === undefined);
  const rounds = mine.filter(
    (window): window is ApplicationRound => !isYearly(window) && !isRelative(window),
  );
  const results = mine.flatMap((window): WindowResult[] => {
    if (isYearly(window)) return yearlyState(window, rounds, facts.today);
    if (isRelative(window)) return [relativeState(window, facts, closingSoonDays)];
    return [stateOf(window, facts.today, closingSoonDays)];
  });
  // Without a round for this place the state is `notAnnounced`, not `closed`.
  const first = results.sort(bySoonest)[0] ?? { state: 'notAnnounced' as const, facts: [] };
  const result = isPlaceOpen ? { ...first, facts: [...first.facts, 'region'] } : first;
  const isUsable = ['open', 'closingSoon', 'standing'].includes(result.state);
  return isPending && isUsable ? { ...result, state: 'notYet', opensOn: dateOfDay(firstDay) } : result;
}

/** Compares windows: by state; of two future ones the nearer comes first, of two past ones the later. */
export function bySoonest(left: WindowResult, right: WindowResult): number {
  const byState = windowOrder.indexOf(left.state) - windowOrder.indexOf(right.state);
  if (byState !== 0) return byState;
  if (left.state === 'closed') return (right.closesOn ?? '').localeCompare(left.closesOn ?? '');
  const date = ({ opensOn = '', closesOn = '' }: WindowResult) =>
    left.state === 'notYet' ? opensOn : closesOn;
  return date(left) < date(right) ? -1 : date(left) > date(right) ? 1 : 0;
}
