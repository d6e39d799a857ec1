/** Custom properties as a rule declares them. */
export const declare = (prefix: string, values: Readonly<Record<string, string>>) =>
  Object.entries(values)
    .map(([name, value]) => `${prefix}${name}:${value};`)
    .join('');
