import type { Message, Messages, Tables } from './messages.js';

/**
 * Differences between the languages of a table: keys or placeholders that one language lacks. The compiler finds
 * missing keys but not missing placeholders. The tests of every package call it on its messages.
 */
export function parityFaults(tables: Tables<Messages>): string[] {
  const [source, other] = [tables['zh-CN'], tables.en];
  const faults: string[] = [];
  for (const key of new Set([...Object.keys(source), ...Object.keys(other)])) {
    const [ours, theirs] = [source[key], other[key]];
    if (ours === undefined || theirs === undefined) {
      faults.push(`${key}: missing in ${ours === undefined ? 'zh-CN' : 'en'}`);
    } else if (holesOf(ours) !== holesOf(theirs)) {
      faults.push(`${key}: zh-CN has {${holesOf(ours)}}, en has {${holesOf(theirs)}}`);
    }
  }
  return faults;
}

function holesOf(message: Message): string {
  const text = typeof message === 'string' ? message : `${message.one} ${message.other}`;
  const names = Array.from(text.matchAll(/\{(\w+)\}/g), ([, name]) => name);
  return [...new Set(names)].sort().join(', ');
}
