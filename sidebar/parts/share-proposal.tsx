import { useEffect, useRef, useState } from 'preact/hooks';
import { MOST_SHARE_STEPS, WORKBOOK } from '../../src/app/contract/sharing';
import { focusSoon } from '../focus';
import { usePage } from '../page';
import { chosenSteps, firstChoice, mailable, type ShareChoice, sharingText } from '../sharing';
import type { Sharing } from '../state';
import { countText, placeText } from '../text';
import { toggle } from '../toggle';
import { share } from '../works';
import { Button } from './button';
import { Notices } from './notices';
import { ShareMessage } from './share-message';
import { SharePeople } from './share-people';

interface Props {
  readonly sharing: Sharing;
  readonly message: string;
  readonly onMessage: (message: string) => void;
}

/** Who gets, keeps or loses what, with the choices, and the button that does just that. */
export function ShareProposal({ sharing, message, onMessage }: Props) {
  const { dispatch, start } = usePage();
  const [choice, setChoice] = useState<ShareChoice>(() => firstChoice(sharing));
  const [isMailed, setMailed] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    setChoice(firstChoice(sharing));
    heading.current?.focus();
  }, [sharing]);
  const steps = chosenSteps(sharing, choice);
  const mails = mailable(steps);
  const text = isMailed && mails > 0 ? message.trim() : '';
  const confirm = () => {
    const { losing } = choice;
    const sent = steps.slice(0, MOST_SHARE_STEPS);
    start(share({ steps: sent, losing: [...losing], ...(text ? { message: text } : {}) }));
  };
  const close = () => {
    dispatch({ type: 'sharingClosed' });
    focusSoon('share-title');
  };
  return (
    <section class="proposal" aria-labelledby="sharing-title">
      <h3 id="sharing-title" tabIndex={-1} ref={heading}>
        ดูก่อนแบ่งปัน
      </h3>
      <Notices notices={sharing.notices} />
      <p aria-live="polite">{sharingText(sharing, choice)}</p>
      <Documents sharing={sharing} choice={choice} onChoice={setChoice} />
      <SharePeople sharing={sharing} choice={choice} onChoice={setChoice} />
      <LeftOut sharing={sharing} />
      <ShareMessage message={message} onMessage={onMessage} />
      {mails > 0 && (
        <label class="tick">
          <input
            type="checkbox"
            checked={isMailed}
            onChange={(event) => setMailed(event.currentTarget.checked)}
          />
          <span>ให้ Google ส่งข้อความนี้ทางอีเมลถึงผู้ที่ได้เอกสารครั้งนี้ {countText(mails)} คน</span>
        </label>
      )}
      {steps.length > MOST_SHARE_STEPS && (
        <p>ครั้งนี้ทำ {countText(MOST_SHARE_STEPS)} รายการแรก แล้วดูสิทธิ์อีกครั้งเพื่อทำต่อ</p>
      )}
      <div class="row">
        {steps.length > 0 ? (
          <Button look="strong" onPress={confirm}>
            ยืนยันเปลี่ยนสิทธิ์ {countText(Math.min(steps.length, MOST_SHARE_STEPS))} รายการ
          </Button>
        ) : (
          <p>ไม่มีสิทธิ์ที่จะเปลี่ยน</p>
        )}
        <button type="button" class="button plain" onClick={close}>
          {steps.length > 0 ? 'ยกเลิก' : 'ปิด'}
        </button>
      </div>
    </section>
  );
}

interface ChoiceProps {
  readonly sharing: Sharing;
  readonly choice: ShareChoice;
  readonly onChoice: (choice: ShareChoice) => void;
}

/** Each paper made, the newest of its kind chosen. */
function Documents({ sharing, choice, onChoice }: ChoiceProps) {
  const documents = sharing.files.filter(({ id }) => id !== WORKBOOK);
  if (documents.length === 0) return null;
  const chosen = documents.filter(({ id }) => choice.files.includes(id)).length;
  return (
    <details>
      <summary>
        เอกสารที่แบ่งปันด้วย {countText(chosen)} จาก {countText(documents.length)} ฉบับ
      </summary>
      <ul class="plain-list">
        {documents.map(({ id, name }) => (
          <li key={id}>
            <label class="tick">
              <input
                type="checkbox"
                checked={choice.files.includes(id)}
                onChange={() => onChoice({ ...choice, files: toggle(choice.files, id) })}
              />
              <bdi>{name}</bdi>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Rows that give no right, with the way to each. */
function LeftOut({ sharing: { leftOut } }: { sharing: Sharing }) {
  const { goTo } = usePage();
  if (leftOut.length === 0) return null;
  return (
    <details>
      <summary>เว้นไว้ {countText(leftOut.length)} จุด เพราะยังไม่ชัด</summary>
      <ul class="plain-list people">
        {leftOut.map(({ name, sheet, cell, why }, nth) => (
          <li key={`${nth}`}>
            <bdi>{name}</bdi>
            <p class="note">
              <bdi>{why}</bdi>
            </p>
            <Button look="quiet" isFree onPress={() => goTo(sheet, cell)}>
              ไปที่ {placeText(sheet, cell)}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
