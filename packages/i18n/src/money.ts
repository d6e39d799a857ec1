import { decimal } from './digits.js';
import type { Locale } from './locale.js';

const noBreakSpace = '\u00a0';

/** Yuan: `12000 元`, `18 万元`, `1.5 亿元`; `¥180,000`. A no-break space joins number and unit. */
export function formatMoney(yuan: number, locale: Locale): string {
  return locale === 'zh-CN' ? chineseMoney(yuan) : `¥${decimal(yuan, 2, true)}`;
}

function chineseMoney(yuan: number): string {
  const [unit, name] =
    Math.abs(yuan) >= 1e8 && inFewDigits(yuan / 1e8)
      ? [1e8, '亿元']
      : Math.abs(yuan) >= 1e4 && inFewDigits(yuan / 1e4)
        ? [1e4, '万元']
        : [1, '元'];
  return `${decimal(yuan / unit, 2, false)}${noBreakSpace}${name}`;
}

/** Whether the short form (1.2 万元) keeps all digits; otherwise the amount is written in full (12000 元). */
function inFewDigits(value: number): boolean {
  return Math.abs(value * 10 - Math.round(value * 10)) < 1e-9 && (value >= 10 || Number.isInteger(value));
}
