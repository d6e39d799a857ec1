import type { FeedGroup } from '@mingce/feed';
import { errorCode } from '../internal/policy-error-event.js';

/** Whether the feeds have a policy, or had it. What cannot be read now gives no answer, and no answer is no. */
export async function hasPolicy(group: FeedGroup, policy: string): Promise<boolean> {
  try {
    await group.record('policy', policy);
    return true;
  } catch (error) {
    return errorCode(error) === 'feed.withdrawn';
  }
}
