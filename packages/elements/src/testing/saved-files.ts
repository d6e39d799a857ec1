/** Files that the browser is given to save, by file name. */
export function savedFiles(): { files: Map<string, Blob>; restore: () => void } {
  const files = new Map<string, Blob>();
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  let last: Blob | undefined;
  URL.createObjectURL = (blob: Blob) => {
    last = blob;
    return 'blob:none';
  };
  HTMLAnchorElement.prototype.click = function save(this: HTMLAnchorElement) {
    if (this.download && last) files.set(this.download, last);
    else click.call(this);
  };
  return {
    files,
    restore: () => {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    },
  };
}
