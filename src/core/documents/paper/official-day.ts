import { formatDay } from '../../text/day';
import type { PaperPart } from './part';

/** The day of an order or an announcement, by the setting วันที่หนังสือ: '31 มีนาคม พ.ศ. 2565'. */
export function officialDayPart(name: string, about: string): PaperPart {
  return {
    name,
    about,
    isLine: true,
    blankAllowed: true,
    draft: ({ records }) => {
      const { documentDay } = records.settings;
      return documentDay === null ? [] : [formatDay(documentDay).replace(/ (?=[0-9]+$)/, ' พ.ศ. ')];
    },
  };
}
