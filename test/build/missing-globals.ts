import { freeNames } from './script';

/** Names that other hosts have and Apps Script lacks. */
export const MISSING = [
  'setTimeout',
  'setInterval',
  'setImmediate',
  'clearTimeout',
  'queueMicrotask',
  'fetch',
  'XMLHttpRequest',
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'TextDecoder',
  'Blob',
  'Buffer',
  'File',
  'FileReader',
  'crypto',
  'performance',
  'process',
  'require',
  'module',
  'atob',
  'btoa',
  'structuredClone',
  'window',
  'document',
  'navigator',
  'self',
  'global',
  'WebAssembly',
  'DOMParser',
  'Worker',
  'importScripts',
];

/** Uses inside libraries that were read, with what keeps each from running in Apps Script. */
export const READ: Readonly<Record<string, readonly [uses: number, why: string]>> = {
  Blob: [2, 'pizzip tries one to learn whether it can make blobs, and catches the failure'],
  window: [8, 'pizzip looks for old builders of blobs, each time inside a try'],
  Buffer: [4, 'pizzip and docxtemplater use it where `typeof Buffer` says it is there'],
  TextEncoder: [2, 'pako uses it where `typeof TextEncoder` says it is there'],
  TextDecoder: [2, 'pako uses it where `typeof TextDecoder` says it is there'],
  self: [1, 'pako names it only where `typeof globalThis` says there is none'],
};

/** Uses no one has read: a name may be missing when the code gets there. */
export async function missingProblems(
  code: string,
  read: Readonly<Record<string, readonly [uses: number, why: string]>> = READ,
): Promise<string[]> {
  const uses = (await freeNames(code, MISSING)).filter(({ asked }) => !asked);
  return MISSING.flatMap((name) => {
    const found = uses.filter((use) => use.name === name);
    const [known] = read[name] ?? [0];
    if (found.length === known) return [];
    const places = found.map(({ around }) => `  … ${around} …`).join('\n');
    return [
      `Code.js uses ${name}, which Apps Script lacks, ${found.length} times; ${known} were read. ` +
        `Take it out, or read each place and correct READ:\n${places}`,
    ];
  });
}
