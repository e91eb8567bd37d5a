import { DOCUMENT_TITLES } from '../../records/document-titles';
import { fieldValues } from '../template/field';
import type { DocumentKind } from '../kind';
import { memoFacts, subjectOf } from './facts';
import { MEMO_FIELDS } from './fields';
import { NUMBER_FIELDS } from './number-fields';
import { REMARK_FIELDS } from './remark-fields';
import { TABLE_FIELDS } from './table-fields';

const TITLE = DOCUMENT_TITLES['memo-results'];
const FIELDS = [...MEMO_FIELDS, ...NUMBER_FIELDS, ...TABLE_FIELDS, ...REMARK_FIELDS];

/** The memo that reports a round's results to the chief executive, with the five tables of it. */
export const memoResults: DocumentKind = {
  kind: 'memo-results',
  title: TITLE,
  subject: subjectOf,
  tabs: ['ตั้งค่า', 'แผน', 'ผลดำเนินงาน', 'ผู้ลงนาม'],
  needs: ['ตั้งค่า', 'แผน', 'ผลดำเนินงาน'],
  withholdingCodes: ['results-none'],
  fields: FIELDS,
  values: (data) => fieldValues(FIELDS, memoFacts(TITLE, data)),
};
