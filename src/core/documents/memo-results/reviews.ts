import { reviewCounts } from '../../tables/review-counts';
import type { DraftData, PaperPart } from '../paper/part';
import { type Field, flag } from '../template/field';
import type { MemoFacts } from './facts';

/** What the assessment committee decided of the round; nothing where it said nothing of it. */
export const REVIEWS_PART: PaperPart = {
  name: 'ความเห็นของคณะกรรมการ',
  about: 'สรุปผลการพิจารณาของคณะกรรมการในรอบนี้',
  draft: ({ tables: { reviews, fiscalYear, round } }: DraftData) =>
    reviews === null
      ? []
      : [
          'ในการพิจารณาผลการดำเนินงาน ' +
            `ประจำปีงบประมาณ พ.ศ. ${fiscalYear} รอบ ${round} เดือน คณะกรรมการ${reviewCounts(reviews)}`,
        ],
};

export const REVIEW_FIELDS: readonly Field<MemoFacts>[] = [
  flag(
    `มี${REVIEWS_PART.name}`,
    'จริงเมื่อแท็บความเห็นกรรมการมีผลพิจารณาของรอบนี้ หรือหน่วยงานเขียนข้อความนี้เอง',
    ({ passage }) => passage(REVIEWS_PART.name).length > 0,
  ),
];
