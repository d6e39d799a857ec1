const digitsOf: Readonly<Record<string, string>> = {
  sup: '⁰¹²³⁴⁵⁶⁷⁸⁹',
  superscript: '⁰¹²³⁴⁵⁶⁷⁸⁹',
  sub: '₀₁₂₃₄₅₆₇₈₉',
  subscript: '₀₁₂₃₄₅₆₇₈₉',
};

/** Writes m² and 10⁴ as characters where a tag or property raises digits: on the line the number would change. */
export function digitsInPlace(place: string, text: string): string {
  const digits = digitsOf[place];
  return digits !== undefined && /^\d{1,3}$/.test(text)
    ? text.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit)
    : text;
}
