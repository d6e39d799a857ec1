/** `1234567` → `1,234,567`. */
export function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A number with at most `digits` digits after the point, without zeros at its end. */
export function decimal(value: number, digits: number, isGrouped: boolean): string {
  const [whole = '0', fraction = ''] = value.toFixed(digits).split('.');
  const shown = isGrouped ? grouped(whole) : whole;
  const rest = fraction.replace(/0+$/, '');
  return rest === '' ? shown : `${shown}.${rest}`;
}
