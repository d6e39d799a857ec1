const digitsOf: Readonly<Record<string, string>> = {
  sup: '⁰¹²³⁴⁵⁶⁷⁸⁹',
  superscript: '⁰¹²³⁴⁵⁶⁷⁸⁹',
  sub: '₀₁₂₃₄₅₆₇₈₉',
  subscript: '₀₁₂₃₄₅₆₇₈₉',
};

/** m² and 10⁴ as characters, by the tag or the property that raises their digits: a power on the line is another number. */
export function digitsInPlace(place: string, text: string): string {
  const digits = digitsOf[place];
  return digits !== undefined && /^\d{1,3}$/.test(text)
    ? text.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit)
    : text;
}
