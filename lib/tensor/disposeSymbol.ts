/** The well-known symbol behind `using`; Node 20 has it, jest's sandboxes do not. */
export const disposeSymbol: typeof Symbol.dispose =
  Symbol.dispose ?? (Symbol.for('nodejs.dispose') as typeof Symbol.dispose);
