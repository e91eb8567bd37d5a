import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Likeness, standIn } from './stand-in';

export interface RenderFonts {
  /** A fontconfig file: the system's own, and a stand-in for each font that is not installed. */
  readonly configFile: string;
  readonly notices: readonly string[];
}

/**
 * The fonts the documents name. Laksaman is drawn after TH SarabunPSK but half as large again, which
 * is also the scale of Google's Sarabun; the lines of each are as high as its own file has them.
 */
const FONTS: readonly { readonly family: string; readonly like: Likeness }[] = [
  {
    family: 'TH SarabunPSK',
    like: { name: 'ThSarabu', scale: 2 / 3, ascent: 0.85, descent: 0.25, lineGap: 0.03 },
  },
  {
    family: 'Sarabun',
    like: { name: 'GgSarabu', scale: 1, ascent: 1.068, descent: 0.232, lineGap: 0 },
  },
];
const STAND_IN = 'Laksaman';

export function renderFonts(scratch: string): RenderFonts {
  const missing = FONTS.filter(({ family }) => !isInstalled(family));
  const canStandIn = isInstalled(STAND_IN);
  if (canStandIn) for (const { like } of missing) writeStandIn(scratch, like);
  const configFile = join(scratch, 'fonts.conf');
  writeFileSync(configFile, config(scratch, canStandIn ? missing : []));
  return {
    configFile,
    notices: missing.map(({ family }) =>
      canStandIn
        ? `${family} is not installed: ${STAND_IN} stands in for it, drawn to the same scale.`
        : `Neither ${family} nor ${STAND_IN} is installed: the pages will not look as they should.`,
    ),
  };
}

function isInstalled(family: string): boolean {
  return execFileSync('fc-list', [family, 'family'], { encoding: 'utf8' }).trim() !== '';
}

function writeStandIn(scratch: string, like: Likeness): void {
  for (const style of ['Regular', 'Bold']) {
    const file = execFileSync('fc-match', ['-f', '%{file}', `${STAND_IN}:style=${style}`], {
      encoding: 'utf8',
    });
    const font = standIn(readFileSync(file), STAND_IN, like);
    writeFileSync(join(scratch, `${like.name}-${style}.ttf`), font);
  }
}

function config(scratch: string, missing: typeof FONTS): string {
  const aliases = missing.map(
    ({ family, like }) => `  <match target="pattern">
    <test name="family"><string>${family}</string></test>
    <edit name="family" mode="assign" binding="same"><string>${like.name}</string></edit>
  </match>`,
  );
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${scratch}</dir>
  <cachedir>${join(scratch, 'cache')}</cachedir>
${aliases.join('\n')}
</fontconfig>
`;
}
