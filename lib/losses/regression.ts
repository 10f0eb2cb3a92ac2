import { operator } from '../ops/operator.js';
import type { Tensor } from '../tensor/tensor.js';
import { Loss } from './loss.js';

const mseLoss = operator('aten::mse_loss');
const l1Loss = operator('aten::l1_loss');
const mean = operator('aten::mean');
const meanDim = operator('aten::mean.dim');

const none = 0;

/** Mean over the last axis; a sample with no axis is its own mean. */
function lastAxisMean(losses: Tensor): Tensor {
  return losses.shape.length > 1 ? meanDim(losses, [-1]) : losses;
}

/**
 * Mean of the squared differences.
 *
 * @see https://keras.io/api/losses/regression_losses/#meansquarederror-class
 */
export class MeanSquaredError extends Loss {
  readonly name = 'meanSquaredError';

  perSample(target: Tensor, output: Tensor): Tensor {
    return lastAxisMean(mseLoss(output, target, none));
  }

  // In PyTorch's own order of summation. Not by mse_loss' own reduction: when replayed, that writes the elements into the scalar's memory, and libtorch
  // warns of the resizing at each step.
  override mean(target: Tensor, output: Tensor): Tensor {
    return mean(mseLoss(output, target, none));
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
    return lastAxisMean(l1Loss(output, target, none));
  }

  override mean(target: Tensor, output: Tensor): Tensor {
    return l1Loss(output, target);
  }
}
