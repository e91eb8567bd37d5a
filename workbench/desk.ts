import type { CallEvent, GridPage, Link, Overview, Place } from '../src/local/workbench/protocol';
import { api, type Download, type Edited } from './api';
import type { Asked } from './box';
import type { End } from './sidebar-frame';

/** All that the page shows, as one value. */
export interface DeskState {
  readonly overview: Overview | null;
  readonly page: GridPage | null;
  readonly place: Place;
  readonly jump: number;
  readonly asked: Asked | null;
  /** The last one only, as the sheet shows it. */
  readonly toast: { readonly id: number; readonly title: string; readonly message: string } | null;
  /** How many calls of the add-in are under way. */
  readonly running: number;
  /** The sidebar that stands open, by its count; 0 for none. */
  readonly sidebar: number;
  /** The document that is shown instead of the grid. */
  readonly document: string | null;
  /** Milliseconds a call of the sidebar takes on its way. */
  readonly latency: number;
}

const TOAST_TIME = 5000;

/** What a person does at the page, and what becomes of it. Requests go out one after another. */
export class Desk {
  state: DeskState = {
    ...{ overview: null, page: null, place: { tab: 0, row: 1, column: 1 }, jump: 0 },
    ...{ asked: null, toast: null, running: 0, sidebar: 0, document: null, latency: 150 },
  };
  private line: Promise<unknown> = Promise.resolve();
  private lastToast = 0;

  constructor(private readonly onChange: (state: DeskState) => void) {}

  change(part: Partial<DeskState>): void {
    this.state = { ...this.state, ...part };
    this.onChange(this.state);
  }

  /** Shows a workbook that was just opened. */
  async opened(wanted: Promise<Overview>): Promise<void> {
    const overview = await wanted.catch((error: Error) => this.complain(error));
    if (!overview) return;
    this.change({ overview, sidebar: 0, document: null, page: null });
    await this.goTo({ tab: overview.active, row: overview.row, column: overview.column });
  }

  /** Opens the page a cell stands on, and selects the cell. */
  async goTo(place: Place): Promise<void> {
    await this.inLine(async () => {
      const page = await api.grid({ tab: place.tab, row: place.row });
      this.change({ page, place, document: null, jump: this.state.jump + 1 });
    });
  }

  openTab(tab: number): Promise<void> {
    return this.goTo({ tab, row: 1, column: 1 });
  }

  async turnTo(page: number): Promise<void> {
    const { tab } = this.state.place;
    await this.inLine(async () => {
      const shown = await api.grid({ tab, page });
      const row = shown.rows[page === 0 ? 0 : shown.frozenRows]?.number ?? 1;
      this.change({ page: shown, place: { tab, row, column: 1 }, jump: this.state.jump + 1 });
    });
  }

  select(row: number, column: number): void {
    this.change({ place: { ...this.state.place, row, column } });
  }

  edit(cells: readonly Edited[], isConfirmed = false): Promise<void> {
    const { tab } = this.state.place;
    return this.inLine(async () => {
      const reply = await api.edit({ tab, cells, isConfirmed });
      if (reply.state === 'refused') this.tell('แก้เซลล์ไม่ได้', reply.sentence);
      if (reply.state === 'protected') {
        this.ask('ส่วนที่ป้องกันไว้', reply.sentence, 'OK_CANCEL', (button) => {
          if (button === 'OK') void this.edit(cells, true);
        });
      }
      await this.refresh();
    });
  }

  follow(link: Link): void {
    if (link.to === 'cell') void this.goTo(link);
    else if (link.to === 'document') this.change({ document: link.id });
    else this.tell('ลิงก์ไปเว็บภายนอก', `โต๊ะทดลองไม่เปิดอินเทอร์เน็ต ที่อยู่คือ\n${link.url}`);
  }

  /** A link in the sidebar: a document made here, or a page on the net. */
  followAddress(url: string): void {
    const id = /^https:\/\/docs\.google\.com\/document\/d\/([\w-]+)/.exec(url)?.[1];
    this.follow(id === undefined ? { to: 'web', url } : { to: 'document', id });
  }

  /** A menu item: nobody waits for its reply, and its failure is shown. */
  async choose(functionName: string): Promise<void> {
    const end = await this.call(functionName, []);
    if (!end.ok) this.tell('สคริปต์ขัดข้อง', `${end.name}: ${end.message}`);
  }

  /** A call of the sidebar, which takes its time both ways. */
  async callFromSidebar(functionName: string, values: readonly unknown[]): Promise<End> {
    const half = this.state.latency / 2;
    await pause(half);
    const end = await this.call(functionName, values);
    await pause(half);
    return end;
  }

  async download(wanted: Promise<Download>): Promise<void> {
    const file = await wanted.catch((error: Error) => this.complain(error));
    if (!file) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file.blob);
    link.download = file.name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  /** Saving opens the workbook anew, and its tabs get other numbers. */
  async downloadWorkbook(): Promise<void> {
    await this.inLine(async () => {
      const { overview, place } = this.state;
      const at = overview?.tabs.findIndex(({ id }) => id === place.tab) ?? 0;
      await this.download(api.workbook());
      const after = await api.overview();
      const tab = after.tabs[at]?.id ?? after.active;
      const page = await api.grid({ tab, row: place.row });
      this.change({ overview: after, page, place: { ...place, tab } });
    });
  }

  private async call(functionName: string, values: readonly unknown[]): Promise<End> {
    let end: End = { ok: false, name: 'ScriptError', message: 'ติดต่อโต๊ะทดลองไม่ได้' };
    this.change({ running: this.state.running + 1 });
    try {
      // What was typed before comes first.
      await this.line;
      const { place } = this.state;
      await api.call({ functionName, values, place }, (event) => {
        if (event.kind === 'done') end = { ok: true, reply: event.reply };
        if (event.kind === 'failed') end = { ok: false, name: event.name, message: event.message };
        this.hear(event);
      });
      await this.inLine(() => this.followHost(place));
    } catch (error) {
      end = { ok: false, name: 'NetworkError', message: (error as Error).message };
    }
    this.change({ running: this.state.running - 1 });
    return end;
  }

  private hear(event: CallEvent): void {
    if (event.kind === 'toast') this.toast(event.title, event.message);
    if (event.kind === 'ask') {
      const { id, type, title, prompt, buttons } = event;
      this.ask(
        title,
        prompt,
        buttons,
        (button, text) => {
          api.answer({ id, button, text }).catch((error: Error) => this.complain(error));
        },
        type,
      );
    }
    if (event.kind === 'done' || event.kind === 'failed') {
      const { overview } = event;
      const before = this.state.overview?.sidebar?.count ?? 0;
      const count = overview.sidebar?.count ?? 0;
      this.change({ overview, ...(count > before ? { sidebar: count } : {}) });
    }
  }

  /** The add-in may have left the place it was called from: the page goes where it went. */
  private async followHost(place: Place): Promise<void> {
    const { overview } = this.state;
    if (overview === null) return;
    const { active: tab, row, column } = overview;
    const hasMoved = tab !== place.tab || row !== place.row || column !== place.column;
    if (!hasMoved) return this.refresh();
    const page = await api.grid({ tab, row });
    const jump = this.state.jump + 1;
    this.change({ page, place: { tab, row, column }, jump, document: null });
  }

  private async refresh(): Promise<void> {
    const { tab } = this.state.place;
    this.change({ page: await api.grid({ tab, page: this.state.page?.page ?? 0 }) });
  }

  private async inLine(work: () => Promise<void>): Promise<void> {
    const turn = this.line.then(work).catch((error: Error) => this.complain(error));
    this.line = turn;
    await turn;
  }

  private ask(
    title: string,
    prompt: string,
    buttons: string,
    onAnswer: Asked['onAnswer'],
    type: Asked['type'] = 'alert',
  ): void {
    const answer: Asked['onAnswer'] = (...given) => {
      this.change({ asked: null });
      onAnswer(...given);
    };
    this.change({ asked: { title, prompt, buttons, type, onAnswer: answer } });
  }

  private tell(title: string, sentence: string): void {
    this.ask(title, sentence, 'OK', () => {});
  }

  private complain(error: Error): void {
    this.tell('ทำไม่สำเร็จ', error.message);
  }

  private toast(title: string, message: string): void {
    this.lastToast += 1;
    const id = this.lastToast;
    this.change({ toast: { id, title, message } });
    setTimeout(() => {
      if (this.state.toast?.id === id) this.change({ toast: null });
    }, TOAST_TIME);
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
