import { DisposedError, rangeError, typeError } from '../errors.js';
import { native } from '../native/binding.js';
import { callOperator, findOperator, type OperatorArgument } from '../ops/operator.js';
import { enableGrad, noGrad } from '../tensor/autograd.js';
import { Tensor } from '../tensor/tensor.js';
import type { ExportedModel, ExportInput, ExportResult } from './exportedModel.js';
import {
  type Argument,
  dtypeOfNumber,
  type Graph,
  layoutOfNumber,
  memoryFormatOfNumber,
  type Node,
  type OutputSpec,
  type Program,
  type TensorMeta,
} from './programSchema.js';
import { pythonOperators } from './pythonOperators.js';
import { flattenCall, type Leaf, parseTreeSpec, type TreeSpec, unflatten } from './treeSpec.js';

/** Values by the names that a program gives them. */
type Values = Map<string, unknown>;
type Step = (values: Values) => void;

/** What the program owns: its name in the graph, and in the state. */
interface Bound {
  name: string;
  key: string;
  kind: 'parameter' | 'buffer' | 'constant';
}

const names = (items: unknown): string[] => (items as Array<{ name: string }>).map(({ name }) => name);

/** How the value of an argument is found. */
function reader(argument: Argument): (values: Values) => unknown {
  const [kind, content] = Object.entries(argument)[0] as [string, unknown];
  const named = (name: string) => (values: Values) => values.get(name);
  const constant = (value: unknown) => () => value;
  switch (kind) {
    case 'as_none':
      return constant(null);
    case 'as_tensor':
    case 'as_custom_obj':
      return named((content as { name: string }).name);
    case 'as_tensors': {
      const all = names(content);
      return (values) => all.map((name) => values.get(name));
    }
    case 'as_optional_tensor':
      return reader(content as Argument);
    case 'as_optional_tensors':
    case 'as_sym_ints':
    case 'as_sym_floats':
    case 'as_sym_bools': {
      const all = (content as Argument[]).map(reader);
      return (values) => all.map((read) => read(values));
    }
    case 'as_sym_int':
    case 'as_sym_float':
    case 'as_sym_bool':
      return reader(content as Argument);
    case 'as_name':
      return named(content as string);
    case 'as_int':
    case 'as_ints':
    case 'as_float':
    case 'as_floats':
    case 'as_bool':
    case 'as_bools':
    case 'as_string':
    case 'as_strings':
      return constant(content);
    case 'as_scalar_type':
      return constant(dtypeOfNumber[content as number]);
    case 'as_memory_format':
      return constant(memoryFormatOfNumber[content as number]);
    case 'as_layout':
      return constant(layoutOfNumber[content as number]);
    case 'as_device': {
      const { type, index } = content as { type: string; index: number | null };
      return constant(index === null ? type : `${type}:${index}`);
    }
    case 'as_complex': {
      const { real, imag } = content as { real: number; imag: number };
      return constant({ re: real, im: imag });
    }
  }
  throw new Error(`there are arguments of the kind ${kind}`);
}

/** Puts a result under the names that the program has for it. */
function writer(output: Argument): (values: Values, result: unknown) => void {
  const [kind, content] = Object.entries(output)[0] as [string, unknown];
  switch (kind) {
    case 'as_none':
      return () => {};
    case 'as_tensor': {
      const { name } = content as { name: string };
      return (values, result) => values.set(name, result);
    }
    case 'as_tensors': {
      const all = names(content);
      return (values, result) => all.forEach((name, i) => void values.set(name, (result as unknown[])[i]));
    }
    case 'as_optional_tensor':
    case 'as_sym_int':
    case 'as_sym_float':
    case 'as_sym_bool':
      return writer(content as Argument);
    case 'as_name':
      return (values, result) => values.set(content as string, result);
    case 'as_int':
    case 'as_float':
    case 'as_bool':
      return () => {};
  }
  throw new Error(`there are results of the kind ${kind}`);
}

/** The step of a node that calls an operator of libtorch or of a custom library. */
function operatorStep({ target, inputs, outputs }: Node): Step {
  const [, namespace, name, overload] = /^torch\.ops\.(\w+)\.(\w+)\.(\w+)$/.exec(target) ?? [];
  const qualified = `${namespace}::${name}${overload === 'default' ? '' : `.${overload}`}`;
  const op = namespace ? findOperator(qualified) : null;
  if (!op) {
    throw new Error(
      `there is no operator ${namespace ? qualified : target}. Load the library that has it with torch.ops.loadLibrary() before`,
    );
  }
  const readers = inputs.map((input) => {
    const index = op.arguments.findIndex((argument) => argument.name === input.name);
    if (index < 0) throw new Error(`${qualified} has no argument '${input.name}'`);
    return { index, read: reader(input.arg) };
  });
  const length = Math.max(0, ...readers.map(({ index }) => index + 1));
  const writers = outputs.map(writer);
  const isOne = op.results.length === 1;
  return (values) => {
    const args: OperatorArgument[] = new Array<OperatorArgument>(length).fill(undefined);
    for (const { index, read } of readers) args[index] = read(values) as OperatorArgument;
    const result = callOperator(op, args);
    if (isOne) writers[0]?.(values, result);
    else for (const [i, write] of writers.entries()) write(values, (result as unknown[])[i]);
  };
}

/** The step of a node that computes with sizes. */
function sizeStep({ target, inputs, outputs }: Node): Step {
  const compute = pythonOperators[target];
  if (!compute) throw new Error(`there is a call of ${target}`);
  const readers = inputs.map(({ arg }) => reader(arg));
  const write = writer(outputs[0] as Argument);
  return (values) => write(values, compute(...readers.map((read) => read(values) as number)));
}

/** The step of a node that runs graphs inside of the program's: branches, and parts without gradients. */
function graphStep({ target, inputs, outputs }: Node): Step {
  const graphs = inputs.flatMap(({ arg }) => {
    const graph = arg['as_graph'] as { graph: Graph } | undefined;
    return graph ? [compile(graph.graph)] : [];
  });
  const readers = inputs.filter(({ arg }) => !('as_graph' in arg)).map(({ arg }) => reader(arg));
  const writers = outputs.map(writer);
  const give = (values: Values, results: unknown[]): void => {
    const [first] = outputs;
    if (outputs.length === 1 && first && 'as_tensors' in first) writers[0]?.(values, results);
    else for (const [i, write] of writers.entries()) write(values, results[i]);
  };
  switch (target) {
    case 'torch.ops.higher_order.cond': {
      const [yes, no] = graphs;
      const [condition, ...operands] = readers;
      if (!yes || !no || !condition) break;
      return (values) => {
        const chosen = condition(values);
        const graph = (chosen instanceof Tensor ? chosen.item<boolean | number>() : chosen) ? yes : no;
        give(values, graph(operands.flatMap((read) => read(values))));
      };
    }
    case 'torch.ops.higher_order.wrap_with_set_grad_enabled': {
      const [graph] = graphs;
      const [enabled, ...operands] = readers;
      if (!graph || !enabled) break;
      return (values) => {
        const given = operands.flatMap((read) => read(values));
        give(
          values,
          (enabled(values) ? enableGrad : noGrad)(() => graph(given)),
        );
      };
    }
  }
  throw new Error(`there is a call of ${target}`);
}

function toStep(node: Node): Step {
  if (node.inputs.some(({ arg }) => 'as_graph' in arg)) return graphStep(node);
  return node.target.startsWith('torch.ops.') ? operatorStep(node) : sizeStep(node);
}

/** A graph inside of the program's as a function. */
function compile(graph: Graph): (inputs: unknown[]) => unknown[] {
  const writers = graph.inputs.map(writer);
  const steps = graph.nodes.map(toStep);
  const readers = graph.outputs.map(reader);
  return (inputs) => {
    const values: Values = new Map();
    for (const [i, write] of writers.entries()) write(values, inputs[i]);
    for (const step of steps) step(values);
    return readers.map((read) => read(values));
  };
}

/** The name that an argument refers to. */
function nameOf(argument: Argument): string | undefined {
  const content = Object.values(argument)[0] as { name?: string; as_name?: string } | null;
  return content?.name ?? content?.as_name;
}

/** The names whose values are not needed after each step. */
function lastUses(graph: Graph): string[][] {
  const last = new Map<string, number>();
  const note = (value: unknown, index: number): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, item] of Object.entries(value)) {
      if ((key === 'name' || key === 'as_name') && typeof item === 'string') last.set(item, index);
      else note(item, index);
    }
  };
  for (const [index, node] of graph.nodes.entries()) {
    for (const { arg } of node.inputs) note(arg, index);
    for (const output of node.outputs) note(output, index);
  }
  note(graph.outputs, Number.POSITIVE_INFINITY);
  const done = graph.nodes.map((): string[] => []);
  for (const [name, index] of last) done[index]?.push(name);
  return done;
}

/** Milliseconds after which `run` lets the event loop in. */
const turnMs = 8;

/**
 * A graph of operators that Python's `torch.export.save` wrote. Gradients are recorded as everywhere, and `torch.capture` records `runSync`.
 *
 * Each operator is called from JavaScript, on this thread.
 */
export class ExportedProgram implements ExportedModel {
  readonly kind = 'program';
  readonly #graph: Graph;
  readonly #outputs: readonly OutputSpec[];
  readonly #steps: readonly Step[];
  readonly #done: readonly string[][];
  readonly #results: ReadonlyArray<(values: Values) => unknown>;
  readonly #userInputs: readonly Argument[];
  readonly #inSpec: TreeSpec;
  readonly #outSpec: TreeSpec;
  readonly #ranges: Program['range_constraints'];
  readonly #state: Readonly<Record<string, Tensor>>;
  readonly #bound: readonly Bound[];
  #disposed = false;

  /** @internal Programs are made by `torch.export.load`. `state` has parameters, buffers and constants by name. */
  constructor(program: Program, state: Readonly<Record<string, Tensor>>) {
    const { graph, signature, module_call_graph: modules } = program.graph_module;
    const call = modules.find(({ fqn }) => fqn === '')?.signature;
    if (!call) throw new Error('it does not say how it is called');
    this.#graph = graph;
    this.#inSpec = parseTreeSpec(call.in_spec);
    this.#outSpec = parseTreeSpec(call.out_spec);
    this.#outputs = signature.output_specs;
    this.#ranges = program.range_constraints;
    this.#steps = graph.nodes.map(toStep);
    this.#done = lastUses(graph);
    this.#results = graph.outputs.map(reader);
    this.#state = state;
    this.#userInputs = signature.input_specs.flatMap((spec): Argument[] => {
      if (spec.user_input) return [spec.user_input.arg];
      return spec.constant_input ? [spec.constant_input.value] : [];
    });
    this.#bound = signature.input_specs.flatMap((spec): Bound[] => {
      if (spec.parameter)
        return [{ name: spec.parameter.arg.name, key: spec.parameter.parameter_name, kind: 'parameter' }];
      if (spec.buffer) return [{ name: spec.buffer.arg.name, key: spec.buffer.buffer_name, kind: 'buffer' }];
      const constant = spec.tensor_constant;
      if (constant) return [{ name: constant.arg.name, key: constant.tensor_constant_name, kind: 'constant' }];
      if (spec.user_input || spec.constant_input) return [];
      throw new Error(`there is an input of the kind ${Object.keys(spec)[0]}`);
    });
    const absent = this.#bound.find(({ key }) => !state[key]);
    if (absent) throw new Error(`the ${absent.kind} '${absent.key}' is not in it`);
  }

  /** Parameters by name; the tensors are the program's own. */
  namedParameters(): Record<string, Tensor> {
    return this.#named('parameter');
  }

  /** Parameters in order, for an optimizer. */
  parameters(): Tensor[] {
    return Object.values(this.namedParameters());
  }

  /** Buffers by name; the tensors are the program's own. */
  namedBuffers(): Record<string, Tensor> {
    return this.#named('buffer');
  }

  #named(kind: string): Record<string, Tensor> {
    const bound = this.#bound.filter((each) => each.kind === kind);
    return Object.fromEntries(bound.map(({ key }) => [key, this.#state[key] as Tensor]));
  }

  async run<R extends ExportResult = Tensor>(
    args: readonly ExportInput[] = [],
    kwargs: Readonly<Record<string, ExportInput>> = {},
  ): Promise<R> {
    const values = this.#begin(args, kwargs);
    const mode = native.isGradEnabled() ? enableGrad : noGrad;
    let index = 0;
    while (index < this.#steps.length) {
      const until = performance.now() + turnMs;
      // The mode belongs to the thread, where others run in between.
      mode(() => {
        do this.#step(values, index++);
        while (index < this.#steps.length && performance.now() < until);
      });
      if (index < this.#steps.length) await new Promise((resolve) => setImmediate(resolve));
    }
    return this.#end<R>(values);
  }

  runSync<R extends ExportResult = Tensor>(
    args: readonly ExportInput[] = [],
    kwargs: Readonly<Record<string, ExportInput>> = {},
  ): R {
    const values = this.#begin(args, kwargs);
    for (const index of this.#steps.keys()) this.#step(values, index);
    return this.#end<R>(values);
  }

  #begin(args: readonly ExportInput[], kwargs: Readonly<Record<string, ExportInput>>): Values {
    if (this.#disposed) throw new DisposedError('Expected a live program but this one was disposed');
    const leaves = flattenCall(this.#inSpec, args, kwargs);
    const values: Values = new Map();
    for (const { name, key } of this.#bound) values.set(name, this.#state[key]);
    const sizes = new Map<string, number>();
    this.#userInputs.forEach((argument, index) => {
      const leaf = leaves[index] as Leaf;
      this.#check(argument, leaf, sizes);
      const name = nameOf(argument);
      if (name !== undefined) values.set(name, leaf.value);
    });
    return values;
  }

  /** That an input is what the program was exported with: kernels were chosen for that. */
  #check(argument: Argument, { value, place }: Leaf, sizes: Map<string, number>): void {
    const name = nameOf(argument);
    if (name === undefined) {
      const [wanted] = Object.values(argument);
      const expected = 'as_none' in argument ? null : wanted;
      if (value !== expected) throw rangeError(`${String(expected)}, as the program was exported with,`, place, value);
      return;
    }
    if (!('as_tensor' in argument)) {
      if (typeof value !== 'number' && typeof value !== 'boolean') throw typeError('a number', place, value);
      return;
    }
    if (!(value instanceof Tensor)) throw typeError('a Tensor', place, value);
    const meta = this.#graph.tensor_values[name];
    if (meta) this.#checkTensor(meta, value, place, sizes);
  }

  #checkTensor(meta: TensorMeta, tensor: Tensor, place: string, sizes: Map<string, number>): void {
    const dtype = dtypeOfNumber[meta.dtype];
    const wanted = meta.sizes.map(
      (size) => size.as_int ?? /Symbol\('(\w+)'/.exec(size.as_expr?.expr_str ?? '')?.[1] ?? '?',
    );
    const refuse = (wayOut = ''): never => {
      throw new RangeError(
        `Expected a tensor of dtype ${dtype} and shape [${wanted.join(', ')}] for ${place} but received ${tensor.dtype}[${tensor.shape.join(', ')}]${wayOut}`,
      );
    };
    const { shape } = tensor;
    if (tensor.dtype !== dtype || shape.length !== wanted.length) refuse();
    shape.forEach((size, dim) => {
      const expected = wanted[dim];
      if (typeof expected === 'number') {
        if (size !== expected) refuse();
        return;
      }
      // Only sizes that are a name alone: others follow from them.
      const symbol = expected as string;
      if (!/^Symbol\('\w+'[^()]*\)$/.test(meta.sizes[dim]?.as_expr?.expr_str ?? '')) return;
      const known = sizes.get(symbol);
      if (known !== undefined && known !== size) refuse(`, and ${symbol} is ${known} already`);
      sizes.set(symbol, size);
      const range = this.#ranges[symbol];
      if (range && (size < (range.min_val ?? 0) || size > (range.max_val ?? Number.POSITIVE_INFINITY))) {
        refuse(`. ${symbol} is from ${range.min_val} to ${range.max_val ?? 'any size'}`);
      }
    });
  }

  #step(values: Values, index: number): void {
    this.#steps[index]?.(values);
    for (const name of this.#done[index] ?? []) values.delete(name);
  }

  #end<R>(values: Values): R {
    const leaves: unknown[] = [];
    noGrad(() => {
      this.#outputs.forEach((spec, index) => {
        const value = this.#results[index]?.(values);
        const mutation = spec.buffer_mutation ?? spec.parameter_mutation;
        if (spec.user_output) leaves.push(value);
        else if (spec.user_input_mutation) {
          (values.get(spec.user_input_mutation.user_input_name) as Tensor | undefined)?.copy_(value as Tensor);
        } else if (mutation) {
          const key = 'buffer_name' in mutation ? mutation.buffer_name : mutation.parameter_name;
          this.#state[key]?.copy_(value as Tensor);
        }
      });
    });
    return unflatten(this.#outSpec, leaves) as R;
  }

  dispose(): void {
    this.#disposed = true;
    for (const tensor of Object.values(this.#state)) tensor.dispose();
  }
}
