import type { DocumentData } from '../../../src/core/documents/kind';
import type {
  CommitteeMember,
  Measure,
  PaperText,
  PlanItem,
  Result,
  Round,
  Settings,
  Signer,
} from '../../../src/core/records/records';
import type { Status } from '../../../src/core/records/status';
import type { DimensionRow, Tables } from '../../../src/core/tables/tables';

/** The figures of the printed report of round 6 of 2564, typed in by hand: never from the program. */
export const DIMENSION_ROWS: readonly DimensionRow[] = [
  row(1, [17, 9], [7_000_000, 0, 0], [5294, 0]),
  row(2, [28, 23], [4_000_000, 1_500_000, 1_500_000], [8214, 3750]),
  row(3, [12, 8], [5_000_000, 0, 0], [6667, 0]),
  row(4, [8, 5], [0, 0, 0], [6250, 10000]),
  row('total', [65, 45], [16_000_000, 1_500_000, 1_500_000], [6923, 938]),
];

export const TABLES: Tables = {
  fiscalYear: 2564,
  round: 6,
  dimension: DIMENSION_ROWS,
  status: {
    baseline: 54,
    all: 65,
    inOrdinance: 1,
    inProgress: 0,
    done: 45,
    cannot: 0,
    notReported: 20,
    implementation: 8333,
    level: 'มาก',
  },
  planByYear: {
    years: [],
    dimensions: [],
    total: { items: 0, projects: 0, measures: 0, activities: 0, guidelines: 0, budgets: [] },
  },
  ita: null,
  reviews: null,
};

export const SETTINGS: Settings = {
  organisation: 'เทศบาลตำบลท่าแร่',
  district: 'เมืองสกลนคร',
  province: 'สกลนคร',
  fiscalYear: 2564,
  round: 6,
  planStart: 2561,
  planEnd: 2564,
  division: 'สำนักปลัดเทศบาล (งานนิติการ)',
  documentNumber: 'สน 52301/179',
  documentDay: '2021-03-31',
  addressee: 'นายกเทศมนตรีตำบลท่าแร่',
  dataDay: '2021-04-05',
  website: 'www.example.go.th',
  orderNumber: '',
  partners: [],
  itaAnnounced: null,
  itaCountry: null,
  thaiDigitsInText: true,
  thaiDigitsInTables: false,
  inProgressWeight: 50,
  levels: { 6: [5000, 2000], 12: [8000, 5000] },
};

/** Positions, not persons. */
export const SIGNERS: readonly Signer[] = [
  signer(2, '', 'ผู้รายงาน', ['เจ้าพนักงานธุรการปฏิบัติงาน']),
  signer(3, 'ความเห็นหัวหน้าสำนักปลัด', 'หัวหน้าสำนักปลัด', ['หัวหน้าสำนักปลัดเทศบาล']),
  signer(4, 'ความเห็นปลัดเทศบาล', 'ปลัดเทศบาล', ['ปลัดเทศบาลตำบลท่าแร่']),
  signer(5, 'คำสั่งนายกเทศมนตรี', 'ปลัดเทศบาล', ['ปลัดเทศบาล ปฏิบัติหน้าที่', 'นายกเทศมนตรีตำบลท่าแร่']),
];

export const THARAE: DocumentData = dataWith({});

export function dataWith(changes: {
  readonly settings?: Partial<Settings>;
  readonly tables?: Partial<Tables>;
  readonly plan?: readonly PlanItem[];
  readonly results?: readonly Result[];
  readonly measures?: readonly Measure[];
  readonly signers?: readonly Signer[];
  readonly committee?: readonly CommitteeMember[];
  readonly texts?: readonly PaperText[];
}): DocumentData {
  return {
    records: {
      settings: { ...SETTINGS, ...changes.settings },
      plan: changes.plan ?? [],
      results: changes.results ?? [],
      details: [],
      ita: [],
      itaRules: [],
      measures: changes.measures ?? [],
      signers: changes.signers ?? SIGNERS,
      committee: changes.committee ?? [],
      reviews: [],
      texts: changes.texts ?? [],
    },
    tables: { ...TABLES, ...changes.tables },
  };
}

export function signer(
  rowNumber: number,
  heading: string,
  name: string,
  position: readonly string[],
  document = '',
): Signer {
  return { row: rowNumber, document, order: rowNumber - 1, heading, name, position };
}

export function planItem(code: string): PlanItem {
  return {
    row: 2,
    code,
    dimension: 1,
    kind: 'activity',
    name: code,
    unit: '',
    baseline: true,
    budgets: new Map(),
    note: '',
    section: '',
  };
}

export function result(code: string, round: Round, status: Status | null): Result {
  return {
    row: 2,
    fiscalYear: TABLES.fiscalYear,
    round,
    code,
    status,
    inOrdinance: false,
    ordinance: 0,
    disbursed: 0,
    activity: '',
    outcome: '',
    output: '',
    result: '',
    reason: '',
    evidence: '',
  };
}

function row(
  dimension: DimensionRow['dimension'],
  [items, done]: readonly [number, number],
  [planned, ordinance, disbursed]: readonly [number, number, number],
  [percentItems, percentBudget]: readonly [number, number],
): DimensionRow {
  return { dimension, items, done, planned, ordinance, disbursed, percentItems, percentBudget };
}
