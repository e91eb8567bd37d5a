import { usePage } from '../page';

/** A code leads to its explanation, where the present report has one. */
export function CodeLink({ code }: { code: string }) {
  const { state, dispatch } = usePage();
  const isMet = state.report?.findings.some((finding) => finding.code === code) ?? false;
  if (!isMet) return <code>{code}</code>;
  return (
    <button
      type="button"
      class="link"
      aria-label={`คำอธิบายของรหัสข้อ ${code}`}
      onClick={() => dispatch({ type: 'show', view: 'help', code })}
    >
      <code>{code}</code>
    </button>
  );
}

export function Codes({ codes }: { codes: readonly string[] }) {
  return (
    <>
      {codes.map((code) => (
        <span key={code}>
          <CodeLink code={code} />{' '}
        </span>
      ))}
    </>
  );
}
