import { explainCudaAbsence } from '../libtorch/cudaAbsence.js';
import { readNvidia } from '../libtorch/nvidia.js';

/** A tensor that an operator was given, as errors name it. */
export interface ArgumentFacts {
  name: string;
  /** Such as `float32`. */
  dtype: string;
  /** Such as `[2, 3]`. */
  shape: string;
}

interface Explanation {
  /** What would have been right, before libtorch's words. */
  expected?: string;
  /** How to mend it, behind everything. */
  wayOut?: string;
}

type Rule = readonly [
  pattern: RegExp,
  explain: (args: readonly ArgumentFacts[], operator: string, text: string) => Explanation,
];

function listed(args: readonly ArgumentFacts[]): string {
  const shapes = args.map(({ shape }) => shape);
  return shapes.length < 2 ? shapes.join('') : `${shapes.slice(0, -1).join(', ')} and ${shapes.at(-1)}`;
}

const broadcast = (args: readonly ArgumentFacts[]) =>
  args.length < 2 ? {} : { expected: `Expected shapes that broadcast but received ${listed(args)}` };

const product = (_: readonly ArgumentFacts[], operator: string) => ({
  wayOut:
    operator === 'aten::linear'
      ? 'The last size of input must be the last size of weight'
      : 'The last size of the first must be the last but one of the second (its only one where it is a vector); x.t() turns a matrix',
});

const wayOut = (text: string) => () => ({ wayOut: text });
/** Why there is no device 'cuda'. What this machine has is looked up when somebody asks for it. */
const noCuda = (isCudaBuild: boolean) => (_args: readonly ArgumentFacts[], _operator: string, said: string) => {
  const { what, fix } = explainCudaAbsence({ nvidia: readNvidia(), isCudaBuild, said });
  // libtorch's words stand before it already.
  const reason = what.replace(`: ${said}`, '');
  return { expected: "Expected a device that can be used but received 'cuda'", wayOut: `${reason}. ${fix}` };
};

const toFloat = wayOut("Convert it first: x.float(), or x.to('float64')");

/** The commonest mistakes by what libtorch says of them; those about gradients are in javaScriptWords.ts. The first rule that fits is taken. */
const rules: readonly Rule[] = [
  [/^The size of tensor \w+ \(\d+\) must match the size of tensor \w+ \(\d+\) at non-singleton dimension/, broadcast],
  [
    /^output with shape .* doesn't match the broadcast shape/,
    (args) => ({
      ...broadcast(args),
      wayOut: 'In place a tensor keeps its shape: use the operator without the underscore for a larger result',
    }),
  ],
  [
    /^mat1 and mat2 shapes cannot be multiplied|^size mismatch, got input \(\d+\), mat|^Expected size for first two dimensions of batch2 tensor|^inconsistent tensor size, expected tensor \[/,
    product,
  ],
  [/could not infer output dtype|^std and var only support floating point/, toFloat],
  [/not implemented for '(Long|Int|Short|Char|Byte|Bool|UInt\d+)'/, toFloat],
  [/not implemented for 'Float8_/, wayOut('8-bit floats are for storing: convert with x.float() first')],
  [
    /bitwise.*not implemented for '(Float|Double|Half|BFloat16)'/,
    wayOut('Convert to an integer dtype or to bool first'),
  ],
  [
    /not implemented for '(Half|BFloat16|Complex\w+)'/,
    wayOut("Convert to another dtype first: x.to('float32'), or x.to('complex64')"),
  ],
  [
    /^result type \w+ can't be cast to the desired output type/,
    wayOut('In place a tensor keeps its dtype: use the operator without the underscore, or convert the tensor first'),
  ],
  [
    /to have the same dtype|^expected scalar type|^Index put requires the source and destination dtypes match/,
    wayOut('Convert one of them: x.to(y.dtype)'),
  ],
  [
    /^expected target dtype to be Long/,
    wayOut("Classes are int64: target.long(), or torch.tensor([…], { dtype: 'int64' })"),
  ],
  [
    /one of the following scalar types: Long, Int|^\w+\(\): Expected dtype int32\/int64 for index/,
    wayOut('Convert the indices: x.long()'),
  ],
  [/^index out of range in self/, wayOut('Indices go from 0 to before the number of rows of weight')],
  [
    /only supports boolean masks|expected condition to be a boolean tensor/,
    wayOut('Make a mask by comparing, such as x.gt(0), or with x.bool()'),
  ],
  // A CUDA build can make empty tensors on a GPU; another operator that it lacks there says the same about its own name.
  [
    /linked with support for cuda|^Cannot get CUDA generator|^Could not run 'aten::empty\S*' with arguments from the 'CUDA' backend|^Torch not compiled with CUDA/,
    noCuda(false),
  ],
  [
    /^Found no NVIDIA driver|^The NVIDIA driver on your system is too old|^No CUDA GPUs are available|^Unexpected error from cudaGetDeviceCount|^CUDA driver initialization failed/,
    noCuda(true),
  ],
  [/^Expected all tensors to be on the same device/, wayOut('Move one of them: x.to(y.device)')],
  [/^Integers to negative integer powers/, toFloat],
  [/^Cannot copy out of meta tensor/, wayOut("Tensors on the device 'meta' have a shape and a dtype but no elements")],
  [/^selected index k out of range/, wayOut('k is at most the size of the dimension')],
];

/** Sentences of libtorch that help nobody who writes JavaScript. */
const noise = [
  / {2}\(Could this error message be improved\?.*$/,
  /(?<=backend)\. This could be because the operator doesn't exist.*$/,
  / +PyTorch splits its backend into two shared libraries.*$/,
];

/**
 * libtorch's words about a failure, with what would have been right and how to mend it where that is known.
 *
 * @param text the first line of libtorch's message
 * @param where the operator and its arguments, in parentheses; empty where there was none
 */
export function explainFailure(text: string, where: string, operator: string, args: readonly ArgumentFacts[]): string {
  const rule = rules.find(([pattern]) => pattern.test(text));
  const { expected, wayOut: mend } = rule === undefined ? {} : rule[1](args, operator, text);
  const plain = noise.reduce((shorter, pattern) => shorter.replace(pattern, ''), text);
  const said = `${expected === undefined ? plain : `${expected}: ${plain}`}${where}`;
  return mend === undefined ? said : `${said}${/[.!]$/.test(said) ? '' : '.'} ${mend}`;
}
