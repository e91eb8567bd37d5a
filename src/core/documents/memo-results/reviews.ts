import { reviewCounts } from '../../tables/review-counts';
import type { DraftData, PaperPart } from '../paper/part';

/** What the assessment committee decided of the round; nothing where it said nothing of it. */
export const REVIEWS_PART: PaperPart = {
  name: 'ความเห็นของคณะกรรมการ',
  about: 'สรุปผลการพิจารณาของคณะกรรมการในรอบนี้',
  isOptional: true,
  draft: ({ tables: { reviews, fiscalYear, round } }: DraftData) =>
    reviews === null
      ? []
      : [
          'ในการพิจารณาผลการดำเนินงาน ' +
            `ประจำปีงบประมาณ พ.ศ. ${fiscalYear} รอบ ${round} เดือน คณะกรรมการ${reviewCounts(reviews)}`,
        ],
};
