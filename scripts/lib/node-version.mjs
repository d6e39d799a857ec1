/** Ends the program with a plain sentence if Node is older than the packages require. */
import { readFileSync } from 'node:fs';

const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const needed = engines.node.replace('>=', '');
const numbers = (version) => version.split('.').map(Number);
const [major, minor] = numbers(process.versions.node);
const [leastMajor, leastMinor] = numbers(needed);
if (major < leastMajor || (major === leastMajor && minor < leastMinor)) {
  console.error(`Node ${needed} or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}
