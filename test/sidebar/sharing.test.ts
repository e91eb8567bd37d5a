import {
  chosenSteps,
  fateOf,
  firstChoice,
  mailable,
  rightLines,
  type ShareChoice,
  sharingText,
} from '../../sidebar/sharing';
import {
  KEPT,
  LESS,
  NEW,
  OLD_FILE,
  personOf,
  REPORT_FILE,
  SAME,
  SHARING,
  STRANGER,
} from '../support/share-replies';

const FIRST = firstChoice(SHARING);
const WORKBOOK_ONLY: ShareChoice = { files: [''], losing: [] };
const choosing = (...losing: string[]): ShareChoice => ({ ...FIRST, losing });

test('at first the workbook and the newest of each paper are chosen, and no loss', () => {
  expect(FIRST).toEqual({ files: ['', REPORT_FILE], losing: [] });
});

test.each([
  ['a new one', NEW, FIRST, 'gains'],
  ['the owner who gets a document', KEPT, FIRST, 'gains'],
  ['the owner of the workbook alone', KEPT, WORKBOOK_ONLY, 'owner'],
  ['one who has it', SAME, FIRST, 'keeps'],
  ['one who would have less', LESS, FIRST, 'may-lose'],
  ['the same, chosen', LESS, choosing(LESS.email), 'loses'],
  ['one who stands in no row', STRANGER, FIRST, 'may-lose'],
  ['the same, chosen', STRANGER, choosing(STRANGER.email), 'loses'],
  ['one of whom nothing is chosen', NEW, { files: [], losing: [] }, 'keeps'],
] as const)('%s: %#', (_, person, choice, fate) => {
  expect(fateOf(person, choice)).toBe(fate);
});

test('documents with the same change stand in one line', () => {
  const all = { files: ['', REPORT_FILE, OLD_FILE], losing: [] };
  expect(rightLines(NEW, all)).toEqual([
    { documents: 0, before: 'ไม่มีสิทธิ์', after: 'แก้ไข', change: 'gain' },
    { documents: 2, before: 'ไม่มีสิทธิ์', after: 'แก้ไข', change: 'gain' },
  ]);
  expect(rightLines(LESS, FIRST).map(({ documents, change }) => [documents, change])).toEqual([
    [0, 'loss'],
    [1, 'none'],
  ]);
});

test('sent are gains on what is chosen, and of losses only those chosen', () => {
  const sent = (choice: ShareChoice) =>
    chosenSteps(SHARING, choice).map(({ email, file, after }) => [email, file, after]);
  const gains = [
    [NEW.email, '', 'edit'],
    [NEW.email, REPORT_FILE, 'edit'],
    [KEPT.email, REPORT_FILE, 'view'],
  ];
  expect(sent(FIRST)).toEqual(gains);
  expect(sent(choosing(STRANGER.email))).toEqual([...gains, [STRANGER.email, '', 'none']]);
  expect(sent(WORKBOOK_ONLY)).toEqual([[NEW.email, '', 'edit']]);
});

test('mail goes to whoever gets a document, each counted once', () => {
  expect(mailable(chosenSteps(SHARING, FIRST))).toBe(2);
  expect(mailable(chosenSteps(SHARING, WORKBOOK_ONLY))).toBe(0);
  const changed = personOf('x@y.th', { rights: [{ file: 'd', before: 'view', after: 'edit' }] });
  const sharing = { ...SHARING, people: [changed] };
  expect(mailable(chosenSteps(sharing, { files: ['d'], losing: [] }))).toBe(0);
});

test('the proposal in a line', () => {
  expect(sharingText(SHARING, choosing(LESS.email))).toBe(
    'ได้สิทธิ์เพิ่ม 2 คน · คงเดิม 2 คน · ลดหรือเอาออก 1 คน',
  );
});
