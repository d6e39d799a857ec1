import type { z } from 'zod';

/**
 * Gives a schema its description in Chinese and English, with examples, for JSON Schema, docs and messages.
 *
 * JSON Schema's `description` has both languages, one a line; the annotation keywords `x-zh` and `x-en` have them
 * separately.
 */
export function described<T extends z.ZodType>(schema: T, zh: string, en: string, ...examples: unknown[]): T {
  return schema.meta({
    description: `${zh}\n${en}`,
    'x-zh': zh,
    'x-en': en,
    ...(examples.length > 0 ? { examples } : {}),
  });
}
