/**
 * First script of every page that the engines open. It is not compiled, so even the oldest engine must be able to read
 * it.
 */
(() => {
  const complaints = [];
  /** Faults of the page, such as uncaught errors, which not every driver reports. */
  window.complaints = complaints;
  for (const level of ['error', 'warn']) {
    const own = console[level];
    console[level] = (...words) => {
      complaints.push(`console: ${words.join(' ')}`);
      own.apply(console, words);
    };
  }
  addEventListener(
    'error',
    ({ target, message }) => {
      complaints.push(message ? `uncaught: ${message}` : `not loaded: ${target.src || target.href}`);
    },
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => complaints.push(`rejected: ${reason}`));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    complaints.push(`violation: ${violatedDirective} ${blockedURI} ${sample}`),
  );

  /** The root at the end of a path of selectors, one for each shadow root; the element itself if it has none. */
  window.inside = (...selectors) => {
    let found = document;
    for (const selector of selectors) {
      const next = found.querySelector(selector);
      if (next === null) return null;
      found = next.shadowRoot || next;
    }
    return found;
  };

  const isAnnounced = (node) => node.matches?.('.sr[role=status]');

  /** All text below a node, in reading order, without announcements, which come and go. */
  window.wordsBelow = (start) => {
    const open = [start];
    let text = '';
    for (let node = open.pop(); node; node = open.pop()) {
      if (node.nodeType === Node.TEXT_NODE) text += node.data;
      else if (node.nodeName !== 'STYLE' && !isAnnounced(node))
        open.push(...Array.from((node.shadowRoot || node).childNodes).reverse());
    }
    return text.replace(/\s+/g, ' ').trim();
  };

  const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

  /** Waits for a condition, for ten seconds at most; resolves to whether it holds. */
  window.until = async (holds) => {
    for (let left = 200; left > 0 && !holds(); left -= 1) await pause(50);
    return holds();
  };

  /** Resolves to the text of an element once it has been the same for a second. */
  window.settledWords = async (tag) => {
    let last = '';
    for (let same = 0; same < 5; await pause(200)) {
      const now = window.wordsBelow(document.querySelector(tag));
      same = now !== '' && now === last ? same + 1 : 0;
      last = now;
    }
    return last;
  };
})();
