export { Closers, type Ending, openAll } from './node/closers.js';
export type { Compression } from './node/compressions.js';
export { askRaw, leaveEarly, oddHeaders, oddTargets, removeWhileSent } from './node/odd-requests.js';
export {
  feedHeaders,
  type Mounts,
  type StaticServer,
  type StaticServerOptions,
  serveFolder,
  serveFolders,
  siteHeaders,
  strictCsp,
} from './node/static-server.js';
export { temporaryFolder } from './node/temporary-folder.js';
