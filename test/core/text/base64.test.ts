import * as fc from 'fast-check';
import { bytesOfBase64 } from '../../../src/core/text/base64';

test('reads what others write', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(bytesOfBase64(Buffer.from(bytes).toString('base64'))).toEqual(bytes);
    }),
    { seed: 2567, numRuns: 200 },
  );
});

test.each(['A', 'AB', 'ABC', 'AB=C', '====', 'AB==CD==', 'กขคง', 'AB C', 'AB-_', 'AAA=\n'])(
  'refuses %j',
  (text) => {
    expect(bytesOfBase64(text)).toBeNull();
  },
);
