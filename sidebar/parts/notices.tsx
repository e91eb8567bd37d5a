const SHOWN = 4;

/** The sentences of a reply; a long row of them is folded after the first few. */
export function Notices({ notices }: { notices: readonly string[] }) {
  const rest = notices.slice(SHOWN);
  return (
    <>
      {notices.slice(0, SHOWN).map((notice, nth) => (
        <Notice key={`${nth}`} notice={notice} />
      ))}
      {rest.length > 0 && (
        <details>
          <summary>อีก {rest.length} ข้อความ</summary>
          {rest.map((notice, nth) => (
            <Notice key={`${nth}`} notice={notice} />
          ))}
        </details>
      )}
    </>
  );
}

function Notice({ notice }: { notice: string }) {
  return (
    <p>
      <bdi>{notice}</bdi>
    </p>
  );
}
