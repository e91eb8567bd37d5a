import type { Report } from '../findings/collector';
import type { OpenTab } from '../sheet/open-tab';
import type { Row } from '../sheet/rows';
import { cellText, errorValue } from '../text/cell';
import { hasKey, squish } from '../text/thai';
import { labelOf } from './code';
import { DECISION_NAMES, type Decision, likelyDecision, readDecision } from './decision';
import { fieldsOf } from './fields';
import { readDayCell } from './read-day';
import { readCodeCell } from './read-plan';
import { readRoundCell } from './read-round';
import type { Review } from './records';
import type { ReviewKey } from './reviews-tab';

type ReviewsTab = OpenTab<ReviewKey>;

/** How findings and lists call the row of a review: by its item, where it is of one. */
export function reviewLabel(code: string | null, names: ReadonlyMap<string, string>): string {
  if (code === '') return 'ภาพรวมหรือมาตรการ';
  return labelOf(code ?? '', names.get(code ?? ''));
}

/** Reviews as typed, one record a row. A field that could not be used is null, and a finding says why. */
export function readReviews(
  tab: ReviewsTab,
  names: ReadonlyMap<string, string>,
  isYear: (year: number) => boolean,
  report: Report,
): Review[] {
  const fields = fieldsOf(tab, report);
  return tab.items.map((row): Review => {
    const isOfItem = tab.header.columns.has('code') && hasKey(cellText(row.cell('code')));
    const code = isOfItem ? (readCodeCell(tab, row, 'code', '', report)?.text ?? null) : '';
    const label = reviewLabel(code, names);
    const day = (key: ReviewKey) => {
      const cell = row.cell(key);
      if (!hasKey(cellText(cell))) return null;
      return readDayCell(cell, (problem, params, fix) =>
        report(problem, tab.place(row.row, key, label), params, fix),
      );
    };
    const review: Review = {
      row: row.row,
      fiscalYear: fields.year(row, 'fiscalYear', label, isYear),
      round: readRoundCell(tab, row, label, report),
      code,
      opinion: fields.text(row, 'opinion', label),
      decision: decisionOf(tab, row, label, report),
      member: squish(fields.text(row, 'member', label)),
      day: day('day'),
      answer: fields.text(row, 'answer', label),
      answeredBy: squish(fields.text(row, 'answeredBy', label)),
      answerDay: day('answerDay'),
    };
    reportLacks(tab, row, review, label, report);
    return review;
  });
}

function decisionOf(
  tab: ReviewsTab,
  row: Row<ReviewKey>,
  label: string,
  report: Report,
): Decision | null {
  const cell = row.cell('decision');
  const found = squish(cellText(cell));
  const decision = readDecision(found);
  if (decision !== null || !hasKey(found)) return decision;
  const place = tab.place(row.row, 'decision', label);
  const error = errorValue(cell);
  if (error !== null) report('cell-error', place, { found: error });
  else {
    const likely = likelyDecision(found);
    const names = Object.values(DECISION_NAMES).join(' / ');
    report(
      'decision-unknown',
      place,
      { found, names },
      likely ? DECISION_NAMES[likely] : undefined,
    );
  }
  return null;
}

/** What a row does not say though the rest of it calls for it. Cells that hold something unusable have their own findings. */
function reportLacks(
  tab: ReviewsTab,
  row: Row<ReviewKey>,
  { decision }: Review,
  label: string,
  report: Report,
): void {
  const says = (key: ReviewKey) => hasKey(cellText(row.cell(key)));
  const tell = (code: 'review-lacks' | 'answer-lacks', given: ReviewKey, key: ReviewKey) => {
    if (says(key) || !tab.header.columns.has(key)) return;
    const params = { given: headerOf(tab, given), column: headerOf(tab, key) };
    report(code, tab.place(row.row, key, label), params);
  };
  if (decision !== null) {
    tell('review-lacks', 'decision', 'member');
    tell('review-lacks', 'decision', 'day');
    if (decision !== 'approved') tell('review-lacks', 'decision', 'opinion');
  } else if (says('opinion')) tell('review-lacks', 'opinion', 'decision');
  if (says('answer')) tell('answer-lacks', 'answer', 'answerDay');
  else if (says('answerDay')) tell('answer-lacks', 'answerDay', 'answer');
}

function headerOf(tab: ReviewsTab, key: ReviewKey): string {
  return tab.spec.columns.find((column) => column.key === key)?.header ?? key;
}
