import type { CliMessages } from './zh-CN.js';

/** English messages for the same keys as zh-CN. */
export const en: CliMessages = {
  'sources.noFolder':
    'There is no authoring folder “{dir}” ({reason}). Check the path, or create one with mingce init {dir}.',
  'sources.notFolder': '“{dir}” is a file, not an authoring folder. Name the folder that holds feed.yaml.',
  'sources.noRecords':
    'The folder holds no records. Policies belong in policies/, one file each; see an example with mingce init, or use mingce import.',
  'config.missing':
    'The settings file feed.yaml is missing. Create it with id, title and publisher; mingce init writes an example.',

  'file.linkLoop':
    'This symbolic link leads back to a folder above it and was skipped. Remove the link and use a real folder.',
  'file.linkOutside':
    'This symbolic link leads out of the authoring folder ({target}) and was not followed, for safety. Copy the file into the folder.',
  'file.notRegular':
    'This is not a regular file (perhaps a device or a pipe) and cannot be read. Replace it, or begin its name with an underscore to leave it out.',
  'file.noPermission':
    'There is no permission to read this ({reason}). Allow the present user to read it and try again.',
  'file.nameEncoding':
    'The name of this file is not UTF-8, so no program can open it by that name. It most likely comes from an archive with GBK names: unpack it again as GBK, or rename the file.',
  'file.missing': 'The file, or what the link points at, does not exist. Restore it, or remove the link.',
  'file.unreadable': 'The system cannot read this ({reason}). Check the disk and the file and try again.',
  'file.tooLarge':
    'The file has {megabytes} MB, more than the limit of {limit} MB, and was not read. Keep the text only; put images and attachments below files/ and link to them.',
  'file.damagedText':
    'From this line on there are bytes that form no characters; the file may have been damaged in transfer. Get the original again and save it as UTF-8.',
  'file.notText':
    'The content is not text in any known encoding (UTF-8, UTF-16 and GB 18030 were tried). Save it as plain text in UTF-8.',
  'file.otherFormat':
    'The content is that of a {format} file, only its name ends otherwise. Open it with its own program and save it as .md or .txt (plain text).',
  'file.empty': 'The file is empty. Write its content, or delete the file.',
  'file.encoding':
    'The file is encoded in {encoding}. It was read correctly, but UTF-8 is expected. Save it as UTF-8 so that other tools show it properly.',
  'file.misplaced':
    'This file is in no folder of records and will not be published. Move it to one of: {folders}; if it is not for publishing, begin its name with an underscore.',
  'file.extension':
    'This folder takes {expected} files only; this one will not be published. Convert it, or move it below files/ as an attachment.',
  'file.invisibleCharacters':
    'The file has {count} invisible characters (the first is {first}), as chat programs and Word leave them; they were left out. Delete them from the source.',
  'file.lookalikeCharacters':
    'The file has {count} radicals or compatibility characters that look like ideographs (the first is {first}), as copies from PDF have them; each was read as the ideograph it means. Compare with the original.',
  'file.unpairedSurrogate':
    'There is half a character here (an unpaired surrogate), which cannot be published. Write the right character as the original has it.',
  'file.unexpected':
    'The program failed while it read this file ({reason}); the file was left out and the others are not affected. Check it for unusual content; if there is none, report the file with this line to the developers.',

  'yaml.duplicateKey': 'The field “{key}” is written twice, and nobody can tell which counts. Keep one.',
  'yaml.tab': 'This line is indented with a tab, which YAML does not allow. Use spaces.',
  'yaml.fullWidthColon':
    'The field “{key}” is followed by a full-width colon “：”. Use an ordinary colon and a space, as in “{key}: content”.',
  'yaml.syntax':
    'This is not valid YAML ({detail}). Common causes: no space after a colon, an unclosed quote or bracket, uneven indentation; quote text that holds a colon or a hash.',
  'toml.syntax':
    'This is no TOML ({detail}). Correct the line, or write the metadata as YAML between --- lines.',
  'yaml.notMapping':
    'Lines of the form “field: content” are expected here. Write the fields as the format says.',
  'yaml.notList': 'A list is expected here, each item beginning with “- ”. Write it as a list.',
  'frontMatter.missing':
    'The file has no front matter. Its first line must be three hyphens ---, followed by id, title and the other fields, then --- again.',
  'frontMatter.unclosed':
    'The front matter at the start of the file does not end. Put a line with only --- after the last field.',

  'text.replacement':
    'From character {column} on there is U+FFFD ({found}): the word that was there is lost (“{context}”). Get the document again and correct the line from it.',
  'text.mojibake':
    'From character {column} on the text is garbled (“{found}”): it was read in a wrong encoding (“{context}”). Get the document again and correct the line from it.',
  'text.privateUse':
    'Character {column}, {found}, is of the private-use area, which other computers cannot show (“{context}”). Put the standard character, or describe its shape in 〔〕.',
  'text.privateUseKnown':
    'Character {column}, {found}, is an old private code; the standard character is {meant} (“{context}”). Put that one.',
  'text.control': 'Character {column} is a control character, {found}, and no text (“{context}”). Delete it.',
  'text.markup':
    'From character {column} on there is a rest of HTML or of an escape, “{found}” (“{context}”). Write the text or line end that it means, or delete it.',
  'text.markupField':
    'Field {field} holds a rest of HTML or of an escape, “{found}”, which readers would see. Write the text that it means, or delete it.',

  'privacy.identityNumber':
    'Here is a citizen identity number, {number}, which must not be published. Delete it, or mask its middle digits.',
  'privacy.mobileNumber':
    'Here is a mobile number, {number}. Make sure that it belongs to an office; if it is a person’s, delete it or give a landline.',

  'record.unprocessable':
    'This record could not be processed ({reason}) and is not published; the others are not affected. Look for lists nested too deeply, tables too large, or unusual characters.',
  'record.tooLarge':
    'This record has {megabytes} MB, more than the limit of {limit} MB, and is not published. Most often a table has too many columns; divide it, or publish it as an attachment.',

  'id.taken':
    'The id “{id}” is in {other} line {otherLine} as well. Each id of a {kind} must be unique; give one of the two another.',
  'id.withdrawn':
    'The id “{id}” was withdrawn on {date} in tombstones.yaml and cannot be published again. Delete this file; to publish it anew, give it another id.',
  'documentNumber.duplicate':
    'The document number “{number}” is in {other} line {otherLine} as well. A number belongs to one document; compare the two, and correct the wrong one or delete the double.',
  'documentNumber.form':
    'The document number “{given}” is not in the standard form. GB/T 9704—2012 writes it “{standard}”; change it to that.',
  'documentNumber.unknownForm':
    'The document number “{given}” is in no known form. Expected is AGENCY〔YEAR〕NUMBER号, such as “示政办发〔2025〕12号”, or an order such as “某某令第12号”. Correct it from the original; delete the field if there is none.',
  'reference.unknown':
    'The {kind} “{id}” that this points at is not in the folder. Name a record that is, add the record, or remove the reference.',
  'reference.leftOut':
    'The {kind} “{id}” that this points at could not be read for an error of its own. Mend that file first; nothing needs changing here.',
  'clause.unknown':
    'The text of policy “{policy}” has no clause with the anchor “{anchor}”. Correct the anchor from the text; article 6 is art-6.',
  'clause.quoteDiffers':
    'The quotation is not what “{anchor}” of policy “{policy}” says. Quote it word for word, or remove the field quote.',
  'region.unknown':
    'The region code “{code}” is neither in the built-in table nor in regions of feed.yaml. Check the code, or add its name to regions.',
  'topic.unknown':
    'The topic “{code}” is not in the vocabulary. Use one of its codes, or add its name to topics in feed.yaml.',
  'featuredTopic.unknown':
    'The featured topic “{code}” is not in the vocabulary. Use one of its codes, or add its name to featuredTopics in feed.yaml.',
  'config.unnamedPublisher':
    'publisher.name is still the placeholder that import wrote, and pages would show it. Write the name of your office.',
  'profile.unknown':
    'The element profile “{code}” is not defined. Define it in profiles of feed.yaml, or remove the field to use the default.',
  'disclosure.noteDiffers':
    'The text carries the note “{note}”, but the front matter says disclosure: {disclosure}. The two must agree; ask the issuer and correct one. Until then this is not published.',
  'disclosure.noteUnclear':
    'The text carries the note “{note}”: only a part of it may be public, or the note does not say whether it is, but the front matter says disclosure: proactive. Ask the issuer; if this text is public, write “此件公开发布” in place of the note.',
  'disclosure.fieldDiffers':
    'It says “{word}” here: not everybody may read this, and it is not published. If it is public, delete the line; if it is a draft, let the file’s name begin with an underscore.',
  'policy.noText':
    'A policy that everybody may read has no text. Enter the text; if it is not public, change disclosure and state the reason.',
  'policy.noWords':
    'The text is a title, lines of adoption or signature or names of attachments, with nothing to read. Enter the text of the document.',
  'policy.onlyPictures':
    'The text is pictures without words: no search finds it and no screen reader can read it. Type the words into the text; the pictures may stay.',
  'text.digitLookalike':
    '“{found}” in the text has a letter that looks like a digit, probably a slip of text recognition. Compare with the original and write the digit.',
  'title.draft':
    'The title or the first lines say that this is a draft and no issued document; as a policy it would count as in force. A draft for comment belongs in consultations/; if it has been issued, use its final title and text.',
  'issuers.noOffice':
    '“{given}” in issuers is no name of an office (a code, an account, or short for several). Write the name of each office.',
  'title.issuerDiffers':
    'The title names “{named}” as issuer, but issuers says “{issuers}”. Check them and make them agree.',
  'interpretation.missing':
    'This normative document has no interpretation yet. Add one in interpretations/ and name this document’s id in its policies.',
  'interpretation.late':
    'The interpretation came {days} working days after policy “{policy}”; at most {limit} are allowed. Publish the two together in future.',
  'draft.unconfirmed':
    'Still to be confirmed: {count} (lines {lines}); the record is not published until then. Check each against the policy: remove the mark “待确认” where it is right, else rewrite or delete it.',
  'interpretation.incomplete':
    'By “{profile}” this interpretation lacks required elements: {elements} (score {score}). It is published once they are there; add them to elements.',
  'interpretation.sparse':
    'By “{profile}” this interpretation could also have: {elements} (score {score} of 100).',
  'picture.themeUnknown': 'No picture theme is called “{name}”. There are: {known}.',
  'picture.layoutUnknown': 'No picture layout is called “{name}”. There are: {known}.',
  'picture.elementUnknown':
    'A picture has no element “{name}”, so this section will not appear. There are: {known}.',
  'synchrony.draftedLate':
    '“{step}”: the interpretation was drafted on {on}, after the policy was approved on {policyOn}. Draft the two together; correct the day if it is wrong.',
  'synchrony.late':
    '“{step}”: interpretation {on}, policy {policyOn}, {days} working days apart; at most {limit} are allowed. Correct the day if it is wrong, and keep the two in step in future.',
  'link.fileMissing':
    'The linked file “{href}” is not there. Put it there, or correct its name (upper and lower case count).',
  'link.outsideFiles':
    'The link “{href}” leads out of files/. Attachments must be below files/; move it there and correct the link.',
  'link.linkedOut':
    'The link “{href}” leads out of files/ through the symbolic link “{link}” (to {target}); for safety it is not published. Copy the file into files/ and remove the link.',
  'link.host':
    'The site of the link “{href}” is not among those allowed ({hosts}). Link to a government site, or add it to check.linkHosts in feed.yaml.',

  'import.unknownKind': '--kind is policy or qa, not “{value}”.',
  'new.unknownKind':
    'Cannot make “{what}”. What can be made: mingce new interpretation POLICY, mingce new benefit POLICY.',
  'new.unknownTemplate': 'There is no interpretation template “{template}”. Known: {known}.',
  'new.noFolder':
    'Neither “{dir}” nor a folder above it is an authoring folder (no feed.yaml). Name one with --dir.',
  'new.noPolicy':
    'The authoring folder has no policy “{named}”. Give its id, document number, title or file; what is not there yet can be brought in with mingce import.',
  'new.manyPolicies': '“{named}” fits {count} policies: {policies}. Use the id of one of them.',
  'new.policyLeftOut':
    'The policy “{named}” has an error and was not read ({file}). Run mingce check and mend it first.',
  'new.notPublic':
    'The policy “{policy}” ({file}) is not proactively disclosed; its text must not go into an interpretation or a benefit item.',
  'new.badTarget':
    'An interpretation belongs below interpretations/ of the authoring folder, in a .yaml file, not in “{to}”. Change --to.',
  'new.exists':
    '{file} is there already and was not overwritten. Choose another name with --to; --force drafts it anew and gives up what was changed.',
  'new.unwritable': 'Cannot write {file} ({reason}). Check the folder and its permissions.',

  'init.notEmpty':
    '“{dir}” already holds {file}; to overwrite nothing, nothing was written. Choose an empty folder.',
  'import.noSource':
    'There is no “{source}” to import ({reason}). Give a folder, or a .jsonl or .json file (a .gz will do).',
  'import.unknownSource':
    '“{source}” is of no kind that can be read: a folder of Markdown or plain text, a .jsonl or .json file (a .gz will do). Convert it first.',
  'import.damagedSource':
    '“{source}” cannot be read beyond line {line} ({reason}) and may be incomplete; what came before it was imported. Get the file again and import once more.',
  'import.badRegion': '“{region}” is no division code. --region takes six digits, such as 370000.',
  'import.badDisclosure':
    '--disclosure takes proactive only, not “{disclosure}”. Documents that are not public need no import.',
  'import.mappingInvalid': 'The mapping file has faults and nothing was imported. Correct the places below.',
  'import.noMapping': 'The mapping file “{file}” cannot be read ({reason}). Check the path.',
  'import.unknownField': '“{field}” in the mapping file is no field that can be filled. There are: {known}.',
  'import.badRule':
    'The rule of “{field}” is not well formed. A rule is made of from, map, value, default, guess and as; it has at least one of from, value and guess; as is one of {allowed}, the first two for the body, the last for dates.',
  'import.badLine':
    'Line {row} is no complete JSON object ({reason}) and was skipped. Correct that line of the source.',
  'import.badJson':
    'The file is no complete JSON ({reason}) and was not imported. Export it again, or put one object in each line of a .jsonl file.',
  'import.noTitle': '“{place}” has no title and was skipped. Add one, or name its field in the mapping file.',
  'import.tooDeep':
    '“{place}” is nested too deeply to be read and was skipped. Look at the HTML of the source.',
  'import.noText': '“{place}” has no text and was skipped. Add one, or name its field in the mapping file.',
  'import.noTitleField':
    'No title was recognised in “{place}”, and it was skipped. Its fields are: {fields}. Write into a mapping file from which of them title comes, and pass the file with --mapping.',
  'import.noTextField':
    'No text was recognised in “{place}”, and it was skipped. Its fields are: {fields}. Write into a mapping file from which of them body comes, and pass the file with --mapping.',
  'import.noWords':
    '“{place}” holds a title, lines of adoption or signature or names of attachments, and no text; it was skipped. Add the text and import again.',
  'import.duplicateId':
    '“{place}” yields the id “{id}” that “{first}” has already; it was skipped. Give the two different numbers in the source.',
  'import.sameDocument':
    '“{place}” has the title and the text of “{first}”: it is the same document. Delete one of the two.',
  'import.sameNumber':
    '“{place}” has the document number of “{first}” ({number}). One number is of one document: compare them and delete the copy.',
  'import.damagedRow':
    '“{place}”: from character {column} of {field} on the text is damaged ({found}): “{context}”. It was not written. Get the document again.',
  'import.unmappedValue':
    '“{place}”: the {field} “{value}” has no entry in the map and counts as unknown. Add it to the map of the mapping file.',
  'import.unreadDate':
    '“{place}”: the {field} “{value}” is no certain day and was not written. Write it as 2023-05-01; for serial numbers of Excel put as: excel into the mapping file.',
  'import.dateFromName':
    '“{place}” has no date of publication; {date} was taken from the name of the file. Compare it.',
  'import.dateFromEffect':
    '“{place}” has no date of publication; {date}, on which it takes effect, was written for now. Compare it with the original.',
  'import.validityDoubt':
    '“{place}” speaks of its validity, but the last day is not certain, so expiresOn was not written: “{quote}”. Read it and fill it in.',
  'import.imagesLost':
    'The text of “{place}” has {count} pictures, which were not imported. Write out the words that are in them.',
  'import.unseenWords':
    'Words that “{place}” has struck through or hides were not imported: “{words}”. Compare with the original.',
  'import.pageLines': 'Lines of the web page that “{place}” was copied from were taken out: “{lines}”.',
  'import.notPublic': '“{place}” says “{word}”: it was not issued for everybody, and was not imported.',
  'import.notPublicContradicted':
    '“{place}” says “{against}” in one place and “{word}” in another. It counts as not public and was not imported. Ask the issuer and make the two agree.',
  'import.closedSince':
    '“{place}” is not public any more, but {target}, imported earlier, is still there and would be published. Delete it, and enter it in tombstones.yaml.',
  'import.disclosureUnread':
    '“{place}”: “{word}” does not say clearly whether it is public, so it was not written as public. Say it in the mapping file, such as disclosure: {from: field, map: {"value": proactive}}.',
  'import.undecided':
    'The source does not say of {count} documents whether they are public. They were written without disclosure: until it is there, the check fails and they are not published. If you know that all are public, import again with --disclosure proactive, or put disclosure: {value: proactive} into the mapping file; for a few, write disclosure: proactive at the top of the file.',
  'import.unwritable':
    '“{path}” cannot be written ({reason}). What was half-written has been removed; what was written before stays. Check disk space and permissions, and import again.',
  'import.nothingWritten': 'Nothing was imported. The reasons are listed above.',
  'import.nothingFound': 'The source holds no file at all. Check the path; unpack an archive first.',
  'import.tableFile':
    'A table ({extension}) is not read and was not imported. Export it as JSON Lines (.jsonl, one object in each line) and import again.',
  'import.officeFile':
    'A {extension} file is not read and was not imported. Save it as .md or as plain text (.txt) and import again.',
  'import.archiveFile':
    'Archives are not read, and this one was not imported. Unpack it and import the folder.',
  'import.databaseFile':
    '{extension} files are not read, and this one was not imported. Export JSON from the site or its database, one object for each document, and import it.',
  'import.otherFile':
    'This is no text and was not imported. Attachments and pictures go below files/ of the authoring folder.',
  'import.hiddenFile':
    'Its name begins with a dot, an underscore or ~$, so it counts as hidden, a draft or temporary and was not imported. Rename it to import it.',
  'import.fieldsMissing':
    'Imported, but these required fields could not be worked out: {fields}. Add them at the top of the file; until then the check fails and it is not published.',
  'import.changedByHand':
    'The file was changed by hand since the last import and was left alone. To overwrite it from the source, import again with --force.',

  'severity.error': 'error',
  'severity.warning': 'warning',
  'report.clean': 'No faults found.',
  'report.counts': 'Errors: {errors}. Warnings: {warnings}.',
  'report.completeness':
    'Interpretations: {interpretations}; judged by a profile: {scored}, average {average} of 100, with all required elements {complete}, full marks {full}, with drafts {drafts}.',
  'report.completenessHint': 'Each by itself: mingce check DIR --completeness',
  'report.completenessTitle': 'Completeness (of 100, lowest first):',
  'report.scored': '{score}  required {required}  recommended {recommended}  {title} ({file})',
  'report.unscored': 'not judged  {template}  {title} ({file})',
  'report.missing': 'missing: {elements}',
  'report.required': 'required {label}',
  'report.drafts': 'to be confirmed: {count}',
  'report.suggestion': 'Did you mean “{suggestion}”?',
  'progress.counted': '{label} {done}/{total} ({rate} a second)',
  'progress.running': '{label} {done} ({rate} a second)',
  'progress.import': 'Importing',
  'progress.ask': 'Asking',

  'kind.policy': 'policy',
  'kind.interpretation': 'interpretation',
  'kind.qa': 'answer',
  'kind.guide': 'guide',
  'kind.service': 'service',
  'kind.policyPackage': 'policy package',
  'kind.consultation': 'consultation',
  'kind.majorDecision': 'major decision',
  'kind.policyEvaluation': 'evaluation',
  'kind.event': 'event',
};
