import type { Listed } from '../findings';
import { usePage } from '../page';
import { LEVEL_NAMES } from '../text';
import { FindingDetail } from './finding-detail';
import { Icon } from './icon';

interface Props {
  readonly listed: Listed;
  readonly position: number;
  readonly outOf: number;
}

/** One finding: pressing it goes to its cell and opens what can be done about it. */
export function FindingItem({ listed, position, outOf }: Props) {
  const { state, dispatch, goTo } = usePage();
  const { id, level, finding } = listed;
  const isOpen = state.open === id;
  const press = () => {
    dispatch({ type: 'opened', id: isOpen ? '' : id });
    if (!isOpen) goTo(finding.sheet, finding.cell);
  };
  return (
    <li class={`finding ${level}`} aria-setsize={outOf} aria-posinset={position}>
      <button
        type="button"
        class="finding-head"
        id={`finding-${id}`}
        aria-expanded={isOpen}
        onClick={press}
      >
        <span class="finding-place">
          <Icon name={level} />
          <span class="level-name">{LEVEL_NAMES[level]}</span>
          <bdi class="cell">{finding.cell || 'ทั้งแท็บ'}</bdi>
          <Icon name="open" />
        </span>
        <bdi class="message">{finding.message}</bdi>
        {finding.row && <bdi class="note row-name">{finding.row}</bdi>}
      </button>
      {isOpen && <FindingDetail listed={listed} />}
    </li>
  );
}
