import { builtinModules } from 'node:module';
import { importsOf } from './syntax';
import type { SourceFile } from './tree';

const NODE_FOLDERS = ['src/local/', 'scripts/', 'samples/', 'templates/', 'test/'];
const NODE_MODULES = new Set(builtinModules);

/** Imports of packages that the folder may not have. */
export function packageProblems(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    importsOf(file).flatMap(({ from, line }) => {
      const at = `${file.path}:${line} imports '${from}'`;
      const isNode = from.startsWith('node:') || NODE_MODULES.has(from);
      if (isNode && !NODE_FOLDERS.some((folder) => file.path.startsWith(folder))) {
        return [`${at}. Node is for ${NODE_FOLDERS.join(', ')}: hand the value in instead.`];
      }
      if (isNode && !from.startsWith('node:')) return [`${at}. Write 'node:${from}'.`];
      if (from === 'zod') return [`${at}, which is large. Import 'zod/mini'.`];
      return [];
    }),
  );
}

/** Packages the code imports and package.json does not name, so that luck alone installs them. */
export function undeclaredProblems(
  files: readonly SourceFile[],
  declared: readonly string[],
): string[] {
  return files.flatMap((file) =>
    importsOf(file).flatMap(({ from, line }) => {
      if (/^(?:\.|\/|node:|virtual:)/.test(from) || NODE_MODULES.has(from)) return [];
      const name = from.split('/', from.startsWith('@') ? 2 : 1).join('/');
      if (declared.includes(name)) return [];
      return [`${file.path}:${line} imports '${from}', which package.json does not name. Add it.`];
    }),
  );
}
