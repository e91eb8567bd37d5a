import { GoogleError } from '../google-error';
import { signatureError } from '../stand-in';
import type { Answer, HostState, MenuItem } from '../state';
import { HtmlBox } from './html-service';

/** What a Menu collects until it is added to the page or to another menu. */
class MenuBox {
  readonly items: MenuItem[] = [];
  constructor(readonly caption: string) {}
}

/** SpreadsheetApp.Ui. */
export function uiStandIn(state: HostState): object {
  const { options, enums, standIns } = state;
  if (options.ui === false) {
    throw new GoogleError('Cannot call SpreadsheetApp.getUi() from this context.');
  }
  const show = (kind: 'sidebar' | 'dialog', value: unknown, title?: unknown): void => {
    const box = standIns.open(value, HtmlBox);
    if (box === undefined) throw signatureError('SpreadsheetApp.Ui.showSidebar', [value]);
    state.shown.push({
      kind,
      title: title === undefined ? box.title : String(title),
      html: box.html,
    });
  };
  return standIns.make('SpreadsheetApp.Ui', {
    createMenu: (caption: unknown) => menuStandIn(state, new MenuBox(String(caption))),
    createAddonMenu: () => menuStandIn(state, new MenuBox(options.name ?? '')),
    alert: (...values: unknown[]) => enums.button[ask(state, 'alert', values).button],
    prompt: (...values: unknown[]) => {
      const { button, text } = ask(state, 'prompt', values);
      return standIns.make('SpreadsheetApp.PromptResponse', {
        getSelectedButton: () => enums.button[button],
        getResponseText: () => text,
      });
    },
    showSidebar: (html: unknown) => show('sidebar', html),
    showModalDialog: (html: unknown, title: unknown) => show('dialog', html, title),
    showModelessDialog: (html: unknown, title: unknown) => show('dialog', html, title),
    Button: enums.button,
    ButtonSet: enums.buttonSet,
  });
}

/** Arguments in Google's three forms: (prompt), (prompt, buttons), (title, prompt, buttons). */
function ask(state: HostState, kind: 'alert' | 'prompt', values: readonly unknown[]): Answer {
  const [title, prompt, buttons] = values.length >= 3 ? values : ['', values[0], values[1] ?? 'OK'];
  const alert = { title: String(title), prompt: String(prompt), buttons: String(buttons) };
  state.alerts.push(alert);
  state.options.onAlert?.(alert);
  if (state.options.onAsk !== undefined) return state.options.onAsk(alert, kind);
  const answer = state.answers.shift() ?? 'OK';
  const isButton = Object.hasOwn(BUTTONS, answer);
  return isButton ? { button: answer, text: '' } : { button: 'OK', text: answer };
}

const BUTTONS = { OK: 1, CANCEL: 1, YES: 1, NO: 1, CLOSE: 1 };

function menuStandIn(state: HostState, box: MenuBox): object {
  const made: object = state.standIns.make(
    'SpreadsheetApp.Menu',
    {
      addItem: (caption: unknown, functionName: unknown) => {
        box.items.push({ caption: String(caption), functionName: String(functionName) });
        return made;
      },
      addSeparator: () => {
        box.items.push({ caption: '', functionName: '' });
        return made;
      },
      addSubMenu: (value: unknown) => {
        const inner = state.standIns.open(value, MenuBox);
        if (inner === undefined) throw signatureError('SpreadsheetApp.Menu.addSubMenu', [value]);
        box.items.push({ caption: inner.caption, functionName: '', items: inner.items });
        return made;
      },
      addToUi: () => {
        state.menu.push({ caption: box.caption, functionName: '', items: box.items });
      },
    },
    box,
  );
  return made;
}
