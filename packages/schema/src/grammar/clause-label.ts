import type { ClauseKind } from '../content.js';

/** The number of a clause without its text. `suffix` is the 一 of 第十二条之一. */
export interface ClauseNumber {
  kind: ClauseKind;
  number: number;
  suffix?: number | undefined;
}

/** A line that opens a clause: its number, the label as printed (without white space), and what follows it. */
export interface ClauseLabel extends ClauseNumber {
  label: string;
  rest: string;
  /** Whether a character of the number only looks like a digit (第三十－条), as in scanned texts. */
  isLookalike?: true;
}
