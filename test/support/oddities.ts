/**
 * Runs in a page: what there is that a text must not have brought about, a line each. `whole` are
 * texts that may turn their own direction where they stand by themselves.
 */
export function oddities(whole: readonly string[]): string[] {
  const root = document.documentElement;
  // Sheets of paper and tables on them may be wider than the window, but no text wider than its paper.
  const papers = [...document.querySelectorAll('section.docx')];
  const wide: HTMLElement[] = papers.flatMap((paper) =>
    [...paper.querySelectorAll('span')].filter(
      (span) => span.getBoundingClientRect().width > paper.clientWidth,
    ),
  );
  if (papers.length === 0 && root.scrollWidth > root.clientWidth) wide.push(root);
  return [
    ...('harm' in window ? ['window.harm is set'] : []),
    ...[...document.querySelectorAll('*')]
      .filter(isMadeOfText)
      .map(({ outerHTML }) => `made of a text: ${outerHTML.slice(0, 200)}`),
    ...wide.map(({ outerHTML }) => `wider than its page: ${outerHTML.slice(0, 200)}`),
    ...texts()
      .filter(isTurned)
      .map(({ data }) => `out of order: ${data.slice(0, 200)}`),
  ];

  function isMadeOfText(element: Element): boolean {
    const { tagName, textContent, attributes } = element;
    if (isGarudaPlace(element)) return false;
    if (/^(?:IMG|OBJECT|EMBED)$/.test(tagName)) return true;
    if (/^(?:SCRIPT|STYLE)$/.test(tagName)) {
      return textContent !== '' && whole.some((text) => text.includes(textContent));
    }
    return [...attributes].some(
      ({ name, value }) =>
        (/^on|^srcdoc$/.test(name) && value.includes('harm')) ||
        (/^(?:src|href|action)$/.test(name) && /example\.invalid|^\s*javascript:/i.test(value)),
    );
  }

  /** The picture of one pixel that stands where the office's own would: no text makes one. */
  function isGarudaPlace(element: Element): boolean {
    const pixel = /^data:image\/png;base64,[A-Za-z0-9+/=]{90,100}$/;
    return element.tagName === 'IMG' && pixel.test(element.getAttribute('src') ?? '');
  }

  function texts(): Text[] {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (walker.nextNode()) found.push(walker.currentNode as Text);
    return found;
  }

  /** Whether what comes after the last mark of direction runs from right to left. */
  function isTurned(text: Text): boolean {
    if (whole.includes(text.data.trim())) return false;
    const start = text.data.search(
      /[^\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u0590-\u05ff]*$/,
    );
    const words = /[ก-ฮA-Za-z](?:.*[ก-ฮA-Za-z])/.exec(text.data.slice(start));
    if (!words) return false;
    const at = (offset: number) => {
      const range = document.createRange();
      range.setStart(text, start + words.index + offset);
      range.setEnd(text, start + words.index + offset + 1);
      return range.getBoundingClientRect();
    };
    const [first, last] = [at(0), at(words[0].length - 1)];
    const isOneLine = first.width > 0 && last.width > 0 && Math.abs(first.top - last.top) < 2;
    return isOneLine && first.left > last.left;
  }
}
