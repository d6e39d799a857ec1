import { zhCN } from '../messages/check.zh-CN.js';
import { type Finding, note, ok, problem } from './finding.js';

/** Checks of the page itself: how it reads scripts, whether it is secure, whether the elements are defined. */
export function* checkPage(): Generator<Finding> {
  const charset = document.characterSet;
  const isIntact = zhCN.sampleQuery.charCodeAt(0) === 0x7533;
  yield isIntact ? ok('page.encoding', { charset }) : problem('page.encodingBroken', { charset });
  if (location.protocol === 'file:') yield note('page.fromDisk');
  else yield window.isSecureContext ? ok('page.secure') : note('page.plain');
  yield customElements.get('policy-search') ? ok('element.ok') : problem('element.missing');
}

/** Reports what the page's Content Security Policy blocks from now on, each source once. */
export function watchPolicy(report: (finding: Finding) => void): void {
  const seen = new Set<string>();
  document.addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) => {
    const key = `${blockedURI} ${violatedDirective}`;
    if (seen.has(key)) return;
    seen.add(key);
    report(problem('page.policy', { blocked: blockedURI, directive: violatedDirective }));
  });
}
