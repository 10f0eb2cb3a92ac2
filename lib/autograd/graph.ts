import { typeError } from '../errors.js';
import { type NodeHandle, native } from '../native/binding.js';
import { Tensor } from '../tensor/tensor.js';

/**
 * A node of a gradient graph: the function of the backward pass that an operator left behind. It keeps the graph from there on.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.graph.Node.html
 */
export class GraphNode {
  readonly #handle: NodeHandle;

  /** @internal Made by {@link getGradientEdge}. */
  constructor(handle: NodeHandle) {
    this.#handle = handle;
  }

  /** Such as `'MulBackward0'`, or `'torch::autograd::AccumulateGrad'` for a leaf. */
  get name(): string {
    return native.nodeName(this.#handle);
  }

  /** Where gradients go on to: for each input the node and which of its results it was; null for an input without gradient. */
  get nextFunctions(): Array<GradientEdge | null> {
    return native.nodeNextEdges(this.#handle).map(toEdge);
  }

  /** Every read makes new objects: whether `other` stands for the same node. */
  isSame(other: GraphNode): boolean {
    return other instanceof GraphNode && native.nodeId(this.#handle) === native.nodeId(other.#handle);
  }
}

/** Where the gradient of a tensor arrives. */
export interface GradientEdge {
  readonly node: GraphNode;
  /** Which result of the node it is. */
  readonly outputNr: number;
}

function toEdge([node, outputNr]: [NodeHandle | null, number]): GradientEdge | null {
  return node === null ? null : { node: new GraphNode(node), outputNr };
}

/**
 * Where the graph of a tensor begins, for walking it; null when the tensor requires no gradient.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.graph.get_gradient_edge.html
 *
 * @example
 * const { node } = torch.autograd.graph.getGradientEdge(x.mul(2).exp())!;
 * node.name; // 'ExpBackward0'
 * node.nextFunctions[0]?.node.name; // 'MulBackward0'
 */
export function getGradientEdge(tensor: Tensor): GradientEdge | null {
  if (!(tensor instanceof Tensor)) throw typeError('a Tensor', 'tensor', tensor);
  return toEdge(native.gradientEdge(tensor.handle));
}
