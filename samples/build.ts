import { build } from 'esbuild';
import { createHost } from '../src/local/host/create-host';
import { WorkbookFile } from '../src/local/workbook-file';

/** The samples by file name, and the function of sheets.ts that fills each. */
const SAMPLES = {
  'tharae-2564': 'makeTharae',
  'kokkatum-2566': 'makeKokkatum',
  'prokfa-2563-ita': 'makeProkfa',
  'nonghuaraet-2568': 'makeNonghuaraet',
  'banchang-2566-o42': 'makeBanchang',
  'errors/tharae-2564': 'makeTharaeErrors',
  'errors/nonghuarat-2568': 'makeNonghuaratErrors',
  'errors/kokkatum-2566': 'makeKokkatumErrors',
  'errors/banchang-2566': 'makeBanchangErrors',
  'errors/prokfa-2563': 'makeProkfaErrors',
} as const;

/** The sample workbooks by their paths, built from samples/source/; the same bytes every time. */
export async function buildSamples(): Promise<Map<string, Buffer>> {
  const bundle = await bundleSheets();
  const files = new Map<string, Buffer>();
  for (const [name, functionName] of Object.entries(SAMPLES)) {
    const file = WorkbookFile.blank();
    createHost({ workbook: file.workbook, bundle, name }).call(functionName);
    files.set(`samples/${name}.xlsx`, file.toBytes());
  }
  return files;
}

async function bundleSheets(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['samples/sheets.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Samples',
    target: 'es2019',
    charset: 'utf8',
  });
  const stubs = Object.values(SAMPLES).map((name) => `function ${name}() { Samples.${name}(); }`);
  return [outputFiles[0]?.text, ...stubs].join('\n');
}
