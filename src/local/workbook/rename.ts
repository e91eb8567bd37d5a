/** A formula in which a sheet goes by its new name. Texts in double quotes stay as they are. */
export function renameInFormula(formula: string, before: string, after: string): string {
  return formula.replace(REFERENCES, (token, quoted?: string, plain?: string) => {
    const name = quoted?.replaceAll("''", "'") ?? plain;
    return name === before ? `'${after.replaceAll("'", "''")}'!` : token;
  });
}

const REFERENCES = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}\p{M}_][\p{L}\p{M}\p{N}_.]*)!/gu;
