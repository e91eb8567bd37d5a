const LONGEST = 254;
const ADDRESS =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;

/** Whether a text is one mail address as people use them: user@host.domain in Latin letters. */
export function isMailAddress(text: string): boolean {
  return text.length <= LONGEST && ADDRESS.test(text);
}

/** The same for two writings of one mailbox: Gmail sees no capitals, no dots, and nothing after a +. */
export function mailboxOf(address: string): string {
  const text = address.toLowerCase();
  const [, user = '', host] = /^(.+)@(gmail|googlemail)\.com$/.exec(text) ?? [];
  if (host === undefined) return text;
  return `${user.replace(/\+.*$|\./g, '')}@gmail.com`;
}
