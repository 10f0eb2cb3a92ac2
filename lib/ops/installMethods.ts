import { Tensor } from '../tensor/tensor.js';
import { defineMethod } from './define.js';

/**
 * Makes operators methods of `Tensor`.
 *
 * @param methods for each method its operator and its overloads: `add_:Tensor Scalar`
 * @param numbers whether numbers may stand for tensors
 */
export function installMethods(methods: Readonly<Record<string, string>>, numbers: boolean): void {
  for (const [name, text] of Object.entries(methods)) {
    const colon = text.indexOf(':');
    Object.defineProperty(Tensor.prototype, name, {
      value: Object.defineProperty(defineMethod(text.slice(0, colon), text.slice(colon + 1), numbers), 'name', {
        value: name,
        configurable: true,
      }),
      writable: true,
      configurable: true,
      enumerable: false,
    });
  }
}
