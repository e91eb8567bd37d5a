import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** A box over the page that waits for an answer: what the add-in asks, and what the page asks. */
export interface Asked {
  readonly title: string;
  readonly prompt: string;
  readonly buttons: string;
  readonly type: 'alert' | 'prompt';
  readonly onAnswer: (button: string, text: string) => void;
}

export function AskBox({ title, prompt, buttons, type, onAnswer }: Asked) {
  const [text, setText] = useState('');
  const names = BUTTONS[buttons] ?? ['OK'];
  const end = (button: string) => onAnswer(button, text);
  return (
    <Box title={title} onClose={() => end('CLOSE')}>
      <div class="box-text" id="box-text">
        {prompt}
      </div>
      {type === 'prompt' && (
        <input
          type="text"
          aria-labelledby="box-text"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && end('OK')}
        />
      )}
      <div class="box-buttons">
        {names.map((name, at) => (
          <button
            key={name}
            type="button"
            class={at === 0 ? 'strong' : ''}
            data-button={name}
            onClick={() => end(name)}
          >
            {TEXTS[name]}
          </button>
        ))}
      </div>
    </Box>
  );
}

/** A modal box: the browser keeps the focus inside it. */
export function Box(props: { title: string; onClose: () => void; children: ComponentChildren }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('input[type=text], .box-buttons .strong')?.focus();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="box"
      aria-label={props.title || 'โปร่งใส'}
      onMouseDown={(event) => event.stopPropagation()}
      onKeyDown={(event) => event.stopPropagation()}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
    >
      <div class="box-head">
        <h2>{props.title}</h2>
        <button type="button" class="quiet" aria-label="ปิด" onClick={props.onClose}>
          ✕
        </button>
      </div>
      {props.children}
    </dialog>
  );
}

const BUTTONS: Readonly<Record<string, readonly string[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

const TEXTS: Readonly<Record<string, string>> = {
  OK: 'ตกลง',
  CANCEL: 'ยกเลิก',
  YES: 'ใช่',
  NO: 'ไม่',
};
