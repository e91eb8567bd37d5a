import { safeLink } from '../links';

/** A link to a file in Google's own places; any other address stays text. */
export function FileLink({ url, text }: { url: string; text: string }) {
  const href = safeLink(url);
  if (href === '') return <bdi>{text}</bdi>;
  return (
    <a href={href} target="_blank" rel="noreferrer">
      <bdi>{text}</bdi>
      <span class="unseen"> (เปิดในแท็บใหม่)</span>
    </a>
  );
}
