import { placeFiles } from '../src/local/workbook-file';
import { buildSamples } from './build';

await placeFiles(await buildSamples());
