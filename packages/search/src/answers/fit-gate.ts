import { defaultGate } from './gate.js';
import type { CuratedQuestion, Gate } from './types.js';

export async function fitGate(_questions: readonly CuratedQuestion[], _options: object): Promise<Gate> {
  return defaultGate;
}
