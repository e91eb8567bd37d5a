import { attributeOf, child, children, type Document, type Element } from './xml';

/** The theme's colours in the order in which a file counts them: light 1, dark 1, light 2, dark 2 … */
export function readTheme(document: Document | undefined): string[] {
  const root = document?.documentElement ?? undefined;
  const scheme = child(child(root, 'themeElements'), 'clrScheme');
  const colors = children(scheme).map((entry) => {
    const color = children(entry)[0];
    return `#${attributeOf(color, 'lastClr') || attributeOf(color, 'val') || '000000'}`.toLowerCase();
  });
  const [dark1, light1, dark2, light2, ...rest] = colors;
  return [light1, dark1, light2, dark2, ...rest].map((color) => color ?? '#000000');
}

/** A colour element as #rrggbb, or undefined where the file leaves it to the program. */
export function readColor(
  element: Element | undefined,
  theme: readonly string[],
): string | undefined {
  const rgb = attributeOf(element, 'rgb');
  const number = attributeOf(element, 'theme');
  const index = attributeOf(element, 'indexed');
  const plain = rgb
    ? `#${rgb.slice(-6).toLowerCase()}`
    : number
      ? theme[Number(number)]
      : index
        ? INDEXED[Number(index) < 8 ? Number(index) : Number(index) - 8]
        : undefined;
  const tint = Number(attributeOf(element, 'tint') || 0);
  return plain === undefined || tint === 0 ? plain : tinted(plain, tint);
}

function tinted(color: string, tint: number): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const light = (Math.max(...channels) + Math.min(...channels)) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light + (255 - light) * tint;
  const scale = (channel: number): number => {
    if (light === 0 || light === 255) return wanted;
    return wanted < light
      ? (channel * wanted) / light
      : 255 - ((255 - channel) * (255 - wanted)) / (255 - light);
  };
  const hex = (channel: number): string =>
    Math.max(0, Math.min(255, Math.round(scale(channel))))
      .toString(16)
      .padStart(2, '0');
  return `#${channels.map(hex).join('')}`;
}

/** The fixed palette of older files, entries 8 to 63 (0 to 7 repeat the first eight). */
const INDEXED = (
  '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 800000 008000 000080 808000 800080 008080 ' +
  'c0c0c0 808080 9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff 000080 ff00ff ffff00 00ffff ' +
  '800080 800000 008080 0000ff 00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 3366ff 33cccc ' +
  '99cc00 ffcc00 ff9900 ff6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
)
  .split(' ')
  .map((hex) => `#${hex}`);
