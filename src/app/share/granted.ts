import type { ShareRight } from '../../core/records/share-right';
import { mailboxOf } from '../../core/text/mail-address';
import type { StorePort } from '../ports';

const KEPT = 'prongsai.share.';

/** Whether commenting was what we gave somebody on the workbook: Google shows viewers only. */
export function mayComment(held: Readonly<Record<string, string>>, email: string): boolean {
  return held[keyOf(email)] === 'comment';
}

/** Only once it has happened: what is kept must never claim more than is so. */
export function keepGranted(store: StorePort, email: string, right: ShareRight | 'none'): void {
  if (right === 'none') store.remove([keyOf(email)]);
  else store.write({ [keyOf(email)]: right });
}

function keyOf(email: string): string {
  return KEPT + mailboxOf(email);
}
