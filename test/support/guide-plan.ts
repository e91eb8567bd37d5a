import { items, results, signers } from '../../samples/source/tharae-2564';

/** A plan of eight items to walk the guide with, out of the first sample and numbered anew. */
const CODES: Readonly<Record<string, string>> = {
  '1.1': '1.1',
  '1.2': '1.2',
  '2.1': '2.1',
  '2.19': '2.2',
  '3.1': '3.1',
  '3.2': '3.2',
  '4.1': '4.1',
  '4.2': '4.2',
};

const chosen = items.filter(({ code }) => code in CODES);

/** The columns from รหัส to the budget of 2564; those of 2561 to 2563 stay blank. */
export const PLAN_ROWS: readonly (readonly string[])[] = chosen.map((item) => [
  ...[CODES[item.code] ?? '', String(item.dimension), item.kind, item.name, item.unit, 'ใช่'],
  ...['', '', '', item.budget2564 === 0 ? '-' : String(item.budget2564)],
]);

/** The columns from สถานะ to ผลการดำเนินการ, as the rows of a new round stand. */
export const RESULT_ROWS: readonly (readonly string[])[] = chosen.map(({ code }) => {
  const result = results.find((one) => one.code === code);
  const {
    status = '',
    inOrdinance,
    ordinance,
    disbursed,
    activity = '',
    outcome = '',
  } = result ?? {};
  return [
    ...[status, inOrdinance ? 'ใช่' : 'ไม่ใช่', money(ordinance), money(disbursed)],
    ...[activity, outcome],
  ];
});

/** All five columns of ผู้ลงนาม, without names. */
export const SIGNER_ROWS: readonly (readonly string[])[] = signers.map((signer) => [
  ...[signer.document, String(signer.order), signer.heading, '', signer.position.join('\n')],
]);

function money(amount: number | null | undefined): string {
  return amount ? String(amount) : '-';
}
