/**
 * Internals of PyTorch that end the process when their arguments do not fit together, from Python as well, and that the guards (native/guards.cc) leave
 * out: what fits is known to their one caller inside libtorch only. docs/conformance.md lists them.
 */
export const crashing: ReadonlySet<string> = new Set([
  'aten::_compute_linear_combination',
  'aten::_thnn_differentiable_gru_cell_backward',
  'aten::_thnn_differentiable_lstm_cell_backward',
  'aten::_unsafe_masked_index',
  'aten::_unsafe_masked_index_put_accumulate',
  'aten::mkldnn_rnn_layer',
  'aten::mkldnn_rnn_layer_backward',
]);
