import { isWellFormed, scanXml } from '../../../../src/core/documents/template/xml-scan';

test.each([
  '<a/>',
  '<a></a>',
  '\ufeff<?xml version="1.0"?>\n<a b="1" c=\'x > y\'>t<b />u</a>\n',
  '<a><!-- < & --><![CDATA[<&]]></a>',
  '<w:a xmlns:w="w" w:b=""/>',
  '<a>&amp;&#169;&#xE01;</a>',
])('well formed: %s', (xml) => {
  expect(isWellFormed(xml)).toBe(true);
});

test.each([
  '',
  'text',
  '<a>',
  '</a>',
  '<a></b>',
  '<a/><b/>',
  'x<a/>',
  '<a>&nbsp;</a>',
  '<a>&</a>',
  '<a b=1/>',
  '<a b="<"/>',
  '<a b/>',
  '<a',
  '<!-- <a/>',
  '<!DOCTYPE a><a/>',
  '<a></a/>',
])('not well formed: %s', (xml) => {
  expect(isWellFormed(xml)).toBe(false);
});

test('elements and text come in order, empty elements opened and closed', () => {
  const met: string[] = [];
  scanXml('<a>1<b/>2</a>', {
    open: (name) => met.push(`<${name}`),
    close: (name) => met.push(`/${name}`),
    text: (text) => met.push(text),
  });
  expect(met).toEqual(['<a', '1', '<b', '/b', '2', '/a']);
});

test('a megabyte of one tag does not take long', () => {
  const xml = `<a ${'b="c" '.repeat(170_000)}`;
  expect(isWellFormed(xml)).toBe(false);
});
