import type { BrowserResult } from './browser/measure-browser.js';
import type { AskResult, BuildResult } from './measure-engine.js';
import type { Level } from './suite.js';

/** Results of one engine on one suite; if it failed, the reason in words. */
export interface EngineResult {
  engine: string;
  version: string;
  build?: BuildResult | undefined;
  ask?: AskResult | undefined;
  browser?: BrowserResult | undefined;
  failure?: string | undefined;
}

export interface SuiteResult {
  suite: string;
  level: Level;
  documents: number;
  items: number;
  characters: number;
  /** The document that answers most questions, if it answers more than a tenth of them. */
  popular?: { id: string; title: string } | undefined;
  engines: EngineResult[];
}

export interface BenchResult {
  date: string;
  machine: string;
  node: string;
  commit: string;
  made: boolean;
  minutes: number;
  /** Average load of the machine at the beginning and at the end, since other processes affect the times. */
  load: readonly [before: number, after: number];
  network?: string | undefined;
  suites: SuiteResult[];
}
