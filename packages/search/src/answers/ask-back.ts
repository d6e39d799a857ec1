import type { Places } from './places.js';
import { readQuestion } from './question-text.js';
import { slotsIn } from './slots.js';
import type { AskBack, FoundAnswer, Slot, SlotName } from './types.js';

const askable: readonly SlotName[] = ['place', 'audience', 'year', 'age', 'amount'];
const mostChoices = 6;

/**
 * Asks back once if two or more answers differ only in one slot, which the question leaves open. Answers that differ in
 * no slot or in several cannot be separated by one choice.
 */
export function askBackFor(
  found: readonly FoundAnswer[],
  asked: readonly Slot[],
  { places, today, region }: { places: Places; today: string; region?: string | undefined },
): AskBack | undefined {
  const [first] = found;
  if (!first) return undefined;
  for (const slot of askable) {
    // If the reader's region is known, the place is not open.
    if (asked.some(({ name }) => name === slot) || (slot === 'place' && region !== undefined)) continue;
    const alike = found.filter((one) => isAlike(first, one, slot, places, today));
    const byValue = new Map<string, FoundAnswer[]>();
    for (const one of alike) {
      const value = slotValueOf(one, slot, places, today);
      if (value !== undefined) byValue.set(value, [...(byValue.get(value) ?? []), one]);
    }
    if (byValue.size < 2) continue;
    const choices = Array.from(byValue, ([value, answers]) => ({
      value,
      label: labelOf(value, slot, answers, places, today),
      answers,
    }));
    return { slot, choices: choices.slice(0, mostChoices) };
  }
  return undefined;
}

/** Whether the questions of two answers are equal except for one slot. */
function isAlike(
  one: FoundAnswer,
  other: FoundAnswer,
  slot: SlotName,
  places: Places,
  today: string,
): boolean {
  return one === other || stemOf(one, slot, places, today) === stemOf(other, slot, places, today);
}

function stemOf({ matched }: FoundAnswer, slot: SlotName, places: Places, today: string): string {
  let text = matched;
  for (const { name, text: written } of slotsIn(matched, today)) {
    if (name === slot) text = text.replace(written, '，');
  }
  return readQuestion(text, places).key;
}

function slotValueOf(
  { known, matched }: FoundAnswer,
  slot: SlotName,
  places: Places,
  today: string,
): string | undefined {
  if (slot === 'place') return places.placesIn(matched)[0]?.value ?? known.region;
  return slotsIn(matched, today).find(({ name }) => name === slot)?.value;
}

function labelOf(
  value: string,
  slot: SlotName,
  [first]: readonly FoundAnswer[],
  places: Places,
  today: string,
): string {
  if (slot === 'place') return places.label(value) ?? value.replace('?', '');
  return slotsIn(first?.matched ?? '', today).find(({ name }) => name === slot)?.text ?? value;
}
