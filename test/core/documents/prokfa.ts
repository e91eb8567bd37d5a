import type { DocumentData } from '../../../src/core/documents/kind';
import { examine } from '../../../src/core/pipeline/examine';
import type { Grid } from '../../../src/core/sheet/grid';
import { prokfaWorkbook } from '../../support/samples';

/** The data of the sample of scores and measures; tabs may be replaced by their names. */
export function prokfaData(...others: readonly Grid[]): DocumentData {
  const { book, tables } = examine(prokfaWorkbook(...others));
  if (!tables) throw new Error('no tables');
  return { records: book.records, tables };
}

export const PROKFA = prokfaData();

/** The chain of both memos, as the papers have it. */
export const CHAIN = [
  'ความเห็นหัวหน้าฝ่ายแผนงานและงบประมาณ',
  'ความเห็นผู้อำนวยการกองวิชาการและแผนงาน',
  'ความเห็นรองปลัดเทศบาลเมืองปรกฟ้า',
  'ความเห็นปลัดเทศบาลเมืองปรกฟ้า',
  'ความเห็นนายกเทศมนตรีเมืองปรกฟ้า',
];
