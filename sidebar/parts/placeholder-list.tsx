import { useState } from 'preact/hooks';
import type { Placeholder } from '../../src/app/contract/overview';
import { copyText } from '../copy';
import { usePage } from '../page';
import { tagText } from '../text';

const TYPES: Readonly<Record<Placeholder['type'], string>> = {
  text: 'ข้อความ',
  list: 'รายการที่ซ้ำได้',
  flag: 'แสดงเมื่อมี',
};

/** What may be typed into the template, each with a button that copies it. */
export function PlaceholderList({ placeholders }: { placeholders: readonly Placeholder[] }) {
  const { dispatch } = usePage();
  const [last, setLast] = useState({ tag: '', text: '' });
  const copy = async (tag: string) => {
    const isCopied = await copyText(tag);
    setLast({ tag, text: isCopied ? 'คัดลอกแล้ว' : 'เลือกข้อความแล้วกด Ctrl+C' });
    dispatch({
      type: 'said',
      text: isCopied ? `คัดลอก ${tag} แล้ว` : 'คัดลอกไม่สำเร็จ เลือกข้อความแล้วกด Ctrl+C',
    });
  };
  return (
    <details open>
      <summary>รายการช่อง {placeholders.length} ช่อง</summary>
      <ul class="plain-list placeholders">
        {placeholders.map((placeholder) => {
          const tag = tagText(placeholder);
          return (
            <li key={`${placeholder.inside}/${placeholder.name}`}>
              <div class="beside">
                <bdi class="tag">{tag}</bdi>
                <button type="button" class="button quiet" onClick={() => copy(tag)}>
                  {last.tag === tag ? last.text : 'คัดลอก'}
                  <span class="unseen"> {tag}</span>
                </button>
              </div>
              <p class="note">
                {TYPES[placeholder.type]}
                {placeholder.inside && (
                  <>
                    {' '}
                    ภายใน “<bdi>{placeholder.inside}</bdi>”
                  </>
                )}
                : <bdi>{placeholder.about}</bdi>
              </p>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
