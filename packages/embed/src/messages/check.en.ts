import type { CheckWord } from './check.zh-CN.js';

export const en = {
  title: 'Mingce self-test',
  intro:
    'Upload the folder mingce to the site, then open this page in a browser. Each line is one check; where there is a cross, do what the line says and check again.',
  feedLabel: 'Address of the feed',
  keyLabel: 'Public key of the publisher (optional)',
  run: 'Check',
  sampleQuery: '申请条件',
  copy: 'Copy the results',
  copied: 'Copied; paste it into your message to support',
  notCopied: 'The browser does not allow copying; select the text below',
  running: 'Checking, {count} done',
  allGood: '{count} checks, all good',
  someBad: '{count} checks, {bad} to be dealt with',
  ok: 'Good',
  problem: 'To be dealt with',
  note: 'Note',
  'page.encoding': 'This page is in {charset}; Chinese characters in the scripts are read correctly',
  'page.encodingBroken':
    'Chinese characters in the scripts are garbled (this page is in {charset}): the upload converted them; upload the folder mingce again in binary mode',
  'page.fromDisk':
    'This page was opened from disk, so files cannot be compared; more is checked once it is on the site',
  'page.secure': 'The browser’s own cryptography is available',
  'page.plain': 'This page uses http; mingce-fallback.js verifies the data. The site should use https',
  'page.policy':
    'The Content Security Policy of this page blocked {blocked} ({directive}): allow it, as the webmaster’s guide describes',
  'script.version': 'Version {version}',
  'script.noList':
    'The list of files {url} was not found, so the files cannot be compared: upload every file of the folder mingce',
  'script.ok': '{name} is there, as released',
  'script.missing': '{name} could not be read (status {status}): upload this file of the release to {url}',
  'script.type':
    '{name} has the type “{type}”, so browsers refuse to run it: set the MIME type of .js to text/javascript on the server',
  'script.changed':
    '{name} is not the released file ({expected} bytes expected, {got} found): it may be incomplete, converted or old; upload it again in binary mode',
  'script.unchecked': '{name} is there; this page cannot compute digests, so its content was not compared',
  'element.ok': 'The elements are registered on this page',
  'element.missing':
    'The elements are not registered: mingce.js did not run. Deal with the crosses above, then look at the browser’s console (F12)',
  'part.ok': 'The further script mingce-{name}.js loads',
  'part.failed':
    'The further script mingce-{name}.js does not load: keep it in one folder with mingce.js, and check that the Content Security Policy allows it',
  'feed.none': 'No address of a feed was given, so no feed was checked',
  'feed.address': 'The feed’s list {url} can be read',
  'feed.crossOrigin':
    'The feed {url} is on another site that does not allow reading across origins: its server has to send Access-Control-Allow-Origin: * for the feed’s folder',
  'feed.unreachable':
    '{url} cannot be reached: check the address, and whether this browser can open it directly',
  'feed.type': 'feed.json has the type “{type}”, which works; application/json would be better',
  'feed.refused': 'The feed was not opened: {reason}',
  'feed.expired':
    'The feed was to be renewed by {date} and was not: pages say so; ask the publisher to renew it (mingce sign)',
  'feed.opened': 'The feed was opened: published on {date}, {count} policies',
  'feed.cached':
    'The server lets browsers keep feed.json for {seconds} seconds, so updates appear late: Cache-Control: no-cache is better',
  'feed.record': 'A policy was read and its digest holds',
  'feed.recordFailed': 'A record of the feed could not be read: {reason}',
  'feed.search': 'The search index can be read',
  'feed.searchFailed': 'The search index could not be read: {reason}',
  'feed.noSearch':
    'The feed has no search index, so search cannot work: its publisher runs mingce build again',
  'key.verified': 'The feed is signed with the given key',
  'key.replaced':
    'The given key was replaced; the page goes on working. Put in the new key of the publisher, best the root key',
  'key.revoked':
    'The given key was revoked and may be stolen: put in the new key of the publisher soon, best the root key',
  'key.none': 'No key was given, so the signature was not checked; ask the publisher of the feed for the key',
  'clock.ok': 'The date of this computer agrees with the server',
  'clock.wrong':
    'The date of this computer differs from the server’s by {days} days, so validity is worked out wrongly: set the date',
} as const satisfies Record<CheckWord, string>;
