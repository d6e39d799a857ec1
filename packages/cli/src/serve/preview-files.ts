export const previewStyles = `body { margin: 0 auto; max-inline-size: 80rem; padding: 1rem; font: 1rem/1.7 system-ui, sans-serif; }
h1 { font-size: 1.25rem; }
h2 { font-size: 1.125rem; }
nav { display: flex; gap: 1rem; margin-block-end: 1rem; }
.report { border-block: 1px solid; padding-block: 0.5rem; margin-block-end: 1.5rem; }
.report pre, .faults { white-space: pre-wrap; overflow-wrap: anywhere; max-block-size: 60vh; overflow: auto; }
.draft { border: 2px dashed #8a4b00; background: #fff6e5; color: #4d2a00; padding: 0.5rem 1rem; margin-block: 0 1rem; }
.work { display: grid; gap: 1.5rem; grid-template-columns: minmax(0, 1fr); }
@media (min-width: 64rem) { .work { grid-template-columns: minmax(0, 1fr) 20rem; } .work > aside { position: sticky; inset-block-start: 1rem; max-block-size: calc(100vh - 2rem); overflow: auto; } }
.score { font-size: 2rem; font-weight: 700; }
.elements { list-style: none; padding: 0; }
.elements li { display: flex; justify-content: space-between; gap: 1rem; border-block-end: 1px solid #ddd; padding-block: 0.25rem; }
.elements li > :last-child { white-space: nowrap; }
.is-missing.is-required, .is-draft { font-weight: 700; }
table { border-collapse: collapse; inline-size: 100%; }
th, td { text-align: start; vertical-align: top; border-block-end: 1px solid #ddd; padding: 0.5rem; }
.number { text-align: end; white-space: nowrap; }
`;

/**
 * Reloads the page after each build, at the same scroll position; the browser reconnects by itself when `mingce serve` was
 * restarted.
 */
export const previewScript = `let seen;
new EventSource('/preview-events').addEventListener('message', ({ data }) => {
  if (seen !== undefined && seen !== data) {
    sessionStorage.setItem('mingce-place', location.pathname + ' ' + scrollY);
    location.reload();
  }
  seen = data;
});
const [path, place] = (sessionStorage.getItem('mingce-place') ?? '').split(' ');
sessionStorage.removeItem('mingce-place');
if (path === location.pathname) {
  for (const name of ['policy-interpretation-load', 'policy-picture-load']) {
    addEventListener(name, () => requestAnimationFrame(() => scrollTo(0, Number(place))), { once: true });
  }
}
`;
