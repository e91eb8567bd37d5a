import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { packPalette } from '../../scripts/pictures/pack-palette';
import { readPng } from '../../scripts/pictures/read-png';

/** Packing the pictures of the guide: what browsers write is read, and comes out with a palette. */

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

function png(width: number, rows: readonly (readonly number[])[]): Buffer {
  const head = Buffer.from([0, 0, 0, width, 0, 0, 0, rows.length, 8, 2, 0, 0, 0]);
  const data = deflateSync(Buffer.from(rows.flat()));
  const end = chunk('IEND', Buffer.alloc(0));
  return Buffer.concat([SIGNATURE, chunk('IHDR', head), chunk('IDAT', data), end]);
}

test('each filter of PNG is undone', () => {
  const rows = [
    [0, 10, 20, 30, 40, 50, 60],
    [1, 10, 20, 30, 30, 30, 30],
    [2, 0, 0, 0, 0, 0, 1],
    [3, 5, 10, 15, 20, 15, 10],
    [4, 0, 0, 0, 0, 0, 0],
  ];
  const whole = [10, 20, 30, 40, 50, 60];
  // By hand: half of the pixel above is 5, 10, 15, so the first pixel is 10, 20, 30; the second adds
  // half of 10 + 40, 20 + 50 and 30 + 61, rounded down: 20 + 25, 15 + 35, 10 + 45.
  const averaged = [10, 20, 30, 45, 50, 55];
  const expected = [...whole, ...whole, ...whole.slice(0, 5), 61, ...averaged, ...averaged];
  expect([...readPng(png(2, rows)).pixels]).toEqual(expected);
});

test('a picture of few colours keeps them, and its pixels their places', () => {
  const pixels = Uint8Array.from([255, 255, 255, 9, 8, 7, 9, 8, 7, 0, 0, 200]);
  const packed = packPalette({ width: 2, height: 2, pixels }, 4);
  const palette = dataOf(packed, 'PLTE');
  const rows = inflateSync(dataOf(packed, 'IDAT'));
  const places = [rows[1], rows[2], rows[4], rows[5]] as number[];
  expect(places.flatMap((at) => [...palette.subarray(at * 3, at * 3 + 3)])).toEqual([...pixels]);
});

test('like colours become one when there are too many', () => {
  const pixels = Uint8Array.from([255, 255, 255, 253, 253, 253, 0, 0, 0]);
  const packed = packPalette({ width: 3, height: 1, pixels }, 2);
  expect([...dataOf(packed, 'PLTE')].sort()).toEqual([0, 0, 0, 254, 254, 254]);
});

function dataOf(file: Buffer, type: string): Buffer {
  const at = file.indexOf(type, 0, 'latin1');
  return file.subarray(at + 4, at + 4 + file.readUInt32BE(at - 4));
}
