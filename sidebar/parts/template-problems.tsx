import type { TemplateProblemReport } from '../../src/app/contract/overview';
import { checkedText, droppedText } from '../text';

/** All that keeps a template from being filled, and apart from it what it leaves out. */
export function TemplateProblems({ problems }: { problems: readonly TemplateProblemReport[] }) {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  return (
    <>
      {errors.length === 0 ? (
        <p class="all-clear">{checkedText(0)}</p>
      ) : (
        <Listed name="สิ่งที่ต้องแก้ในแม่แบบ" title={checkedText(errors.length)} problems={errors} />
      )}
      {warnings.length > 0 && (
        <Listed name="ส่วนที่แม่แบบไม่มี" title={droppedText(warnings.length)} problems={warnings} />
      )}
    </>
  );
}

interface ListedProps {
  readonly name: string;
  readonly title: string;
  readonly problems: readonly TemplateProblemReport[];
}

function Listed({ name, title, problems }: ListedProps) {
  return (
    <section aria-label={name}>
      <h3>{title}</h3>
      <ol class="problems">
        {problems.map(({ message, remedy }, nth) => (
          <li key={`${nth}`}>
            <bdi>{message}</bdi>
            <br />
            <strong>วิธีแก้: </strong>
            <bdi>{remedy}</bdi>
          </li>
        ))}
      </ol>
    </section>
  );
}
