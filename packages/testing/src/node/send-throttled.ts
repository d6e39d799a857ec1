import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

interface Network {
  latency: number;
  bytesPerSecond: number;
}

/** Time at which the simulated connection is free again, so that simultaneous responses share its rate. */
const lineFreeAt = new WeakMap<Network, number>();

const chunkBytes = 4096;

/** Sends a body over a simulated slow network: after a round trip, and then no faster than the rate. */
export async function sendThrottled(response: ServerResponse, body: Buffer, network: Network): Promise<void> {
  await wait(network.latency);
  for (let start = 0; start < body.length; start += chunkBytes) {
    const chunk = body.subarray(start, start + chunkBytes);
    const begin = Math.max(performance.now(), lineFreeAt.get(network) ?? 0);
    const end = begin + (chunk.length / network.bytesPerSecond) * 1000;
    lineFreeAt.set(network, end);
    await wait(Math.max(0, end - performance.now()));
    if (response.destroyed) return;
    response.write(chunk);
  }
  response.end();
}
