import { useState } from 'preact/hooks';
import type { KindReport } from '../../src/app/contract/overview';
import { focusSoon } from '../focus';
import { usePage } from '../page';
import { Button } from './button';
import { FileLink } from './file-link';
import { PlaceholderList } from './placeholder-list';
import { TemplateProblems } from './template-problems';

/** The template of a kind: which is in use, a copy to change, checking it, its placeholders. */
export function TemplateTools({ kind: { kind, title, template } }: { kind: KindReport }) {
  const { state, start } = usePage();
  const [isAsking, setAsking] = useState(false);
  const isOwn = template.source === 'own';
  const placeholders = state.placeholders[kind];
  const problems = state.problems[kind];
  const askId = `reset-${kind}`;
  return (
    <details class="template">
      <summary>แม่แบบ: {isOwn ? 'ของหน่วยงาน' : 'ที่มากับโปร่งใส'}</summary>
      {isOwn && (
        <p>
          <FileLink url={template.url} text={`เปิดแม่แบบของ “${title}”`} />
        </p>
      )}
      <div class="row">
        {!isOwn && (
          <Button
            onPress={() =>
              start({ title: 'คัดลอกแม่แบบ', request: { action: 'copyTemplate', kind } })
            }
          >
            คัดลอกแม่แบบไปแก้ไข
          </Button>
        )}
        <Button
          onPress={() =>
            start({ title: 'ตรวจแม่แบบ', silent: true, request: { action: 'checkTemplate', kind } })
          }
        >
          ตรวจแม่แบบ
        </Button>
        <Button
          onPress={() =>
            start({
              title: 'อ่านรายการช่อง',
              silent: true,
              request: { action: 'placeholders', kind },
            })
          }
        >
          รายการช่อง
        </Button>
        {isOwn && !isAsking && (
          <Button
            onPress={() => {
              setAsking(true);
              focusSoon(askId);
            }}
          >
            กลับไปใช้แม่แบบเดิม
          </Button>
        )}
      </div>
      {isOwn && isAsking && (
        <div class="proposal">
          <p id={askId} tabIndex={-1}>
            กลับไปใช้แม่แบบที่มากับโปร่งใสหรือไม่ ไฟล์แม่แบบของหน่วยงานยังอยู่ในไดรฟ์
          </p>
          <div class="row">
            <Button
              look="strong"
              onPress={() => {
                setAsking(false);
                start({ title: 'กลับไปใช้แม่แบบเดิม', request: { action: 'resetTemplate', kind } });
              }}
            >
              กลับไปใช้แม่แบบเดิม
            </Button>
            <button type="button" class="button plain" onClick={() => setAsking(false)}>
              ยกเลิก
            </button>
          </div>
        </div>
      )}
      {problems && <TemplateProblems problems={problems} />}
      {placeholders && <PlaceholderList placeholders={placeholders} />}
    </details>
  );
}
