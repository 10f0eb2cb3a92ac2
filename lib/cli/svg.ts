/** One set of colours that reads on white and on black. */
export const svgColours = { own: '#d9622b', other: '#6f8fb3', text: '#737b85', line: '#8b949e' } as const;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for the inside of an element or an attribute. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] as string);
}

/** How a text is set. */
export interface SvgTextOptions {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly weight?: 'normal' | 'bold';
  readonly px?: number;
}

/** A line of text; `y` is where its letters stand. */
export function svgText(x: number, y: number, content: string, options: SvgTextOptions = {}): string {
  const { anchor = 'start', weight = 'normal', px = 12 } = options;
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}" font-weight="${weight}" font-size="${px}">${escapeXml(content)}</text>`;
}

/** A bar from one place to another; never too thin to be seen. */
export function svgBar(from: number, to: number, y: number, height: number, colour: string): string {
  return `<rect x="${from.toFixed(1)}" y="${y}" width="${Math.max(to - from, 2).toFixed(1)}" height="${height}" rx="2" fill="${colour}"/>`;
}

/** The whole file. `label` says in words what is drawn. */
export function svgDocument(width: number, height: number, label: string, parts: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeXml(label)}" font-family="system-ui, sans-serif" fill="${svgColours.text}">
${parts.join('\n')}
</svg>
`;
}
