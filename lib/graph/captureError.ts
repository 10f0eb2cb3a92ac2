/**
 * A function cannot be captured by `torch.capture`: it does something that a replay could not repeat. The message names it, as does {@link reason}.
 *
 * The function was run all the same, and works when it is called as it is.
 */
export class CaptureError extends Error {
  override readonly name = 'CaptureError';
  /** What cannot be repeated, such as `aten::nonzero gives a result whose shape depends on the data`. */
  readonly reason: string;

  constructor(reason: string) {
    super(
      `Expected a function that can be replayed but ${reason}. Move that out of the captured function, or call the function as it is`,
    );
    this.reason = reason;
  }
}
