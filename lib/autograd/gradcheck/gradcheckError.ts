/** `gradcheck` or `gradgradcheck` has found a gradient that is wrong. The message says which, and shows both Jacobians. */
export class GradcheckError extends Error {
  override readonly name = 'GradcheckError';
}
