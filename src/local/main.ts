import { fileURLToPath } from 'node:url';
import { HELP, parseCommandLine, type RollupCommand } from './command-line';
import type { ProgressOutlet } from './progress';
import { runRollup } from './rollup/run-rollup';
import { summarizeRollup } from './rollup/summarize-rollup';
import { type Bundle, readBundle, runFile } from './run-file';
import { summarize } from './summary';
import { tellVerified, verifyFile } from './verify-file';

// The bundle's clock reads as a Thai office's does, wherever this runs.
process.env.TZ = 'Asia/Bangkok';
process.exitCode = await main(process.argv.slice(2));

async function main(words: readonly string[]): Promise<number> {
  const parsed = parseCommandLine(words);
  if (parsed.kind === 'help') {
    process.stdout.write(HELP);
    return 0;
  }
  if (parsed.kind === 'wrong') return complain(parsed.sentence, 2);
  const outlet = {
    write: (text: string) => process.stderr.write(text),
    now: () => performance.now(),
  };
  const folder = fileURLToPath(new URL('../../dist', import.meta.url));
  const bundle = await readBundle(folder).catch(() => undefined);
  if (bundle === undefined) return complain('ไม่พบชุดโปรแกรมใน dist โปรดสั่ง npm run build ก่อน', 3);
  if (parsed.kind === 'rollup') return rollup(parsed.command, bundle, outlet);
  const { command } = parsed;
  if (command.verify) {
    const outcome = await verifyFile(command, bundle, outlet);
    if (!outcome.ok) return complain(outcome.sentence, outcome.exitCode);
    const { report } = outcome;
    process.stdout.write(
      command.json ? `${JSON.stringify(report, null, 2)}\n` : tellVerified(report),
    );
    return report.documents.some(({ state }) => state === 'changed') ? 1 : 0;
  }
  const outcome = await runFile(command, bundle, outlet);
  if (!outcome.ok) return complain(outcome.sentence, outcome.exitCode);
  const { report } = outcome;
  process.stdout.write(
    command.json ? `${JSON.stringify(report, null, 2)}\n` : summarize(report, command),
  );
  return report.documents.some(({ withheld }) => withheld.length > 0) ? 1 : 0;
}

async function rollup(
  command: RollupCommand,
  bundle: Bundle,
  outlet: ProgressOutlet,
): Promise<number> {
  const started = outlet.now();
  const outcome = await runRollup(command, bundle, outlet);
  const seconds = ((outlet.now() - started) / 1000).toFixed(1);
  const megabytes = (process.resourceUsage().maxRSS / 1024).toFixed(0);
  outlet.write(`ใช้เวลา ${seconds} วินาที หน่วยความจำสูงสุด ${megabytes} MB\n`);
  if (!outcome.ok) return complain(outcome.sentence, outcome.exitCode);
  const { report } = outcome;
  process.stdout.write(
    command.json ? `${JSON.stringify(report, null, 2)}\n` : summarizeRollup(outcome, command),
  );
  return report.failures.length > 0 ? 1 : 0;
}

function complain(sentence: string, exitCode: number): number {
  process.stderr.write(`${sentence}\n`);
  return exitCode;
}
