import { readFileSync } from 'node:fs';
import { createHost, type Host, type HostOptions } from '../../src/local/host/create-host';
import { WorkbookFile } from '../../src/local/workbook-file';

export const FIXTURES = ['rich-openpyxl', 'rich-libreoffice'] as const;

export function fixture(name: (typeof FIXTURES)[number]): Buffer {
  return readFileSync(`test/local/fixtures/${name}.xlsx`);
}

/** A host over an empty workbook with one sheet, running one function `main`. */
export function hostOf(body: string, options: Partial<HostOptions> = {}): Host {
  const { workbook } = WorkbookFile.blank('แผน');
  return createHost({ workbook, bundle: `function main(argument) { ${body} }`, ...options });
}

/** What the body of a function returns when it runs in the bundle's place. */
export function inBundle(body: string, options: Partial<HostOptions> = {}): unknown {
  return hostOf(body, options).call('main');
}

/** The message of what the body throws inside the bundle. */
export function refusal(body: string, options: Partial<HostOptions> = {}): unknown {
  return inBundle(
    `try { ${body} } catch (error) { return String(error); } return 'no error';`,
    options,
  );
}

/** Prelude: `sheet` is the workbook's first sheet. */
export const SHEET = 'const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];';
