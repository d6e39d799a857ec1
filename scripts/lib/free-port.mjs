import { once } from 'node:events';
import { createServer } from 'node:net';

/** Linux gives ports from 32,768 on to connections, any of which may take a port between its choice and its use. */
const first = 8000;
const count = 24_000;
/** Each process has some ports to itself before those of the next one begin. */
let next = process.pid * 17;

/**
 * Finds a port at which nothing listens, for a program that has to be given one. Two processes that look at the same time must not
 * find the same, so each begins elsewhere, and none finds a port twice.
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
