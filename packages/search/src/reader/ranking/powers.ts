/** An integer power by repeated squaring, since JavaScript engines differ in the last bit of `Math.pow`. */
export function power(base: number, exponent: number): number {
  let result = 1;
  let square = base;
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result *= square;
    square *= square;
  }
  return result;
}

/** The square root, applied `times` times. */
export function root(value: number, times: number): number {
  let result = value;
  for (let left = times; left > 0; left -= 1) result = Math.sqrt(result);
  return result;
}
