import type { Fault } from '@mingce/schema/types';

/** GB 11643—1999: weights and check characters of the 18-digit citizen identity number. */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = '10X98765432';

/**
 * Finds citizen identity numbers (an error: they must never be published) and mobile numbers (a warning: an office
 * may have one) in the text of a file. The fault shows first and last digits only.
 */
export function personalDataFaults(text: string, file: string, firstLine = 1): Fault[] {
  const faults: Fault[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const at = { file, line: firstLine + index };
    for (const [number] of line.matchAll(/(?<![\dA-Za-z])\d{17}[\dXx](?![\dA-Za-z])/g)) {
      if (!isIdentityNumber(number)) continue;
      const masked = `${number.slice(0, 4)}**********${number.slice(-4)}`;
      faults.push({ code: 'privacy.identityNumber', severity: 'error', facts: { number: masked }, ...at });
    }
    for (const [number] of line.matchAll(/(?<![\d.])1[3-9]\d{9}(?![\d.]\d|\d)/g)) {
      const masked = `${number.slice(0, 3)}****${number.slice(-4)}`;
      faults.push({ code: 'privacy.mobileNumber', severity: 'warning', facts: { number: masked }, ...at });
    }
  }
  return faults;
}

function isIdentityNumber(number: string): boolean {
  const month = Number(number.slice(10, 12));
  const day = Number(number.slice(12, 14));
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return checkCharacters[sum % 11] === number[17]?.toUpperCase();
}
