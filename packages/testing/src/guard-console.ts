const loud = ['error', 'warn'] as const;

/**
 * Notes what is logged as an error or a warning. `check` gives the console back and throws what was noted; a test that
 * expects a message takes it with `expect` first.
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
  /** Takes the messages that match; throws if none does. */
  expect(pattern: RegExp): void;
  check(): void;
}

function text(value: unknown): string {
  if (value instanceof Error) return value.stack ?? value.message;
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
}
