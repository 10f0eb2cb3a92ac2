import { native } from '../native/binding.js';
import { zerosLike } from '../tensor/creation.js';
import { Tensor } from '../tensor/tensor.js';

/** From this many elements on zeros are left to the system, which gives them when they are first used: writing them here would block the event loop. */
const freshFrom = 2 ** 18;

/** Zeros of a parameter's shape, strides and dtype, for the state that an optimizer keeps of it. */
export function zeroState(parameter: Tensor): Tensor {
  const isLarge = parameter.device === 'cpu' && parameter.numel() >= freshFrom;
  return isLarge ? new Tensor(native.freshZerosLike(parameter.handle)) : zerosLike(parameter);
}
