/** The buttons that copy links of clauses are one stop for the Tab key; arrows, Home and End go from one to the next. */
export function moveAmongTools(event: KeyboardEvent): void {
  const button = (event.target as Element).closest<HTMLElement>('.anchor');
  if (button === null || event.altKey || event.ctrlKey || event.metaKey) return;
  const all = toolsIn(event.currentTarget as Element);
  const at = all.indexOf(button);
  const targets: Partial<Record<string, HTMLElement | undefined>> = {
    ArrowDown: all[at + 1],
    ArrowUp: all[at - 1],
    Home: all[0],
    End: all[all.length - 1],
  };
  const next = targets[event.key];
  if (next === undefined) return;
  event.preventDefault();
  setStop(all, next);
  next.focus();
}

/** Makes one button the stop: that of the clause on show, else the one it was, else the first. */
export function keepOneStop(root: ParentNode): void {
  const all = toolsIn(root);
  const shown = all.find((button) => button.closest('.cl')?.classList.contains('is-target'));
  setStop(all, shown ?? all.find(({ tabIndex }) => tabIndex === 0) ?? all[0]);
}

const toolsIn = (root: ParentNode) => Array.from(root.querySelectorAll<HTMLElement>('.anchor'));

function setStop(all: readonly HTMLElement[], stop: HTMLElement | undefined): void {
  for (const button of all) button.tabIndex = button === stop ? 0 : -1;
}
