/** A status printed as a tick in one of three columns, as the national system does. */
export function tickColumn<Key extends string>(
  key: Key,
  header: string,
  aliases: readonly string[],
) {
  return {
    key,
    header,
    aliases,
    about: 'ทำเครื่องหมาย ✓ ในช่องเดียว ใช้แทนคอลัมน์สถานะ',
    format: 'text',
    width: 90,
    insteadOf: 'status',
  } as const;
}
