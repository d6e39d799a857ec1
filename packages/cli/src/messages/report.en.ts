import type { reportZhCN } from './report.zh-CN.js';

export const reportEn: Record<keyof typeof reportZhCN, string> = {
  'report.title': '{rate}, {month} (counted on {on})',
  'report.month': '{year}-{month}',
  'report.monthColumn': 'Month',
  'report.timeliness.rate': 'Timeliness',
  'report.coverage.rate': 'Coverage',
  'report.conformity.rate': 'Conformity',
  'report.timeliness.formula':
    'Timeliness = policies that were in the feed within {days} working days of publication ÷ policies published in the month that are in the feed and can be judged. Working days follow the State Council’s calendar and begin on the day after publication; a joint document counts for its first issuer.',
  'report.coverage.formula':
    'Coverage = documents of the list that are in the feed ÷ documents of the list for the month. They are compared by document number, and by title where there is no number.',
  'report.conformity.formula':
    'Conformity = policies without an error of mingce check and with complete benefit items ÷ policies in the authoring folder that were published in the month. A joint document counts for its first issuer.',
  'report.total': 'Total: {good} ÷ {of}, {rate} {percent}.',
  'report.noRate': 'not calculated',
  'report.timeliness.nothing': 'No policy published in {month} is in the feed; {rate} is not calculated.',
  'report.coverage.nothing': 'The list has no document for {month}; {rate} is not calculated.',
  'report.conformity.nothing':
    'The authoring folder has no policy published in {month}; {rate} is not calculated.',
  'report.department': 'Department',
  'report.noDepartment': '(no department)',
  'report.all': 'Total',
  'report.documents': 'Documents',
  'report.timeliness.good': 'In time',
  'report.timeliness.bad': 'Late',
  'report.timeliness.undecided': 'Not judged',
  'report.coverage.good': 'In the feed',
  'report.coverage.bad': 'Missing',
  'report.conformity.good': 'In order',
  'report.conformity.bad': 'With faults',
  'report.timeliness.badList': 'Late:',
  'report.timeliness.undecidedList': 'Not judged:',
  'report.coverage.badList': 'Missing:',
  'report.coverage.undecidedList': 'Not judged:',
  'report.conformity.badList': 'With faults:',
  'report.conformity.undecidedList': 'Not judged:',
  'report.item.lateBy':
    '{department}  {title}  published {publishedOn}, due {dueOn} at the latest, in the feed on {receivedOn}, after {days} working days',
  'report.item.late':
    '{department}  {title}  published {publishedOn}, due {dueOn} at the latest, in the feed on {receivedOn}',
  'report.item.undecided':
    '{department}  {title}  published {publishedOn}, due {dueOn} at the latest; recorded only from {receivedOn} on',
  'report.item.noDay': '{department}  {title}  published {publishedOn}; the feed has no first day for it',
  'report.item.missing': '{department}  {title}  row {line} of the list; not in the authoring folder either',
  'report.item.inFolder':
    '{department}  {title}  row {line} of the list; in the authoring folder, not yet published',
  'report.item.faulty': '{department}  {title}  {file}',
  'report.without':
    'Departments without a policy this month (not calculated, which is not 0 %): {departments}.',
  'report.uncounted':
    'Files whose date or issuer cannot be read, in no figure: {count} ({files}). First do what mingce check says.',
  'report.more': 'Not listed here: {count}. mingce report lists them in the terminal.',
  'report.notOver': 'The month is not over: this is the state of {on}.',
  'report.undecidedNote':
    'First days in the feed are recorded from {since} on. A policy of that day that was late by it may have been in the feed before: it is not judged, and in neither number. If the old feed is still there, mingce build --previous takes its days over.',
  'report.timeliness.note':
    'Policies that are not in the feed are not counted here; see mingce report coverage.',
  'summary.counted': 'Counted: {good} ÷ {of}.',
  'summary.page': 'Written: {page}, which prints as one A4 page.',
  'report.unknownKind': 'There is no report “{name}”. There are timeliness, coverage and conformity.',
  'report.monthInvalid': '“{value}” is no month. Write it like 2026-10.',
  'report.monthFuture':
    '{month} has not begun (today is {today}), so there is nothing to count. Check --month.',
  'report.feedMissing':
    '{rate} is counted from a published feed. Name its folder or address with --feed; if nothing is published yet, run mingce build first.',
  'report.otherFeed':
    '“{path}” is another feed ({id}); feed.yaml says {expected}. Check --feed and the authoring folder.',
  'report.noRegister':
    'The feed in “{path}” records no first days, so timeliness cannot be calculated. Build it with the present version of mingce; the record begins that day.',
  'report.settings': '{file} has errors, so nothing can be counted. First do what mingce check says.',
  'report.noExpected':
    'Coverage cannot be calculated: there is no list of the documents that ought to be in the feed. Let each department list its documents as CSV with the header “标题,发文字号,单位,发布日期” (title, number, department, date), one a row, and name the file with --expected. Leave the number empty where there is none.',
  'report.listUnreadable':
    'The list “{path}” cannot be read ({reason}). Check its name, or save it as CSV or xlsx from Excel or WPS.',
  'report.listHeader':
    'The first lines of “{path}” have no column name that is known here (the first line is: {found}). Add the line “标题,发文字号,单位,发布日期”; title or number at least is needed.',
  'report.rowUnnamed': 'The row has neither title nor document number and is not counted. Add one.',
  'report.rowDate': '“{value}” is no date, so the row is not counted. Write it like 2026-10-09.',
  'report.rowNoDate': '“{title}” has no date, so its month is not known and it is not counted. Add it.',
  'report.rowTwice': '“{title}” is in row {first} already and is counted once. Delete one of the rows.',
  'report.unwritable': '“{path}” cannot be written ({reason}). Check the folder and its permissions.',
};
