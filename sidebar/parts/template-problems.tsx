import type { TemplateProblemReport } from '../../src/app/contract/overview';
import { checkedText } from '../text';

/** All that keeps a template from being filled; none is good news and said as well. */
export function TemplateProblems({ problems }: { problems: readonly TemplateProblemReport[] }) {
  if (problems.length === 0) return <p class="all-clear">{checkedText(0)}</p>;
  return (
    <section aria-label="สิ่งที่ต้องแก้ในแม่แบบ">
      <h3>{checkedText(problems.length)}</h3>
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
