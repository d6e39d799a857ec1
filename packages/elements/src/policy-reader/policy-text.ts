import type { Policy } from '@mingce/schema/types';
import { citation } from '../internal/citation.js';
import { contentLines } from '../internal/content-text.js';
import { fileName } from '../internal/file-name.js';
import type { LocalizeController } from '../internal/localize-controller.js';
import { metadata } from './metadata.js';

/** Older versions of Notepad recognise UTF-8 only by this mark. */
const byteOrderMark = '\ufeff';

/** A policy as a text file with metadata, title, text and citation, and Windows line ends. */
export function policyFile(policy: Policy, facts: Parameters<typeof metadata>[1], i18n: LocalizeController) {
  const { t } = i18n;
  const head = metadata(policy, facts, i18n).map(({ name, text }) => `${name}\t${text}`);
  const body = contentLines(policy.body ?? []);
  const cite = [t.text('readerCiteTitle'), citation(policy, [], i18n)];
  const source = policy.url === undefined ? [] : [`${t.text('readerTextSource')}\t${policy.url}`];
  const number = policy.documentNumber === undefined ? [] : [policy.documentNumber];
  const parts = [head, [policy.title, ...number], body, [...cite, ...source]];
  const text = parts.map((lines) => lines.join('\r\n')).join('\r\n\r\n');
  return { name: fileName(policy.title, '.txt'), text: `${byteOrderMark}${text}\r\n` };
}
