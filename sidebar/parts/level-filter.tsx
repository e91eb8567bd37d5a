import { LEVELS } from '../findings';
import { usePage } from '../page';
import { countText, LEVEL_NAMES } from '../text';
import { Icon } from './icon';

/** The counts by severity; pressing one shows only that, and several may be pressed. */
export function LevelFilter() {
  const { state, dispatch } = usePage();
  const counts = state.report?.counts;
  return (
    <fieldset class="levels">
      <legend class="unseen">แสดงเฉพาะระดับ</legend>
      {LEVELS.map((level) => (
        <button
          key={level}
          type="button"
          class={`level ${level}`}
          aria-pressed={state.filter.levels.includes(level)}
          onClick={() => dispatch({ type: 'levelToggled', level })}
        >
          <Icon name={level} />
          <span>{LEVEL_NAMES[level]}</span>
          <strong>{countText(counts?.[level] ?? 0)}</strong>
        </button>
      ))}
    </fieldset>
  );
}
