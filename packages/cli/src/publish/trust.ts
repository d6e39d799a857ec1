import { canonicalJson, keyId } from '@mingce/feed';
import { MingceError } from '@mingce/schema/errors';
import type { FeedManifest, KeyStatement } from '@mingce/schema/types';

export interface TrustWanted {
  /** The private key that the feed is to be signed with. */
  key?: JsonWebKey | undefined;
  /** The key statements stored beside the private key. */
  statements?: readonly KeyStatement[] | undefined;
  /** Sign even with a key that readers will not accept. */
  force?: boolean | undefined;
}

/**
 * The key statements to publish: those of the existing feed, or those stored beside the key if these are more, as
 * after a build into an empty folder. Rejects a key that readers would not accept from the keys that they know.
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
  // A forced key starts a new chain: pages have to pin it.
  if (force) return [];
  const code = chain.length > 0 ? 'key.replaced' : 'publish.keyChanged';
  throw new MingceError(code, { keyId: id, expected: expected.join() });
}

/** The fingerprints of the keys whose signatures readers accept; none if they have never seen a signature. */
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
