import { waitUntil as wait } from '@open-wc/testing';

/**
 * Waits for a condition for as long as a busy machine may need; the library's default of one second is for idle ones.
 */
export const waitUntil: typeof wait = (condition, message, options) =>
  wait(condition, message, { timeout: 8000, ...options });
