/** Where progress goes, and how time is told. */
export interface ProgressOutlet {
  readonly write: (text: string) => void;
  readonly now: () => number;
}

const WORTH_TELLING = 1000;

/** Tells the stages of a run as they begin, and how long a stage took when that was over a second. */
export class Progress {
  private stage = '';
  private since = 0;

  constructor(private readonly outlet: ProgressOutlet) {}

  start(stage: string): void {
    this.end();
    this.stage = stage;
    this.since = this.outlet.now();
    this.outlet.write(`${stage}…\n`);
  }

  end(): void {
    const elapsed = this.outlet.now() - this.since;
    if (this.stage !== '' && elapsed > WORTH_TELLING) {
      this.outlet.write(`  ${this.stage} ใช้เวลา ${(elapsed / 1000).toFixed(1)} วินาที\n`);
    }
    this.stage = '';
  }
}
