import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generatedOffice } from './generated-office';

/** Writes the workbooks of so many offices into a folder, in two folders of it. */
export async function writeOffices(folder: string, offices: number, items: number): Promise<void> {
  for (const district of DISTRICTS) await mkdir(join(folder, district), { recursive: true });
  for (let number = 1; number <= offices; number++) {
    const district = DISTRICTS[number % DISTRICTS.length] as string;
    const name = `office-${String(number).padStart(3, '0')}.xlsx`;
    await writeFile(join(folder, district, name), generatedOffice(number, items).toBytes());
  }
}

const DISTRICTS = ['อำเภอหนึ่ง', 'อำเภอสอง'];
