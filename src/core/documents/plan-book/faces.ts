import type { FontProfile } from '../template/font-profile';

/** How a size of the shipped template comes out: as wide as TH SarabunPSK of `size`, in points. */
export interface Face {
  readonly size: number;
  readonly line: number;
}

/** 15 points in rows, 16 in the body, 18 and 20 in titles. */
export type Faces = Readonly<Record<'row' | 'body' | 'title' | 'part', Face>>;

/** Those of the shipped template, and what Google's font makes of them. */
export const FACES: Readonly<Record<FontProfile, Faces>> = {
  official: {
    row: { size: 15, line: 17 },
    body: { size: 16, line: 18.1 },
    title: { size: 18, line: 20.4 },
    part: { size: 20, line: 22.6 },
  },
  google: {
    row: { size: 15.2, line: 16.3 },
    body: { size: 16.7, line: 17.9 },
    title: { size: 18.2, line: 19.5 },
    part: { size: 21.3, line: 22.8 },
  },
};
