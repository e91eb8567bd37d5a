import { type ChosenFindings, chooseFindings } from '../app/choose-findings';
import type { Reply } from '../app/contract/reply';
import { type FindingTarget, MOST_TARGETS, type Request } from '../app/contract/request';
import { lookAtWorkbook } from '../app/examine-workbook';
import { refusals } from '../app/waive';
import type { ExaminedFinding } from '../core/findings/finding';
import { excerpt, rowName, sentenceOf } from '../core/findings/sentence';
import { setAsideText } from '../core/pipeline/print-findings-tab';
import { googleHost } from './host';
import { askToSelect, type SelectedPlace, withSelected } from './selected-findings';
import { showLines, showReply } from './show-reply';

type Serve = (request: Request) => Reply;

/** Asks why and who for the findings of the selected row or cell, and sets them aside. */
export function waiveSelected(serve: Serve): void {
  const title = 'คงข้อนี้ไว้';
  withSelected(title, (place) => {
    const chosen = chosenAt(place);
    const { open, gone } = chosen;
    if (place.key === null && gone.length > 0) {
      askToSelect(title);
      return;
    }
    if (open.length === 0) {
      showLines(title, [...refusals(chosen), 'ไม่มีข้อที่จะคงไว้ได้']);
      return;
    }
    const reason = ask(`${listed(open)}\n\nเหตุผลที่คงไว้ (5 ถึง 500 ตัวอักษร อาจพิมพ์ใต้ตารางแนบของบันทึก)`);
    const by = reason === null ? null : ask('ชื่อหรือตำแหน่งผู้บันทึก');
    if (reason === null || by === null) return;
    showReply(title, serve({ action: 'waive', findings: targetsOf(open), reason, by }));
  });
}

/** After asking, lets the findings of the selected row or cell count again. */
export function unwaiveSelected(serve: Serve): void {
  const title = 'ยกเลิกการคงไว้';
  withSelected(title, (place) => {
    const { setAside, gone } = chosenAt(place);
    if (place.key === null && gone.length > 0) {
      askToSelect(title);
      return;
    }
    if (setAside.length === 0) {
      showLines(title, ['ที่ที่เลือกไม่มีข้อที่คงไว้อยู่ จึงไม่มีอะไรเปลี่ยน']);
      return;
    }
    const ui = SpreadsheetApp.getUi();
    const text = `${listed(setAside)}\n\nกด ตกลง เพื่อยกเลิกการคงไว้ ข้อนี้จะกลับไปแสดงตามเดิม`;
    const answer = ui.alert(`โปร่งใส: ${title}`, text, ui.ButtonSet.OK_CANCEL);
    if (answer !== ui.Button.OK) return;
    showReply(title, serve({ action: 'unwaive', findings: targetsOf(setAside) }));
  });
}

/** The findings meant, in the workbook as it stands now. */
function chosenAt({ sheet, cell, code, key }: SelectedPlace): ChosenFindings {
  const byPlace = { sheet, cell, ...(code === null ? {} : { code }) };
  const target: FindingTarget = key === null ? byPlace : { key };
  const { findings } = lookAtWorkbook(googleHost());
  const chosen = chooseFindings(findings, [target]);
  if (chosen.gone.length > 0) return chosen;
  // Rows alike share their keys: the user sees all that is meant.
  return chooseFindings(
    findings,
    targetsOf([...chosen.open, ...chosen.errors, ...chosen.setAside]),
  );
}

/** null where the user closed the box or pressed cancel. */
function ask(text: string): string | null {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt('โปร่งใส: คงข้อนี้ไว้', text, ui.ButtonSet.OK_CANCEL);
  return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText() : null;
}

const MOST_LISTED = 8;
const LONGEST_LINE = 200;

function listed(findings: readonly ExaminedFinding[]): string {
  const lines = findings.slice(0, MOST_LISTED).map((finding) => {
    const why = finding.setAside ? ` · ${setAsideText(finding.setAside)}` : '';
    const text = [rowName(finding), sentenceOf(finding).message].filter(Boolean).join(': ');
    return `• ${excerpt(text, LONGEST_LINE)} (${finding.code})${excerpt(why, LONGEST_LINE)}`;
  });
  const rest = findings.length - lines.length;
  return [...lines, ...(rest > 0 ? [`และอีก ${rest} ข้อ`] : [])].join('\n');
}

/** One request takes no more than that; those left stay as they are and can be chosen again. */
function targetsOf(findings: readonly ExaminedFinding[]): FindingTarget[] {
  const keys = new Set(findings.map(({ key }) => key));
  return [...keys].slice(0, MOST_TARGETS).map((key) => ({ key }));
}
