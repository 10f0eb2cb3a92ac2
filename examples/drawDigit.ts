/** Draws a grey image with half blocks, two pixels to a character: 28x28 becomes 28 columns and 14 lines. */
export function drawDigit(pixels: Uint8Array, side: number): string[] {
  const isInk = (row: number, column: number): boolean => (pixels[row * side + column] ?? 0) > 96;
  const lines: string[] = [];
  for (let row = 0; row < side; row += 2) {
    let line = '';
    for (let column = 0; column < side; column++) {
      const upper = isInk(row, column);
      const lower = isInk(row + 1, column);
      line += upper ? (lower ? '█' : '▀') : lower ? '▄' : ' ';
    }
    lines.push(line);
  }
  return lines;
}

/** Lays drawings out side by side. */
export function sideBySide(drawings: readonly string[][]): string {
  const height = Math.max(...drawings.map((lines) => lines.length));
  return Array.from({ length: height }, (_, i) => drawings.map((lines) => lines[i] ?? '').join('  ')).join('\n');
}
