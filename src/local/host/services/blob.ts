import type { HostState } from '../state';

/** What a Blob stands for. */
export class BlobBox {
  constructor(
    readonly bytes: Buffer,
    public type: string | null,
    public name: string | null,
  ) {}
}

/** Utilities.Blob. */
export function blobStandIn(state: HostState, box: BlobBox): object {
  const made: object = state.standIns.make(
    'Utilities.Blob',
    {
      getBytes: () => new Uint8Array(box.bytes),
      getDataAsString: () => box.bytes.toString('utf8'),
      getName: () => box.name,
      getContentType: () => box.type,
      setName: (name: unknown) => {
        box.name = String(name);
        return made;
      },
      setContentType: (type: unknown) => {
        box.type = String(type);
        return made;
      },
      copyBlob: () => blobStandIn(state, new BlobBox(box.bytes, box.type, box.name)),
    },
    box,
  );
  return made;
}

/** Bytes as Google hands them about: numbers from -128 to 127, or a text as UTF-8. */
export function bytesOf(value: unknown): Buffer | undefined {
  if (typeof value === 'string') return Buffer.from(value, 'utf8');
  if (!Array.isArray(value)) return undefined;
  const signed = value.every((byte) => Number.isInteger(byte) && byte >= -128 && byte <= 127);
  return signed ? Buffer.from(Int8Array.from(value as number[]).buffer) : undefined;
}
