export { assert, expect } from '@esm-bundle/chai';
export {
  type BuiltFeed,
  buildFeed,
  type FakeFeed,
  type FakeFeedOptions,
  type FeedContents,
  fakeFeed,
  type TestRecord,
  type TestRecords,
} from '@mingce/feed/testing';
export { expectAccessible } from './expect-accessible.js';
export { expectEvent } from './expect-event.js';
export { type FixedClock, fixedClock } from './fixed-clock.js';
export { type ConsoleGuard, guardConsole } from './guard-console.js';
export { expectLayout, type LayoutRules, layoutFaults } from './layout/layout-faults.js';
