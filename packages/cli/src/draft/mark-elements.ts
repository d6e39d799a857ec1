import { draftMark } from '../sources/draft-marks.js';

/** Members of which a point has at least one; the first of them gets the mark. */
const openings = ['title', 'item', 'term', 'word', 'topic', 'question', 'text'] as const;

export function marked(text: string): string {
  return `${draftMark}${text}`;
}

/** Marks a point as a draft, before its first words. */
export function markedPoint<Point extends object>(point: Point): Point {
  const opening = openings.find((name) => name in point);
  if (opening === undefined) return point;
  const text: unknown = Reflect.get(point, opening);
  return { ...point, [opening]: marked(String(text)) };
}
