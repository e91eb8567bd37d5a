import * as z from 'zod/mini';

/** What the page may ask for, each strictly parsed; anything else is turned away. */

const count = z.int().check(z.minimum(1), z.maximum(1_048_576));
const tab = z.int().check(z.minimum(0));
const place = z.strictObject({ tab, row: count, column: count });

export const OpenSample = z.strictObject({ sample: z.nullable(z.string()) });

export const GridRequest = z.union([
  z.strictObject({ tab, page: z.int().check(z.minimum(0)) }),
  z.strictObject({ tab, row: count }),
]);

const cell = z.strictObject({
  row: count,
  column: count,
  text: z.string().check(z.maxLength(100_000)),
});

export const EditRequest = z.strictObject({
  tab,
  cells: z.array(cell).check(z.minLength(1), z.maxLength(20_000)),
  isConfirmed: z.boolean(),
});

export const CallRequest = z.strictObject({
  functionName: z.string().check(z.minLength(1), z.maxLength(100)),
  values: z.array(z.unknown()).check(z.maxLength(10)),
  place: z.optional(place),
});

export const AnswerRequest = z.strictObject({
  id: z.int(),
  button: z.enum(['OK', 'CANCEL', 'YES', 'NO', 'CLOSE']),
  text: z.string().check(z.maxLength(50_000)),
});

export const DocumentRequest = z.strictObject({ id: z.string().check(z.maxLength(200)) });
