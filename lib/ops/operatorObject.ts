import { inspect } from 'node:util';

/** An object of a C++ class as the addon holds it. */
export interface ObjectHandle {
  readonly __object: unique symbol;
}

/**
 * An object that operators make for other operators, such as the packed weights of a quantized layer. JavaScript can hand it on, and nothing else.
 *
 * @example
 * const packed = torch.ops.call('quantized::linear_prepack', [weight, bias]); // an OperatorObject
 * torch.ops.call('quantized::linear_dynamic', [x, packed]);
 */
export class OperatorObject {
  /** @internal The addon's side of this object. */
  readonly handle: ObjectHandle;
  /** Its class as schemas name it, such as `__torch__.torch.classes.quantized.LinearPackedParamsBase`. */
  readonly type: string;

  /** @internal They are made by operators. */
  constructor(handle: ObjectHandle, type: string) {
    this.handle = handle;
    this.type = type;
  }

  toString(): string {
    return `OperatorObject(${this.type})`;
  }

  [inspect.custom](): string {
    return this.toString();
  }
}
