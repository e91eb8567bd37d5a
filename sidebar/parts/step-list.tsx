import type { Overview } from '../../src/app/contract/overview';
import { usePage } from '../page';
import { STEP_NAMES } from '../text';
import { STEP_WORKS } from '../works';
import { Button } from './button';
import { Icon } from './icon';

type Steps = Overview['steps'];

const ORDER = ['setUp', 'check', 'compute', 'documents'] as const;

/** The four steps of a round, each with its state, its time and a quiet button of its own. */
export function StepList({ steps }: { steps: Steps }) {
  return (
    <section class="card" aria-labelledby="steps-title">
      <h2 id="steps-title">ขั้นตอน</h2>
      <ol class="plain-list steps">
        {ORDER.map((step, nth) => {
          const { state, when } = steps[step];
          return (
            <li key={step} class={state}>
              <span class="step-mark">{state === 'done' ? <Icon name="done" /> : nth + 1}</span>
              <span class="step-words">
                <span class="step-name">{STEP_NAMES[step]}</span>
                <span class="note">
                  {state === 'done' ? 'ทำแล้ว' : 'ยังไม่ได้ทำ'} <bdi>{when}</bdi>
                </span>
              </span>
              <StepButton step={step} isDone={state === 'done'} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** Documents are chosen on a page of their own first. */
function StepButton({ step, isDone }: { step: keyof Steps; isDone: boolean }) {
  const { dispatch, start } = usePage();
  if (step === 'documents') {
    return (
      <Button
        look="quiet"
        label="เปิด: หน้าเอกสาร"
        isFree
        onPress={() => dispatch({ type: 'show', view: 'documents' })}
      >
        เปิด
      </Button>
    );
  }
  const text = isDone ? 'ทำอีกครั้ง' : 'ทำ';
  return (
    <Button
      look="quiet"
      label={`${text}: ${STEP_NAMES[step]}`}
      onPress={() => start(STEP_WORKS[step])}
    >
      {text}
    </Button>
  );
}
