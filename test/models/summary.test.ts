import * as torch from 'node-torch';
import { readGolden } from '../goldens.js';

const { activation, dense, dropout, flatten, inputLayer } = torch.layers;
const { summaries } = readGolden<{ summaries: Record<string, string> }>('keras');

function summaryOf(model: torch.Sequential): string {
  const parts: string[] = [];
  model.summary({ printFn: (text) => void parts.push(text) });
  return parts.join('');
}

describe("summaries are Keras', letter by letter", () => {
  test('of the quick start', () => {
    const model = torch.sequential();
    model.add(dense({ units: 64, activation: 'relu', inputShape: [100] }));
    model.add(dense({ units: 64, activation: 'relu' }));
    model.add(dense({ units: 10, activation: 'softmax' }));
    expect(summaryOf(model)).toBe(summaries['built']);
    expect(`\n${summaryOf(model)}\n`).toBe(`
Model: "sequential"
┏━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━━━━┓
┃ Layer (type)                    ┃ Output Shape           ┃       Param # ┃
┡━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━━━━┩
│ dense (Dense)                   │ (None, 64)             │         6,464 │
├─────────────────────────────────┼────────────────────────┼───────────────┤
│ dense_1 (Dense)                 │ (None, 64)             │         4,160 │
├─────────────────────────────────┼────────────────────────┼───────────────┤
│ dense_2 (Dense)                 │ (None, 10)             │           650 │
└─────────────────────────────────┴────────────────────────┴───────────────┘
 Total params: 11,274 (44.04 KB)
 Trainable params: 11,274 (44.04 KB)
 Non-trainable params: 0 (0.00 B)
`);
  });

  test('with an input layer (which is not shown), layers without weights, and one that is not trained', () => {
    const model = torch.sequential({
      name: 'mixed',
      layers: [
        inputLayer({ inputShape: [28, 28] }),
        flatten(),
        dense({ units: 512, useBias: false }),
        activation('relu'),
        dropout(0.2),
        dense({ units: 1000, trainable: false }),
        dense({ units: 10 }),
      ],
    });
    expect(summaryOf(model)).toBe(summaries['mixed']);
    expect(model.countParams()).toBe(924_418);
  });

  test('of millions of parameters', () => {
    const model = torch.sequential({
      name: 'large',
      layers: [dense({ units: 4096, inputShape: [1024] }), dense({ units: 4096 }), dense({ units: 1000 })],
    });
    expect(summaryOf(model)).toBe(summaries['large']);
  });

  test('before it is built', () => {
    const model = torch.sequential([dense({ units: 64 }), dropout(0.5), flatten(), activation('relu')]);
    // Keras counts dropout and activation as built from the start.
    const unbuilt = (line: string): string => line.replace('│             0 │', '│   0 (unbuilt) │');
    expect(summaryOf(model).split('\n')).toEqual((summaries['deferred'] as string).split('\n').map(unbuilt));
  });
});

test('long names make the table wider instead of being cut', () => {
  const name = 'a_layer_with_a_name_that_is_longer_than_the_column';
  const lines = summaryOf(torch.sequential([dense({ units: 1, inputShape: [1], name })])).split('\n');
  expect(lines[4]).toBe(`│ ${name} (Dense) │ (None, 1)              │             2 │`);
  expect(new Set(lines.slice(1, 6).map((line) => line.length)).size).toBe(1);
});

test('goes to console.log by default', () => {
  const log = jest.spyOn(console, 'log').mockImplementation();
  torch.sequential([dense({ units: 1, inputShape: [1] })]).summary();
  expect(log.mock.calls).toHaveLength(1);
  expect(log.mock.calls[0]?.[0]).toContain('Model: "sequential"');
  log.mockRestore();
});

test('the weights of a model in use are counted without its optimizer', async () => {
  const model = torch.sequential([dense({ units: 1, inputShape: [1] })]);
  const before = summaryOf(model);
  model.compile({ optimizer: 'adam', loss: 'mse' });
  await model.fit([[1]], [[1]], { verbose: 0 });
  expect(summaryOf(model)).toBe(before);
});
