import type { Result, RunOptions } from 'axe-core';

/** Throws a readable list of all axe violations in an element, its shadow trees included. */
export async function expectAccessible(element: Element, options: RunOptions = {}): Promise<void> {
  const axe = await loadAxe();
  const { violations } = await axe.run(element, { resultTypes: ['violations'], ...options });
  if (violations.length > 0) throw new Error(violations.map(describe).join('\n'));
}

/** axe-core is no module: in a page it defines a global. */
async function loadAxe(): Promise<typeof import('axe-core')> {
  await import('axe-core');
  const { axe } = globalThis as { axe?: typeof import('axe-core') };
  if (!axe) throw new Error('axe-core needs a page');
  return axe;
}

function describe({ id, impact, help, nodes }: Result): string {
  const places = nodes.map(({ target, failureSummary }) => {
    const why = failureSummary?.split('\n').slice(1).join(';').trim() ?? '';
    return `  ${target.flat().join(' ')}: ${why}`;
  });
  return [`${id} (${impact ?? 'unknown'}): ${help}`, ...places].join('\n');
}
