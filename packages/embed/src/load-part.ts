import { MingceError } from '@mingce/schema/errors';
import { scriptBase } from './script-base.js';

/**
 * Global into which a lazily loaded part puts its exports: parts are classic scripts, so that they also load from disk.
 */
const registry = Symbol.for('mingce.parts');

type Parts = Record<string, unknown>;
type Global = typeof globalThis & { [registry]?: Parts };

/** The registry of this page, shared by every copy of the script. */
function loadedParts(): Parts {
  const page = globalThis as Global;
  page[registry] ??= {};
  return page[registry];
}

/** A part calls it when it has run. */
export function registerPart(name: string, exports: unknown): void {
  loadedParts()[name] = exports;
}

const base = scriptBase();
const loading = new Map<string, Promise<unknown>>();

/**
 * Loads `mingce-<name>.js` from the folder of the script, once; a failed load is forgotten, so that the next call tries
 * again.
 */
export function loadPart<T>(name: string): Promise<T> {
  let promise = loading.get(name);
  if (!promise) {
    promise = insertScript(name);
    promise.catch(() => loading.delete(name));
    loading.set(name, promise);
  }
  return promise as Promise<T>;
}

function insertScript(name: string): Promise<unknown> {
  const parts = loadedParts();
  if (name in parts) return Promise.resolve(parts[name]);
  return new Promise((resolve, reject) => {
    const url = `${base}mingce-${name}.js`;
    const script = document.createElement('script');
    // The page may be in GBK; without this, the browser would read a part as GBK too.
    script.charset = 'utf-8';
    const trouble = watchFor(url);
    const end = () => {
      trouble.stop();
      script.parentNode?.removeChild(script);
    };
    script.onload = () => {
      end();
      if (name in parts) resolve(parts[name]);
      else reject(new MingceError('embed.partMissing', { url, reason: 'broken', message: trouble.message }));
    };
    script.onerror = () => {
      // The report of a blocked script may arrive after its error.
      setTimeout(() => {
        end();
        const reason = trouble.isBlocked ? 'blocked' : navigator.onLine ? 'missing' : 'offline';
        reject(new MingceError('embed.partMissing', { url, reason }));
      }, 50);
    };
    try {
      setScriptUrl(script, url);
    } catch (cause) {
      end();
      reject(new MingceError('embed.partMissing', { url, reason: 'blocked' }, { cause }));
      return;
    }
    document.head.appendChild(script);
  });
}

/** Records what the browser reports about a failed script: that a policy forbids it, or where it breaks off. */
function watchFor(url: string) {
  const trouble = {
    isBlocked: false,
    message: '',
    stop() {
      document.removeEventListener('securitypolicyviolation', onViolation);
      removeEventListener('error', onError);
    },
  };
  const onViolation = (event: SecurityPolicyViolationEvent) => {
    if (event.blockedURI === url || event.effectiveDirective.startsWith('require-trusted'))
      trouble.isBlocked = true;
  };
  const onError = (event: ErrorEvent) => {
    if (event.filename === url) trouble.message = event.message;
  };
  document.addEventListener('securitypolicyviolation', onViolation);
  addEventListener('error', onError);
  return trouble;
}

interface ScriptUrlPolicy {
  createScriptURL(url: string): unknown;
}
interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): ScriptUrlPolicy;
}

let policy: ScriptUrlPolicy | undefined;

/** Under Trusted Types a script's address must come from a policy; ours allows only the parts beside our own script. */
function setScriptUrl(script: HTMLScriptElement, url: string): void {
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  if (!factory) {
    script.src = url;
    return;
  }
  policy ??= factory.createPolicy('mingce', {
    createScriptURL: (candidate) => {
      if (/^mingce-[a-z]+\.js$/.test(candidate.slice(base.length)) && candidate.startsWith(base))
        return candidate;
      throw new TypeError(`Not a part of Mingce: ${candidate}`);
    },
  });
  script.src = policy.createScriptURL(url) as string;
}
