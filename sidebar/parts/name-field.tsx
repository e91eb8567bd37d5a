export interface NameFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** What to do, shown where the name is lacking; '' where it is not. */
  readonly lacking: string;
  readonly onName: (name: string) => void;
}

/** Asks for the name or position of who does something that is put on record. */
export function NameField({ id, label, value, lacking, onName }: NameFieldProps) {
  const helpId = `${id}-help`;
  return (
    <>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        maxLength={200}
        value={value}
        aria-invalid={lacking !== ''}
        {...(lacking ? { 'aria-describedby': helpId } : {})}
        onInput={(event) => onName(event.currentTarget.value)}
      />
      {lacking && (
        <p class="lacking" id={helpId}>
          {lacking}
        </p>
      )}
    </>
  );
}
