import { useEffect, useRef } from 'preact/hooks';
import type { FromSidebar, ToSidebar } from './script-run';

export type End =
  | { readonly ok: true; readonly reply: unknown }
  | { readonly ok: false; readonly name: string; readonly message: string };

/** The add-in's page beside the sheet: 300 pixels, a document of its own, of no origin. */
export function SidebarFrame(props: {
  title: string;
  /** A new number loads the page anew. */
  count: number;
  onCall: (functionName: string, values: readonly unknown[]) => Promise<End>;
  onLink: (url: string) => void;
  onFocus: () => void;
  onClose: () => void;
}) {
  const frame = useRef<HTMLIFrameElement>(null);
  const latest = useRef(props);
  latest.current = props;
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<FromSidebar>) => {
      const page = frame.current?.contentWindow;
      if (!page || source !== page) return;
      // A frame without an origin cannot be named as the target of a message.
      const send = (message: ToSidebar) => page.postMessage(message, '*');
      const { onCall, onLink, onClose, onFocus } = latest.current;
      if (data.kind === 'link') onLink(String(data.url));
      if (data.kind === 'close') onClose();
      if (data.kind === 'focus') onFocus();
      if (data.kind !== 'call') return;
      const { id, functionName, values } = data;
      onCall(String(functionName), values).then((end) => send({ id, ...end }));
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, []);
  return (
    <aside class="sidebar" aria-label={props.title}>
      <div class="sidebar-head">
        <h2>{props.title}</h2>
        <button type="button" class="quiet" aria-label="ปิดแถบด้านข้าง" onClick={props.onClose}>
          ✕
        </button>
      </div>
      <iframe
        key={props.count}
        ref={frame}
        title={props.title}
        src={`/sidebar?${props.count}`}
        sandbox="allow-scripts"
      />
    </aside>
  );
}
