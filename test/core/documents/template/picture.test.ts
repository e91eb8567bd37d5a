import { MOST_PICTURE_BYTES, readPicture } from '../../../../src/core/documents/template/picture';
import { jpegHead, plainPng } from '../../../support/pictures';

const problemOf = (bytes: Uint8Array) => {
  const reading = readPicture(bytes);
  return reading.ok ? 'none' : reading.problem;
};

test.each([
  ['png', plainPng(90, 100)],
  ['jpeg', jpegHead(90, 100)],
])('a %s is known by its first bytes, and its size is read', (type, bytes) => {
  const reading = readPicture(bytes);
  expect(reading).toMatchObject({ ok: true, picture: { type, width: 90, height: 100 } });
});

test('the most bytes there may be, and one more', () => {
  const room = MOST_PICTURE_BYTES - plainPng(9, 9, 1).length + 1;
  expect(problemOf(plainPng(9, 9, room))).toBe('none');
  expect(problemOf(plainPng(9, 9, room + 1))).toBe('picture-too-large');
});

test.each([
  ['nothing', Buffer.alloc(0)],
  ['a GIF', Buffer.from('GIF89a\u0001\u0000\u0001\u0000')],
  ['a page', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['a PNG without a size', plainPng(90, 100).subarray(0, 16)],
  ['a PNG of no width', plainPng(0, 100)],
  ['a JPEG without a frame', jpegHead(90, 100).subarray(0, 14)],
  [
    'a JPEG whose segment has no length',
    Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0, 0, 0, 0, 0]),
  ],
  ['a JPEG of padding', Buffer.alloc(5000, 0xff).fill(0xd8, 1, 2)],
])('%s is no picture', (_, bytes) => {
  expect(problemOf(bytes)).toBe('picture-unknown');
});

test.each([
  [150, 100, 'none'],
  [151, 100, 'picture-shape'],
  [100, 250, 'none'],
  [100, 251, 'picture-shape'],
])('%i by %i: %s', (width, height, problem) => {
  expect(problemOf(plainPng(width, height))).toBe(problem);
});
