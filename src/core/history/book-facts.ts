import type { CommitteeMember, Detail, PaperText } from '../records/records';
import { cellsOf, plain, type UnnamedFact } from './fact';
import { labelOf } from './plan-facts';

export function detailFacts(details: readonly Detail[]): UnnamedFact[] {
  return details.map(({ row, code, ...texts }) => ({
    identity: code || plain(texts.name),
    label: labelOf(code, texts.name),
    dimension: null,
    row,
    cells: plainCells(texts),
  }));
}

/** As an order of the committee names them; who may open the workbook is no part of it. */
export function committeeFacts(committee: readonly CommitteeMember[]): UnnamedFact[] {
  return committee.map(({ row, order, name, position, role }) => ({
    identity: plain(name) || plain(position) || String(order ?? ''),
    label: plain(name) || plain(position),
    dimension: null,
    row,
    cells: cellsOf({
      order: String(order ?? ''),
      position: plain(position),
      role: plain(role),
    }),
  }));
}

export function passageFacts(passages: readonly PaperText[]): UnnamedFact[] {
  return passages.map(({ row, document, part, text }) => ({
    identity: `${plain(document)} ${plain(part)}`,
    label: `${plain(document)} ${plain(part)}`,
    dimension: null,
    row,
    cells: cellsOf({ text: plain(text) }),
  }));
}

function plainCells(texts: Readonly<Record<string, string>>): Map<string, string> {
  return cellsOf(
    Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, plain(text)])),
  );
}
