/** The box a cell is typed into, with the list of its choices where it has one. */
export class CellEditor {
  private readonly area = document.createElement('textarea');
  private readonly list: HTMLElement | undefined;
  private chosen = -1;

  /** `begins` is what the cell holds as it would be typed; typing over a cell begins with nothing. */
  constructor(
    private readonly td: HTMLElement,
    private readonly begins: string,
    private readonly choices: readonly string[],
    isTypedOver: boolean,
    private readonly onEnd: () => void,
  ) {
    const { area } = this;
    const { width, height } = td.getBoundingClientRect();
    td.textContent = '';
    td.classList.add('editor');
    area.className = 'cell-editor';
    area.setAttribute('aria-label', 'ข้อความในเซลล์');
    area.spellcheck = false;
    area.style.width = `${Math.max(60, width - 2)}px`;
    area.style.height = `${Math.max(20, height - 2)}px`;
    area.value = isTypedOver ? '' : begins;
    td.append(area);
    this.list = choices.length > 0 ? this.drawList(width) : undefined;
    area.addEventListener('blur', this.onEnd);
    area.addEventListener('keydown', (event) => this.choose(event));
    // The grid ends an edit when it scrolls.
    area.focus({ preventScroll: true });
    area.setSelectionRange(area.value.length, area.value.length);
  }

  /** What was typed; undefined where the cell is left as it was. */
  end(): string | undefined {
    this.area.removeEventListener('blur', this.onEnd);
    const { value } = this.area;
    this.td.textContent = '';
    return value === this.begins ? undefined : value;
  }

  private drawList(width: number): HTMLElement {
    const list = document.createElement('div');
    list.className = 'cell-choices';
    list.style.minWidth = `${Math.max(140, width)}px`;
    list.append(
      ...this.choices.map((choice) => {
        const item = document.createElement('div');
        item.textContent = choice;
        return item;
      }),
    );
    // Before the box loses the focus, and with it the list.
    list.addEventListener('mousedown', (event) => {
      event.preventDefault();
      event.stopPropagation();
      const at = [...list.children].indexOf(event.target as Element);
      if (at >= 0) this.take(at);
      if (at >= 0) this.area.blur();
    });
    this.td.append(list);
    return list;
  }

  private choose(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || this.list === undefined) return;
    event.preventDefault();
    const count = this.choices.length;
    this.take((Math.max(this.chosen, step < 0 ? 0 : -1) + step + count) % count);
  }

  private take(at: number): void {
    this.chosen = at;
    this.area.value = this.choices[at] ?? '';
    [...(this.list?.children ?? [])].forEach((item, place) => {
      item.classList.toggle('chosen', place === at);
      if (place === at) item.scrollIntoView({ block: 'nearest' });
    });
  }
}
