import { readFile } from 'node:fs/promises';
import { buildSamples } from '../../samples/build';

test('the samples are those their source data makes', async () => {
  for (const [path, bytes] of await buildSamples()) {
    const shipped = await readFile(path);
    if (!shipped.equals(bytes)) {
      throw new Error(
        `${path} is not what samples/source/ makes. Run npm run samples and look at it.`,
      );
    }
  }
});
