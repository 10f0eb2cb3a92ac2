/**
 * What a function of `torch.nn.init` takes behind the tensor: the first of its arguments one by one, all of them or none, then options with the others by
 * name.
 */
export type InitArguments<Positional extends readonly unknown[], Options> =
  | [options?: Options]
  | (Positional extends readonly [infer First, ...infer Rest]
      ? [first?: First, ...rest: InitArguments<Rest, Options>]
      : never);
