import Docxtemplater from 'docxtemplater';
import type { Lookup, ValueScope } from './field-lookup';
import { fieldKey } from './field-names';
import type { TemplateArchive } from './template-archive';
import type { TemplateProblem } from './template-problems';
import { parseTag } from './template-tags';

/** Fills the parts of an opened template in place; the problems when the engine refuses it. */
export function renderTemplate(archive: TemplateArchive, found: Lookup): TemplateProblem[] {
  try {
    const engine = new Docxtemplater(archive.zip, {
      delimiters: { start: '{{', end: '}}' },
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      // No {{=…=}}: a template may not change what its braces are.
      syntax: { changeDelimiterPrefix: null },
      parser: (tag) => ({ get: (scope: ValueScope) => found.get(parseTag(tag).name, scope) }),
      nullGetter: () => {
        throw new Error('A checked template asked for a name that no field has.');
      },
      modules: [forgivingLoops(), onlyCheckedParts(archive)],
      fileTypeConfig: withoutRawXml(),
    });
    engine.render(found.root);
    return [];
  } catch (error) {
    return problemsOf(error, archive);
  }
}

/**
 * Pairs the tags of a loop by match key, where the engine compares letter by letter. A module of
 * the engine: it says which tags open and close a loop, and the engine's own loops do the rest.
 */
function forgivingLoops() {
  const loop = (sign: string, location: 'start' | 'end') => {
    const named = (inside: string): string => {
      const tag = parseTag(inside);
      return tag.sign === sign ? fieldKey(tag.name) : '';
    };
    const properties = { location, inverted: sign === '^', expandTo: 'auto', priority: 1 };
    return [named, 'loop', properties];
  };
  return {
    name: 'ForgivingLoops',
    // Made anew for every tag: the engine writes the tag's own name into the properties.
    matchers: () => [loop('#', 'start'), loop('^', 'start'), loop('/', 'end')] as never,
  };
}

/** Fills the parts that were checked, endnotes among them, and no other. */
function onlyCheckedParts({ textParts }: TemplateArchive) {
  return {
    name: 'OnlyCheckedParts',
    // The engine asks its modules in turn and has named its own choice by then.
    getFileType: ({ doc }: { readonly doc: EngineTargets }): string => {
      doc.targets.splice(0, doc.targets.length, ...textParts.map(({ name }) => name));
      return 'docx';
    },
  } as Record<string, unknown> & { readonly name: string };
}

interface EngineTargets {
  readonly targets: string[];
}

/** What the engine does with a .docx, but for {{@…}}, which would put a cell's text in as XML. */
function withoutRawXml(): object {
  const { FileTypeConfig } = Docxtemplater as unknown as EngineInside;
  const config = FileTypeConfig.docx();
  const safe = config.baseModules.filter((make) => make().name !== 'RawXmlModule');
  return { ...config, baseModules: safe, templatedNs: [] };
}

/** Beside its declared types the engine shows how it treats each type of file. */
interface EngineInside {
  readonly FileTypeConfig: {
    docx(): { readonly baseModules: readonly (() => { readonly name: string })[] };
  };
}

interface EngineError {
  readonly properties?: {
    readonly id?: string;
    readonly xtag?: string;
    readonly file?: string;
    readonly pair?: { readonly left: string };
    readonly errors?: readonly EngineError[];
  };
}

function problemsOf(error: unknown, { textParts }: TemplateArchive): TemplateProblem[] {
  const { properties } = error as EngineError;
  const errors = properties?.errors ?? [error as EngineError];
  return errors.map(({ properties: own }) => {
    const name = own?.pair?.left ?? own?.xtag ?? '';
    const part = textParts.find((known) => known.name === own?.file)?.title ?? '';
    const where = part === '' ? {} : { part };
    return own?.id === 'unbalanced_loop_tags'
      ? { code: 'template-loop-overlap', params: { name, around: `{{#${name}}}` }, ...where }
      : { code: 'template-unfillable', params: { name }, ...where };
  });
}
