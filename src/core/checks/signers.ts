import { distance } from 'fastest-levenshtein';
import { compareTexts } from '../records/in-order';
import type { Signer } from '../records/records';
import { matchKey } from '../text/thai';
import type { Check } from './check';
import { sharing } from './sharing';

/**
 * A paper's signers, against those of the other papers: a post that only one person holds under two
 * names, one name spelt in two ways, one person in two positions. Who acts for another, and who
 * sits on a committee, rightly has two.
 */
export const signers: Check = {
  name: 'ชื่อและตำแหน่งผู้ลงนาม',
  run({ book: { tabs, records } }, report) {
    const tab = tabs.signers;
    if (!tab) return;
    const persons = records.signers.map(personOf).filter(({ person }) => person !== '');
    const holders = persons.filter(({ isActing }) => !isActing);
    for (const group of sharing(holders, ({ post }) => post)) {
      const [usual, ...others] = byFrequency(group, ({ person }) => person);
      for (const { signer, person, isOnly } of others) {
        if (!usual || person === usual.person || !(isOnly || isNear(person, usual.person)))
          continue;
        const [label = ''] = signer.position;
        const params = { found: signer.name, other: usual.signer.name, position: label };
        report('signer-name-differs', tab.place(signer.row, 'name', label), params);
      }
    }
    for (const group of sharing(holders, ({ person }) => person)) {
      const [usual, ...others] = byFrequency(group, ({ position }) => position);
      for (const { signer, position } of others) {
        if (!usual || position.startsWith(usual.position) || usual.position.startsWith(position))
          continue;
        const [label = ''] = signer.position;
        const [other = ''] = usual.signer.position;
        const params = { name: signer.name, found: label, other };
        report('signer-position-differs', tab.place(signer.row, 'position', label), params);
      }
    }
  },
};

interface Person {
  readonly signer: Signer;
  readonly person: string;
  readonly position: string;
  /** The position, without the office behind it where only one person holds it. */
  readonly post: string;
  readonly isOnly: boolean;
  readonly isActing: boolean;
}

const TITLE =
  /^(?:ว่าที่)?(?:นายแพทย์|นาย|นางสาว|นส|นาง|ดร|ร้อยตรี|ร้อยโท|ร้อยเอก|รต|รท|รอ|จ่าเอก|สิบเอก|พันจ่าเอก|พจอ|จอ|สอ)(?:หญิง)?/;
const ONLY_ONE =
  /^(?:ปลัดเทศบาล|ปลัดองค์การบริหารส่วน|ปลัดอบต|นายกเทศมนตรี|นายกองค์การบริหารส่วน|นายกอบต|หัวหน้าสำนักปลัด|ผู้อำนวยการ(?:กอง|สำนัก).+)/;
const ACTING = /รักษา|แทน|ปฏิบัติ(?:หน้าที่|ราชการ)|กรรมการ|ประธาน|เลขานุการ|คณะทำงาน/;

function personOf(signer: Signer): Person {
  const position = matchKey(signer.position.join(' '));
  const post = ONLY_ONE.exec(position)?.[0];
  return {
    signer,
    person: matchKey(signer.name).replace(TITLE, ''),
    position,
    post: post ?? position,
    isOnly: post !== undefined,
    isActing: ACTING.test(position),
  };
}

/** Those with the most frequent key first; ties, and those of one key, by their texts. */
function byFrequency(group: readonly Person[], keyOf: (person: Person) => string): Person[] {
  const counts = new Map<string, number>();
  for (const person of group) counts.set(keyOf(person), (counts.get(keyOf(person)) ?? 0) + 1);
  const countOf = (person: Person) => counts.get(keyOf(person)) ?? 0;
  const textOf = ({ signer }: Person) => [signer.name, ...signer.position].join('\n');
  return [...group].sort(
    (a, b) =>
      countOf(b) - countOf(a) ||
      compareTexts(keyOf(a), keyOf(b)) ||
      compareTexts(textOf(a), textOf(b)),
  );
}

const MOST_APART = 2;
const SHORTEST = 8;
const LONGEST = 100;

function isNear(a: string, b: string): boolean {
  const lengths = [a.length, b.length];
  if (Math.min(...lengths) < SHORTEST || Math.max(...lengths) > LONGEST) return false;
  return distance(a, b) <= MOST_APART;
}
