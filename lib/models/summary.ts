import { InputLayer } from '../layers/inputLayer.js';
import type { Layer } from '../layers/layer.js';

function formatShape(shape: readonly number[] | undefined): string {
  return shape === undefined ? '?' : `(None${shape.map((size) => `, ${size}`).join('')})`;
}

/** `44.04 KB`, as Keras counts: 1024 bytes to a kilobyte. */
function formatBytes(bytes: number): string {
  const units = ['B', 'KB', 'MB', 'GB', 'TB'];
  let value = bytes;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit++;
  }
  return `${value.toFixed(2)} ${units[unit]}`;
}

const grouped = (count: number): string => count.toLocaleString('en-US');

/** What a summary shows. */
export interface SummaryModel {
  readonly name: string;
  readonly layers: readonly Layer[];
  /** Output shape of each layer; undefined before the model is built. */
  readonly outputShapes: ReadonlyArray<readonly number[] | undefined>;
}

/** Keras' table of layers, output shapes and numbers of parameters. */
export function formatSummary(model: SummaryModel): string {
  const header = ['Layer (type)', 'Output Shape', 'Param #'];
  const rows = model.layers.flatMap((layer, i) => {
    // Keras does not show it either.
    if (layer instanceof InputLayer) return [];
    const parameters = layer.built || layer.weights.length > 0 ? grouped(layer.countParams()) : '0 (unbuilt)';
    return [[`${layer.name} (${layer.className})`, formatShape(model.outputShapes[i]), parameters]];
  });
  const least = [31, 22, 13];
  const widths = least.map((width, column) =>
    Math.max(width, ...[header, ...rows].map((row) => (row[column] as string).length)),
  );
  const line = (left: string, fill: string, middle: string, right: string): string =>
    left + widths.map((width) => fill.repeat(width + 2)).join(middle) + right;
  const cells = (row: readonly string[], edge: string): string => {
    const padded = widths.map((width, i) => {
      const text = row[i] as string;
      return i === 2 ? text.padStart(width) : text.padEnd(width);
    });
    return `${edge} ${padded.join(` ${edge} `)} ${edge}`;
  };
  const weights = model.layers.flatMap((layer) => layer.weights.map((weight) => ({ layer, weight })));
  const count = (of: typeof weights): number => of.reduce((sum, { weight }) => sum + weight.value.numel(), 0);
  const trainable = weights.filter(({ layer, weight }) => layer.trainableWeights.includes(weight));
  const total = count(weights);
  const learned = count(trainable);
  const bytes = 4;
  const lines = [
    `Model: "${model.name}"`,
    line('┏', '━', '┳', '┓'),
    cells(header, '┃'),
    line('┡', '━', '╇', '┩'),
    ...rows.flatMap((row, i) => (i === 0 ? [cells(row, '│')] : [line('├', '─', '┼', '┤'), cells(row, '│')])),
    line('└', '─', '┴', '┘'),
    ` Total params: ${grouped(total)} (${formatBytes(total * bytes)})`,
    ` Trainable params: ${grouped(learned)} (${formatBytes(learned * bytes)})`,
    ` Non-trainable params: ${grouped(total - learned)} (${formatBytes((total - learned) * bytes)})`,
  ];
  return lines.join('\n');
}
