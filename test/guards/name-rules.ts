import { mentionsOf } from './syntax';
import type { SourceFile } from './tree';

/** Names, the folders or files that may use them (or that may not), and what to do instead. */
interface NameRule {
  readonly names: readonly string[];
  readonly within: readonly string[];
  readonly except: readonly string[];
  readonly remedy: string;
}

const EVERYWHERE = ['src/', 'sidebar/', 'workbench/', 'templates/', 'samples/', 'scripts/'];

const SERVICES = [
  'SpreadsheetApp',
  'DriveApp',
  'Drive',
  'DocumentApp',
  'ScriptApp',
  'HtmlService',
  'LockService',
  'PropertiesService',
  'CacheService',
  'Utilities',
  'UrlFetchApp',
  'Session',
  'Logger',
];

export const NAME_RULES: readonly NameRule[] = [
  {
    names: SERVICES,
    within: EVERYWHERE,
    except: ['src/google/', 'samples/sheets.ts'],
    remedy: 'Only src/google names Google: add what is needed to a port in src/app/ports.ts.',
  },
  {
    names: ['GoogleAppsScript'],
    within: EVERYWHERE,
    except: ['src/google/', 'src/local/host/', 'samples/sheets.ts'],
    remedy: 'Only src/google, and the stand-ins for it, know the types of Google.',
  },
  {
    names: ['google'],
    within: EVERYWHERE,
    except: ['sidebar/server.ts'],
    remedy: 'The page calls the add-in through `ask` in sidebar/server.ts.',
  },
  {
    names: ['console'],
    within: ['src/core/'],
    except: [],
    remedy: 'The core prints nothing: return a value or report a finding.',
  },
  {
    names: ['Date', 'performance'],
    within: ['src/core/'],
    except: [],
    remedy: 'The core has no clock: days are text (src/core/text/day.ts), today is an argument.',
  },
  {
    names: ['Math.random', 'crypto'],
    within: ['src/core/'],
    except: [],
    remedy: 'The core gives the same answer every time: take what varies as an argument.',
  },
  {
    names: ['Intl', '.localeCompare', '.toLocaleString', '.toLocaleDateString'],
    within: ['src/core/'],
    except: [],
    remedy: 'Answers of locales differ between hosts: write the rule out in src/core/text.',
  },
  {
    names: ['.toLocaleLowerCase', '.toLocaleUpperCase', '.toLocaleTimeString'],
    within: ['src/core/'],
    except: [],
    remedy: 'Answers of locales differ between hosts: use the plain method.',
  },
  {
    names: ['eval', 'Function'],
    within: ['src/', 'sidebar/', 'workbench/'],
    except: [],
    remedy: 'No code is made from text: a host may forbid it. Write a function.',
  },
  {
    names: ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
    within: ['src/core/', 'src/app/', 'src/google/'],
    except: [],
    remedy: 'Apps Script has no timers: everything there is blocking.',
  },
  {
    names: ['globalThis', 'process', 'Buffer', 'require', 'fetch'],
    within: ['src/core/', 'src/app/', 'src/google/'],
    except: [],
    remedy: 'Apps Script has no such thing: use plain values, or a port in src/app/ports.ts.',
  },
];

/** Names used where they may not be; comments, strings and keys do not count. */
export function nameProblems(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const rules = NAME_RULES.filter(
      ({ within, except }) => startsWith(file, within) && !startsWith(file, except),
    );
    if (rules.length === 0) return [];
    const known = rules.flatMap(({ names }) => names);
    const problems = mentionsOf(file, known).flatMap(({ name, line }) =>
      rules
        .filter(({ names }) => names.includes(name))
        .map(({ remedy }) => `${file.path}:${line} uses ${name.replace(/^\./, '')}. ${remedy}`),
    );
    return [...new Set(problems)];
  });
}

function startsWith({ path }: SourceFile, folders: readonly string[]): boolean {
  return folders.some((folder) => path.startsWith(folder));
}
