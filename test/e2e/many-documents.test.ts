import { generatedFile } from '../../scripts/bench/generated';
import { DOCUMENT_KINDS } from '../../src/core/documents/kinds';
import { ask, hostOver, succeeded, texts } from '../support/host';

const MEMO = { action: 'documents', kinds: ['memo-results'] } as const;
const ALL = { action: 'documents', kinds: DOCUMENT_KINDS.map(({ kind }) => kind) } as const;

const registerOf = (file: ReturnType<typeof generatedFile>) =>
  (texts(file.workbook).ทะเบียนเอกสาร ?? []).slice(1);

test('made again, a document is a new file that says so and a new row; the first stays', () => {
  const file = generatedFile(4);
  const host = hostOver(file);
  succeeded(ask(host, MEMO));
  const [first] = [...host.drive.values()];
  const bytes = first?.bytes;
  succeeded(ask(host, MEMO));
  const names = [...host.drive.values()].map(({ name }) => name);
  expect(names).toHaveLength(2);
  expect(names[1]).toBe(`${names[0]} (ฉบับที่ 2)`);
  expect(first?.bytes).toBe(bytes);
  const rows = registerOf(file);
  expect(rows).toHaveLength(2);
  expect(new Set(rows.map((row) => row[3])).size).toBe(2);
});

test('asked for at once, each kind is made or says why not, and one that fails loses no other', () => {
  const clean = hostOver(generatedFile(4));
  const wanted = succeeded(ask(clean, ALL)).report?.documents ?? [];
  const makeable = wanted.filter(({ url }) => url !== '').map(({ kind }) => kind);
  expect(wanted.map(({ kind }) => kind)).toEqual(ALL.kinds);
  expect(makeable).toContain('memo-results');
  for (const { url, withheld } of wanted) expect(url === '').toBe(withheld.length > 0);
  for (const [index, kind] of makeable.entries()) {
    const file = generatedFile(4);
    const host = hostOver(file);
    let made = 0;
    host.fail((call) => {
      if (!/Files\.create$/.test(call.kind)) return undefined;
      return made++ === index ? new Error('Service Drive timed out.') : undefined;
    });
    const { report, notices } = succeeded(ask(host, ALL));
    const lost = report?.documents.find((document) => document.kind === kind);
    expect(lost).toMatchObject({ url: '' });
    expect(lost?.withheld).toHaveLength(1);
    const done = report?.documents.filter(({ url }) => url !== '').map((one) => one.kind);
    expect(done).toEqual(makeable.filter((one) => one !== kind));
    expect(registerOf(file)).toHaveLength(makeable.length - 1);
    expect(notices.join('\n')).toContain('ยังไม่ได้ทำ');
    const again = succeeded(ask(hostOver(file), { action: 'documents', kinds: [kind] }));
    expect(again.report?.documents[0]?.url).not.toBe('');
    expect(registerOf(file)).toHaveLength(makeable.length);
  }
});
