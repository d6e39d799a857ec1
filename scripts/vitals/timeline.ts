import type { CDPSession, Protocol } from 'puppeteer-core';

/** A thing that moved: its name, and its top and height before and after, in CSS pixels. */
export interface Mover {
  readonly name: string;
  readonly from: { readonly y: number; readonly height: number };
  readonly to: { readonly y: number; readonly height: number };
}

export interface Shift {
  readonly value: number;
  /** Seconds on the browser's clock. */
  readonly time: number;
  readonly movers: readonly Mover[];
}

/**
 * Listens to layout shifts and largest paints. The page's own observers name nothing inside shadow roots; the protocol
 * does.
 * https://chromedevtools.github.io/devtools-protocol/tot/PerformanceTimeline/
 */
export async function watchTimeline(session: CDPSession) {
  const shifts: Promise<Shift>[] = [];
  let began = 0;
  let largest = 0;
  session.on('PerformanceTimeline.timelineEventAdded', ({ event }) => {
    if (event.lcpDetails) largest = event.lcpDetails.renderTime || event.lcpDetails.loadTime || event.time;
    const details = event.layoutShiftDetails;
    if (details && !details.hadRecentInput) shifts.push(shiftOf(session, event.time, details));
  });
  session.on('Network.requestWillBeSent', ({ type, wallTime }) => {
    if (type === 'Document' && began === 0) began = wallTime;
  });
  await session.send('DOM.enable');
  await session.send('PerformanceTimeline.enable', {
    eventTypes: ['layout-shift', 'largest-contentful-paint'],
  });
  return {
    shifts: () => Promise.all(shifts),
    largestPaint: () => (largest - began) * 1000,
  };
}

async function shiftOf(
  session: CDPSession,
  time: number,
  { value, sources }: Protocol.PerformanceTimeline.LayoutShift,
): Promise<Shift> {
  const movers = await Promise.all(
    sources.map(async ({ nodeId, previousRect, currentRect }) => ({
      name: await nameOf(session, nodeId),
      from: { y: previousRect.y, height: previousRect.height },
      to: { y: currentRect.y, height: currentRect.height },
    })),
  );
  return { value, time, movers };
}

async function nameOf(session: CDPSession, backendNodeId: number | undefined): Promise<string> {
  if (backendNodeId === undefined) return 'a node that is gone';
  const described = await session.send('DOM.describeNode', { backendNodeId }).catch(() => undefined);
  if (!described) return 'a node that is gone';
  const { nodeName, nodeValue, attributes = [] } = described.node;
  if (nodeName === '#text') return `“${nodeValue.trim().slice(0, 20)}”`;
  const named = ['id', 'class', 'part'].flatMap((name) => {
    const at = attributes.indexOf(name);
    return at < 0 || at % 2 !== 0 ? [] : [`${name}=${attributes[at + 1]}`];
  });
  return [nodeName.toLowerCase(), ...named].join(' ');
}

const windowGap = 1;
const longestWindow = 5;

/** Cumulative layout shift: the largest sum within a window of at most 5 s with gaps under 1 s (web.dev/articles/cls). */
export function cumulativeShift(shifts: readonly Shift[]): number {
  let worst = 0;
  let sum = 0;
  let [first, last] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { time, value } of shifts) {
    const continues = time - last < windowGap && time - first < longestWindow;
    if (!continues) [first, sum] = [time, 0];
    last = time;
    sum += value;
    worst = Math.max(worst, sum);
  }
  return worst;
}
