import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ZodMiniType } from 'zod/mini';
import { readBody, requireHost, requirePage, setHeaders, sidebarPolicy, TurnedAway } from './gate';
import { HostThread, Unfulfilled } from './host-thread';
import {
  AnswerRequest,
  CallRequest,
  DocumentRequest,
  EditRequest,
  GridRequest,
  OpenSample,
} from './requests';
import type { Samples } from './samples';

/** The built page, and what of the add-in the thread is given. */
export interface Parts {
  readonly page: string;
  readonly script: string;
  readonly style: string;
  /** The stand-in for google.script.run, put before the scripts of the sidebar. */
  readonly scriptRun: string;
  readonly worker: string;
  readonly bundle: { readonly code: string; readonly sidebar: string };
}

export interface ServerOptions {
  readonly parts: Parts;
  readonly samples: Samples;
  /** A workbook to begin with; an empty one without it. */
  readonly first?: { readonly name: string; readonly bytes: Buffer };
  /** 0 takes any that is free. */
  readonly port: number;
  readonly now?: Date;
}

export interface Workbench {
  readonly address: string;
  readonly token: string;
  close(): Promise<void>;
}

/** The largest workbook that can be sent, and the largest of all other requests, in bytes. */
export const MOST_UPLOAD = 30_000_000;
export const MOST_BODY = 4_000_000;

/** Starts the workbench on this machine's own address only. It writes no file anywhere. */
export async function startWorkbench(options: ServerOptions): Promise<Workbench> {
  const { parts, samples, first, now } = options;
  const host = new HostThread(parts.worker, parts.bundle, now);
  if (first !== undefined) {
    await host.ask('open', first).answer.catch(async (error) => {
      await host.end();
      throw error;
    });
  }
  const desk: Desk = { host, parts, samples, token: randomBytes(24).toString('hex'), port: 0 };
  const server = createServer((request, response) => void serve(desk, request, response));
  await listen(server, options.port);
  desk.port = (server.address() as AddressInfo).port;
  return {
    address: `http://127.0.0.1:${desk.port}/`,
    token: desk.token,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await host.end();
    },
  };
}

interface Desk {
  readonly host: HostThread;
  readonly parts: Parts;
  readonly samples: Samples;
  readonly token: string;
  port: number;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

async function serve(desk: Desk, request: IncomingMessage, response: ServerResponse) {
  setHeaders(response);
  try {
    requireHost(request, desk.port);
    const path = (request.url ?? '/').replace(/\?.*$/s, '');
    if (Object.hasOwn(PAGES, path)) return await PAGES[path]?.(desk, request, response);
    if (!Object.hasOwn(ACTIONS, path)) throw new TurnedAway(404, 'ไม่มีหน้านี้');
    requirePage(request, desk.token);
    await ACTIONS[path]?.(desk, request, response);
  } catch (error) {
    turnAway(response, error);
  }
}

type Handler = (desk: Desk, request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** What may be read without the token: nothing of it says what the workbook holds. */
const PAGES: Readonly<Record<string, Handler>> = {
  '/': async ({ parts, token }, request, response) => {
    send(request, response, 'text/html', parts.page.replace('{{token}}', token));
  },
  '/page.js': async ({ parts }, request, response) =>
    send(request, response, 'text/javascript', parts.script),
  '/page.css': async ({ parts }, request, response) =>
    send(request, response, 'text/css', parts.style),
  '/sidebar': async ({ host, parts }, request, response) => {
    const nonce = randomBytes(16).toString('hex');
    response.setHeader('content-security-policy', sidebarPolicy(nonce));
    const html = withScriptRun(await host.ask('sidebar', null).answer, parts.scriptRun);
    send(request, response, 'text/html', html.replace(/<script(?=[\s>])/g, `$& nonce="${nonce}"`));
  },
};

const ACTIONS: Readonly<Record<string, Handler>> = {
  '/api/samples': async ({ samples }, request, response) => {
    await readBody(request, MOST_BODY);
    reply(response, samples.names);
  },
  '/api/open-sample': async ({ host, samples }, request, response) => {
    const { sample } = await parsed(OpenSample, request);
    if (sample === null) {
      const blank = host.ask('open', { name: 'สมุดงานว่าง', bytes: null });
      return reply(response, await blank.answer);
    }
    const bytes = await samples.read(sample);
    if (bytes === undefined) throw new TurnedAway(404, 'ไม่มีตัวอย่างชื่อนี้');
    const name = sample.replace(/^.*\//, '');
    reply(response, await host.ask('open', { name, bytes }).answer);
  },
  '/api/open-file': async ({ host }, request, response) => {
    const bytes = await readBody(request, MOST_UPLOAD);
    const name = titleOf(String(request.headers['x-file-name'] ?? ''));
    reply(response, await host.ask('open', { name, bytes }).answer);
  },
  '/api/overview': async ({ host }, request, response) => {
    await readBody(request, MOST_BODY);
    reply(response, await host.ask('overview', null).answer);
  },
  '/api/grid': async ({ host }, request, response) =>
    reply(response, await host.ask('grid', await parsed(GridRequest, request)).answer),
  '/api/edit': async ({ host }, request, response) =>
    reply(response, await host.ask('edit', await parsed(EditRequest, request)).answer),
  '/api/call': async ({ host }, request, response) => {
    const { place, ...call } = await parsed(CallRequest, request);
    response.writeHead(200, { 'content-type': 'application/x-ndjson; charset=utf-8' });
    const line = (event: unknown) => response.write(`${JSON.stringify(event)}\n`);
    const { id, answer } = host.ask('call', place ? { ...call, place } : call, line);
    response.on('close', () => host.abandon(id));
    line(await answer);
    response.end();
  },
  '/api/answer': async ({ host }, request, response) => {
    const { id, button, text } = await parsed(AnswerRequest, request);
    if (!host.answer(id, { button, text })) throw new TurnedAway(409, 'กล่องข้อความนี้ปิดไปแล้ว');
    reply(response, null);
  },
  '/api/document': async ({ host }, request, response) => {
    const { id } = await parsed(DocumentRequest, request);
    const found = await host.ask('document', id).answer;
    if (found === null) throw new TurnedAway(404, 'ไม่พบเอกสารนี้ในโต๊ะทดลอง');
    sendFile(response, found);
  },
  '/api/workbook': async ({ host }, request, response) => {
    await readBody(request, MOST_BODY);
    sendFile(response, await host.ask('save', null).answer);
  },
};

async function parsed<T>(schema: ZodMiniType<T>, request: IncomingMessage): Promise<T> {
  const body = await readBody(request, MOST_BODY);
  let json: unknown;
  try {
    json = JSON.parse(body.toString('utf8'));
  } catch {
    throw new TurnedAway(400, 'คำขอไม่ใช่ JSON');
  }
  const read = schema.safeParse(json, { jitless: true });
  if (!read.success) throw new TurnedAway(400, 'คำขอไม่อยู่ในรูปที่รู้จัก');
  return read.data;
}

/** Before any other script, as Google has it there when the page begins. */
function withScriptRun(html: string, scriptRun: string): string {
  const script = `<script>${scriptRun}</script>`;
  return /<head[^>]*>/i.test(html)
    ? html.replace(/<head[^>]*>/i, (head) => head + script)
    : script + html;
}

/** A file's name as a title: no path, no ending, nothing a file's name cannot hold or that turns it. */
function titleOf(encoded: string): string {
  let name = '';
  try {
    name = decodeURIComponent(encoded);
  } catch {
    name = '';
  }
  const plain = name.replace(/^.*[\\/]/s, '').replace(/\.xlsx$/i, '');
  return plain.replace(/[\p{Cc}\p{Bidi_Control}<>:"|?*]/gu, '').slice(0, 100) || 'สมุดงาน';
}

function send(request: IncomingMessage, response: ServerResponse, type: string, text: string) {
  if (request.method !== 'GET') throw new TurnedAway(405, 'ใช้ได้เฉพาะ GET');
  response.setHeader('content-type', `${type}; charset=utf-8`);
  response.end(text);
}

function reply(response: ServerResponse, answer: unknown): void {
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end(JSON.stringify(answer));
}

function sendFile(response: ServerResponse, file: { name: string; bytes: Uint8Array }): void {
  response.setHeader('content-type', 'application/octet-stream');
  response.setHeader('x-file-name', encodeURIComponent(file.name));
  response.end(file.bytes);
}

function turnAway(response: ServerResponse, error: unknown): void {
  const known = error instanceof TurnedAway || error instanceof Unfulfilled;
  const status = error instanceof TurnedAway ? error.status : known ? 422 : 500;
  const sentence = known ? error.message : 'โต๊ะทดลองขัดข้องเพราะเหตุที่ไม่คาดไว้';
  if (response.headersSent) return void response.end();
  // What is left of a body that was refused is not read.
  response.setHeader('connection', 'close');
  response.statusCode = status;
  reply(response, { error: sentence });
}
