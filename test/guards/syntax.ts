import { type Module, parseSync } from '@swc/core';
import type { SourceFile } from './tree';

export interface Import {
  readonly from: string;
  readonly line: number;
  /** The import is gone once types are: it brings no code. */
  readonly typeOnly: boolean;
}

/** A name the code refers to: `Date`, also `Math.random` of `Math`, and `.sort` of any value. */
export interface Mention {
  readonly name: string;
  readonly line: number;
}

interface Node {
  readonly type: string;
  readonly span?: { readonly start: number };
  readonly [key: string]: unknown;
}

type Visit = (node: Node, parent: Node | null, key: string) => void;

const LINE_BREAK = 10;
const parsed = new WeakMap<SourceFile, Module>();
const breaks = new WeakMap<SourceFile, number[]>();
const imports = new WeakMap<SourceFile, Import[]>();
const mentions = new WeakMap<SourceFile, Mention[]>();

/** What the file imports, re-exports or requires, types too. Comments and strings are no imports. */
export function importsOf(file: SourceFile): Import[] {
  return kept(imports, file, readImports);
}

/**
 * Where the file refers to one of these names, in code and in types, but not as a key, in a string or comment.
 * A file is read only where it has the letters of one.
 */
export function mentionsOf(file: SourceFile, names: Iterable<string>): Mention[] {
  const wanted = new Set(names);
  const mayHave = [...wanted].some((name) => file.text.includes(lastOf(name)));
  return mayHave ? kept(mentions, file, readMentions).filter(({ name }) => wanted.has(name)) : [];
}

/** `random` of `Math.random`, for a member may be written in more than one way. */
function lastOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

function readImports(file: SourceFile): Import[] {
  const found: Import[] = [];
  walk(file, (node, parent) => {
    const source = sourceOf(node, parent);
    if (source === undefined) return;
    found.push({ from: source, line: lineOf(file, node), typeOnly: isTypeOnly(node) });
  });
  return found;
}

function readMentions(file: SourceFile): Mention[] {
  const found: Mention[] = [];
  walk(file, (node, parent, key) => {
    const line = () => lineOf(file, node);
    if (node.type === 'MemberExpression') {
      const property = nameOf(node.property);
      const object = nameOf(node.object);
      if (property !== undefined) found.push({ name: `.${property}`, line: line() });
      if (property !== undefined && object !== undefined) {
        found.push({ name: `${object}.${property}`, line: line() });
      }
    }
    if (node.type === 'Identifier' && !isKey(parent, key)) {
      found.push({ name: String(node.value), line: line() });
    }
  });
  return found;
}

/** Names of the values the file exports, in order of the file. */
export function exportsOf(file: SourceFile): string[] {
  const found: string[] = [];
  walk(file, (node, parent) => {
    if (parent?.type === 'ExportDeclaration' && 'identifier' in node) {
      if (!node.type.startsWith('Ts')) found.push(nameOf(node.identifier) ?? '');
    }
    if (parent?.type === 'ExportSpecifier' && node === (parent.exported ?? parent.orig)) {
      found.push(nameOf(node) ?? '');
    }
    if (node.type === 'VariableDeclarator' && isExported(file, node)) {
      found.push(nameOf(node.id) ?? '');
    }
  });
  return found;
}

/** Every text the file has between quotes. */
export function stringsOf(file: SourceFile): string[] {
  const found: string[] = [];
  walk(file, (node) => {
    if (node.type === 'StringLiteral') found.push(String(node.value));
  });
  return found;
}

function sourceOf(node: Node, parent: Node | null): string | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      return textOf(node.source);
    case 'TsImportType':
      return textOf(node.argument);
    case 'TsExternalModuleReference':
      return parent === null ? undefined : textOf(node.expression);
    case 'CallExpression':
      return isImportCall(node.callee as Node) ? firstArgument(node) : undefined;
    default:
      return undefined;
  }
}

function isImportCall(callee: Node): boolean {
  if (callee.type === 'Import' || nameOf(callee) === 'require') return true;
  return callee.type === 'MemberExpression' && nameOf(callee.object) === 'require';
}

function firstArgument(call: Node): string | undefined {
  const [first] = call.arguments as readonly { readonly expression: Node }[];
  return textOf(first?.expression);
}

function isTypeOnly(node: Node): boolean {
  if (node.type === 'TsImportType' || node.typeOnly === true) return true;
  const specifiers = (node.specifiers ?? []) as readonly Node[];
  return specifiers.length > 0 && specifiers.every(({ isTypeOnly }) => isTypeOnly === true);
}

/** Where an identifier only names a part of something else. */
function isKey(parent: Node | null, key: string): boolean {
  if (parent === null) return false;
  if (key === 'key' || key === 'label' || key === 'imported' || key === 'exported') return true;
  if (key === 'property') return parent.type.endsWith('MemberExpression');
  return key === 'right' && parent.type === 'TsQualifiedName';
}

function isExported(file: SourceFile, declarator: Node): boolean {
  return moduleOf(file).body.some((item) => {
    if (item.type !== 'ExportDeclaration' || item.declaration.type !== 'VariableDeclaration') {
      return false;
    }
    return item.declaration.declarations.some((one) => (one as unknown) === declarator);
  });
}

function textOf(node: unknown): string | undefined {
  const value = node as Node | null | undefined;
  return value?.type === 'StringLiteral' ? String(value.value) : undefined;
}

function nameOf(node: unknown): string | undefined {
  const value = node as Node | null | undefined;
  if (value?.type === 'Computed') return textOf(value.expression);
  return value?.type === 'Identifier' ? String(value.value) : undefined;
}

function moduleOf(file: SourceFile): Module {
  return kept(parsed, file, parse);
}

function parse({ path, text }: SourceFile): Module {
  const tsx = /\.[jt]sx$/.test(path);
  try {
    return parseSync(text, { syntax: 'typescript', tsx, target: 'es2022' });
  } catch (error) {
    const [where = ''] = String(error).split('Caused by');
    throw new Error(`${path} cannot be read: ${where.trim()}. Correct its syntax.`);
  }
}

/** The parser counts bytes, from 1. */
function lineOf(file: SourceFile, node: Node): number {
  const offset = (node.span?.start ?? 1) - 1;
  const all = kept(breaks, file, findBreaks);
  let low = 0;
  for (let high = all.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((all[middle] ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low + 1;
}

function findBreaks({ text }: SourceFile): number[] {
  const bytes = Buffer.from(text);
  const found: number[] = [];
  for (let at = bytes.indexOf(LINE_BREAK); at >= 0; at = bytes.indexOf(LINE_BREAK, at + 1)) {
    found.push(at);
  }
  return found;
}

/** Several guards look at one tree: each file is read once. */
function kept<T>(
  known: WeakMap<SourceFile, T>,
  file: SourceFile,
  read: (file: SourceFile) => T,
): T {
  const value = known.get(file) ?? read(file);
  known.set(file, value);
  return value;
}

function walk(file: SourceFile, visit: Visit): void {
  const step = (value: unknown, parent: Node | null, key: string): void => {
    if (Array.isArray(value)) {
      for (const item of value) step(item, parent, key);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const node = value as Node;
    const isNode = typeof node.type === 'string';
    if (isNode) visit(node, parent, key);
    for (const name in node) {
      if (name !== 'span') step(node[name], isNode ? node : parent, name);
    }
  };
  step(moduleOf(file).body, null, 'body');
}
