import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packPalette } from './pack-palette';
import { readPng } from './read-png';

/** Packs the pictures that the walk through the user guide took, and puts them beside the guide. */

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const TAKEN = join(ROOT, 'out/pictures/guide');
const SHOWN = join(ROOT, 'docs/pictures');
const MOST_COLOURS = 64;

await mkdir(SHOWN, { recursive: true });
for (const name of (await readdir(TAKEN)).sort()) {
  const packed = packPalette(readPng(await readFile(join(TAKEN, name))), MOST_COLOURS);
  await writeFile(join(SHOWN, name), packed);
  process.stdout.write(`docs/pictures/${name}: ${Math.ceil(packed.length / 1024)} KB\n`);
}
// A picture of the next walk is not to be mixed with one of this.
await rm(TAKEN, { recursive: true });
