import type { publishZhCN } from './publish.zh-CN.js';

export const publishEn: { readonly [Key in keyof typeof publishZhCN]: string } = {
  'publish.settingsUnsound':
    '{file} has errors, so nothing was published and the present feed is untouched. Mend what is listed below first.',
  'publish.nothingSound':
    'Not one record can be published ({errors} errors), so the present feed is untouched. Mend what is listed below first.',
  'publish.fileMissing':
    '{record} refers to “{href}”, which is not under files/, so it was left out. Add the file or correct the link.',
  'publish.fileLinkedOut':
    '{record} refers to “{href}”, which leads out of files/ through the symbolic link “{link}” (to {target}); for safety this record was not published. Copy the file into files/ and remove the link.',
  'cache.damaged':
    'The build cache “{path}” was damaged. What was damaged in it was not used and has been made anew; what was published is not affected.',
  'threads.failed':
    'A thread that helped to build ended early: {reason}. The build did its work itself, which takes longer; what was published is right. If it happens again, build with --threads 1.',
  'cache.unwritable':
    'The build cache “{path}” could not be written ({reason}). What was published is not affected, but the next build starts from the beginning. Check the disk space and the permissions.',
  'publish.writeFailed':
    'Cannot write “{path}” ({reason}). What was newly written has been removed; the present feed is whole. Check disk space and permissions, then build again.',
  'publish.changesInside':
    '“{path}” is inside of the feed’s folder “{feed}” and would be published with it, so nothing was built. Give --changes another place.',
  'publish.changesFailed':
    'The feed is published, but the archive “{path}” of what to upload cannot be written ({reason}). Upload the whole folder of the feed, feed.json last; another build will not list these changes again.',
  'publish.changesTooLarge':
    'The feed is published, but there is too much to upload ({found}) for the archive “{path}”. Upload the whole folder of the feed, feed.json last. A build with --bundle-records and without --small-files has far fewer files.',
  'publish.locked':
    'Another build is writing into this folder (process {pid} on {host}). Wait for it to end; if none is running, delete {path} and try again.',
  'publish.noFolder':
    '“{path}” is no folder but a file, or a link to nothing, so nothing was written. Choose another folder or mend the link, then build again.',
  'publish.sameFolder':
    'The output folder “{path}” is the authoring folder or a parent of it. Choose another one with --to.',
  'publish.notAFeedFolder':
    '“{path}” holds other files (such as {entry}) and does not look like a feed, so nothing was written. Choose an empty folder, or add --force if you are sure.',
  'publish.otherFeed':
    '“{path}” holds another feed ({id}), while feed.yaml says {expected}, so nothing was written. Check --to, or add --force to replace it.',
  'publish.previousDamaged':
    '“{path}” is damaged and the last sequence number cannot be read, so nothing was written. Restore it from a backup; without one, add --force and the sequence is taken from the clock.',
  'publish.signatureLost':
    'The feed in “{path}” is signed, but no key was given; sites that pin its key would refuse it unsigned. Add --key FILE, or --force to give up the signature.',
  'publish.wouldEmpty':
    'There is not one record, which would empty a feed of {before}, so nothing was published. Check the authoring folder, or add --force to empty it.',
  'publish.epochInvalid':
    'SOURCE_DATE_EPOCH is “{value}”, which is no number of seconds. Set it to whole seconds since 1970, or unset it.',

  'received.begun':
    'First days in the feed are recorded from {since} on; all present policies have this day. If this feed was published elsewhere before, build again with --previous OLD_FEED (folder or address) to take them over; otherwise whether earlier policies came in time cannot be judged.',
  'received.damaged':
    '“{path}” is damaged or missing, so the first days of the policies in the feed cannot be read. Restore it from a backup, or name a sound copy of the feed with --previous; without either, --force begins the record today, and whether earlier policies came in time cannot be judged.',
  'received.unreachable':
    '“{path}” cannot be fetched ({reason}); nothing was published. Check the address after --previous and the network, or name a copy on this machine.',
  'received.otherFeed': '“{path}” is another feed ({id}); feed.yaml says {expected}. Check --previous.',
  'received.none':
    'The feed in “{path}” records no first days, so there is nothing to take over. Check --previous, or leave it out and begin the record today.',

  'verify.noFeed':
    'There is no “{path}”, so there is no feed here. Give the folder or address that holds feed.json.',
  'verify.missing': 'A file that the feed names is missing. Build again, or upload the whole folder again.',
  'verify.missingName':
    'This file with Chinese characters in its name cannot be found. The program that uploaded it may have written the name in GBK, or the server does not read addresses as UTF-8 (old Tomcat: URIEncoding="UTF-8"). Upload again with mingce upload, or set that program to UTF-8.',
  'verify.refused':
    'The server does not give this file ({reason}). Check its rights, a login and the rules of the firewall.',
  'verify.unreachable':
    'This file cannot be fetched ({reason}). Check the address, the certificate and the network, and try again later.',
  'verify.altered':
    'The content does not match its digest: it was altered, or uploaded in part. Build again, or upload this file again.',
  'verify.malformed':
    'The content does not follow the format ({at} {problem}). Build again with this version of mingce.',
  'verify.notCanonical':
    'It is not canonical JSON (RFC 8785: sorted members, no white space); an editor or another program may have rewritten it. Build again, or upload this file again.',
  'verify.misplaced':
    '{record} is in the wrong part of the directory, where no reader finds it. Build again.',
  'verify.wrongRecord': 'This file should be {record} but holds another record. Build again.',
  'verify.closedText':
    '{record} is not proactively disclosed, yet it carries “{field}”. Take this file off the site at once, correct the source and build again.',
  'verify.listDiffers': '{record} differs between its list and the directory. Build again.',
  'verify.countDiffers':
    'The number of {kind} records differs: manifest {counts}, directory {directory}, list {list}, pages {pages}. Build again.',
  'verify.unreferenced':
    'The feed no longer names this file. After a publish it stays for readers of the previous one and the next publish removes it; if no build wrote it, delete it.',

  'serve.portTaken': 'Port {wanted} is taken; using {port}.',
  'serve.noPort': 'Ports {wanted} to {last} are all taken. Choose a free one with --port.',
  'serve.listening':
    'Preview at {url} (feed at {url}feed/). It is rebuilt whenever a file is saved; press Ctrl+C to stop.',
  'serve.rebuilt': 'Rebuilt: {records} records, {errors} errors, {warnings} warnings, in {seconds} s.',
  'serve.notRebuilt': 'Could not rebuild; the preview still shows the last build.',
  'serve.noEmbed':
    'The components (packages/embed/dist/mingce.js) were not found, so only titles are listed below. Run npm run build to preview them.',
  'serve.title': 'Preview: {title}',
  'serve.records': '{records} records, build {sequence}.',
  'serve.home': 'Search',
  'serve.interpretations': 'Interpretations',
  'serve.interpretationTitle': 'Preview of an interpretation',
  'serve.policyTitle': 'Text of the policy',
  'serve.noInterpretations':
    'There are no interpretations yet. mingce new interpretation POLICY drafts one from the policy’s own words.',
  'serve.unread': 'Interpretations that could not be read',
  'serve.faultsOfFile': 'What is amiss in this file ({file})',
  'serve.draftNote':
    'Draft: still to be confirmed: {count}. It is shown on this machine only and not published.',
  'serve.completeness': 'Completeness',
  'serve.ofHundred': 'of 100',
  'serve.shares': 'required {required}, recommended {recommended}',
  'serve.notScored':
    'This kind of interpretation is not judged by elements; to have it judged, name a profile.',
  'serve.elementState': '{level} · {state}',
  'serve.level.required': 'required',
  'serve.level.recommended': 'recommended',
  'serve.level.optional': 'optional',
  'serve.state.present': '✓ there',
  'serve.state.draft': 'to be confirmed',
  'serve.state.missing': '✗ missing',
  'serve.column.title': 'Interpretation',
  'serve.column.score': 'Score',
  'serve.column.required': 'Required',
  'serve.column.recommended': 'Recommended',
  'serve.column.drafts': 'To confirm',
  'serve.column.faults': 'Faults',
  'serve.kindAndFile': '{kind} · {file}',
  'serve.place': '{file}, line {line}',
  'serve.faults': '{errors} errors, {warnings} warnings',

  'usage.unknownCommand': 'There is no command “{command}”. Run mingce --help to see all of them.',
  'usage.unknownOption': '“{command}” has no option “{option}”. Run mingce {command} --help.',
  'usage.optionValue': 'The option “{option}” is not written correctly. Run mingce {command} --help.',
  'usage.missingArgument': 'Missing: {argument}. Usage: {usage}',
  'usage.missingOption': 'Missing: the option {option}. Usage: {usage}',
  'usage.extraArgument': '“{argument}” is one too many. Usage: {usage}',
  'usage.unknownLanguage': 'There are no messages in “{language}”. Use --lang zh-CN or --lang en.',
  'internal.unexpected':
    'Internal error: {reason}. The present feed is untouched. Run again with --json and attach the output to your report.',
  'internal.aborted': 'Stopped. Nothing new was published; the present feed is whole.',

  'progress.read': 'Reading',
  'progress.records': 'Writing records',
  'progress.search': 'Building the search index',
  'progress.cleanUp': 'Removing old files',
};
