import { BookmarkEnd, BookmarkStart, type ParagraphChild, Run, XmlComponent } from 'docx';

/**
 * A bookmark that page references name. A loop repeats it; filling then gives each its own name.
 * The number tells the bookmarks of one template apart.
 */
export function bookmark(name: string, id: number): ParagraphChild[] {
  // The library writes any component; its type names only those it knows within a line.
  return [new BookmarkStart(name, id), new BookmarkEnd(id)] as unknown as ParagraphChild[];
}

/** The page a bookmark is on, with what to show where no program counts pages. */
export function pageReference(name: string, shown: string): Run[] {
  return [
    fieldMark('begin'),
    withContent(new Text('w:instrText', ` PAGEREF ${name} \\h `)),
    fieldMark('separate'),
    new Run({ text: shown }),
    fieldMark('end'),
  ];
}

class Text extends XmlComponent {
  constructor(element: string, text: string) {
    super(element);
    this.root.push({ _attr: { 'xml:space': 'preserve' } }, text);
  }
}

class FieldMark extends XmlComponent {
  constructor(type: 'begin' | 'separate' | 'end') {
    super('w:fldChar');
    this.root.push({ _attr: { 'w:fldCharType': type } });
  }
}

function fieldMark(type: 'begin' | 'separate' | 'end'): Run {
  return withContent(new FieldMark(type));
}

function withContent(content: XmlComponent): Run {
  return new Run({ children: [content as unknown as string] });
}
