import type { FeedGroup } from '@mingce/feed';
import { errorCode } from '../internal/policy-error-event.js';
import type { OpenedPolicy } from './places.js';

/** The policy of a link without the prefix, until it is known whether the feed has it. */
export class OldLink {
  #link: OpenedPolicy | undefined;

  /** Sets the link of an address; `undefined` if there is none, or if the reader has begun something else. */
  take(link: OpenedPolicy | undefined): void {
    this.#link = link;
  }

  /** Resolves to the link once, if the feeds have its policy and it still counts. */
  async follow(group: FeedGroup | undefined, counts: () => boolean): Promise<OpenedPolicy | undefined> {
    const link = this.#link;
    if (link === undefined || group === undefined) return undefined;
    const isOurs = await hasPolicy(group, link.policy);
    if (this.#link !== link || !counts()) return undefined;
    this.#link = undefined;
    return isOurs ? link : undefined;
  }
}

/** Whether the feeds have a policy, or had it; `false` if none of them can be read now. */
async function hasPolicy(group: FeedGroup, policy: string): Promise<boolean> {
  try {
    await group.record('policy', policy);
    return true;
  } catch (error) {
    return errorCode(error) === 'feed.withdrawn';
  }
}
