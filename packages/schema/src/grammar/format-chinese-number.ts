export const digits = '零一二三四五六七八九';
const units = ['', '十', '百', '千'];

/** Writes a whole number from 0 to 99,999,999 as statutes number their articles: 十二, 一百零三, 一千零二十. */
export function formatChineseNumber(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number > 99_999_999) {
    throw new RangeError(`no whole number from 0 to 99999999: ${number}`);
  }
  if (number === 0) return '零';
  const tenThousands = Math.floor(number / 10_000);
  const rest = number % 10_000;
  const written =
    tenThousands === 0
      ? writeBelowTenThousand(rest)
      : `${writeBelowTenThousand(tenThousands)}万${rest > 0 && rest < 1000 ? '零' : ''}${writeBelowTenThousand(rest)}`;
  return written.replace(/^一十/, '十');
}

/** Each digit with its unit; consecutive zeros are written once, and final zeros are not written. */
function writeBelowTenThousand(number: number): string {
  const figures = Array.from(String(number), Number);
  const words = figures.map(
    (digit, at) => digits.charAt(digit) + (digit > 0 ? units[figures.length - 1 - at] : ''),
  );
  return words.join('').replace(/零+$/, '').replace(/零+/, '零');
}
