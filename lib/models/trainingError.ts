/** A training run that cannot go on, such as one whose loss is no longer a number. */
export class TrainingError extends Error {
  override readonly name = 'TrainingError';
}
