import { constants, deflateRawSync } from 'node:zlib';
import { Zip } from '../../../src/local/xlsx/zip';

describe('Zip', () => {
  test('gives back what was put in, and the same bytes for the same parts', () => {
    const bytes = zipOf({ 'a.xml': '<a/>', 'ไทย/b.txt': 'ข้อความ' });
    const zip = Zip.read(bytes);
    expect(zip.names()).toEqual(['a.xml', 'ไทย/b.txt']);
    expect(zip.get('ไทย/b.txt')?.toString()).toBe('ข้อความ');
    expect(zip.get('c')).toBeUndefined();
    expect(zip.write()).toEqual(bytes);
  });

  test('a part that was deleted or replaced is gone', () => {
    const zip = Zip.read(zipOf({ a: '1', b: '2' }));
    zip.delete('a');
    zip.set('b', Buffer.from('3'));
    const again = Zip.read(zip.write());
    expect(again.names()).toEqual(['b']);
    expect(again.get('b')?.toString()).toBe('3');
  });

  const whole = zipOf({ 'a.xml': 'x'.repeat(500) });
  test.each([
    ['cut in the middle', whole.subarray(0, whole.length - 30)],
    ['without an end', whole.subarray(0, 20)],
    ['with a wrong directory', patched(whole, whole.length - 6, 9999)],
    ['with a damaged part', patched(whole, 40, 0xffffffff)],
  ])('a file %s is truncated', (_, bytes) => {
    expect(() => Zip.read(bytes).get('a.xml')).toThrow(
      expect.objectContaining({ code: 'truncated' }),
    );
  });

  test('a part that is encrypted asks for no password but is refused', () => {
    const bytes = Buffer.from(whole);
    bytes.writeUInt16LE(1, bytes.lastIndexOf('PK\u0001\u0002') + 8);
    expect(() => Zip.read(bytes)).toThrow(expect.objectContaining({ code: 'password' }));
  });

  test('a bomb is refused by its declared size', () => {
    const bytes = patched(whole, whole.lastIndexOf('PK\u0001\u0002') + 24, 0x20000000);
    expect(() => Zip.read(bytes)).toThrow(expect.objectContaining({ code: 'too-large' }));
  });

  test('a bomb that declares a small size is stopped while it unpacks', () => {
    const packed = packedZeros(301);
    const zip = new Zip();
    zip.set('a.xml', Buffer.from('x'));
    const small = zip.write();
    const lied = rebuilt(small, packed);
    expect(() => Zip.read(lied).get('a.xml')).toThrow(
      expect.objectContaining({ code: 'too-large' }),
    );
  });
});

/** So many MiB of nothing: one of them is packed, and unpacked again and again. */
function packedZeros(count: number): Buffer {
  const open = { finishFlush: constants.Z_FULL_FLUSH };
  const one = deflateRawSync(Buffer.alloc(1024 * 1024), open);
  return Buffer.concat([...Array<Buffer>(count).fill(one), deflateRawSync(Buffer.alloc(0))]);
}

function zipOf(parts: Record<string, string>): Buffer {
  const zip = new Zip();
  for (const [name, text] of Object.entries(parts)) zip.set(name, Buffer.from(text));
  return zip.write();
}

function patched(bytes: Buffer, at: number, value: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt32LE(value, at);
  return copy;
}

/** The same one-part zip with other packed bytes under the old declared size. */
function rebuilt(bytes: Buffer, packed: Buffer): Buffer {
  const name = 5;
  const local = Buffer.from(bytes.subarray(0, 30 + name));
  const central = Buffer.from(bytes.subarray(bytes.lastIndexOf('PK\u0001\u0002')));
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt32LE(local.length + packed.length, 46 + name + 16);
  return Buffer.concat([local, packed, central]);
}
