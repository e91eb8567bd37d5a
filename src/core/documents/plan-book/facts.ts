import type { Paper } from '../paper/paper';
import { type Book, bookOf } from './book';
import { type BookPages, bookPages } from './book-pages';

/** What the book's fields are made from. */
export interface BookFacts extends Paper, Book {
  /** Where things stand, as far as that can be told before the book is laid out. */
  readonly pages: BookPages;
}

export function bookFacts(paper: Paper): BookFacts {
  const book = bookOf(paper.data);
  return { ...paper, ...book, pages: bookPages(paper, book) };
}
