import { type Field, text } from '../template/field';
import type { Paper } from './paper';

/** Who signs an order or an announcement, alone. */
export const CHIEF_FIELDS: readonly Field<Paper>[] = [
  text('ชื่อผู้ลงนาม', 'ชื่อผู้ลงนาม คือลำดับสุดท้ายของเอกสารนี้ในแท็บผู้ลงนาม', ({ signatures, inText }) =>
    inText(signatures.chief.name),
  ),
  text('ตำแหน่งผู้ลงนาม', 'ตำแหน่งผู้ลงนาม', ({ signatures, inText }) =>
    inText(signatures.chief.position),
  ),
];
