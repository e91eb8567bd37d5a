import { Progress } from '../../src/local/progress';

test('a stage is told as it begins, and its time when that was over a second', () => {
  const times = [0, 0, 900, 900, 2400, 2400];
  let text = '';
  const progress = new Progress({
    write: (part) => {
      text += part;
    },
    now: () => times.shift() ?? 0,
  });
  progress.start('อ่าน');
  progress.start('ตรวจ');
  progress.end();
  expect(text).toBe('อ่าน…\nตรวจ…\n  ตรวจ ใช้เวลา 1.5 วินาที\n');
});
