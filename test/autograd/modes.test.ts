import * as torch from 'node-torch';
import { thrownBy } from './golden.js';

const leaf = (data: torch.TensorLike): torch.Tensor => torch.tensor(data, { dtype: 'float64', requiresGrad: true });

describe('inferenceMode', () => {
  test('what is made in it belongs to no graph', () => {
    const x = leaf([1, 2]);
    const inside = torch.inferenceMode(() => {
      const view = x.reshape([2, 1]);
      return {
        made: torch.ones([2]),
        result: x.mul(2),
        view,
        viewIsInference: view.isInference(),
        modes: [torch.isInferenceModeEnabled(), torch.isGradEnabled()],
        enabledInside: torch.enableGrad(() => x.mul(2).requiresGrad),
      };
    });
    // As in PyTorch: a view of an ordinary tensor is an ordinary one, and enableGrad changes nothing.
    expect(inside).toMatchObject({ viewIsInference: false, modes: [true, false], enabledInside: false });
    expect([inside.made.isInference(), inside.result.isInference(), inside.result.requiresGrad]).toEqual([
      true,
      true,
      false,
    ]);
    expect([torch.isInferenceModeEnabled(), torch.isGradEnabled(), x.isInference()]).toEqual([false, true, false]);
    expect(x.mul(2).requiresGrad).toBe(true);
    expect(inside.result.clone().isInference()).toBe(false);
  });

  test('can be left inside, nests with noGrad, and is undone after an exception', () => {
    const x = leaf([1]);
    const modes = () => [torch.isInferenceModeEnabled(), torch.isGradEnabled(), x.mul(2).requiresGrad];
    const seen: boolean[][] = [];
    torch.noGrad(() => {
      torch.inferenceMode(() => {
        seen.push(modes());
        torch.inferenceMode(
          () => {
            seen.push(modes());
            torch.noGrad(() => seen.push(modes()));
          },
          { enabled: false },
        );
        seen.push(modes());
      });
      seen.push(modes());
    });
    expect(seen).toEqual([
      [true, false, false],
      [false, true, true],
      [false, false, false],
      [true, false, false],
      [false, false, false],
    ]);
    const error = new Error('mine');
    expect(
      thrownBy(() =>
        torch.inferenceMode(() => {
          throw error;
        }),
      ),
    ).toBe(error);
    expect(modes()).toEqual([false, true, true]);
  });

  test('uses outside that libtorch refuses say the way out', () => {
    const made = torch.inferenceMode(() => torch.ones([2], { dtype: 'float64' }));
    expect(() => leaf([1, 2]).mul(made)).toThrow(
      /^Inference tensors cannot be saved for backward\..* Use its clone\(\), or make it in torch\.noGrad\(\) instead of torch\.inferenceMode\(\)/,
    );
    expect(() => made.add_(1)).toThrow(/Change its clone\(\), or do it inside of torch\.inferenceMode\(\)/);
    expect(() => made.requiresGrad_()).toThrow(/Set it on its clone\(\)/);
    expect(() => made.version).toThrow(torch.TorchError);
    const other = torch.inferenceMode(() => torch.ones([2]));
    torch.inferenceMode(() => other.add_(1));
    expect(other.toArray()).toEqual([2, 2]);
  });

  test('refuses promises and what is no function', () => {
    expect(() => torch.inferenceMode(async () => 1)).toThrow(
      /^Expected a synchronous function for inferenceMode but received one that returned a promise/,
    );
    expect(torch.isInferenceModeEnabled()).toBe(false);
    expect(() => torch.inferenceMode(5 as never)).toThrow(
      new TypeError('Expected a function for fn but received 5 of type number'),
    );
    expect(() => torch.inferenceMode(() => 1, { enabled: 1 as never })).toThrow(TypeError);
  });
});

describe('setGradEnabled', () => {
  test('with a function, and without one until the scope around it ends', () => {
    expect(torch.setGradEnabled(false, () => torch.isGradEnabled())).toBe(false);
    expect(torch.isGradEnabled()).toBe(true);
    torch.noGrad(() => {
      expect(torch.setGradEnabled(true)).toBeUndefined();
      expect(torch.isGradEnabled()).toBe(true);
    });
    torch.enableGrad(() => {
      torch.setGradEnabled(false);
      expect(leaf([1]).mul(2).requiresGrad).toBe(false);
    });
    expect(torch.isGradEnabled()).toBe(true);
  });

  test('refuses promises and other values', () => {
    expect(() => torch.setGradEnabled(true, async () => 1)).toThrow(
      /for setGradEnabled but received one that returned a promise/,
    );
    expect(() => torch.setGradEnabled(1 as never)).toThrow(
      new TypeError('Expected a boolean for enabled but received 1 of type number'),
    );
    expect(() => torch.setGradEnabled(true, 3 as never)).toThrow(TypeError);
  });
});

describe('what a tensor knows of its graph', () => {
  test('outputNr, version, detach_', () => {
    const x = leaf([1, 2, 3, 4]);
    const parts = x.split(2);
    expect(parts.map((part) => part.outputNr)).toEqual([0, 1]);
    const y = x.mul(2);
    const view = y.reshape([2, 2]);
    expect([x.outputNr, y.version, view.version]).toEqual([0, 0, 0]);
    y.add_(1);
    expect([y.version, view.version]).toEqual([1, 1]);
    expect([y.isLeaf, y.detach_() === y, y.isLeaf, y.requiresGrad, y.gradFn]).toEqual([false, true, true, false, null]);
    expect(() => (parts[0] as torch.Tensor).detach_()).toThrow(torch.TorchError);
  });

  test('the graph can be walked', () => {
    const x = leaf([1]);
    const w = torch.ones([1], { dtype: 'float64' });
    const edge = torch.autograd.graph.getGradientEdge(x.mul(2).add(w).split(1)[0] as torch.Tensor);
    const names: string[] = [];
    let node = edge?.node;
    while (node) {
      names.push(node.name);
      expect(node.isSame(node)).toBe(true);
      const next = node.nextFunctions;
      node = next[0]?.node;
    }
    expect(names).toEqual(['SplitBackward0', 'AddBackward0', 'MulBackward0', 'torch::autograd::AccumulateGrad']);
    // The other summand has no gradient.
    expect(edge?.node.nextFunctions[0]?.node.nextFunctions[1]).toBeNull();
    const leafEdge = torch.autograd.graph.getGradientEdge(x);
    expect(leafEdge?.node.nextFunctions).toEqual([]);
    const again = torch.autograd.graph.getGradientEdge(x.mul(1))?.node.nextFunctions[0];
    expect(again?.node.isSame(leafEdge?.node as torch.autograd.graph.GraphNode)).toBe(true);
    expect(torch.autograd.graph.getGradientEdge(torch.ones([1]))).toBeNull();
    expect(() => torch.autograd.graph.getGradientEdge(3 as never)).toThrow(TypeError);
  });
});
