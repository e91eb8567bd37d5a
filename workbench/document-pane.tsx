import { renderAsync } from 'docx-preview';
import { useEffect, useRef, useState } from 'preact/hooks';
import { api, type Download } from './api';

/**
 * A document as its pages look. It is drawn into a frame that runs no script, so that nothing in it
 * acts and its styles stay its own.
 */
export function DocumentPane(props: {
  id: string;
  onDownload: (file: Download) => void;
  onClose: () => void;
}) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [isFrameReady, setFrameReady] = useState(false);
  const [file, setFile] = useState<Download | null>(null);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    if (!isFrameReady) return;
    const show = async () => {
      const found = await api.document(props.id);
      const body = frame.current?.contentDocument?.body;
      if (!body) return;
      await renderAsync(found.blob, body, undefined, { ...OPTIONS, inWrapper: true });
      setFile(found);
    };
    show().catch((error: Error) => setProblem(error.message));
  }, [isFrameReady, props.id]);
  return (
    <section class="document" aria-label="เอกสาร">
      <div class="document-head">
        <h2>{file?.name ?? (problem ? 'เปิดเอกสารไม่ได้' : 'กำลังเปิดเอกสาร …')}</h2>
        {file && (
          <button type="button" onClick={() => props.onDownload(file)}>
            ดาวน์โหลด .docx
          </button>
        )}
        <button type="button" class="strong" onClick={props.onClose}>
          กลับไปที่สมุดงาน
        </button>
      </div>
      {problem && <p class="problem">{problem}</p>}
      <iframe
        ref={frame}
        title="หน้าเอกสาร"
        sandbox="allow-same-origin"
        srcdoc={EMPTY}
        data-ready={file !== null}
        onLoad={() => setFrameReady(true)}
      />
    </section>
  );
}

/** The fonts of the papers go by several names; the first that is installed is taken. */
const FONTS = ['TH SarabunPSK', 'TH Sarabun New', 'Sarabun', 'Laksaman'];
const FACES = ['TH SarabunPSK', 'Sarabun']
  .flatMap((family) =>
    ['', ' Bold'].map((weight) => {
      const sources = FONTS.map((font) => `local("${font}${weight}")`).join();
      const bold = weight === '' ? 400 : 700;
      return `@font-face{font-family:"${family}";font-weight:${bold};src:${sources}}`;
    }),
  )
  .join('');
/** A word longer than its line is broken, as on paper, and widens no column. */
const WRAP = 'section.docx span{overflow-wrap:anywhere}';
const EMPTY = `<!doctype html><html lang="th"><style>body{margin:0}${FACES}${WRAP}</style><body></body></html>`;

const OPTIONS = { useBase64URL: true, renderAltChunks: false, ignoreLastRenderedPageBreak: false };
