import { findingsInCell } from '../../support/cell-findings';

const broken = (text: string) =>
  findingsInCell('website', text, 'link-broken-form').map(({ params }) => params.found);

it.each([
  'http:/www.tharae.go.th',
  'http//www.tharae.go.th',
  'https www.tharae.go.th',
  'httpwww.tharae.go.th',
  'htpp://www.tharae.go.th',
  'https://www. tharae.go.th',
  'https://tharae',
  'https://',
  'www.tharae',
  'www tharae.go.th',
  'https://drive.google.com/file/d/1a 2b/view',
  'https://www.tharae.go.th/a.pdf และ http:/www.tharae.go.th/b.pdf',
])('finds %j', (text) => {
  expect(broken(text)).toEqual([text]);
});

it('names the one line of several', () => {
  expect(broken('https://www.tharae.go.th\nhttp:/b.go.th\nภาพกิจกรรม')).toEqual(['http:/b.go.th']);
});

it.each([
  'https://www.tharae.go.th',
  'HTTP://tharae.go.th:8080/index.php?id=5#ก',
  'www.tharae.go.th',
  'tharae.go.th',
  'drive.google.com/file/d/1a2b/view',
  'https://เทศบาลท่าแร่.ไทย/ข่าว',
  'https://www.facebook.com/เทศบาลตำบลท่าแร่',
  'http://192.168.1.5/ita',
  'https://www.tharae.go.th/a.pdf, https://www.tharae.go.th/b.pdf',
  'https://www.tharae.go.th, tharae.go.th',
  'https://www.tharae.go.th (ภาพกิจกรรม)',
  'https://www.tharae.go.th หน้า 5',
  'www.tharae.go.th หรือ saraban@tharae.go.th',
  'www.tharae.go.th saraban@tharae.go.th',
  'เว็บไซต์เทศบาล http:/',
  'รายงานการประชุม',
  '-',
])('takes %j', (text) => {
  expect(broken(text)).toEqual([]);
});

it('is quick with a line of thousands of beginnings', () => {
  const start = performance.now();
  broken('http '.repeat(10_000));
  broken('www.a.th '.repeat(10_000));
  broken(`www.${'a.'.repeat(25_000)}`);
  expect(performance.now() - start).toBeLessThan(1000);
});
