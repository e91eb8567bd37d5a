import { DOCUMENT_KINDS } from '../../../src/core/documents/kinds';
import { fillTemplate } from '../../../src/core/documents/template/fill';
import { droppedParts } from '../../../src/core/documents/template/required-parts';
import { attribute, elements, first, textOf } from './docx-reader';
import { filledPaper, shippedTemplate } from './shipped';
import { docxOf, p, smallDocx } from './template/small-docx';
import { THARAE } from './tharae';

const DATA = { ...THARAE, fingerprint: '7KQ2F-M9XBT' };
const kinds = DOCUMENT_KINDS.map((kind) => [kind.kind, kind] as const);

describe.each(kinds)('%s', (_, kind) => {
  it('says at the foot of each page what its data is known by', async () => {
    const { sections, names, part } = await filledPaper(kind, DATA);
    const footers = names.filter((name) => /^word\/footer\d+\.xml$/.test(name));
    const texts = footers.map((name) => textOf(part(name).documentElement as never));
    expect(new Set(texts)).toEqual(new Set(['รหัสข้อมูล 7KQ2F-M9XBT']));
    const pages = sections.map((section) => {
      const kindsOfPage = elements(section, 'w:footerReference').map((one) =>
        one.getAttribute('w:type'),
      );
      return { kindsOfPage, hasFirst: elements(section, 'w:titlePg').length > 0 };
    });
    for (const { kindsOfPage, hasFirst } of pages) {
      expect(kindsOfPage).toEqual(hasFirst ? ['default', 'first'] : ['default']);
    }
    expect(footers).toHaveLength(pages.flatMap(({ kindsOfPage }) => kindsOfPage).length);
  });

  it('says it small and grey, in the room below the text, so that no line of a page is lost', async () => {
    const { sections, part } = await filledPaper(kind, DATA);
    const footer = part('word/footer1.xml');
    expect(attribute(footer, 'w:szCs', 'w:val')).toBe('20');
    expect(attribute(footer, 'w:color', 'w:val')).toBe('808080');
    expect(attribute(footer, 'w:spacing', 'w:lineRule')).toBe('exact');
    const line = Number(attribute(footer, 'w:spacing', 'w:line'));
    for (const section of sections) {
      const margins = first(section, 'w:pgMar');
      const [bottom, edge] = ['bottom', 'footer'].map((side) =>
        Number(margins.getAttribute(`w:${side}`)),
      );
      expect((bottom ?? 0) - (edge ?? 0)).toBeGreaterThanOrEqual(line);
    }
  });

  it('misses it in a template of the office that has it nowhere', async () => {
    const shipped = await shippedTemplate(kind.kind);
    const dropped = (own: Uint8Array) => droppedParts(own, shipped, kind).map(({ what }) => what);
    expect(dropped(smallDocx(p('ก')))).toContain('รหัสข้อมูล');
    expect(dropped(docxOf(p('ก'), { footer: p('{{รหัสข้อมูล}}') }))).not.toContain('รหัสข้อมูล');
  });
});

it('is known by the same whatever else the paper is filled with', async () => {
  const own = smallDocx(p('{{รหัสข้อมูล}}'));
  const [kind] = DOCUMENT_KINDS;
  if (!kind) throw new Error('no kind');
  const code = (data: typeof THARAE) => kind.values(data).รหัสข้อมูล;
  expect(code(DATA)).toBe('7KQ2F-M9XBT');
  expect(code({ ...THARAE, remarks: { warnings: 3, setAside: ['ก'] } })).toBe(code(THARAE));
  expect(code(THARAE)).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/);
  expect(fillTemplate(own, kind, kind.values(DATA))).toMatchObject({ ok: true, blanks: [] });
});
