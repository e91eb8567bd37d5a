import type { TablesReport } from '../../src/app/contract/report';
import { bahtText, countText, shareOf } from '../text';
import { Bar } from './bar';
import { Ring } from './ring';

type Row = TablesReport['dimension'][number];

/** How far the plan has come: items done of all, money spent of planned, in all and by dimension. */
export function Progress({ rows }: { rows: readonly Row[] }) {
  const total = rows.find(({ dimension }) => dimension === 'total');
  return (
    <section class="card" aria-labelledby="progress-title">
      <h2 id="progress-title">ความก้าวหน้าของแผน</h2>
      {total && <Total row={total} />}
      <ul class="plain-list dimensions">
        {rows.map(
          (row) => row.dimension !== 'total' && <Dimension key={row.dimension} row={row} />,
        )}
      </ul>
    </section>
  );
}

function Total({ row }: { row: Row }) {
  return (
    <div class="rings">
      <div>
        <Ring share={shareOf(row.done, row.items)} percent={percentText(row.percentItems)} />
        <p class="ring-name">รายการที่เสร็จ</p>
        <p>
          {countText(row.done)} จาก {countText(row.items)}
        </p>
      </div>
      <div class="money">
        <Ring
          share={shareOf(row.disbursed, row.planned)}
          percent={percentText(row.percentBudget)}
        />
        <p class="ring-name">เบิกจ่าย (บาท)</p>
        <p>
          {bahtText(row.disbursed)} จาก {bahtText(row.planned)}
        </p>
      </div>
    </div>
  );
}

function Dimension({ row }: { row: Row }) {
  return (
    <li>
      <h3>มิติที่ {row.dimension}</h3>
      <p class="beside">
        <span>รายการที่เสร็จ</span>
        <span>
          {countText(row.done)} จาก {countText(row.items)}
        </span>
      </p>
      <Bar share={shareOf(row.done, row.items)} />
      <p class="beside">
        <span>เบิกจ่าย</span>
        <span>
          {bahtText(row.disbursed)} จาก {bahtText(row.planned)} บาท
        </span>
      </p>
      <div class="money">
        <Bar share={shareOf(row.disbursed, row.planned)} />
      </div>
    </li>
  );
}

function percentText(percent: string | null): string {
  return percent === null ? '–' : `${percent.replace(/\.00$/, '')}%`;
}
