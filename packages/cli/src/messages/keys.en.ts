import type { keysZhCN } from './keys.zh-CN.js';

export const keysEn: { readonly [Key in keyof typeof keysZhCN]: string } = {
  'key.exists':
    '“{file}” exists and was not overwritten, because a lost key cannot be recovered. Choose another name.',
  'key.unwritable': 'Cannot write the key file “{file}”. Check the folder and its permissions.',
  'key.unreadable': 'Cannot read the key file “{file}”. Check the path and its permissions.',
  'key.invalid':
    '“{file}” is no key file; a P-256 JWK is expected. Make a pair with mingce sign --new-key FILE.',
  'key.notPrivate': '“{file}” holds a public key only, which cannot sign. Give the private key of the pair.',
  'key.readableByOthers':
    'Other users can read the private key “{file}”, so it was not used. Run chmod 600 {file}; if someone may have read it, make a new key.',
  'key.notPublic':
    '“{file}” is an encrypted private key. To verify, use the file of the public key, such as {publicFile}.',
  'key.passphraseMissing':
    'The private key “{file}” has a passphrase. Add --passphrase-file FILE (one passphrase a line).',
  'key.passphraseWrong':
    'The passphrase does not open the private key “{file}”. Check the file of the passphrase; a lost one cannot be recovered, so a new key would be needed.',
  'key.passphraseEmpty': 'The passphrase file “{file}” is empty. Write the passphrase on its first line.',
  'key.replaced':
    'This key ({keyId}) does not sign this feed any more ({expected} does), so sites would not use what it signs. Use the present key; to change to this one, use mingce sign --rotate.',
  'key.statementsDiffer':
    'The key statements beside the key differ from those of the feed, so nothing was written. Check whether the key and the folder belong together; if those of the feed are right, move the .statements.json away and try again.',
  'key.statementsDamaged':
    'The file of key statements “{file}” is damaged. Restore it from a backup, or from the member trust of the published feed.json.',
  'publish.keyChanged':
    'The feed was signed with another key ({expected}); signing with this one ({keyId}) would make sites that pin it refuse the feed. Change the key with mingce sign --rotate; if the old key is lost and there is no root key, add --force and have each site replace its public key.',

  'sign.noSigner': 'No key to sign with. Add --key with the present private key, or --rotate with a new one.',
  'sign.firstKeyNeeded':
    'The feed has no key statements yet, and the present key ({expected}) has to sign the first. Give its private key with --key; if it is lost, make a new key and have each site replace its public key.',
  'sign.oldKeyNeeded':
    'The feed has no root key yet, so the present key has to vouch for this change. Give its private key with --key.',
  'sign.rootNeeded':
    'This feed has a root key ({expected}), which alone may change keys. Give its private key with --root.',
  'sign.otherRoot':
    'The root key given ({got}) is not that of this feed ({expected}). Give the right private root key.',
  'sign.revokeNeedsRoot':
    'A root key has to revoke a key, and there is none here: a stolen key could vouch for itself as well. Add --root with the private root key; if there never was one, make a new key and have each site replace its public key.',
  'sign.revokeNeedsNewKey':
    'The key to revoke is the present one, so none would be left. Give a new private key with --rotate as well.',
  'sign.revokedKeyAgain':
    'This key ({keyId}) was revoked and cannot be used again. Make a new one with mingce sign --new-key.',
  'sign.tooManyStatements':
    'The feed has as many key statements as it may have. Make a new key, publish with --force, and have each site replace its public key.',

  'verify.fromTheFuture':
    'The feed was published at {publishedAt}, later than this machine’s clock says ({now}). Check the clocks of this and of the publishing machine; if that one was wrong, set it and sign again.',
  'verify.withoutExpiry':
    'The feed has no expiry (an older tool built it), so sites count 90 days from its publishing. Build it again with this version.',
  'verify.expired':
    'The feed expired on {expiresAt} ({days} days ago), so sites say that it was not renewed. Renew it with mingce sign FEED --key FILE.',
  'verify.expiresSoon':
    'The feed expires in {days} days ({expiresAt}). Renew it with mingce sign FEED --key FILE.',
  'verify.keysExpired':
    'The key statement expired on {expiresAt} ({days} days ago), so sites say that the feed was not renewed. Fetch the root key and renew it with mingce sign FEED --key FILE --root FILE.',
  'verify.keysExpireSoon':
    'The key statement expires in {days} days ({expiresAt}). Fetch the root key and renew it with mingce sign FEED --key FILE --root FILE.',

  'keys.unsigned': 'Not signed.',
  'keys.signedBy': 'Signed with the key {keyId}',
  'keys.statement': 'Key statement {version} ({date}): {text}',
  'keys.signers': 'keys that may sign {keys}',
  'keys.first': 'signed by these keys themselves',
  'keys.vouchedBy.root': 'vouched for by the root key {keyId}',
  'keys.vouchedBy.key': 'vouched for by the key before, {keyId}',
  'keys.root': 'root key {keyId}',
  'keys.revoked': 'revokes {keys}',
  'keys.until': 'valid until {date}',
  'keys.pinned.signing': 'The public key given is the one that signs now.',
  'keys.pinned.root':
    'The public key given is the root key; pages that pin it are not touched by a change of keys.',
  'keys.pinned.replaced':
    'The public key given was replaced. Pages that pin it go on working; when convenient, let them pin the root key, or the present one if there is no root key.',
  'keys.pinned.revoked':
    'The public key given was revoked. Pages that pin it go on working, but a first-time reader can be deceived by the thief: let them pin the root key soon.',
  'keys.validUntil': 'Valid until {date}, {days} days from now.',
};
