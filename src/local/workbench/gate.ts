import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** A request that is turned away, with the status and the sentence it gets. */
export class TurnedAway extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

export const TOKEN_HEADER = 'x-workbench-token';

/** Only this machine's own names of the server: another one is a page that tricks the browser. */
export function requireHost({ headers }: IncomingMessage, port: number): void {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (hosts.includes(headers.host ?? '')) return;
  throw new TurnedAway(421, 'เปิดได้จากเครื่องนี้เท่านั้น ที่ http://127.0.0.1');
}

/** What reads or changes the workbook comes from the page itself, which alone knows the token. */
export function requirePage({ headers, method }: IncomingMessage, token: string): void {
  if (method !== 'POST') throw new TurnedAway(405, 'ใช้ได้เฉพาะ POST');
  if (headers.origin !== `http://${headers.host}`) {
    throw new TurnedAway(403, 'คำขอมาจากหน้าอื่น จึงไม่ทำตาม');
  }
  const given = Buffer.from(String(headers[TOKEN_HEADER] ?? ''));
  const wanted = Buffer.from(token);
  if (given.length === wanted.length && timingSafeEqual(given, wanted)) return;
  throw new TurnedAway(403, 'หน้านี้เก่าแล้ว โปรดเปิดใหม่ (กด F5)');
}

/** The body of a request, refused as soon as it grows above the limit. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const tooLarge = () => new TurnedAway(413, `ข้อมูลที่ส่งมาใหญ่เกิน ${Math.round(limit / 1e6)} MB`);
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge();
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > limit) throw tooLarge();
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** The page loads nothing from elsewhere, runs no script in its text, and stands in no other page. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // The grid and the view of documents set styles on elements.
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  "frame-src 'self'",
  'img-src data: blob:',
  'font-src data: blob:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The sidebar is a document of its own, of no origin, that reaches nothing but its frame. */
export function sidebarPolicy(nonce: string): string {
  return [
    'sandbox allow-scripts',
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; ');
}

export function setHeaders(response: ServerResponse): void {
  const headers = {
    'cache-control': 'no-store',
    'content-security-policy': PAGE_POLICY,
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'SAMEORIGIN',
  };
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}
