/** What libtorch calls dtypes in messages about changes in place. */
const dtypes: Readonly<Record<string, string>> = {
  Float: 'float32',
  Double: 'float64',
  Half: 'float16',
  BFloat16: 'bfloat16',
  ComplexFloat: 'complex64',
  ComplexDouble: 'complex128',
};

const clauses: ReadonlyArray<readonly [RegExp, string | ((...found: string[]) => string)]> = [
  [/when you call \.backward\(\) or autograd\.grad\(\)/, 'by backward() and torch.grad()'],
  [/Specify retain_graph=True if you need/, 'Give { retainGraph: true } to the pass before if you need'],
  [/\belement (\d+)of\b/, 'element $1 of'],
  [/Set allow_unused=True if this is the desired behavior\.?/, 'Give { allowUnused: true } to get null for it'],
  [
    /does not require grad and does not have a grad_fn$/,
    '$&. Make what it is computed from with { requiresGrad: true }, and compute it outside of noGrad() and without detach()',
  ],
  [
    /grad can be implicitly created only for scalar outputs$/,
    '$&. Give the weight of each element, y.backward(torch.onesLike(y)) or { gradOutputs } of torch.grad, or take y.sum() or y.mean() first',
  ],
  [/grad can be computed only for real scalar outputs but got .*$/, '$&. Make it real first, as in y.abs()'],
  [
    /invalid gradient at index \d+ - got .* but expected shape compatible with .*$/,
    '$&. Give a gradient of the shape of the tensor that it is for',
  ],
  [
    /\[(?:CPU|CUDA)?(\w+?)Type \[([\d, ]*)\]\]/,
    (all, type, sizes) => (dtypes[type as string] ? `${dtypes[type as string]}[${sizes}]` : (all as string)),
  ],
  [
    /Hint: enable anomaly detection to find the operation that failed to compute its gradient, with torch\.autograd\.set_detect_anomaly\(True[^)]*\)\.?/,
    'Use the operator without _ at its end, or change a clone(). torch.autograd.setDetectAnomaly(true, { checkNan: false }) finds the operator that needs the value',
  ],
  [
    /Hint: the backtrace further above shows the operation.*$/,
    'Use the operator without _ at its end, or change a clone(). The cause of this error is the call of the operator that needs the value',
  ],
  [
    /a leaf Variable that requires grad is being used in an in-place operation\.?$/,
    'a leaf Variable that requires grad is being used in an in-place operation. Do it inside of torch.noGrad(), or use the operator without _ at its end',
  ],
  [
    /returned nan values in its .* output\.$/,
    '$& The cause of this error is the call in the forward pass that it belongs to',
  ],
  [
    /To work around this, you can make a clone .*$/,
    'Use its clone(), or make it in torch.noGrad() instead of torch.inferenceMode()',
  ],
  [
    /Inplace update to inference tensor outside InferenceMode is not allowed\..*$/,
    'Inplace update to inference tensor outside InferenceMode is not allowed. Change its clone(), or do it inside of torch.inferenceMode()',
  ],
  [
    /Setting requires_grad=True on inference tensor outside InferenceMode is not allowed\.?$/,
    'Setting requiresGrad on inference tensor outside InferenceMode is not allowed. Set it on its clone()',
  ],
  [/cannot register a hook on a tensor that doesn't require gradient$/, '$&. Make it with { requiresGrad: true }'],
  [
    /can't retain_grad on Tensor that has requires_grad=False$/,
    "can't retain the gradient of a tensor that doesn't require one. Make it with { requiresGrad: true }",
  ],
  [
    /Only Tensors of floating point and complex dtype can require gradients$/,
    "$&. Convert it first, as in x.to('float32')",
  ],
  [
    /Trying to use forward AD with .* that does not support it because it has not been implemented yet\.?/,
    '$& torch.autograd.functional.jvp needs no formula for forward mode',
  ],
];

/** A message of libtorch's, which speaks Python, with the way out in JavaScript's words; unknown ones stay as they are. */
export function inJavaScriptWords(message: string): string {
  return clauses.reduce((text, [found, words]) => text.replace(found, words as string), message);
}
