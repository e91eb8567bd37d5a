import { basename } from 'node:path';
import type { Circus } from '@jest/types';
import { TestEnvironment } from 'jest-environment-node';
import { MISSING } from './browser-setup';

/** Where there is no browser, every test is counted as skipped but those of the browser itself. */
export default class BrowserEnvironment extends TestEnvironment {
  private readonly path: string;

  constructor(...[config, context]: ConstructorParameters<typeof TestEnvironment>) {
    super(config, context);
    this.path = context.testPath;
  }

  handleTestEvent({ name }: Circus.Event, { rootDescribeBlock }: Circus.State): void {
    if (name !== 'run_start' || process.env[MISSING] === undefined) return;
    if (basename(this.path) !== 'browser.test.ts') leaveOut(rootDescribeBlock);
  }
}

function leaveOut(block: Circus.DescribeBlock): void {
  block.mode = 'skip';
  for (const child of block.children) if (child.type === 'describeBlock') leaveOut(child);
}
