import { useState } from 'preact/hooks';
import type { Overview } from '../../src/app/contract/overview';
import { usePage } from '../page';
import { CHECK, COMPUTE, PREPARE, setUp } from '../works';
import { Button } from './button';

/** Where things stand in one sentence, and the one strong button. */
export function NextStep({ overview }: { overview: Overview }) {
  const { dispatch, start, goTo } = usePage();
  const [examples, setExamples] = useState(false);
  const { action, text, sheet, cell } = overview.next;
  const press = () => {
    switch (action) {
      case 'setup':
        return start(setUp(examples));
      case 'prepareRound':
        return start(PREPARE);
      case 'check':
        return start(CHECK);
      case 'compute':
        return start(COMPUTE);
      case 'documents':
        return dispatch({ type: 'show', view: 'documents' });
      case 'goTo':
        return goTo(sheet, cell);
    }
  };
  return (
    <section class="card standing" aria-label="สถานะและสิ่งที่ควรทำต่อไป">
      <p class="standing-text">
        <bdi>{overview.standing}</bdi>
      </p>
      {action === 'setup' && (
        <label class="tick">
          <input
            type="checkbox"
            checked={examples}
            onChange={(event) => setExamples(event.currentTarget.checked)}
          />
          <span>ใส่แถวตัวอย่างให้ดูด้วย</span>
        </label>
      )}
      <Button look="strong" isFree={action === 'documents' || action === 'goTo'} onPress={press}>
        <bdi>{text}</bdi>
      </Button>
    </section>
  );
}
