import { systemError, type UploadErrorCode, uploadError } from '../upload-error.js';

/** Status codes (RFC 9110, RFC 4918) with a specific meaning; 5xx may be temporary. */
const statuses: Readonly<Record<number, UploadErrorCode>> = {
  401: 'upload.wrongLogin',
  403: 'upload.notAllowed',
  405: 'upload.notAllowed',
  408: 'upload.lost',
  413: 'upload.noRoom',
  423: 'upload.notAllowed',
  425: 'upload.lost',
  429: 'upload.lost',
  507: 'upload.noRoom',
};

export interface AskedPath {
  target: string;
  path: string;
  /** Status codes besides 2xx that the caller handles. */
  expected?: readonly number[];
}

/** Sends a request by `send`; an answer that is neither 2xx nor expected becomes an error, with what `read` finds in its body. */
export async function httpAnswer(
  send: () => Promise<Response>,
  { target, path, expected = [] }: AskedPath,
  read: (body: string) => { code?: UploadErrorCode | undefined; reason: string } = () => ({ reason: '' }),
): Promise<Response> {
  try {
    const response = await send();
    if (response.ok || expected.includes(response.status)) return response;
    const { status, statusText } = response;
    const moved = response.headers.get('location');
    const said = read(await response.text());
    const words = said.reason || (moved ? `→ ${moved}` : statusText);
    const code = said.code ?? statuses[status] ?? (status >= 500 ? 'upload.lost' : 'upload.refused');
    throw uploadError(code, { target, path, reason: `HTTP ${status} ${words}`.trim() });
  } catch (error) {
    throw systemError(error, { target, path });
  }
}

/** Reads a body to its end; a connection that breaks meanwhile counts as lost. */
export async function bodyOf(response: Response, { target, path }: AskedPath): Promise<Uint8Array> {
  try {
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throw systemError(error, { target, path });
  }
}

/** A path with each segment escaped. */
export function escapedPath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
