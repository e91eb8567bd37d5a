import { examine } from '../../core/pipeline/examine';
import { countBySeverity } from '../../core/pipeline/print-findings-tab';
import type { Failure } from '../../core/rollup/failures';
import { figuresOf } from '../../core/rollup/figures';
import type { OfficeFigures } from '../../core/rollup/office-row';
import type { AppError } from '../app-error';
import { readWorkbook } from '../examine-workbook';
import type { Host } from '../ports';
import { whyUnreadable } from './why-unreadable';

/** Opens one office's workbook, examines it as the office itself would, and keeps its figures alone. */
export function readOffice(host: Host, id: string): OfficeFigures | Failure | AppError {
  try {
    const examination = examine(readWorkbook({ workbook: host.offices.open(id) }));
    return figuresOf(examination, countBySeverity(examination.findings));
  } catch (error) {
    return whyUnreadable(error);
  }
}
