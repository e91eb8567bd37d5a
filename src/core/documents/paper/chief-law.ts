import { type OrganisationType, readOrganisation } from '../../text/organisation';

const MUNICIPAL = 'มาตรา 48 เตรส (2) แห่งพระราชบัญญัติเทศบาล พ.ศ. 2496 และที่แก้ไขเพิ่มเติม';

/** The section by which a chief executive gives orders about the office's own affairs. */
const SECTIONS: Readonly<Record<OrganisationType, string>> = {
  city: MUNICIPAL,
  town: MUNICIPAL,
  municipality: MUNICIPAL,
  tambon: 'มาตรา 59 (2) แห่งพระราชบัญญัติสภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. 2537 และที่แก้ไขเพิ่มเติม',
  province: 'มาตรา 35/5 (2) แห่งพระราชบัญญัติองค์การบริหารส่วนจังหวัด พ.ศ. 2540 และที่แก้ไขเพิ่มเติม',
};

/** “อาศัยอำนาจตามความใน…” of an office by its kind; in general words where its name tells none. */
export function authority(organisation: string): string {
  const known = readOrganisation(organisation);
  return known
    ? `อาศัยอำนาจตามความใน${SECTIONS[known.type]}`
    : 'อาศัยอำนาจตามกฎหมายว่าด้วยการจัดตั้งองค์กรปกครองส่วนท้องถิ่น';
}
