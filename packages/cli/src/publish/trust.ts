import { canonicalJson, keyId } from '@mingce/feed';
import { MingceError } from '@mingce/schema/errors';
import type { FeedManifest, KeyStatement } from '@mingce/schema/types';

export interface TrustWanted {
  /** The private key that the feed is to be signed with. */
  key?: JsonWebKey | undefined;
  /** The key statements that are kept beside it. */
  statements?: readonly KeyStatement[] | undefined;
  /** Sign even with a key that readers will not follow to. */
  force?: boolean | undefined;
}

/**
 * The key statements to publish: those of the feed that is there, or those kept beside the key where they are more, as
 * after a build into an empty folder. Refuses a key that readers would not follow to from the keys that they know.
 */
export async function trustToPublish(
  previous: FeedManifest | undefined,
  { key, statements = [], force = false }: TrustWanted,
): Promise<readonly KeyStatement[]> {
  const chain = longest(previous?.trust ?? [], statements);
  if (!key) return chain;
  const id = await keyId(key);
  const expected = await signersOf(chain, previous);
  if (expected.length === 0 || expected.includes(id)) return chain;
  // Whoever forces another key in begins anew: pages have to pin it.
  if (force) return [];
  const code = chain.length > 0 ? 'key.replaced' : 'publish.keyChanged';
  throw new MingceError(code, { keyId: id, expected: expected.join() });
}

/** The fingerprints of the keys that readers take a signature of; none if they never saw one. */
async function signersOf(
  chain: readonly KeyStatement[],
  previous: FeedManifest | undefined,
): Promise<string[]> {
  const newest = chain[chain.length - 1];
  if (newest) return Promise.all(newest.keys.map(keyId));
  return previous?.signature ? [previous.signature.keyId] : [];
}

function longest(published: readonly KeyStatement[], kept: readonly KeyStatement[]): readonly KeyStatement[] {
  const [shorter, longer] = published.length < kept.length ? [published, kept] : [kept, published];
  const differs = shorter.some((each, index) => canonicalJson(each) !== canonicalJson(longer[index]));
  if (differs) throw new MingceError('key.statementsDiffer');
  return longer;
}
