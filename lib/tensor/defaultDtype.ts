import { rangeError } from '../errors.js';
import { native } from '../native/binding.js';
import { type DType, dtypeFromCode, dtypes, normalizeDType } from './dtype.js';

/**
 * The dtype of floats that nobody names: float32, unless {@link setDefaultDtype} chose another.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.get_default_dtype.html
 */
export function getDefaultDtype(): DType {
  return dtypeFromCode(native.defaultDtype());
}

/** The dtype of complex numbers that nobody names: that of two floats of the default dtype. */
export function defaultComplexDtype(): DType {
  const float = getDefaultDtype();
  return float === 'float64' ? 'complex128' : float === 'float16' ? 'complex32' : 'complex64';
}

const allowed = ['float32', 'float64', 'float16', 'bfloat16'];

/**
 * Sets the dtype of floats that nobody names: what `torch.tensor([1, 2])`, `torch.zeros([2])` and true division of integers give. Holds for
 * the whole process, workers included. Layers and models stay float32.
 *
 * @param dtype float32, float64, float16 or bfloat16
 * @throws RangeError for another dtype
 * @see https://docs.pytorch.org/docs/stable/generated/torch.set_default_dtype.html
 *
 * @example
 * torch.setDefaultDtype('float64');
 * torch.tensor([0.1]).dtype; // 'float64'
 */
export function setDefaultDtype(dtype: DType | (string & {})): void {
  const name = normalizeDType(dtype);
  if (!allowed.includes(name)) throw rangeError(`one of ${allowed.join(', ')}`, 'dtype', dtype);
  native.setDefaultDtype(dtypes[name].code);
}
