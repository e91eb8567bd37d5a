import {
  AlignmentType,
  Header,
  type ISectionPropertiesOptions,
  NumberFormat,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import { cm, pt, type Twips } from './measure';

/** A4, as docx takes it: the short side is the width in both orientations. */
const A4 = { width: cm(21), height: cm(29.7) };

/** The width between the memo's margins. */
export const MEMO_WIDTH: Twips = cm(21 - 3 - 2);

/** The width between the margins of attached tables. */
export const ATTACHED_WIDTH: Twips = cm(29.7 - 2 - 2);

/**
 * The memo's page: left 3 cm, right 2, bottom 2, top 1.5 so that the Garuda stands where the typing
 * guide puts it (นร 0106/ว 2019, 30 พ.ย. 2553). The first page carries no number.
 */
export const memoPage: ISectionPropertiesOptions = {
  page: {
    size: A4,
    margin: {
      top: cm(1.5),
      bottom: cm(2),
      left: cm(3),
      right: cm(2),
      header: cm(0.75),
      footer: cm(1),
      gutter: 0,
    },
    pageNumbers: { formatType: NumberFormat.THAI_NUMBERS },
  },
  titlePage: true,
};

/** The page of an order or an announcement: its Garuda stands 2.5 cm below the edge. */
export const orderPage: ISectionPropertiesOptions = {
  page: {
    size: A4,
    margin: {
      top: cm(2.5),
      bottom: cm(2),
      left: cm(3),
      right: cm(2),
      header: cm(1.25),
      footer: cm(1),
      gutter: 0,
    },
    pageNumbers: { formatType: NumberFormat.THAI_NUMBERS },
  },
  titlePage: true,
};

/** The attached tables: A4 on its side, as ten columns of money do not fit upright. */
export const attachedPage: ISectionPropertiesOptions = {
  page: {
    size: { ...A4, orientation: PageOrientation.LANDSCAPE },
    margin: {
      top: cm(2),
      bottom: cm(1.5),
      left: cm(2),
      right: cm(2),
      header: cm(1),
      footer: cm(1),
      gutter: 0,
    },
    pageNumbers: { formatType: NumberFormat.THAI_NUMBERS },
  },
};

/** "- ๒ -" centred at the top, as official papers number their pages. */
export function pageNumber(): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { after: pt(0) },
        children: [new TextRun({ children: ['- ', PageNumber.CURRENT, ' -'] })],
      }),
    ],
  });
}

/** The header of a first page: nothing. */
export function noPageNumber(): Header {
  return new Header({ children: [new Paragraph({ children: [] })] });
}
