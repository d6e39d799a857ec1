import type { FeedErrorCode } from '../errors.js';

/** Messages of the errors of a feed: what happened, what is shown instead, and what to do. */
export const en = {
  'feed.cryptoUnavailable':
    'The browser cannot verify the policies, so they are not shown. Make sure that all script files were uploaded to the site, or open this page over https.',
  'feed.digestMismatch':
    'The file {path} is not what was published; it may have been changed or damaged, so it is not shown. Try again later; if it stays so, ask the site’s webmaster to upload the feed again.',
  'feed.digestMissing':
    'The file {path} has no size and digest to be checked against. Open the link itself, or ask the publisher to publish again with mingce build.',
  'feed.htmlInstead':
    'A web page came from {url} in place of a data file. Check the address, whether the server answers missing files with a page, and whether the network wants a sign-in first.',
  'feed.httpStatus':
    'The server did not give the file {url} (status {status}). Try again later; if it stays so, check the server’s settings.',
  'feed.keyInvalid':
    'The public key that is set cannot be read, so the feed was not opened. Paste the whole public key of the publisher (a JWK, beginning with a brace).',
  'feed.keyIsPrivate':
    'The key in this page is a private one. Whoever sees it can pose as the publisher: remove it from the page at once, make a new key, and use public keys only.',
  'feed.keyRevoked':
    'The feed is signed with a key that was revoked ({keyId}, on {revokedAt}), perhaps by a thief, so it was not used. The publisher should sign it again with the new key.',
  'feed.keysMalformed':
    'Key statement {version} of the feed does not follow the format, so the feed was not used. The publisher should check it with mingce verify and publish again.',
  'feed.keysRolledBack':
    'The feed has fewer or other key statements than were seen before ({version} now, {remembered} then), so it may be old or forged and was not used. The publisher should publish again with all key statements.',
  'feed.keysTooMany':
    'The feed has {count} key statements, more than the {limit} allowed, so it was not used. The publisher should make new keys and replace the public key in each page.',
  'feed.keysUnvouched':
    'Key statement {version} of the feed is not signed by the authority of the one before, so it may be forged and was not used. The publisher should check the feed with mingce verify.',
  'feed.malformed':
    'The file {path} does not follow the feed format, so it is not shown. The publisher should check the feed with mingce verify and publish again.',
  'feed.missing':
    'There is no file {url}. Check the address of the feed, and that its whole folder was uploaded.',
  'feed.moved':
    'The feed was updated and its old file {path} is gone. Reload the page; if it stays so, the publisher should upload the whole feed again.',
  'feed.newerFormat':
    'The feed {url} has format version {found}, but the components of this page know {supported} only, so it was not opened. Update Mingce in this page.',
  'feed.notAFeed':
    '{url} is not a policy feed (what came: {got}). Set the address of the feed.json in the feed’s folder, and open it in a browser to check.',
  'feed.olderFormat':
    'The feed {url} has format version {found}, but the components of this page know {supported} only, so it was not opened. The publisher should publish again with a current tool.',
  'feed.otherFeed':
    'The feed “{expected}” is expected here, but “{got}” came, so it was not used. Check the address of the feed; if the page is to read another feed, replace the public key in it.',
  'feed.pageMissing':
    'The list of {kind} has {pages} pages and no page {page}, counted from 0. Go back to its first page.',
  'feed.partMissing':
    'The search index has no part named {name}. Reload the page; if it stays so, the publisher should build the index again.',
  'feed.pathUnsafe':
    'The path {path} leads out of the feed’s folder, so it was not read. Check that the feed is whole and to be trusted.',
  'feed.proofInvalid':
    'The proof of the file {path} is damaged, so it was not used. Try again later; if it stays so, ask the site’s webmaster to upload the feed again.',
  'feed.recordMissing':
    'The feed does not have this entry ({kind}: {id}). Check the identifier, or search for it.',
  'feed.regionInvalid':
    '“{code}” is no region code; six digits are expected, such as 370000. Correct the setting.',
  'feed.replayed':
    'The server gave old data (published {publishedAt}, sequence {sequence}, while {rememberedAt}, sequence {remembered}, was seen before); the newer copy is shown. Check whether the server or a cache went back to old files.',
  'feed.signatureInvalid':
    'The feed’s signature does not fit its content, which may have been changed, so it was not used (key {keyId}). The publisher should check the files on the server and publish again.',
  'feed.signatureMissing':
    'This page wants a signed feed, but it has no signature that can be used, so it was not used. The publisher should sign it with mingce sign and upload it again.',
  'feed.sizeMismatch':
    'The file {path} should have {expected} bytes but has {got}; it may not have arrived whole, so it is not shown. Try again later, or upload the feed again.',
  'feed.timeout':
    'There was no answer from {url} within {milliseconds} milliseconds. Check the network and try again.',
  'feed.tooLarge':
    'The file {url} is larger than the {maxBytes} bytes allowed, so it was not read. Check the feed’s address, or ask the publisher to publish again.',
  'feed.truncated':
    'The feed manifest {url} is cut short or damaged (only {bytes} bytes came). Try again later; if it stays so, upload feed.json again.',
  'feed.unreachable':
    '{url} cannot be reached. Check the network; if the feed is on another site, check also that it allows requests from this one (CORS).',
  'feed.urlHasPassword':
    'The address of the feed holds a name or a password: browsers do not read it, and everyone who sees the source of the page sees it. Remove it from the address ({url}), and change the password.',
  'feed.urlInvalid':
    '“{url}” cannot be the address of a feed. Set an http or https address, or a path relative to this page; for files on disk see the guide.',
  'feed.withdrawn':
    'This entry ({kind}: {id}) was withdrawn on {withdrawnOn} and is no longer shown. Reason: {reason}. Search for the document now in force.',
  'feed.wrongKey':
    'The feed is signed with another key ({got}) than the one set in this page ({expected}), so it was not used. Ask the publisher which key is right.',
} as const satisfies Record<FeedErrorCode, string>;
