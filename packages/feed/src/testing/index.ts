export {
  type BuiltFeed,
  buildFeed,
  type FeedContents,
  type TestRecord,
  type TestRecords,
} from './build-feed.js';
export { type FakeFeed, type FakeFeedOptions, fakeFeed } from './fake-feed.js';
