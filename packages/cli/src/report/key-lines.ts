import type { Locale } from '@mingce/i18n';
import { dayInChina } from '@mingce/schema/days';
import type { KeyHistory, StatementInWords } from '../verify/key-history.js';
import { createWords, type Words } from './words.js';

/** The chain of keys in words: each key, its signer and date; and the validity period of the feed. */
export function keyLines(keys: KeyHistory, locale: Locale): string[] {
  const words = createWords(locale);
  const { signedBy, pinned, statements, expiresAt, daysLeft } = keys;
  const lines = [signedBy ? words('keys.signedBy', { keyId: signedBy }) : words('keys.unsigned')];
  for (const statement of statements) lines.push(statementLine(statement, words, locale));
  if (pinned) lines.push(words(`keys.pinned.${pinned}`));
  if (expiresAt !== undefined && daysLeft !== undefined && daysLeft >= 0) {
    lines.push(words('keys.validUntil', { date: dayInChina(expiresAt), days: daysLeft }));
  }
  return lines;
}

function statementLine(statement: StatementInWords, words: Words, locale: Locale): string {
  const { version, issuedAt, keys, root, revoked, vouchedBy, expiresAt } = statement;
  const separator = locale === 'zh-CN' ? '；' : '; ';
  const parts = [
    words('keys.signers', { keys: keys.join(', ') }),
    vouchedBy ? words(`keys.vouchedBy.${vouchedBy.by}`, { keyId: vouchedBy.keyId }) : words('keys.first'),
    ...(root ? [words('keys.root', { keyId: root })] : []),
    ...(revoked.length > 0 ? [words('keys.revoked', { keys: revoked.join(', ') })] : []),
    ...(expiresAt ? [words('keys.until', { date: dayInChina(expiresAt) })] : []),
  ];
  return words('keys.statement', {
    version,
    date: dayInChina(issuedAt),
    text: parts.join(separator),
  });
}
