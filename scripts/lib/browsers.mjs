import { mustHave } from './tools/ensure.mjs';
import { findTool, tools } from './tools/list.mjs';
import { oldChromiums } from './tools/old-chromium.mjs';

/** Options for a quiet start without a sandbox, which works as root, in containers and in CI. */
export const chromiumFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Nobody sees the address bar; its pages would be loaded for every browser context, at 0.9 s of processor time each.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
];

/** The engines that people read with, and the oldest supported ones. */
export const engineNames = ['chromium', 'firefox', 'webkit', ...Object.keys(oldChromiums)];

/** Display name of an engine. */
export const engineTitle = (engine) => tools[engine].name;

/** Path of the program that drives an engine; `undefined` if this machine has none. Nothing is installed. */
export const findEngine = (engine) => findTool(tools[engine]);

/** Reason why tests in an engine cannot run here; `undefined` if they can. Throws where every engine has to be. */
export function engineMissing(engine) {
  if (findEngine(engine)) return undefined;
  const { name, variable } = tools[engine];
  const elsewhere = variable ? `, or ${variable} names its program file` : '';
  const reason = `${name} was not found. npm run tools installs it${elsewhere}.`;
  if (mustHave(tools[engine])) throw new Error(reason);
  return reason;
}

/** Path of a Chromium, which every run needs. */
export function chromium() {
  engineMissing('chromium');
  return findEngine('chromium');
}
