import { writeFile } from 'node:fs/promises';
import { PAPERS } from '../samples/source/errors/papers';
import { checksPage } from './checks-page';
import { errorsPage } from './errors-page';

await writeFile('docs/checks.md', checksPage());
await writeFile('docs/paper-errors.md', errorsPage(PAPERS));
