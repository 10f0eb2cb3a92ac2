// Made by `npm run generate:operators` from scripts/operators/facts.txt; not to be edited.

import type { Tensor } from '../../tensor/tensor.js';
import type { FactoryOptions, Int, IntOrInts } from '../operatorTypes.js';
import { define } from '../define.js';

type FftOptions = { n?: Int | null; dim?: Int; norm?: string | null; out?: Tensor | null };
type Fft2Options = { s?: IntOrInts | null; dim?: IntOrInts; norm?: string | null; out?: Tensor | null };
type FftfreqOptions = FactoryOptions & { d?: number; out?: Tensor | null };
type FftnOptions = { s?: IntOrInts | null; dim?: IntOrInts | null; norm?: string | null; out?: Tensor | null };
type FftshiftOptions = { dim?: IntOrInts | null };
type HfftOptions = { n?: Int | null; dim?: Int; norm?: string | null; out?: Tensor | null };
type Hfft2Options = { s?: IntOrInts | null; dim?: IntOrInts; norm?: string | null; out?: Tensor | null };
type HfftnOptions = { s?: IntOrInts | null; dim?: IntOrInts | null; norm?: string | null; out?: Tensor | null };
type IfftOptions = { n?: Int | null; dim?: Int; norm?: string | null; out?: Tensor | null };
type Ifft2Options = { s?: IntOrInts | null; dim?: IntOrInts; norm?: string | null; out?: Tensor | null };
type IfftnOptions = { s?: IntOrInts | null; dim?: IntOrInts | null; norm?: string | null; out?: Tensor | null };
type IfftshiftOptions = { dim?: IntOrInts | null };
type IhfftOptions = { n?: Int | null; dim?: Int; norm?: string | null; out?: Tensor | null };
type Ihfft2Options = { s?: IntOrInts | null; dim?: IntOrInts; norm?: string | null; out?: Tensor | null };
type IhfftnOptions = { s?: IntOrInts | null; dim?: IntOrInts | null; norm?: string | null; out?: Tensor | null };
type IrfftOptions = { n?: Int | null; dim?: Int; norm?: string | null; out?: Tensor | null };
type Irfft2Options = { s?: IntOrInts | null; dim?: IntOrInts; norm?: string | null; out?: Tensor | null };
type IrfftnOptions = { s?: IntOrInts | null; dim?: IntOrInts | null; norm?: string | null; out?: Tensor | null };
type RfftOptions = { n?: Int | null; dim?: Int; norm?: string | null; out?: Tensor | null };
type Rfft2Options = { s?: IntOrInts | null; dim?: IntOrInts; norm?: string | null; out?: Tensor | null };
type RfftfreqOptions = FactoryOptions & { d?: number; out?: Tensor | null };
type RfftnOptions = { s?: IntOrInts | null; dim?: IntOrInts | null; norm?: string | null; out?: Tensor | null };

/** The functions of torch.fft that are made from PyTorch's schemas. */
export interface Functions {
  /**
   * `aten::fft_fft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fft.fft.html
   */
  fft(input: Tensor, n?: Int | null | FftOptions, dim?: Int | FftOptions, norm?: string | null | FftOptions, options?: FftOptions): Tensor;
  /**
   * `aten::fft_fft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fft.fft2.html
   */
  fft2(input: Tensor, s?: IntOrInts | null | Fft2Options, dim?: IntOrInts | Fft2Options, norm?: string | null | Fft2Options, options?: Fft2Options): Tensor;
  /**
   * `aten::fft_fftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fft.fftfreq.html
   */
  fftfreq(options: FactoryOptions & { n: Int; d?: number; out?: Tensor | null }): Tensor;
  fftfreq(n: Int, d?: number | FftfreqOptions, options?: FftfreqOptions): Tensor;
  /**
   * `aten::fft_fftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fft.fftn.html
   */
  fftn(input: Tensor, s?: IntOrInts | null | FftnOptions, dim?: IntOrInts | null | FftnOptions, norm?: string | null | FftnOptions, options?: FftnOptions): Tensor;
  /**
   * `aten::fft_fftshift(Tensor self, int[1]? dim=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fft.fftshift.html
   */
  fftshift(input: Tensor, dim?: IntOrInts | null | FftshiftOptions, options?: FftshiftOptions): Tensor;
  fftshift(input: Tensor, ...dim: Int[]): Tensor;
  /**
   * `aten::fft_hfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fft.hfft.html
   */
  hfft(input: Tensor, n?: Int | null | HfftOptions, dim?: Int | HfftOptions, norm?: string | null | HfftOptions, options?: HfftOptions): Tensor;
  /**
   * `aten::fft_hfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fft.hfft2.html
   */
  hfft2(input: Tensor, s?: IntOrInts | null | Hfft2Options, dim?: IntOrInts | Hfft2Options, norm?: string | null | Hfft2Options, options?: Hfft2Options): Tensor;
  /**
   * `aten::fft_hfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fft.hfftn.html
   */
  hfftn(input: Tensor, s?: IntOrInts | null | HfftnOptions, dim?: IntOrInts | null | HfftnOptions, norm?: string | null | HfftnOptions, options?: HfftnOptions): Tensor;
  /**
   * `aten::fft_ifft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fft.ifft.html
   */
  ifft(input: Tensor, n?: Int | null | IfftOptions, dim?: Int | IfftOptions, norm?: string | null | IfftOptions, options?: IfftOptions): Tensor;
  /**
   * `aten::fft_ifft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fft.ifft2.html
   */
  ifft2(input: Tensor, s?: IntOrInts | null | Ifft2Options, dim?: IntOrInts | Ifft2Options, norm?: string | null | Ifft2Options, options?: Ifft2Options): Tensor;
  /**
   * `aten::fft_ifftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fft.ifftn.html
   */
  ifftn(input: Tensor, s?: IntOrInts | null | IfftnOptions, dim?: IntOrInts | null | IfftnOptions, norm?: string | null | IfftnOptions, options?: IfftnOptions): Tensor;
  /**
   * `aten::fft_ifftshift(Tensor self, int[1]? dim=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fft.ifftshift.html
   */
  ifftshift(input: Tensor, dim?: IntOrInts | null | IfftshiftOptions, options?: IfftshiftOptions): Tensor;
  ifftshift(input: Tensor, ...dim: Int[]): Tensor;
  /**
   * `aten::fft_ihfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fft.ihfft.html
   */
  ihfft(input: Tensor, n?: Int | null | IhfftOptions, dim?: Int | IhfftOptions, norm?: string | null | IhfftOptions, options?: IhfftOptions): Tensor;
  /**
   * `aten::fft_ihfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fft.ihfft2.html
   */
  ihfft2(input: Tensor, s?: IntOrInts | null | Ihfft2Options, dim?: IntOrInts | Ihfft2Options, norm?: string | null | Ihfft2Options, options?: Ihfft2Options): Tensor;
  /**
   * `aten::fft_ihfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fft.ihfftn.html
   */
  ihfftn(input: Tensor, s?: IntOrInts | null | IhfftnOptions, dim?: IntOrInts | null | IhfftnOptions, norm?: string | null | IhfftnOptions, options?: IhfftnOptions): Tensor;
  /**
   * `aten::fft_irfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fft.irfft.html
   */
  irfft(input: Tensor, n?: Int | null | IrfftOptions, dim?: Int | IrfftOptions, norm?: string | null | IrfftOptions, options?: IrfftOptions): Tensor;
  /**
   * `aten::fft_irfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fft.irfft2.html
   */
  irfft2(input: Tensor, s?: IntOrInts | null | Irfft2Options, dim?: IntOrInts | Irfft2Options, norm?: string | null | Irfft2Options, options?: Irfft2Options): Tensor;
  /**
   * `aten::fft_irfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fft.irfftn.html
   */
  irfftn(input: Tensor, s?: IntOrInts | null | IrfftnOptions, dim?: IntOrInts | null | IrfftnOptions, norm?: string | null | IrfftnOptions, options?: IrfftnOptions): Tensor;
  /**
   * `aten::fft_rfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fft.rfft.html
   */
  rfft(input: Tensor, n?: Int | null | RfftOptions, dim?: Int | RfftOptions, norm?: string | null | RfftOptions, options?: RfftOptions): Tensor;
  /**
   * `aten::fft_rfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fft.rfft2.html
   */
  rfft2(input: Tensor, s?: IntOrInts | null | Rfft2Options, dim?: IntOrInts | Rfft2Options, norm?: string | null | Rfft2Options, options?: Rfft2Options): Tensor;
  /**
   * `aten::fft_rfftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fft.rfftfreq.html
   */
  rfftfreq(options: FactoryOptions & { n: Int; d?: number; out?: Tensor | null }): Tensor;
  rfftfreq(n: Int, d?: number | RfftfreqOptions, options?: RfftfreqOptions): Tensor;
  /**
   * `aten::fft_rfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fft.rfftn.html
   */
  rfftn(input: Tensor, s?: IntOrInts | null | RfftnOptions, dim?: IntOrInts | null | RfftnOptions, norm?: string | null | RfftnOptions, options?: RfftnOptions): Tensor;
}

export const fft: Functions['fft'] = define('fft_fft', '/out');
export const fft2: Functions['fft2'] = define('fft_fft2', '/out');
export const fftfreq: Functions['fftfreq'] = define('fft_fftfreq', '/out');
export const fftn: Functions['fftn'] = define('fft_fftn', '/out');
export const fftshift: Functions['fftshift'] = define('fft_fftshift', '');
export const hfft: Functions['hfft'] = define('fft_hfft', '/out');
export const hfft2: Functions['hfft2'] = define('fft_hfft2', '/out');
export const hfftn: Functions['hfftn'] = define('fft_hfftn', '/out');
export const ifft: Functions['ifft'] = define('fft_ifft', '/out');
export const ifft2: Functions['ifft2'] = define('fft_ifft2', '/out');
export const ifftn: Functions['ifftn'] = define('fft_ifftn', '/out');
export const ifftshift: Functions['ifftshift'] = define('fft_ifftshift', '');
export const ihfft: Functions['ihfft'] = define('fft_ihfft', '/out');
export const ihfft2: Functions['ihfft2'] = define('fft_ihfft2', '/out');
export const ihfftn: Functions['ihfftn'] = define('fft_ihfftn', '/out');
export const irfft: Functions['irfft'] = define('fft_irfft', '/out');
export const irfft2: Functions['irfft2'] = define('fft_irfft2', '/out');
export const irfftn: Functions['irfftn'] = define('fft_irfftn', '/out');
export const rfft: Functions['rfft'] = define('fft_rfft', '/out');
export const rfft2: Functions['rfft2'] = define('fft_rfft2', '/out');
export const rfftfreq: Functions['rfftfreq'] = define('fft_rfftfreq', '/out');
export const rfftn: Functions['rfftn'] = define('fft_rfftn', '/out');
