/** Where an office's workbook is. */
export interface Address {
  /** What a host opens it by: a spreadsheet's id, or a file's name. */
  readonly id: string;
  /** The one form in which it is shown and compared. */
  readonly text: string;
}

export type AddressProblem = 'address-missing' | 'address-unknown' | 'address-file';

/** On any of Google's ways to one spreadsheet; a published page (d/e/…) is none. */
const LINK =
  /^(?:https?:\/\/)?docs\.google\.com\/(?:a\/[^/\s]+\/)?spreadsheets\/(?:u\/\d+\/)?d\/([\w-]{20,100})(?:[/?#]\S*)?$/i;
const ID = /^[\w-]{25,100}$/;
const FILE = /^[^\n]{1,900}\.(?:xlsx|xlsm|xlsb|xls|ods)$/i;

/** A full link to a Google spreadsheet or its id; a file's name only where the host opens files. */
export function readAddress(typed: string, takesFiles: boolean): Address | AddressProblem {
  const text = typed.trim();
  if (text === '') return 'address-missing';
  const id = LINK.exec(text)?.[1] ?? ID.exec(text)?.[0];
  if (id !== undefined) return { id, text: `https://docs.google.com/spreadsheets/d/${id}/edit` };
  if (!FILE.test(text) || /^https?:/i.test(text)) return 'address-unknown';
  return takesFiles ? { id: text, text } : 'address-file';
}
