import type { DocumentData } from '../../../src/core/documents/kind';
import type {
  CommitteeMember,
  PaperText,
  Settings,
  Signer,
} from '../../../src/core/records/records';
import { dataWith, signer, TABLES } from './tharae';

/** Facts of the plan 2566–2570 and of its papers, typed in by hand: positions, not persons. */
const SETTINGS: Partial<Settings> = {
  organisation: 'เทศบาลตำบลกกตูม',
  district: 'ดงหลวง',
  province: 'มุกดาหาร',
  fiscalYear: 2566,
  planStart: 2566,
  planEnd: 2570,
  division: 'สำนักปลัดเทศบาล',
  documentNumber: 'มห 71201/',
  documentDay: '2022-08-15',
  addressee: 'นายกเทศมนตรีตำบลกกตูม',
  dataDay: null,
  website: '',
  orderNumber: '137/2565',
};

/** 90,000 baht in each of five years. */
export const PLAN = {
  years: [2566, 2567, 2568, 2569, 2570],
  dimensions: [],
  total: {
    items: 22,
    projects: 7,
    measures: 11,
    activities: 4,
    guidelines: 0,
    budgets: [9_000_000, 9_000_000, 9_000_000, 9_000_000, 9_000_000],
  },
};

const ORDER = 'คำสั่งแต่งตั้งคณะกรรมการ';
const ANNOUNCEMENT = 'ประกาศใช้แผน';
const MEMO = 'บันทึกขออนุมัติจัดทำแผน';
const CHIEF = ['นายกเทศมนตรีตำบลกกตูม'];

const SIGNERS: readonly Signer[] = [
  signer(2, '', 'ผู้เสนอ', ['หัวหน้าฝ่ายอำนวยการ'], MEMO),
  signer(3, 'ความเห็นของหัวหน้าสำนักปลัด', 'หัวหน้า', ['หัวหน้าสำนักปลัด'], MEMO),
  signer(4, 'ความเห็นของปลัด', 'รักษาการ', ['ผู้อำนวยการกองคลัง', 'รักษาการแทนปลัดเทศบาลตำบลกกตูม'], MEMO),
  signer(5, 'ความเห็นของนายกเทศมนตรี', 'ผู้บริหาร', CHIEF, MEMO),
  signer(6, '', 'ผู้บริหาร', CHIEF, ORDER),
  signer(7, '', 'ผู้บริหาร', CHIEF, ANNOUNCEMENT),
];

export const COMMITTEE: readonly CommitteeMember[] = (
  [
    ['นายกเทศมนตรีตำบลกกตูม', 'ประธานคณะกรรมการ'],
    ['รองปลัดเทศบาลตำบลกกตูม', 'รองประธานคณะกรรมการ'],
    ['หัวหน้าฝ่ายปกครอง', 'คณะกรรมการ'],
    ['หัวหน้าฝ่ายอำนวยการ', 'คณะกรรมการ'],
    ['นักวิเคราะห์นโยบายและแผน', 'คณะกรรมการ'],
    ['นักทรัพยากรบุคคลชำนาญการ', 'คณะกรรมการ'],
    ['หัวหน้าสำนักปลัด', 'คณะกรรมการ/เลขานุการ'],
    ['เจ้าพนักงานธุรการ', 'คณะกรรมการ/ผู้ช่วยเลขานุการ'],
  ] as const
).map(([position, role], index) => ({
  row: index + 2,
  order: index + 1,
  name: `คนที่ ${index + 1}`,
  position,
  role,
  email: '',
  right: null,
}));

/** The announcement was given later than the order. */
const TEXTS: readonly PaperText[] = [
  { row: 2, document: ANNOUNCEMENT, part: 'วันที่ประกาศ', text: '1 กันยายน พ.ศ. 2565', draft: '' },
];

export const KOKKATUM: DocumentData = kokkatumWith({});

export function kokkatumWith(changes: {
  readonly settings?: Partial<Settings>;
  readonly committee?: readonly CommitteeMember[];
  readonly signers?: readonly Signer[];
  readonly texts?: readonly PaperText[];
  readonly plan?: Partial<typeof PLAN>;
}): DocumentData {
  return dataWith({
    settings: { ...SETTINGS, ...changes.settings },
    tables: { ...TABLES, fiscalYear: 2566, planByYear: { ...PLAN, ...changes.plan } },
    signers: changes.signers ?? SIGNERS,
    committee: changes.committee ?? COMMITTEE,
    texts: changes.texts ?? TEXTS,
  });
}
