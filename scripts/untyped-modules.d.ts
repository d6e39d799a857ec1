/** Types for the parts of untyped packages that the scripts use. */
declare module '@custom-elements-manifest/analyzer/cli.js' {
  export function cli(options: { argv: readonly string[]; cwd: string; noWrite?: boolean }): Promise<unknown>;
}

declare module 'pngjs' {
  export class PNG {
    static readonly sync: { read(file: Buffer): PNG; write(png: PNG): Buffer };
    readonly width: number;
    readonly height: number;
    data: Buffer;
    constructor(size: { width: number; height: number });
  }
}
