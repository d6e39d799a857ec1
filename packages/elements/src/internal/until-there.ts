import type { LazyPart } from './lazy-part.js';

/** When another try is worth it: the first one after a while, each once the browser is back online. */
const anotherChance = (isFirst: boolean) =>
  new Promise((resolve) => {
    addEventListener('online', resolve, { once: true });
    if (isFirst) setTimeout(resolve, 5000);
  });

/** Resolves once a part is there, however often it has to be tried again. */
export async function untilThere(part: LazyPart<unknown>): Promise<void> {
  await part.tryToLoad();
  for (let isFirst = true; part.value === undefined; isFirst = false) {
    await anotherChance(isFirst);
    await part.tryToLoad();
  }
}
