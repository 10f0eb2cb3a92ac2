// What of PyTorch's schema of exported programs is read here (torch/_export/serde/schema.py, version 8).

/** Values of one of several kinds: `{ as_tensor: { name } }`, `{ as_int: 3 }`, … */
export type Argument = { readonly [kind: `as_${string}`]: unknown };

export interface Node {
  readonly target: string;
  readonly inputs: ReadonlyArray<{ readonly name: string; readonly arg: Argument }>;
  readonly outputs: readonly Argument[];
  readonly is_hop_single_tensor_return?: boolean | null;
}

export interface SymInt {
  readonly as_int?: number;
  readonly as_expr?: { readonly expr_str: string };
}

export interface TensorMeta {
  readonly dtype: number;
  readonly sizes: readonly SymInt[];
  readonly strides: readonly SymInt[];
  readonly storage_offset: SymInt;
  readonly requires_grad: boolean;
  readonly layout: number;
}

export interface Graph {
  readonly inputs: readonly Argument[];
  readonly outputs: readonly Argument[];
  readonly nodes: readonly Node[];
  readonly tensor_values: Readonly<Record<string, TensorMeta>>;
}

interface Named {
  readonly arg: { readonly name: string };
}

export interface InputSpec {
  readonly user_input?: { readonly arg: Argument };
  readonly parameter?: Named & { readonly parameter_name: string };
  readonly buffer?: Named & { readonly buffer_name: string; readonly persistent: boolean };
  readonly tensor_constant?: Named & { readonly tensor_constant_name: string };
  readonly constant_input?: { readonly name: string; readonly value: Argument };
}

export interface OutputSpec {
  readonly user_output?: { readonly arg: Argument };
  readonly buffer_mutation?: Named & { readonly buffer_name: string };
  readonly parameter_mutation?: Named & { readonly parameter_name: string };
  readonly user_input_mutation?: Named & { readonly user_input_name: string };
}

export interface Program {
  readonly graph_module: {
    readonly graph: Graph;
    readonly signature: { readonly input_specs: readonly InputSpec[]; readonly output_specs: readonly OutputSpec[] };
    readonly module_call_graph: ReadonlyArray<{
      readonly fqn: string;
      readonly signature: { readonly in_spec: string; readonly out_spec: string } | null;
    }>;
  };
  readonly range_constraints: Readonly<
    Record<string, { readonly min_val: number | null; readonly max_val: number | null }>
  >;
  readonly schema_version: { readonly major: number; readonly minor: number };
  readonly torch_version: string;
}

/** `model_weights_config.json` and its like: where the elements of tensors lie. */
export interface PayloadConfig {
  readonly config: Readonly<
    Record<
      string,
      {
        readonly path_name: string;
        readonly is_param: boolean;
        readonly use_pickle: boolean;
        readonly tensor_meta: TensorMeta;
      }
    >
  >;
}

/** Names of dtypes by their number in the schema. */
export const dtypeOfNumber: Readonly<Record<number, string>> = {
  1: 'uint8',
  2: 'int8',
  3: 'int16',
  4: 'int32',
  5: 'int64',
  6: 'float16',
  7: 'float32',
  8: 'float64',
  9: 'complex32',
  10: 'complex64',
  11: 'complex128',
  12: 'bool',
  13: 'bfloat16',
  28: 'uint16',
  29: 'float8_e4m3fn',
  30: 'float8_e5m2',
  31: 'float8_e4m3fnuz',
  32: 'float8_e5m2fnuz',
  33: 'float8_e8m0fnu',
  34: 'uint32',
  35: 'uint64',
};

export const layoutOfNumber: Readonly<Record<number, string>> = {
  1: 'sparse_coo',
  2: 'sparse_csr',
  3: 'sparse_csc',
  4: 'sparse_bsr',
  5: 'sparse_bsc',
  6: '_mkldnn',
  7: 'strided',
};

export const memoryFormatOfNumber: Readonly<Record<number, string>> = {
  1: 'contiguous_format',
  2: 'channels_last',
  3: 'channels_last_3d',
  4: 'preserve_format',
};
