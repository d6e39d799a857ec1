/**
 * The folder this script was loaded from, ending in a slash: the lazy parts are in it.
 *
 * A module script has no `document.currentScript`, so the page's script elements are searched for our file name.
 */
export function scriptBase(): string {
  const current = document.currentScript;
  const own = current instanceof HTMLScriptElement && current.src ? current : findOwnScript();
  return own ? own.src.replace(/[?#].*$/, '').replace(/[^/]*$/, '') : './';
}

function findOwnScript(): HTMLScriptElement | undefined {
  const scripts = Array.from(document.querySelectorAll<HTMLScriptElement>('script[src]'));
  return scripts.find(
    (script) => script.hasAttribute('data-mingce') || /\/mingce\.js(?:[?#]|$)/.test(script.src),
  );
}
