import { PAPER_FIELDS } from '../paper/paper-fields';
import { paperKind } from '../paper/paper-kind';
import { introduction, summary, title } from './drafts';
import { measureFacts } from './facts';
import { MEASURE_FIELDS } from './measure-fields';

/** The report, at the end of a year, of what came of the measures that followed from its ITA. */
export const reportMeasures = paperKind({
  kind: 'report-measures',
  tabs: ['ตั้งค่า', 'มาตรการ', 'ผู้ลงนาม'],
  needs: ['ตั้งค่า', 'มาตรการ'],
  parts: [
    { name: 'เรื่อง', about: 'ชื่อรายงาน', draft: title },
    { name: 'บทนำ', about: 'ที่มาของมาตรการ ก่อนรายชื่อมาตรการ', draft: introduction },
    { name: 'สรุปผล', about: 'จำนวนมาตรการที่รายงานแล้ว หลังตาราง', draft: summary },
  ],
  facts: measureFacts,
  fields: [...PAPER_FIELDS, ...MEASURE_FIELDS],
});
