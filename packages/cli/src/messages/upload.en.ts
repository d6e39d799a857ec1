import type { uploadZhCN } from './upload.zh-CN.js';

export const uploadEn: { readonly [Key in keyof typeof uploadZhCN]: string } = {
  'upload.unknownTarget':
    '“{target}” is no place to upload to. Give a folder, or an address that begins with one of {known}, such as sftp://server/site/policy with “user@” before the server.',
  'upload.passwordInAddress':
    'The address “{target}” has a password in it, and others on this machine can see command lines; nothing was connected. Remove it and set the environment variable MINGCE_UPLOAD_PASSWORD.',
  'upload.missingSecret':
    '“{target}” needs a password or a key: set the environment variable {variable}; for SFTP --identity FILE will do.',
  'upload.missingLibrary':
    'SFTP needs {library}, which is not installed with mingce. Run npm install {library}@{version} (with --global if mingce was installed so), then upload.',
  'upload.keyPassphrase':
    'The key file “{file}” has a passphrase, and none or a wrong one was given. Set the environment variable {variable}.',
  'upload.keyUnusable':
    'There is no private key that can be read in “{file}”. Give a private key of OpenSSH or in PEM, not the .pub.',
  'upload.badEndpoint':
    '“{endpoint}” is no address. Give --endpoint the domain of the bucket, such as https://BUCKET.oss-cn-hangzhou.aliyuncs.com.',

  'upload.noFeed':
    'There is no feed.json in “{path}”, so it is no folder of a feed. Name the one that mingce build made with --from.',
  'upload.localDamaged':
    'The feed to upload, “{path}”, has {errors} faults (below), so nothing was uploaded. Build again, then upload.',
  'upload.sameFolder': '“{target}” is the very folder that is to be uploaded. Name the folder on the server.',
  'upload.changedMeanwhile':
    '“{path}” in “{dir}” was changed during the upload, which was stopped; readers have the version before. Upload again when the build has ended.',

  'upload.hostKeyUnknown':
    'This is the first connection to “{target}”: the fingerprint of its key is {fingerprint}. Compare it with what the administrator says; if it is the same, upload with --host-key {fingerprint}.',
  'upload.hostKeyDiffers':
    'The fingerprint of the key of “{target}” is {fingerprint}, not {expected} as given, so nothing was connected: it may be another machine. Ask the administrator; if the key was replaced, give the new fingerprint.',
  'upload.unreachable':
    '“{target}” cannot be reached ({reason}). Check the address, the port, the network, and what the firewall lets through.',
  'upload.certificate':
    'The certificate of “{target}” cannot be trusted ({reason}), so nothing was uploaded. Replace it; if your own authority issued it, name its root certificate in the environment variable NODE_EXTRA_CA_CERTS.',
  'upload.wrongLogin':
    '“{target}” does not accept this user with this password or key ({reason}). Check the user name, the environment variables and the key file.',
  'upload.notAllowed':
    '“{target}” does not let “{path}” be written or read ({reason}). Check the folder in the address, and ask the administrator for the right to write.',
  'upload.noRoom':
    '“{target}” has no room for “{path}” ({reason}): the disk or the quota is full. Readers have the version before; make room and run again, which goes on where it stopped.',
  'upload.refused':
    '“{target}” refuses “{path}” ({reason}). Readers have the version before; pass what is in brackets on to the administrator of the server.',
  'upload.noWebdav':
    '“{target}” does not speak WebDAV. Check the address, or ask the administrator to open it; SFTP or FTP will do as well.',
  'upload.lost':
    'The connection to “{target}” was lost and did not come back after several tries ({reason}). Readers have the version before; run the same command again when the network is back, and it goes on where it stopped.',
  'upload.retrying': 'The connection was lost ({reason}); trying again in {seconds} s.',
  'upload.unencrypted':
    '“{target}” is not encrypted: the password and the content travel in the clear. If the server can, use {instead}.',

  'upload.notAFeedFolder':
    '“{target}” holds other files (such as {entry}) and no feed.json, so it does not look like the folder of a feed, and nothing was uploaded. Add a folder to the address, or --force if you are sure.',
  'upload.otherFeed':
    '“{target}” holds another feed ({id}), not {expected}, so nothing was uploaded. Check the address, or add --force to replace it.',
  'upload.older':
    'The version on “{target}” (sequence {present}) is newer than the one to upload (sequence {sequence}), so nothing was uploaded. Upload the newest folder of the feed. --force goes back all the same, but readers who saw the newer one refuse a lower sequence: building again is safer.',
  'upload.sameSequence':
    'The version on “{target}” has the same sequence ({sequence}) and another content, perhaps built on another machine, so nothing was uploaded. Build again in the newest folder of the feed, or add --force to replace it.',
  'upload.signatureLost':
    'The feed on “{target}” is signed and the one to upload is not; sites that pin its key would refuse it, so nothing was uploaded. Build with --key, or add --force to give up the signature.',
  'upload.presentDamaged':
    'The feed.json on “{target}” cannot be read, so it is unknown which feed and version is there, and nothing was uploaded. If the address is right, --force uploads again and mends it.',
  'upload.overtaken':
    'Somebody else replaced feed.json on “{target}” during the upload, which was stopped before it did so. Agree with your colleagues, build in the newest folder of the feed, and upload.',
  'upload.incomplete':
    '“{path}” has {found} bytes on “{target}” in place of {size}: the server did not keep all of it. feed.json was not replaced and readers have the version before. Run again; if that does not help, have the disk and the proxies of the server checked.',
  'upload.notCleaned':
    'The new version is in its place, but {left} old files could not be removed ({reason}). They do no harm; the next upload tries again.',

  'transfer.compare': 'Comparing',
  'transfer.send': 'Uploading',
  'transfer.clean': 'Removing old files',
  'transfer.verify': 'Checking',
  'transfer.counted': '{label} {done}/{total}, {bytes}, {rate} a second, about {left} left',
  'transfer.running': '{label} {done}, {bytes}, {rate} a second',
  'transfer.plain': '{label} {done}',
  'transfer.seconds': '{count} s',
  'transfer.minutes': '{count} min',
};
