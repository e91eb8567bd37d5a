import type { Overview } from '../../src/app/contract/overview';
import { usePage } from '../page';
import { STEP_NAMES } from '../text';
import { STEP_WORKS } from '../works';
import { Button } from './button';
import { Icon } from './icon';

const ORDER = ['setUp', 'check', 'compute', 'documents'] as const;

/** The four steps of a round, each with its state, its time and a quiet button of its own. */
export function Steps({ steps }: { steps: Overview['steps'] }) {
  const { dispatch, start } = usePage();
  return (
    <section class="card" aria-labelledby="steps-title">
      <h2 id="steps-title">ขั้นตอน</h2>
      <ol class="plain-list steps">
        {ORDER.map((step, nth) => {
          const { state, when } = steps[step];
          const isDone = state === 'done';
          const press = () =>
            step === 'documents'
              ? dispatch({ type: 'show', view: 'documents' })
              : start(STEP_WORKS[step]);
          return (
            <li key={step} class={state}>
              <span class="step-mark">{isDone ? <Icon name="done" /> : nth + 1}</span>
              <span class="step-words">
                <span class="step-name">{STEP_NAMES[step]}</span>
                <span class="note">
                  {isDone ? 'ทำแล้ว' : 'ยังไม่ได้ทำ'}
                  {when && (
                    <>
                      {' '}
                      <bdi>{when}</bdi>
                    </>
                  )}
                </span>
              </span>
              <Button
                look="quiet"
                label={
                  step === 'documents'
                    ? 'เปิด: หน้าเอกสาร'
                    : `${isDone ? 'ทำอีกครั้ง' : 'ทำ'}: ${STEP_NAMES[step]}`
                }
                isFree={step === 'documents'}
                onPress={press}
              >
                {step === 'documents' ? 'เปิด' : isDone ? 'ทำอีกครั้ง' : 'ทำ'}
              </Button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
