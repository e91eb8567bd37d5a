import type { Place } from '../findings/finding';
import type { Settings } from '../records/records';
import {
  findMentions,
  lengthOfName,
  type Mention,
  type Organisation,
  type OrganisationType,
  readOrganisation,
} from '../text/organisation';
import type { Check } from './check';
import { misspellingOf } from './organisation-spelling';
import { staffOfOther } from './organisation-staff';
import { visitTexts } from './texts';

/**
 * Another office's name left in by copying, and the own name misspelt. Names of the district and of
 * the province are no strangers, nor is an office one works with or goes to see.
 */
export const organisationNames: Check = {
  name: 'ชื่อหน่วยงานในข้อความ',
  run({ book }, report) {
    const { organisation } = book.records.settings;
    const own = readOrganisation(organisation);
    if (!own) return;
    const area = areaOf(book.records.settings);
    const misspelt: Misspelt[] = [];
    let cellsWithOwn = 0;
    visitTexts(book, (text, place) => {
      const staff = staffOfOther(text, own.type, area.partners);
      if (staff) report('staff-of-other-kind', place(), { ...staff, organisation });
      const { others, slips, namesOwn } = strangersIn(text, own, area);
      if (namesOwn) cellsWithOwn += 1;
      if (others.length > 0) {
        const found = listOf(others.map((other) => other.found));
        report('organisation-other', place(), { found, organisation });
      }
      if (slips.length > 0) misspelt.push({ text, slips, place: place() });
    });
    const doubted = formInDoubt(misspelt, cellsWithOwn);
    for (const { text, slips, place } of misspelt) {
      const params = {
        found: listOf(slips.map(({ found }) => found)),
        right: slips[0]?.right ?? organisation,
      };
      const isCertain = slips.every(({ certain, found }) => certain && found !== doubted);
      report('organisation-misspelt', place, params, isCertain ? mend(text, slips) : undefined);
    }
  },
};

interface Misspelt {
  readonly text: string;
  readonly slips: readonly Slip[];
  readonly place: Place;
}

/** One form in so many cells is no slip of a hand. */
const FEWEST_IN_DOUBT = 3;

/**
 * The form that stands in more cells than the own name, and than all other forms together: it may be
 * the right one, and the setting misspelt.
 */
function formInDoubt(misspelt: readonly Misspelt[], cellsWithOwn: number): string | null {
  const counts = new Map<string, number>();
  for (const { slips } of misspelt) {
    for (const form of new Set(slips.map(({ found }) => found))) {
      counts.set(form, (counts.get(form) ?? 0) + 1);
    }
  }
  const enough = Math.max(FEWEST_IN_DOUBT, cellsWithOwn + 1, Math.floor(misspelt.length / 2) + 1);
  for (const [form, count] of counts) if (count >= enough) return form;
  return null;
}

/**
 * Writes a text with the own name in place of every stranger's of the same kind. Each of those names
 * has a finding of its own.
 */
export function ownNameWriter(settings: Settings): (text: string) => string {
  const own = readOrganisation(settings.organisation);
  if (!own) return (text) => text;
  const area = areaOf(settings);
  return (text) => {
    const { others, slips } = strangersIn(text, own, area);
    const same = others.filter(({ type }) => type === own.type);
    const wrong: readonly Named[] = [...same, ...slips];
    return mend(
      text,
      [...wrong].sort((one, other) => one.start - other.start),
    );
  };
}

interface Named {
  readonly start: number;
  readonly found: string;
  /** The own name behind what leads to this one. */
  readonly right: string;
}

interface Slip extends Named {
  readonly certain: boolean;
}

interface Other extends Named {
  readonly type: OrganisationType;
}

interface Area extends Pick<Settings, 'district' | 'province'> {
  readonly partners: readonly Partner[];
}

/** An office one works with; of any kind where the setting gives its place only. */
type Partner = Pick<Organisation, 'name'> & Partial<Organisation>;

function areaOf({ district, province, partners }: Settings): Area {
  return { district, province, partners: partners.map(partnerOf) };
}

function partnerOf(text: string): Partner {
  return readOrganisation(text) ?? { name: text.replace(/ /g, '') };
}

/** Words before an organisation's name that say another one is meant. */
const MEANT = /ดูงาน|ร่วมกับ|ระหว่าง|เดิม|ยกฐานะ/;
const MEANT_WITHIN = 30;
/** A shorter name may be the beginning of another: เลย, เลยวังไสย์. */
const LONG_AREA = 5;

function strangersIn(text: string, own: Organisation, area: Area) {
  const others: Other[] = [];
  const slips: Slip[] = [];
  let namesOwn = false;
  for (const mention of findMentions(text)) {
    const { type, lead, start, nameStart, run } = mention;
    if (run === '') continue;
    if (isOwn(text, mention, own)) {
      namesOwn = true;
      continue;
    }
    const nameLength = lengthOfName(mention);
    if (isOfArea(mention, nameLength, own, area)) continue;
    if (area.partners.some((partner) => isPartner(mention, nameLength, partner))) continue;
    const slip = type === own.type ? misspellingOf(mention, nameLength, own.name) : null;
    if (slip) {
      const found = text.slice(start, nameStart + slip.length);
      slips.push({ start, found, right: lead + own.name, certain: slip.certain });
    } else if (
      nameLength > 0 &&
      !MEANT.test(text.slice(Math.max(0, start - MEANT_WITHIN), start))
    ) {
      const found = text.slice(start, nameStart + nameLength);
      others.push({ type, start, found, right: lead + own.name });
    }
  }
  return { others, slips, namesOwn };
}

/** The own name, also broken by a space, and whatever sentence runs on behind it. */
function isOwn(text: string, { type, run, nameStart }: Mention, own: Organisation): boolean {
  if (type !== own.type) return false;
  if (run.startsWith(own.name)) return true;
  const line = text.slice(nameStart, nameStart + own.name.length + MOST_SPACES);
  return line.replace(/ /g, '').startsWith(own.name);
}

const MOST_SPACES = 3;

/** The province's own organisation, and offices called like the district or the province. */
function isOfArea(
  { type, run }: Mention,
  nameLength: number,
  own: Organisation,
  area: Area,
): boolean {
  const { district, province } = area;
  if (type === 'province' && own.type !== 'province') {
    return province === '' || run.startsWith(province);
  }
  const name = run.slice(0, nameLength);
  return [district, district.replace(/^เมือง/, ''), province].some(
    (known) =>
      known !== '' && (name === known || (known.length >= LONG_AREA && run.startsWith(known))),
  );
}

/** A short name may be the beginning of another one, so it must be all there is. */
function isPartner({ type, run }: Mention, nameLength: number, partner: Partner): boolean {
  if (partner.type !== undefined && partner.type !== type) return false;
  const { name } = partner;
  return run.slice(0, nameLength) === name || (name.length >= LONG_AREA && run.startsWith(name));
}

function mend(text: string, slips: readonly Named[]): string {
  let mended = '';
  let at = 0;
  for (const { start, found, right } of slips) {
    mended += text.slice(at, start) + right;
    at = start + found.length;
  }
  return mended + text.slice(at);
}

function listOf(names: readonly string[]): string {
  return [...new Set(names)].join(', ');
}
