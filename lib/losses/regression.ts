import { l1Loss, mseLoss } from '../ops/lossFunctions.js';
import { mean } from '../ops/reduction.js';
import type { Tensor } from '../tensor/tensor.js';
import { Loss } from './loss.js';

/** Mean over the last axis; a sample with no axis is its own mean. */
function lastAxisMean(losses: Tensor): Tensor {
  return losses.shape.length > 1 ? mean(losses, -1) : losses;
}

/**
 * Mean of the squared differences.
 *
 * @see https://keras.io/api/losses/regression_losses/#meansquarederror-class
 */
export class MeanSquaredError extends Loss {
  readonly name = 'meanSquaredError';

  perSample(target: Tensor, output: Tensor): Tensor {
    return lastAxisMean(mseLoss(output, target, { reduction: 'none' }));
  }

  // One kernel, and PyTorch's own order of summation.
  override mean(target: Tensor, output: Tensor): Tensor {
    return mseLoss(output, target);
  }
}

/**
 * Mean of the absolute differences.
 *
 * @see https://keras.io/api/losses/regression_losses/#meanabsoluteerror-class
 */
export class MeanAbsoluteError extends Loss {
  readonly name = 'meanAbsoluteError';

  perSample(target: Tensor, output: Tensor): Tensor {
    return lastAxisMean(l1Loss(output, target, { reduction: 'none' }));
  }

  override mean(target: Tensor, output: Tensor): Tensor {
    return l1Loss(output, target);
  }
}
