import { DOCUMENT_KINDS } from '../../../../src/core/documents/kinds';
import { fillTemplate } from '../../../../src/core/documents/template/fill';
import { type Picture, readPicture } from '../../../../src/core/documents/template/picture';
import { plainPng } from '../../../support/pictures';
import { attribute, elements, first, parse, readDocx } from '../docx-reader';
import { shippedTemplate } from '../shipped';
import { THARAE } from '../tharae';
import { drawing, p, smallDocx } from './small-docx';
import { KIND } from './small-kind';

type FillKind = Parameters<typeof fillTemplate>[1];

const PNG = plainPng(90, 100);
const GARUDA = pictureOf(PNG);

function pictureOf(bytes: Uint8Array): Picture {
  const reading = readPicture(bytes);
  if (!reading.ok) throw new Error(reading.problem);
  return reading.picture;
}

function filled(template: Uint8Array, garuda: Picture | null, kind: FillKind = KIND, values = {}) {
  const made = fillTemplate(template, kind, values, { garuda });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.bytes;
}

/** Height in EMU of the slot in papers with one. */
const HEIGHTS: Readonly<Record<string, number>> = {
  'memo-results': 540_000,
  'memo-approval': 540_000,
  announcement: 1_080_000,
  'order-committee': 1_080_000,
};

test.each(Object.keys(HEIGHTS))(
  '%s carries the office’s picture, as high as its place',
  async (name) => {
    const kind = DOCUMENT_KINDS.find((one) => one.kind === name);
    if (!kind) throw new Error(name);
    const template = await shippedTemplate(name);
    const made = readDocx(filled(template, GARUDA, kind, kind.values(THARAE)));
    const [drawing] = elements(made.body, 'wp:inline');
    if (!drawing) throw new Error('no picture');
    const height = HEIGHTS[name] ?? 0;
    for (const size of ['wp:extent', 'a:ext']) {
      expect([attribute(drawing, size, 'cx'), attribute(drawing, size, 'cy')]).toEqual([
        `${height * 0.9}`,
        `${height}`,
      ]);
    }
    expect(pictureBehind(made, attribute(drawing, 'a:blip', 'r:embed'))).toEqual(PNG);
    const types = elements(made.part('[Content_Types].xml'), 'Default');
    expect(types.filter((one) => one.getAttribute('Extension') === 'png')).toHaveLength(1);
  },
);

function pictureBehind(made: ReturnType<typeof readDocx>, id: string): Buffer {
  const relations = elements(made.part('word/_rels/document.xml.rels'), 'Relationship');
  const own = relations.filter((one) => one.getAttribute('Id') === id);
  expect(own).toHaveLength(1);
  return made.partBytes(`word/${own[0]?.getAttribute('Target')}`);
}

test('every shipped template with a memo’s or an order’s head has one place', async () => {
  for (const name of Object.keys(HEIGHTS)) {
    const { body } = readDocx(await shippedTemplate(name));
    const places = elements(body, 'wp:docPr').map((one) => one.getAttribute('descr'));
    expect([name, places]).toEqual([name, ['ครุฑ']]);
  }
});

const xmlOf = (bytes: Uint8Array) => readDocx(bytes).xml('word/document.xml');

test.each(['descr="ครุฑ"', 'descr="ตรา ครุฑ "', 'title="ครุฑ"', "descr='ภาพครุฑ'"])(
  'a picture with %s is a place in an office’s own template',
  (told) => {
    const xml = xmlOf(filled(smallDocx(drawing(told, 'rId7')), GARUDA));
    const place = parse(xml);
    const blip = first(place, 'a:blip');
    expect(blip.getAttribute('r:embed')).toBe('rIdGaruda');
    expect(blip.getAttribute('r:link')).toBeNull();
    expect(blip.childNodes).toHaveLength(0);
    expect(first(place, 'a:srcRect').getAttribute('l')).toBeNull();
    for (const size of ['wp:extent', 'a:ext']) {
      expect([attribute(first(place, 'wp:inline'), size, 'cx'), size]).toEqual(['180', size]);
    }
  },
);

test('other pictures stay, and a template without a place stays as it is', () => {
  const other = drawing('descr="แผนที่"', 'rId7');
  const xml = xmlOf(filled(smallDocx(other + drawing('descr="ครุฑ"', 'rId7')), GARUDA));
  expect(xml).toContain(other);
  const without = smallDocx(p('{{ชื่อ}}') + other);
  expect(filled(without, GARUDA)).toEqual(filled(without, null));
});

test('of pictures inside each other only the one that is a place changes', () => {
  const outer = drawing('descr="กรอบ"', 'rId7', drawing('descr="ครุฑ"', 'rId6'));
  const xml = xmlOf(filled(smallDocx(outer), GARUDA));
  expect(xml.match(/r:embed="(rId\w+)"/g)).toEqual([
    'r:embed="rIdGaruda"',
    'r:embed="rId7"',
    'r:embed="rId9"',
  ]);
});

test('a picture put in twice is there once, and the same bytes come out', () => {
  const template = smallDocx(drawing('descr="ครุฑ"', 'rId7'));
  const once = filled(template, GARUDA);
  const twice = readDocx(filled(once, pictureOf(plainPng(50, 100))));
  expect(twice.names.filter((name) => name.includes('media'))).toEqual(['word/media/garuda.png']);
  expect(twice.partBytes('word/media/garuda.png')).toEqual(plainPng(50, 100));
  expect(elements(twice.part('word/_rels/document.xml.rels'), 'Relationship')).toHaveLength(1);
  expect(filled(template, GARUDA)).toEqual(once);
});
