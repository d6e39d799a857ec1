import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * Linux assigns ports from 32,768 on to connections, any of which may take a port after it was chosen and before it is
 * used.
 */
const first = 8000;
const count = 24_000;
/** Each process has some ports to itself before those of the next process begin. */
let next = process.pid * 17;

/**
 * Finds a port on which nothing listens, for a program that must be given one. Two processes that search at the same
 * time must not find the same port, so each begins at another one, and no process returns a port twice.
 *
 * @returns {Promise<number>}
 */
export async function freePort() {
  for (let tries = 0; tries < count; tries += 1) {
    const port = first + (next % count);
    next += 1;
    if (await isFree(port)) return port;
  }
  throw new Error(`Something listens at each port from ${first} to ${first + count - 1}.`);
}

async function isFree(port) {
  const server = createServer().listen(port);
  try {
    await once(server, 'listening');
  } catch (error) {
    if (error.code === 'EADDRINUSE' || error.code === 'EACCES') return false;
    throw error;
  }
  server.close();
  await once(server, 'close');
  return true;
}
