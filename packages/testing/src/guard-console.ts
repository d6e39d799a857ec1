const loud = ['error', 'warn'] as const;

/**
 * Records errors and warnings on the console. `check` restores the console and throws the recorded messages; a test
 * that expects a message removes it with `expect` first.
 *
 * @example
 * let guard: ConsoleGuard;
 * beforeEach(() => { guard = guardConsole(); });
 * afterEach(() => guard.check());
 */
export function guardConsole(): ConsoleGuard {
  const original = { error: console.error, warn: console.warn };
  let noted: string[] = [];
  for (const level of loud) {
    console[level] = (...values: unknown[]) => {
      noted.push(`console.${level}: ${values.map(text).join(' ')}`);
    };
  }
  return {
    expect(pattern) {
      const found = noted.filter((line) => pattern.test(line));
      if (found.length === 0)
        throw new Error(`nothing logged matches ${pattern}; logged: ${noted.join('; ')}`);
      noted = noted.filter((line) => !found.includes(line));
    },
    check() {
      Object.assign(console, original);
      if (noted.length > 0) throw new Error(`the console was not silent:\n${noted.join('\n')}`);
    },
  };
}

export interface ConsoleGuard {
  /** Removes the matching messages; throws if there are none. */
  expect(pattern: RegExp): void;
  check(): void;
}

function text(value: unknown): string {
  if (value instanceof Error) return value.stack ?? value.message;
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
}
