import { GoogleError } from '../google-error';
import type { HostState } from '../state';

/** What an HtmlOutput stands for. */
export class HtmlBox {
  title = '';
  width = 0;
  height = 0;
  constructor(public html: string) {}
}

/** HtmlService. */
export function htmlService(state: HostState): object {
  return state.standIns.make('HtmlService', {
    createHtmlOutput: (html: unknown = '') => outputStandIn(state, new HtmlBox(String(html))),
    createHtmlOutputFromFile: (name: unknown) => {
      const html = state.options.html?.[String(name).replace(/\.html$/, '')];
      if (html === undefined) throw new GoogleError(`No HTML file named ${name} was found.`);
      return outputStandIn(state, new HtmlBox(html));
    },
  });
}

function outputStandIn(state: HostState, box: HtmlBox): object {
  const change = (part: Partial<HtmlBox>): object => {
    Object.assign(box, part);
    return made;
  };
  const made: object = state.standIns.make(
    'HtmlService.HtmlOutput',
    {
      getContent: () => box.html,
      setContent: (html: unknown) => change({ html: String(html) }),
      getTitle: () => box.title,
      setTitle: (title: unknown) => change({ title: String(title) }),
      setWidth: (width: number) => change({ width }),
      setHeight: (height: number) => change({ height }),
    },
    box,
  );
  return made;
}
