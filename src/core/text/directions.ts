const EMBEDDING_END = '\u202c';
const ISOLATE_END = '\u2069';
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * Ends the directions of writing that a text begins and leaves open, so that words printed after it
 * stay in their order. A text without such marks is given back as it is.
 */
export function endDirections(text: string): string {
  const open: string[] = [];
  for (const [mark] of text.matchAll(TURNS)) {
    if (mark === EMBEDDING_END) {
      if (open[open.length - 1] === EMBEDDING_END) open.pop();
    } else if (mark === ISOLATE_END) {
      const from = open.lastIndexOf(ISOLATE_END);
      if (from >= 0) open.length = from;
    } else {
      open.push(mark >= '\u2066' ? ISOLATE_END : EMBEDDING_END);
    }
  }
  return text + open.reverse().join('');
}
