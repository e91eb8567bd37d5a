import type { Organisation, OrganisationType } from '../text/organisation';

const OF_TAMBON = { staff: 'พนักงานส่วนตำบล', office: /องค์การบริหารส่วนตำบล|อบต|ส่วนท้องถิ่น/ };
const OF_MUNICIPALITY = { staff: 'พนักงานเทศบาล', office: /เทศบาล|ท[ตมน]\.|ส่วนท้องถิ่น/ };
/** The boards of staff have these names, and so have their orders and standards. */
const OF_BOARD = /(?:คณะกรรมการ(?:กลาง)?|มาตรฐานทั่วไป[ก-๙ ]{0,40}|สำหรับ)$/;
const BEFORE = 60;

/**
 * What the staff of the other kind of office is called, and what one's own is: พนักงานส่วนตำบล in a
 * municipality. Not where the text names both, or an office or a partner of that kind.
 */
export function staffOfOther(
  text: string,
  own: OrganisationType,
  partners: readonly Partial<Organisation>[],
): { found: string; right: string } | null {
  if (own === 'province' || !text.includes('พนักงาน')) return null;
  const isTambon = own === 'tambon';
  const [home, away] = isTambon ? [OF_TAMBON, OF_MUNICIPALITY] : [OF_MUNICIPALITY, OF_TAMBON];
  const at = text.indexOf(away.staff);
  if (at < 0 || text.includes(home.staff)) return null;
  if (OF_BOARD.test(text.slice(Math.max(0, at - BEFORE), at))) return null;
  if (away.office.test(text.split(away.staff).join(' '))) return null;
  const isOfPartner = ({ type }: Partial<Organisation>) =>
    type !== 'province' && (type === undefined || (type === 'tambon') !== isTambon);
  return partners.some(isOfPartner) ? null : { found: away.staff, right: home.staff };
}
