import { parseA1 } from '../workbook/a1';
import type { Workbook } from '../workbook/workbook';
import type { Link } from './protocol';

/** Where a cell leads: by its formula =HYPERLINK, or by an address that is all its text. */
export function linkOf(workbook: Workbook, formula: string, text: string): Link | undefined {
  const address = /^=HYPERLINK\(\s*"((?:[^"]|"")*)"/i.exec(formula)?.[1]?.replaceAll('""', '"');
  if (address !== undefined) return linkTo(workbook, address);
  return /^https?:\/\/\S+$/.test(text) ? linkTo(workbook, text) : undefined;
}

/** An address of a cell, of a document, or of a page; anything else, such as a script, is none. */
export function linkTo(workbook: Workbook, address: string): Link | undefined {
  if (address.startsWith('#')) return cellLink(workbook, address.slice(1));
  const id = /^https:\/\/(?:docs|drive)\.google\.com\/(?:document|file)\/d\/([\w-]+)/.exec(
    address,
  )?.[1];
  if (id !== undefined) return { to: 'document', id };
  return /^https?:\/\/\S+$/.test(address) ? { to: 'web', url: address } : undefined;
}

/** "gid=5&range=B2" as Google has it, "'name'!B2" as files do. */
function cellLink(workbook: Workbook, fragment: string): Link | undefined {
  const byNumber = /^gid=(\d+)(?:&range=([A-Za-z0-9:$]+))?$/.exec(fragment);
  const byName = /^(?:'((?:[^']|'')+)'|([^!]+))!([A-Za-z0-9:$]+)$/.exec(fragment);
  const name = byName?.[1]?.replaceAll("''", "'") ?? byName?.[2];
  const sheet = workbook.sheets.find((each) =>
    byNumber ? each.id === Number(byNumber[1]) : each.name === name,
  );
  const area = parseA1(byNumber?.[2] ?? byName?.[3] ?? 'A1');
  if (sheet === undefined || area === undefined) return undefined;
  return { to: 'cell', tab: sheet.id, row: area.row, column: area.column };
}
