import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Locale } from '@mingce/i18n';
import { build } from '../commands/build.js';
import { faultOf } from '../fault-of.js';
import type { CommandIo, CommandReport } from '../pipeline/types.js';
import { embedFolder } from './embed-folder.js';
import { feedHeaders } from './feed-headers.js';
import { listen } from './listen.js';
import { readTitles } from './preview-content.js';
import { previewPage, previewPolicy, previewScript, previewStyles } from './preview-page.js';
import { sendFile } from './static-files.js';
import { watchFolder } from './watch-folder.js';

export interface PreviewOptions {
  dir: string;
  port: number;
  locale: Locale;
  /** Called after each build, the first included. */
  onBuilt(report: CommandReport): void;
}

export interface Preview {
  url: string;
  port: number;
  close(): Promise<void>;
}

/** Builds an authoring folder into a temporary feed, serves it with a page that shows it, and rebuilds on change. */
export async function startPreview(options: PreviewOptions, io: CommandIo): Promise<Preview> {
  const dir = resolve(io.cwd, options.dir);
  const temporary = await mkdtemp(join(tmpdir(), 'mingce-serve-'));
  const feed = join(temporary, 'feed');
  const listeners = new Set<ServerResponse>();
  const embed = embedFolder();
  let builds = 0;
  let report: CommandReport = { command: 'build', ok: true, faults: [], facts: {} };

  const show = (built: CommandReport) => {
    report = built;
    builds += 1;
    options.onBuilt(report);
    for (const listener of listeners) listener.write(`data: ${builds}\n\n`);
  };
  const buildOnce = () => build({ dir, to: feed, force: true, drafts: true }, io);
  const rebuild = async () => {
    const failed = (error: unknown) => ({ command: 'build', ok: false, faults: [faultOf(error)], facts: {} });
    const built = await buildOnce().catch(failed);
    if (!io.signal.aborted) show(built);
  };

  const pages: Readonly<Record<string, () => Promise<[type: string, text: string]>>> = {
    '/': async () => {
      const content = { ...(await readTitles(feed)), report, hasComponents: embed !== undefined };
      return ['text/html', previewPage(content, options.locale)];
    },
    '/preview.css': async () => ['text/css', previewStyles],
    '/preview.js': async () => ['text/javascript', previewScript],
  };
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const [path = '/'] = (request.url ?? '/').split(/[?#]/);
    const page = pages[path];
    if (page) {
      const [type, text] = await page();
      response.writeHead(200, { ...pageHeaders, 'content-type': `${type}; charset=utf-8` }).end(text);
    } else if (path === '/preview-events') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(`data: ${builds}\n\n`);
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
    } else if (!(await sendMounted(path, feed, embed, response))) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('404\n');
    }
  };

  try {
    // Before anything was shown, a folder that cannot be built at all ends the command.
    show(await buildOnce());
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    throw error;
  }
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      io.stderr.write(`${String(error)}\n`);
      response.destroy();
    });
  });
  const close = async () => {
    stopWatching();
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
    await rm(temporary, { recursive: true, force: true });
  };
  const stopWatching = watchFolder(dir, rebuild);
  try {
    const port = await listen(server, options.port);
    return { url: `http://127.0.0.1:${port}/`, port, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const pageHeaders = { 'content-security-policy': previewPolicy, 'cache-control': 'no-store' };

async function sendMounted(
  path: string,
  feed: string,
  embed: string | undefined,
  response: ServerResponse,
): Promise<boolean> {
  const [, mount, rest = ''] = /^\/(feed|embed)\/(.*)$/.exec(path) ?? [];
  if (mount === 'feed') return sendFile(feed, rest, feedHeaders(rest), response);
  if (mount === 'embed' && embed) return sendFile(embed, rest, { 'cache-control': 'no-cache' }, response);
  return false;
}
