/** What the core uses of pizzip. */
export interface ZipEntry {
  readonly name: string;
  readonly dir: boolean;
  /** When the entry was last written, as pizzip hands it on; the core never reads it. */
  readonly date: object;
  /** Until it is read, an entry is what the archive says of it. */
  readonly _data: { readonly uncompressedSize?: number };
  asText(): string;
  asUint8Array(): Uint8Array;
}

export default class PizZip {
  constructor(data?: Uint8Array);
  readonly files: { readonly [name: string]: ZipEntry };
  file(
    name: string,
    data: string | Uint8Array,
    options?: { readonly date?: object; readonly createFolders?: boolean },
  ): this;
  generate(options: {
    readonly type: 'uint8array';
    readonly compression: 'DEFLATE';
    /** From 1, the fastest, to 9, the smallest. */
    readonly compressionOptions: { readonly level: number };
  }): Uint8Array;
}
