import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface FontAliases {
  /** A fontconfig file: the system's own, and an alias for each font that is not installed. */
  readonly configFile: string;
  readonly notices: readonly string[];
}

/** Fonts the documents name. Laksaman is drawn after TH SarabunPSK, to the same widths. */
const FONTS = ['TH SarabunPSK', 'Sarabun'] as const;
const STAND_IN = 'Laksaman';

export function writeFontAliases(directory: string): FontAliases {
  const missing = FONTS.filter((font) => !isInstalled(font));
  const standIn = isInstalled(STAND_IN);
  const configFile = join(directory, 'fonts.conf');
  writeFileSync(configFile, config(standIn ? missing : []));
  return {
    configFile,
    notices: missing.map((font) =>
      standIn
        ? `${font} is not installed: ${STAND_IN} stands in for it.`
        : `Neither ${font} nor ${STAND_IN} is installed: the pages will not look as they should.`,
    ),
  };
}

function isInstalled(font: string): boolean {
  return execFileSync('fc-list', [font, 'family'], { encoding: 'utf8' }).trim() !== '';
}

function config(aliased: readonly string[]): string {
  const aliases = aliased.map(
    (font) => `  <match target="pattern">
    <test name="family" qual="any"><string>${font}</string></test>
    <edit name="family" mode="assign" binding="same"><string>${STAND_IN}</string></edit>
  </match>`,
  );
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
${aliases.join('\n')}
</fontconfig>
`;
}
