import type { Server } from 'node:http';
import { MingceError } from '@mingce/schema/errors';

/** Number of ports that are tried after the requested one. */
const tries = 20;

/** Listens only on this machine, on the requested port or the next free one, and returns the port. */
export async function listen(server: Server, wanted: number): Promise<number> {
  const last = Math.min(65_535, wanted + tries - 1);
  for (let port = wanted; port <= last; port++) {
    if (await tryPort(server, port)) {
      const address = server.address();
      return typeof address === 'object' && address ? address.port : port;
    }
  }
  throw new MingceError('serve.noPort', { wanted, last });
}

function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      server.off('listening', onListening);
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    const onListening = () => {
      server.off('error', onError);
      resolve(true);
    };
    server.once('error', onError);
    server.once('listening', onListening);
    server.listen(port, '127.0.0.1');
  });
}
