import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { nameOf } from '../command-line';
import { readBundle } from '../run-file';
import { UnreadableWorkbook } from '../workbook-file';
import { Unfulfilled } from './host-thread';
import { HELP, parseWords } from './options';
import { readParts } from './parts';
import { listSamples } from './samples';
import { startWorkbench } from './server';

// The bundle's clock reads as a Thai office's does, wherever this runs.
process.env.TZ = 'Asia/Bangkok';
await main(process.argv.slice(2));

async function main(words: readonly string[]): Promise<void> {
  const parsed = parseWords(words);
  if (parsed.kind === 'help') return void process.stdout.write(HELP);
  if (parsed.kind === 'wrong') return complain(parsed.sentence, 2);
  const { file, port } = parsed;
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  try {
    const workbench = await startWorkbench({
      parts: await readParts(root, await readBundle(`${root}/dist`)),
      samples: await listSamples(`${root}/samples`),
      first: { name: nameOf(file), bytes: await readFile(file) },
      port,
    });
    process.stdout.write(`โต๊ะทดลองเปิดอยู่ที่ ${workbench.address}\nกด Ctrl+C เพื่อปิด\n`);
    process.once('SIGINT', () => void workbench.close().then(() => process.exit(0)));
  } catch (error) {
    complain(sentenceOf(error, file, port), 3);
  }
}

function sentenceOf(error: unknown, file: string, port: number): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (error instanceof Unfulfilled) return `${file}: ${message}`;
  if (code === 'EADDRINUSE') {
    return `พอร์ต ${port} มีโปรแกรมอื่นใช้อยู่ โปรดเลือกพอร์ตอื่นด้วย --port หรือใช้ --port 0 ให้เลือกให้`;
  }
  if (code === 'ENOENT') return `${file}: ${new UnreadableWorkbook('missing').message}`;
  if (code === 'EACCES' || code === 'EISDIR') {
    return `${file}: ${new UnreadableWorkbook('no-access').message}`;
  }
  return `เปิดโต๊ะทดลองไม่ได้ (${message})`;
}

function complain(sentence: string, exitCode: number): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = exitCode;
}
