import type { Fault } from '@mingce/schema/errors';
import type { EntityType } from './types.js';

/** GB 32100—2015: digits and capital letters without I, O, S, V and Z. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
/** GB 11714: the weights of the eight positions of an organisation code. */
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** Letters outside the alphabet, with the characters that they are mistaken for. */
const mistyped: Readonly<Record<string, string>> = { I: '1', O: '0', S: '5', V: 'U', Z: '2' };

const kinds: Readonly<Record<string, EntityType>> = {
  '91': 'enterprise',
  '92': 'selfEmployed',
  '93': 'cooperative',
  '51': 'organization',
  '52': 'organization',
  '53': 'organization',
};

/** The 18th character. The 17 characters before it must be in the alphabet. */
export function creditCodeCheck(first17: string): string {
  const total = weights.reduce(
    (sum, weight, place) => sum + weight * alphabet.indexOf(first17.charAt(place)),
    0,
  );
  return alphabet.charAt((31 - (total % 31)) % 31);
}

/**
 * The 17th character: the check digit of the organisation code in the eight characters before it. A to Z count 10 to
 * 35.
 */
export function organisationCodeCheck(first8: string): string {
  const total = organisationWeights.reduce(
    (sum, weight, place) => sum + weight * Number.parseInt(first8.charAt(place), 36),
    0,
  );
  const check = 11 - (total % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}

export interface CreditCode {
  /** The normalized code: capitals, half-width, without spaces and hyphens. */
  readonly code: string;
  /** Whether the code is valid; a warning leaves it valid. */
  readonly isValid: boolean;
  readonly faults: readonly Fault[];
  /** Suggestions for the user to confirm; nothing is looked up. */
  readonly suggestions: {
    readonly entityType?: EntityType;
    /** The region of the registering office, which need not be the place of business. */
    readonly region?: string;
  };
}

const error = (code: string, facts: Fault['facts'] = {}): Fault => ({ code, severity: 'error', facts });

function faultOf(code: string): Fault | undefined {
  const wrong = [...code].findIndex((sign) => !alphabet.includes(sign));
  if (wrong !== -1) {
    const sign = code.charAt(wrong);
    const meant = mistyped[sign];
    return meant === undefined
      ? error('creditCode.sign', { sign, place: wrong + 1 })
      : error('creditCode.letter', { sign, place: wrong + 1, meant });
  }
  if (code.length !== 18) return error('creditCode.length', { length: code.length });
  const check = creditCodeCheck(code.slice(0, 17));
  return check === code.charAt(17) ? undefined : error('creditCode.check', { found: code.charAt(17) });
}

/**
 * Parses a typed 统一社会信用代码 (GB 32100—2015), and verifies both check digits. A wrong check digit of the organisation code
 * (GB 11714, position 17) is a warning, since older codes vary.
 */
export function readCreditCode(text: string): CreditCode {
  const code = text
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\ufeff\-‐-―−_·.]/g, '')
    .toUpperCase();
  const fault = code === '' ? error('creditCode.length', { length: 0 }) : faultOf(code);
  if (fault) return { code, isValid: false, faults: [fault], suggestions: {} };
  const expected = organisationCodeCheck(code.slice(8, 16));
  const warnings: Fault[] =
    expected === code.charAt(16)
      ? []
      : [{ code: 'creditCode.organisationCheck', severity: 'warning', facts: { found: code.charAt(16) } }];
  const entityType = kinds[code.slice(0, 2)];
  const region = code.slice(2, 8);
  return {
    code,
    isValid: true,
    faults: warnings,
    suggestions: { ...(entityType ? { entityType } : {}), ...(/^\d{6}$/.test(region) ? { region } : {}) },
  };
}
