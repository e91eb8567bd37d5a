import type { SharePerson, ShareProposal, ShareResult } from '../../src/app/contract/sharing';

/** Proposals and outcomes of sharing as the add-in gives them, for the page alone. */

export const REPORT_FILE = 'report-2';
export const OLD_FILE = 'report-1';

type Right = SharePerson['rights'][number];

const right = (file: string, before: Right['before'], after: Right['after']): Right => {
  return { file, before, after };
};

export function personOf(email: string, parts: Partial<SharePerson> = {}): SharePerson {
  const rights = [right('', 'none', 'view')];
  return { email, name: '', position: 'กรรมการ', inTab: true, rights, notes: [], ...parts };
}

export const NEW = personOf('palad@tharae.go.th', {
  position: 'ปลัดเทศบาล',
  rights: [
    right('', 'none', 'edit'),
    right(REPORT_FILE, 'none', 'edit'),
    right(OLD_FILE, 'none', 'edit'),
  ],
});
export const KEPT = personOf('owner@tharae.go.th', {
  position: 'นายกเทศมนตรี',
  rights: [right('', 'owner', 'owner'), right(REPORT_FILE, 'none', 'view')],
});
export const SAME = personOf('law@tharae.go.th', {
  position: 'นิติกรชำนาญการ',
  rights: [right('', 'view', 'view')],
  notes: ['โปร่งใสให้สิทธิ์ดูสมุดงานได้ ส่วนแสดงความคิดเห็นให้เองที่ปุ่มแชร์ของ Google'],
});
export const LESS = personOf('finance.department.of.the.office@tharae.go.th', {
  position: 'ผู้อำนวยการกองคลัง',
  rights: [right('', 'edit', 'view'), right(REPORT_FILE, 'view', 'view')],
});
export const STRANGER = personOf('former.member@gmail.com', {
  position: '',
  inTab: false,
  rights: [right('', 'edit', 'none')],
});

export const SHARING: ShareProposal = {
  files: [
    {
      id: '',
      name: 'สมุดงาน',
      url: 'https://docs.google.com/spreadsheets/d/x/edit',
      isLatest: true,
    },
    {
      id: REPORT_FILE,
      name: 'รายงานผลการดำเนินการตามแผนปฏิบัติการป้องกันการทุจริต (8 เมษายน 2564 09:30 น.)',
      url: 'https://docs.google.com/document/d/report-2/edit',
      isLatest: true,
    },
    {
      id: OLD_FILE,
      name: 'รายงานผลการดำเนินการตามแผนปฏิบัติการป้องกันการทุจริต (1 เมษายน 2564 09:30 น.)',
      url: 'https://docs.google.com/document/d/report-1/edit',
      isLatest: false,
    },
  ],
  people: [NEW, KEPT, SAME, LESS, STRANGER],
  leftOut: [
    {
      name: 'ผู้แทนชุมชน',
      sheet: 'คณะกรรมการ',
      cell: 'E7',
      why: '“chumchon@tharae” ไม่ใช่ที่อยู่อีเมล จึงยังไม่ใช้ พิมพ์ที่อยู่อีเมลเดียวด้วยอักษรอังกฤษ เช่น name@example.go.th',
    },
  ],
  message:
    'เรียน คณะกรรมการ\n\nเทศบาลตำบลท่าแร่ ขอส่งข้อมูลแผนปฏิบัติการป้องกันการทุจริต ปีงบประมาณ 2564 รอบ 12 เดือน เพื่อโปรดพิจารณา\n\nสมุดงาน: https://docs.google.com/spreadsheets/d/x/edit',
};

export function resultOf(email: string, parts: Partial<ShareResult> = {}): ShareResult {
  return {
    ...{ email, file: '', fileName: 'สมุดงาน', before: 'none', after: 'view' },
    ...{ state: 'done', why: '' },
    ...parts,
  };
}

export const RESULTS: readonly ShareResult[] = [
  resultOf(NEW.email, { after: 'edit' }),
  resultOf(NEW.email, { file: REPORT_FILE, fileName: SHARING.files[1]?.name ?? '', after: 'edit' }),
  resultOf(LESS.email, {
    ...{ before: 'edit', after: 'view', state: 'kept' },
    why: 'Google ไม่รับอีเมลนี้ อาจพิมพ์ผิด หรือไม่มีบัญชี Google',
  }),
];
