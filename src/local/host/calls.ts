/** One call of a service, as a fault or a trace sees it. */
export interface Call {
  /** Such as "Range.getValues". */
  readonly kind: string;
  /** Counts from 1, over all kinds. */
  readonly number: number;
}

export type Fault = (call: Call) => Error | undefined;

/** Counts the service calls by kind; faults and delays hang on the same place. */
export class Calls {
  private readonly counts = new Map<string, number>();
  private readonly faults: Fault[] = [];
  /** The kinds in order, kept only when asked for. */
  readonly trace: string[] = [];
  total = 0;

  constructor(
    private readonly keepTrace: boolean,
    private readonly latency: ((kind: string) => number) | undefined,
  ) {}

  /** Called before every member of a stand-in runs; throws where a fault was asked for. */
  record(kind: string): void {
    this.total += 1;
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
    if (this.keepTrace) this.trace.push(kind);
    const delay = this.latency?.(kind) ?? 0;
    if (delay > 0) pause(delay);
    for (const fault of this.faults) {
      const error = fault({ kind, number: this.total });
      if (error !== undefined) throw error;
    }
  }

  fail(fault: Fault): void {
    this.faults.push(fault);
  }

  /** How often each kind was called, by name. */
  byKind(): Record<string, number> {
    return Object.fromEntries([...this.counts].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  reset(): void {
    this.counts.clear();
    this.trace.length = 0;
    this.total = 0;
  }
}

/** Waits without giving way, as every call of the platform does. */
function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
