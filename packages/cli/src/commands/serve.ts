import { once } from 'node:events';
import { MingceError } from '@mingce/schema/errors';
import type { CommandIo, CommandReport } from '../pipeline/types.js';
import { renderReport, reportAsJson, reportLocale } from '../report/index.js';
import { createWords } from '../report/words.js';
import { startPreview } from '../serve/preview.js';

export interface ServeOptions {
  dir: string;
  /** As given on the command line. */
  port?: string | undefined;
  /** Print each build's report as JSON. */
  json?: boolean | undefined;
}

const defaultPort = 4321;

/** `mingce serve`: previews an authoring folder on this machine and rebuilds on change, until Ctrl-C. */
export async function serve(options: ServeOptions, io: CommandIo): Promise<CommandReport> {
  const locale = reportLocale(io.env);
  const words = createWords(locale);
  const wanted = readPort(options.port);
  const print = (report: CommandReport) => {
    if (options.json) io.stdout.write(reportAsJson(report, locale));
    else io.stdout.write(renderReport(report, { locale, color: false }));
  };
  const preview = await startPreview({ dir: options.dir, port: wanted, locale, onBuilt: print }, io);
  try {
    const { url, port } = preview;
    if (port !== wanted && wanted !== 0) io.stderr.write(`${words('serve.portTaken', { wanted, port })}\n`);
    io.stderr.write(`${words('serve.listening', { url })}\n`);
    if (!io.signal.aborted) await once(io.signal, 'abort');
    return { command: 'serve', ok: true, faults: [], facts: { url, port } };
  } finally {
    await preview.close();
  }
}

function readPort(text: string | undefined): number {
  const port = Number(text ?? defaultPort);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535 && text !== '') return port;
  throw new MingceError('usage.optionValue', { command: 'serve', option: '--port' });
}
