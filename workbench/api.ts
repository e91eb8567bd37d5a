import type {
  CallEvent,
  EditReply,
  Failure,
  GridPage,
  Overview,
  Place,
} from '../src/local/workbench/protocol';

/** A request the server turned away; the message is a sentence for the user. */
export class Refused extends Error {}

export interface Edited {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface Download {
  readonly name: string;
  readonly blob: Blob;
}

const token = document.querySelector<HTMLMetaElement>('meta[name=token]')?.content ?? '';

/** What the page asks of its server. */
export const api = {
  samples: () => json<string[]>('samples', null),
  openSample: (sample: string | null) => json<Overview>('open-sample', { sample }),
  openFile: async (file: File): Promise<Overview> => {
    const response = await post('open-file', file, {
      'x-file-name': encodeURIComponent(file.name),
    });
    return (await response.json()) as Overview;
  },
  overview: () => json<Overview>('overview', null),
  grid: (wish: { tab: number; page: number } | { tab: number; row: number }) =>
    json<GridPage>('grid', wish),
  edit: (wish: { tab: number; cells: readonly Edited[]; isConfirmed: boolean }) =>
    json<EditReply>('edit', wish),
  answer: (answer: { id: number; button: string; text: string }) => json<null>('answer', answer),
  document: (id: string) => download('document', { id }),
  workbook: () => download('workbook', null),
  call,
};

/** Calls a function of the add-in; what it shows meanwhile comes as events, the last is its end. */
async function call(
  wish: { functionName: string; values: readonly unknown[]; place?: Place },
  onEvent: (event: CallEvent) => void,
): Promise<void> {
  const response = await post('call', JSON.stringify(wish));
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    rest += decoder.decode(value, { stream: !done });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onEvent(JSON.parse(line) as CallEvent);
    if (done) return;
  }
}

async function json<T>(action: string, wish: unknown): Promise<T> {
  const response = await post(action, JSON.stringify(wish));
  return (await response.json()) as T;
}

async function download(action: string, wish: unknown): Promise<Download> {
  const response = await post(action, JSON.stringify(wish));
  const name = decodeURIComponent(response.headers.get('x-file-name') ?? 'file');
  return { name, blob: await response.blob() };
}

async function post(
  action: string,
  body: string | Blob,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const response = await fetch(`/api/${action}`, {
    method: 'POST',
    body,
    headers: { 'x-workbench-token': token, ...headers },
  }).catch(() => {
    throw new Refused('ติดต่อโต๊ะทดลองไม่ได้ โปรดดูว่า npm run workbench ยังทำงานอยู่');
  });
  if (response.ok) return response;
  const failure = (await response.json().catch(() => undefined)) as Failure | undefined;
  throw new Refused(failure?.error ?? 'คำขอไม่สำเร็จ');
}
