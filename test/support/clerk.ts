import type { FrameLocator, Locator, Page } from 'playwright-core';

/** Does at the workbench what a clerk does, with the sheet, the menu and the sidebar. */
export class Clerk {
  readonly sidebar: FrameLocator;

  constructor(readonly page: Page) {
    this.sidebar = page.frameLocator('aside.sidebar iframe');
  }

  /** A cell by its name, such as B2. */
  cell(name: string): Locator {
    const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(name) ?? [];
    const x = letter.charCodeAt(0) - 'A'.charCodeAt(0);
    return this.page.locator(`.jss_worksheet td[data-x="${x}"][data-y="${Number(row) - 1}"]`);
  }

  async openTab(name: string): Promise<void> {
    await this.page.getByRole('tab', { name: tabNamed(name) }).click();
    await this.seeTab(name);
  }

  async seeTab(name: string): Promise<void> {
    await this.page.getByRole('tab', { name: tabNamed(name), selected: true }).waitFor();
  }

  async menu(...items: readonly string[]): Promise<void> {
    await this.page.getByRole('button', { name: 'โปร่งใส', exact: true }).click();
    for (const item of items) await this.page.getByRole('menuitem', { name: item }).click();
  }

  async select(name: string): Promise<void> {
    await this.cell(name).click({ position: { x: 5, y: 5 } });
    await this.seeSelected(name);
  }

  async seeSelected(name: string): Promise<void> {
    await this.page.waitForFunction(
      (wanted) => document.querySelector('.cell-name')?.textContent === wanted,
      name,
    );
  }

  async type(name: string, text: string): Promise<void> {
    await this.openEditor(name);
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.insertText(text);
    await this.page.keyboard.press('Enter');
    await this.see(name, text);
  }

  /** A table that is built anew just then takes no key: the cell is chosen once more. */
  private async openEditor(name: string): Promise<void> {
    for (let tries = 0; tries < 3; tries += 1) {
      await this.select(name);
      await this.page.keyboard.press('F2');
      const editor = this.cell(name).locator('.cell-editor');
      if (
        await editor.waitFor({ timeout: 3000 }).then(
          () => true,
          () => false,
        )
      )
        return;
    }
    throw new Error(`${name} could not be typed into`);
  }

  /** Pastes rows of cells with the cell at their top left, as from another spreadsheet. */
  async paste(name: string, rows: readonly (readonly string[])[]): Promise<void> {
    await this.select(name);
    await this.page.evaluate(
      (text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text);
        const init = { clipboardData, bubbles: true, cancelable: true };
        (document.activeElement ?? document.body).dispatchEvent(new ClipboardEvent('paste', init));
      },
      rows.map((row) => row.map(quoted).join('\t')).join('\r\n'),
    );
    await this.see(name, rows[0]?.[0] ?? '');
  }

  /** Waits until a cell shows a text. */
  async see(name: string, text: string): Promise<void> {
    await this.cell(name).filter({ hasText: text }).waitFor();
  }

  /** Opens a view of the sidebar. */
  async view(name: string): Promise<void> {
    await this.sidebar.getByRole('tab', { name }).click();
  }

  /** A button of the sidebar by its name, or by words of it. */
  button(name: string | RegExp): Locator {
    const exact = typeof name === 'string';
    return this.sidebar.getByRole('button', { name, exact, disabled: false }).first();
  }

  /** Presses a button of the sidebar, and waits until the work is done. */
  async press(name: string | RegExp): Promise<void> {
    await this.button(name).click();
    await this.idle();
  }

  /** Waits until the first view says where things stand. */
  async standing(text: string): Promise<void> {
    await this.sidebar.locator('.standing-text').getByText(text, { exact: true }).waitFor();
    await this.idle();
  }

  async closeOutcome(): Promise<void> {
    const close = this.button('ปิดข้อความนี้');
    await close.click();
    await close.waitFor({ state: 'hidden' });
  }

  async idle(): Promise<void> {
    await this.sidebar.getByText('ระหว่างนี้เปิดดูส่วนอื่นของแถบได้').waitFor({ state: 'hidden' });
  }
}

/** A tab may have a lock before its name, and one name may begin another. */
function tabNamed(name: string): RegExp {
  return new RegExp(`^(?:ป้องกันไว้)?\\s*${name}$`);
}

/** A cell with a line break or a mark stands in quotes, as a spreadsheet copies it. */
function quoted(text: string): string {
  return /[\n\t"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
