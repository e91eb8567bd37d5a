import { ImageRun } from 'docx';

/** By this description the picture is found when the office's own takes its place. */
const DESCRIPTION = 'ครุฑ';

/** Pixels of 1/96 inch, in which docx takes lengths of pictures. */
const PIXELS_PER_CM = 96 / 2.54;

/** One pixel that shows nothing: the office puts its own picture in its place. */
const TRANSPARENT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII=',
  'base64',
);

/** The place of the Garuda, so many centimetres high: a picture that shows nothing yet. */
export function garudaSlot(height: number): ImageRun {
  const side = height * PIXELS_PER_CM;
  return new ImageRun({
    type: 'png',
    data: TRANSPARENT,
    transformation: { width: side, height: side },
    altText: {
      name: DESCRIPTION,
      title: DESCRIPTION,
      description: DESCRIPTION,
    },
  });
}
