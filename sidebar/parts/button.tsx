import type { ComponentChildren } from 'preact';
import { usePage } from '../page';

interface Props {
  readonly look?: 'strong' | 'plain' | 'quiet';
  readonly id?: string;
  readonly label?: string;
  /** It changes nothing, so it need not wait. */
  readonly isFree?: boolean;
  /** Why it cannot be pressed now, said when somebody tries; '' when it can. */
  readonly why?: string;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

/** A button that asks something of the add-in: it waits while other work runs, and says so. */
export function Button({
  look = 'plain',
  id,
  label,
  why = '',
  isFree = false,
  onPress,
  children,
}: Props) {
  const { state, dispatch } = usePage();
  const isBusy = !isFree && state.running !== null;
  const press = () => {
    if (why && !isBusy) dispatch({ type: 'said', text: why });
    else onPress();
  };
  return (
    <button
      type="button"
      class={`button ${look}`}
      data-waits=""
      aria-disabled={isBusy || why !== ''}
      {...(id ? { id } : {})}
      {...(label ? { 'aria-label': label } : {})}
      {...(isBusy ? { 'aria-describedby': 'working' } : {})}
      {...(why ? { title: why } : {})}
      onClick={press}
    >
      {children}
    </button>
  );
}
