// Made by `npm run generate:operators` from scripts/operators/facts.txt; not to be edited.

import type { Tensor } from '../../tensor/tensor.js';
import type { DTypeName, Operand, Scalar } from '../arguments.js';
import type { Int, IntOrInts } from '../operatorTypes.js';
import { define } from '../define.js';

type LogitOptions = { eps?: number | null; out?: Tensor | null };
type LogsumexpOptions = { keepdim?: boolean; out?: Tensor | null };
type SoftmaxOptions = { dtype?: DTypeName | null };

/** The functions of torch.special that are made from PyTorch's schemas. */
export interface Functions {
  /**
   * `aten::special_airy_ai(Tensor x) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.airy_ai.html
   */
  airyAi(options: { x: Operand; out?: Tensor | null }): Tensor;
  airyAi(x: Operand, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::special_bessel_j0(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.bessel_j0.html
   */
  besselJ0(input: Operand, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::special_bessel_j1(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.bessel_j1.html
   */
  besselJ1(input: Operand, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::special_bessel_y0(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.bessel_y0.html
   */
  besselY0(input: Operand, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::special_bessel_y1(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.bessel_y1.html
   */
  besselY1(input: Operand, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::special_chebyshev_polynomial_t(Tensor x, Tensor n) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.chebyshev_polynomial_t.html
   */
  chebyshevPolynomialT(options: { x: Operand; n: Operand; out?: Tensor | null }): Tensor;
  chebyshevPolynomialT(x: Operand, n: Operand, options?: { out?: Tensor | null }): Tensor;
  /** `aten::special_chebyshev_polynomial_t.x_scalar(Scalar x, Tensor n) -> Tensor` */
  chebyshevPolynomialT(options: { x: Scalar; n: Operand; out?: Tensor | null }): Tensor;
  chebyshevPolynomialT(x: Scalar, n: Operand, options?: { out?: Tensor | null }): Tensor;
  /** `aten::special_chebyshev_polynomial_t.n_scalar(Tensor x, Scalar n) -> Tensor` */
  chebyshevPolynomialT(options: { x: Operand; n: Scalar; out?: Tensor | null }): Tensor;
  chebyshevPolynomialT(x: Operand, n: Scalar, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::special_chebyshev_polynomial_u(Tensor x, Tensor n) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.chebyshev_polynomial_u.html
   */
  chebyshevPolynomialU(options: { x: Operand; n: Operand; out?: Tensor | null }): Tensor;
  chebyshevPolynomialU(x: Operand, n: Operand, options?: { out?: Tensor | null }): Tensor;
  /** `aten::special_chebyshev_polynomial_u.x_scalar(Scalar x, Tensor n) -> Tensor` */
  chebyshevPolynomialU(options: { x: Scalar; n: Operand; out?: Tensor | null }): Tensor;
  chebyshevPolynomialU(x: Scalar, n: Operand, options?: { out?: Tensor | null }): Tensor;
  /** `aten::special_chebyshev_polynomial_u.n_scalar(Tensor x, Scalar n) -> Tensor` */
  chebyshevPolynomialU(options: { x: Operand; n: Scalar; out?: Tensor | null }): Tensor;
  chebyshevPolynomialU(x: Operand, n: Scalar, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::special_chebyshev_polynomial_v(Tensor x, Tensor n) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.chebyshev_polynomial_v.html
   */
  chebyshevPolynomialV(options: { x: Operand; n: Operand; out?: Tensor | null }): Tensor;
  chebyshevPolynomialV(x: Operand, n: Operand, options?: { out?: Tensor | null }): Tensor;
  /** `aten::special_chebyshev_polynomial_v.x_scalar(Scalar x, Tensor n) -> Tensor` */
  chebyshevPolynomialV(options: { x: Scalar; n: Operand; out?: Tensor | null }): Tensor;
  chebyshevPolynomialV(x: Scalar, n: Operand, options?: { out?: Tensor | null }): Tensor;
  /** `aten::special_chebyshev_polynomial_v.n_scalar(Tensor x, Scalar n) -> Tensor` */
  chebyshevPolynomialV(options: { x: Operand; n: Scalar; out?: Tensor | null }): Tensor;
  chebyshevPolynomialV(x: Operand, n: Scalar, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::special_chebyshev_polynomial_w(Tensor x, Tensor n) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.chebyshev_polynomial_w.html
   */
  chebyshevPolynomialW(options: { x: Operand; n: Operand; out?: Tensor | null }): Tensor;
  chebyshevPolynomialW(x: Operand, n: Operand, options?: { out?: Tensor | null }): Tensor;
  /** `aten::special_chebyshev_polynomial_w.x_scalar(Scalar x, Tensor n) -> Tensor` */
  chebyshevPolynomialW(options: { x: Scalar; n: Operand; out?: Tensor | null }): Tensor;
  chebyshevPolynomialW(x: Scalar, n: Operand, options?: { out?: Tensor | null }): Tensor;
  /** `aten::special_chebyshev_polynomial_w.n_scalar(Tensor x, Scalar n) -> Tensor` */
  chebyshevPolynomialW(options: { x: Operand; n: Scalar; out?: Tensor | null }): Tensor;
  chebyshevPolynomialW(x: Operand, n: Scalar, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::special_digamma(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.digamma.html
   */
  digamma(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::special_entr(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.entr.html
   */
  entr(input: Operand, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::special_erf(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.erf.html
   */
  erf(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::special_erfc(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.erfc.html
   */
  erfc(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::special_erfcx(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.erfcx.html
   */
  erfcx(input: Operand, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::special_erfinv(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.erfinv.html
   */
  erfinv(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::special_exp2(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.exp2.html
   */
  exp2(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::special_expit(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.expit.html
   */
  expit(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::special_expm1(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.expm1.html
   */
  expm1(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::special_gammainc(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.gammainc.html
   */
  gammainc(input: Tensor, options: { other: Tensor; out?: Tensor | null }): Tensor;
  gammainc(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::special_gammaincc(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.gammaincc.html
   */
  gammaincc(input: Tensor, options: { other: Tensor; out?: Tensor | null }): Tensor;
  gammaincc(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::special_gammaln(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.gammaln.html
   */
  gammaln(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::special_hermite_polynomial_h(Tensor x, Tensor n) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.hermite_polynomial_h.html
   */
  hermitePolynomialH(options: { x: Operand; n: Operand; out?: Tensor | null }): Tensor;
  hermitePolynomialH(x: Operand, n: Operand, options?: { out?: Tensor | null }): Tensor;
  /** `aten::special_hermite_polynomial_h.x_scalar(Scalar x, Tensor n) -> Tensor` */
  hermitePolynomialH(options: { x: Scalar; n: Operand; out?: Tensor | null }): Tensor;
  hermitePolynomialH(x: Scalar, n: Operand, options?: { out?: Tensor | null }): Tensor;
  /** `aten::special_hermite_polynomial_h.n_scalar(Tensor x, Scalar n) -> Tensor` */
  hermitePolynomialH(options: { x: Operand; n: Scalar; out?: Tensor | null }): Tensor;
  hermitePolynomialH(x: Operand, n: Scalar, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::special_hermite_polynomial_he(Tensor x, Tensor n) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.hermite_polynomial_he.html
   */
  hermitePolynomialHe(options: { x: Operand; n: Operand; out?: Tensor | null }): Tensor;
  hermitePolynomialHe(x: Operand, n: Operand, options?: { out?: Tensor | null }): Tensor;
  /** `aten::special_hermite_polynomial_he.x_scalar(Scalar x, Tensor n) -> Tensor` */
  hermitePolynomialHe(options: { x: Scalar; n: Operand; out?: Tensor | null }): Tensor;
  hermitePolynomialHe(x: Scalar, n: Operand, options?: { out?: Tensor | null }): Tensor;
  /** `aten::special_hermite_polynomial_he.n_scalar(Tensor x, Scalar n) -> Tensor` */
  hermitePolynomialHe(options: { x: Operand; n: Scalar; out?: Tensor | null }): Tensor;
  hermitePolynomialHe(x: Operand, n: Scalar, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::special_i0(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.i0.html
   */
  i0(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::special_i0e(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.i0e.html
   */
  i0e(input: Operand, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::special_i1(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.i1.html
   */
  i1(input: Operand, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::special_i1e(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.i1e.html
   */
  i1e(input: Operand, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::special_laguerre_polynomial_l(Tensor x, Tensor n) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.laguerre_polynomial_l.html
   */
  laguerrePolynomialL(options: { x: Operand; n: Operand; out?: Tensor | null }): Tensor;
  laguerrePolynomialL(x: Operand, n: Operand, options?: { out?: Tensor | null }): Tensor;
  /** `aten::special_laguerre_polynomial_l.x_scalar(Scalar x, Tensor n) -> Tensor` */
  laguerrePolynomialL(options: { x: Scalar; n: Operand; out?: Tensor | null }): Tensor;
  laguerrePolynomialL(x: Scalar, n: Operand, options?: { out?: Tensor | null }): Tensor;
  /** `aten::special_laguerre_polynomial_l.n_scalar(Tensor x, Scalar n) -> Tensor` */
  laguerrePolynomialL(options: { x: Operand; n: Scalar; out?: Tensor | null }): Tensor;
  laguerrePolynomialL(x: Operand, n: Scalar, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::special_legendre_polynomial_p(Tensor x, Tensor n) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.legendre_polynomial_p.html
   */
  legendrePolynomialP(options: { x: Operand; n: Operand; out?: Tensor | null }): Tensor;
  legendrePolynomialP(x: Operand, n: Operand, options?: { out?: Tensor | null }): Tensor;
  /** `aten::special_legendre_polynomial_p.x_scalar(Scalar x, Tensor n) -> Tensor` */
  legendrePolynomialP(options: { x: Scalar; n: Operand; out?: Tensor | null }): Tensor;
  legendrePolynomialP(x: Scalar, n: Operand, options?: { out?: Tensor | null }): Tensor;
  /** `aten::special_legendre_polynomial_p.n_scalar(Tensor x, Scalar n) -> Tensor` */
  legendrePolynomialP(options: { x: Operand; n: Scalar; out?: Tensor | null }): Tensor;
  legendrePolynomialP(x: Operand, n: Scalar, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::special_log1p(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.log1p.html
   */
  log1p(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::special_log_ndtr(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.log_ndtr.html
   */
  logNdtr(input: Operand, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::special_log_softmax(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.log_softmax.html
   */
  logSoftmax(input: Tensor, options: { dim: Int; dtype?: DTypeName | null }): Tensor;
  logSoftmax(input: Tensor, dim: Int, options?: { dtype?: DTypeName | null }): Tensor;
  /**
   * `aten::special_logit(Tensor self, float? eps=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.logit.html
   */
  logit(input: Tensor, eps?: number | null | LogitOptions, options?: LogitOptions): Tensor;
  /**
   * `aten::special_logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.logsumexp.html
   */
  logsumexp(input: Tensor, options: { dim: IntOrInts; keepdim?: boolean; out?: Tensor | null }): Tensor;
  logsumexp(input: Tensor, dim: IntOrInts, keepdim?: boolean | LogsumexpOptions, options?: LogsumexpOptions): Tensor;
  /**
   * `aten::special_modified_bessel_i0(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.modified_bessel_i0.html
   */
  modifiedBesselI0(input: Operand, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::special_modified_bessel_i1(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.modified_bessel_i1.html
   */
  modifiedBesselI1(input: Operand, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::special_modified_bessel_k0(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.modified_bessel_k0.html
   */
  modifiedBesselK0(input: Operand, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::special_modified_bessel_k1(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.modified_bessel_k1.html
   */
  modifiedBesselK1(input: Operand, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::special_multigammaln(Tensor self, int p) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.multigammaln.html
   */
  multigammaln(input: Tensor, options: { p: Int; out?: Tensor | null }): Tensor;
  multigammaln(input: Tensor, p: Int, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::special_ndtr(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.ndtr.html
   */
  ndtr(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::special_ndtri(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.ndtri.html
   */
  ndtri(input: Operand, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::special_polygamma(int n, Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.polygamma.html
   */
  polygamma(options: { n: Int; input: Tensor; out?: Tensor | null }): Tensor;
  polygamma(n: Int, input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::special_psi(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.psi.html
   */
  psi(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::special_round(Tensor self, *, int decimals=0) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.round.html
   */
  round(input: Tensor, options?: { decimals?: Int; out?: Tensor | null }): Tensor;
  /**
   * `aten::special_scaled_modified_bessel_k0(Tensor x) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.scaled_modified_bessel_k0.html
   */
  scaledModifiedBesselK0(options: { x: Operand; out?: Tensor | null }): Tensor;
  scaledModifiedBesselK0(x: Operand, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::special_scaled_modified_bessel_k1(Tensor x) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.scaled_modified_bessel_k1.html
   */
  scaledModifiedBesselK1(options: { x: Operand; out?: Tensor | null }): Tensor;
  scaledModifiedBesselK1(x: Operand, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::special_shifted_chebyshev_polynomial_t(Tensor x, Tensor n) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.shifted_chebyshev_polynomial_t.html
   */
  shiftedChebyshevPolynomialT(options: { x: Operand; n: Operand; out?: Tensor | null }): Tensor;
  shiftedChebyshevPolynomialT(x: Operand, n: Operand, options?: { out?: Tensor | null }): Tensor;
  /** `aten::special_shifted_chebyshev_polynomial_t.x_scalar(Scalar x, Tensor n) -> Tensor` */
  shiftedChebyshevPolynomialT(options: { x: Scalar; n: Operand; out?: Tensor | null }): Tensor;
  shiftedChebyshevPolynomialT(x: Scalar, n: Operand, options?: { out?: Tensor | null }): Tensor;
  /** `aten::special_shifted_chebyshev_polynomial_t.n_scalar(Tensor x, Scalar n) -> Tensor` */
  shiftedChebyshevPolynomialT(options: { x: Operand; n: Scalar; out?: Tensor | null }): Tensor;
  shiftedChebyshevPolynomialT(x: Operand, n: Scalar, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::special_shifted_chebyshev_polynomial_u(Tensor x, Tensor n) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.shifted_chebyshev_polynomial_u.html
   */
  shiftedChebyshevPolynomialU(options: { x: Operand; n: Operand; out?: Tensor | null }): Tensor;
  shiftedChebyshevPolynomialU(x: Operand, n: Operand, options?: { out?: Tensor | null }): Tensor;
  /** `aten::special_shifted_chebyshev_polynomial_u.x_scalar(Scalar x, Tensor n) -> Tensor` */
  shiftedChebyshevPolynomialU(options: { x: Scalar; n: Operand; out?: Tensor | null }): Tensor;
  shiftedChebyshevPolynomialU(x: Scalar, n: Operand, options?: { out?: Tensor | null }): Tensor;
  /** `aten::special_shifted_chebyshev_polynomial_u.n_scalar(Tensor x, Scalar n) -> Tensor` */
  shiftedChebyshevPolynomialU(options: { x: Operand; n: Scalar; out?: Tensor | null }): Tensor;
  shiftedChebyshevPolynomialU(x: Operand, n: Scalar, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::special_shifted_chebyshev_polynomial_v(Tensor x, Tensor n) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.shifted_chebyshev_polynomial_v.html
   */
  shiftedChebyshevPolynomialV(options: { x: Operand; n: Operand; out?: Tensor | null }): Tensor;
  shiftedChebyshevPolynomialV(x: Operand, n: Operand, options?: { out?: Tensor | null }): Tensor;
  /** `aten::special_shifted_chebyshev_polynomial_v.x_scalar(Scalar x, Tensor n) -> Tensor` */
  shiftedChebyshevPolynomialV(options: { x: Scalar; n: Operand; out?: Tensor | null }): Tensor;
  shiftedChebyshevPolynomialV(x: Scalar, n: Operand, options?: { out?: Tensor | null }): Tensor;
  /** `aten::special_shifted_chebyshev_polynomial_v.n_scalar(Tensor x, Scalar n) -> Tensor` */
  shiftedChebyshevPolynomialV(options: { x: Operand; n: Scalar; out?: Tensor | null }): Tensor;
  shiftedChebyshevPolynomialV(x: Operand, n: Scalar, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::special_shifted_chebyshev_polynomial_w(Tensor x, Tensor n) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.shifted_chebyshev_polynomial_w.html
   */
  shiftedChebyshevPolynomialW(options: { x: Operand; n: Operand; out?: Tensor | null }): Tensor;
  shiftedChebyshevPolynomialW(x: Operand, n: Operand, options?: { out?: Tensor | null }): Tensor;
  /** `aten::special_shifted_chebyshev_polynomial_w.x_scalar(Scalar x, Tensor n) -> Tensor` */
  shiftedChebyshevPolynomialW(options: { x: Scalar; n: Operand; out?: Tensor | null }): Tensor;
  shiftedChebyshevPolynomialW(x: Scalar, n: Operand, options?: { out?: Tensor | null }): Tensor;
  /** `aten::special_shifted_chebyshev_polynomial_w.n_scalar(Tensor x, Scalar n) -> Tensor` */
  shiftedChebyshevPolynomialW(options: { x: Operand; n: Scalar; out?: Tensor | null }): Tensor;
  shiftedChebyshevPolynomialW(x: Operand, n: Scalar, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::special_sinc(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.sinc.html
   */
  sinc(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::special_softmax(Tensor self, int dim, ScalarType? dtype=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.softmax.html
   */
  softmax(input: Tensor, options: { dim: Int; dtype?: DTypeName | null }): Tensor;
  softmax(input: Tensor, dim: Int, dtype?: DTypeName | null | SoftmaxOptions, options?: SoftmaxOptions): Tensor;
  /**
   * `aten::special_spherical_bessel_j0(Tensor x) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.spherical_bessel_j0.html
   */
  sphericalBesselJ0(options: { x: Operand; out?: Tensor | null }): Tensor;
  sphericalBesselJ0(x: Operand, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::special_xlog1py(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.xlog1py.html
   */
  xlog1py(input: Operand, options: { other: Operand; out?: Tensor | null }): Tensor;
  xlog1py(input: Operand, other: Operand, options?: { out?: Tensor | null }): Tensor;
  /** `aten::special_xlog1py.self_scalar(Scalar self, Tensor other) -> Tensor` */
  xlog1py(input: Scalar, options: { other: Operand; out?: Tensor | null }): Tensor;
  xlog1py(input: Scalar, other: Operand, options?: { out?: Tensor | null }): Tensor;
  /** `aten::special_xlog1py.other_scalar(Tensor self, Scalar other) -> Tensor` */
  xlog1py(input: Operand, options: { other: Scalar; out?: Tensor | null }): Tensor;
  xlog1py(input: Operand, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::special_xlogy(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.xlogy.html
   */
  xlogy(input: Tensor, options: { other: Tensor; out?: Tensor | null }): Tensor;
  xlogy(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `aten::special_xlogy.self_scalar(Scalar self, Tensor other) -> Tensor` */
  xlogy(input: Scalar, options: { other: Tensor; out?: Tensor | null }): Tensor;
  xlogy(input: Scalar, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `aten::special_xlogy.other_scalar(Tensor self, Scalar other) -> Tensor` */
  xlogy(input: Tensor, options: { other: Scalar; out?: Tensor | null }): Tensor;
  xlogy(input: Tensor, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::special_zeta(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.special.zeta.html
   */
  zeta(input: Operand, options: { other: Operand; out?: Tensor | null }): Tensor;
  zeta(input: Operand, other: Operand, options?: { out?: Tensor | null }): Tensor;
  /** `aten::special_zeta.self_scalar(Scalar self, Tensor other) -> Tensor` */
  zeta(input: Scalar, options: { other: Operand; out?: Tensor | null }): Tensor;
  zeta(input: Scalar, other: Operand, options?: { out?: Tensor | null }): Tensor;
  /** `aten::special_zeta.other_scalar(Tensor self, Scalar other) -> Tensor` */
  zeta(input: Operand, options: { other: Scalar; out?: Tensor | null }): Tensor;
  zeta(input: Operand, other: Scalar, options?: { out?: Tensor | null }): Tensor;
}

export const airyAi: Functions['airyAi'] = define('special_airy_ai', '/out', true);
export const besselJ0: Functions['besselJ0'] = define('special_bessel_j0', '/out', true);
export const besselJ1: Functions['besselJ1'] = define('special_bessel_j1', '/out', true);
export const besselY0: Functions['besselY0'] = define('special_bessel_y0', '/out', true);
export const besselY1: Functions['besselY1'] = define('special_bessel_y1', '/out', true);
export const chebyshevPolynomialT: Functions['chebyshevPolynomialT'] = define('special_chebyshev_polynomial_t', '/out x_scalar/x_scalar_out n_scalar/n_scalar_out', true);
export const chebyshevPolynomialU: Functions['chebyshevPolynomialU'] = define('special_chebyshev_polynomial_u', '/out x_scalar/x_scalar_out n_scalar/n_scalar_out', true);
export const chebyshevPolynomialV: Functions['chebyshevPolynomialV'] = define('special_chebyshev_polynomial_v', '/out x_scalar/x_scalar_out n_scalar/n_scalar_out', true);
export const chebyshevPolynomialW: Functions['chebyshevPolynomialW'] = define('special_chebyshev_polynomial_w', '/out x_scalar/x_scalar_out n_scalar/n_scalar_out', true);
export const digamma: Functions['digamma'] = define('special_digamma', '/out');
export const entr: Functions['entr'] = define('special_entr', '/out', true);
export const erf: Functions['erf'] = define('special_erf', '/out');
export const erfc: Functions['erfc'] = define('special_erfc', '/out');
export const erfcx: Functions['erfcx'] = define('special_erfcx', '/out', true);
export const erfinv: Functions['erfinv'] = define('special_erfinv', '/out');
export const exp2: Functions['exp2'] = define('special_exp2', '/out');
export const expit: Functions['expit'] = define('special_expit', '/out');
export const expm1: Functions['expm1'] = define('special_expm1', '/out');
export const gammainc: Functions['gammainc'] = define('special_gammainc', '/out');
export const gammaincc: Functions['gammaincc'] = define('special_gammaincc', '/out');
export const gammaln: Functions['gammaln'] = define('special_gammaln', '/out');
export const hermitePolynomialH: Functions['hermitePolynomialH'] = define('special_hermite_polynomial_h', '/out x_scalar/x_scalar_out n_scalar/n_scalar_out', true);
export const hermitePolynomialHe: Functions['hermitePolynomialHe'] = define('special_hermite_polynomial_he', '/out x_scalar/x_scalar_out n_scalar/n_scalar_out', true);
export const i0: Functions['i0'] = define('special_i0', '/out');
export const i0e: Functions['i0e'] = define('special_i0e', '/out', true);
export const i1: Functions['i1'] = define('special_i1', '/out', true);
export const i1e: Functions['i1e'] = define('special_i1e', '/out', true);
export const laguerrePolynomialL: Functions['laguerrePolynomialL'] = define('special_laguerre_polynomial_l', '/out x_scalar/x_scalar_out n_scalar/n_scalar_out', true);
export const legendrePolynomialP: Functions['legendrePolynomialP'] = define('special_legendre_polynomial_p', '/out x_scalar/x_scalar_out n_scalar/n_scalar_out', true);
export const log1p: Functions['log1p'] = define('special_log1p', '/out');
export const logNdtr: Functions['logNdtr'] = define('special_log_ndtr', '/out', true);
export const logSoftmax: Functions['logSoftmax'] = define('special_log_softmax', '');
export const logit: Functions['logit'] = define('special_logit', '/out');
export const logsumexp: Functions['logsumexp'] = define('special_logsumexp', '/out');
export const modifiedBesselI0: Functions['modifiedBesselI0'] = define('special_modified_bessel_i0', '/out', true);
export const modifiedBesselI1: Functions['modifiedBesselI1'] = define('special_modified_bessel_i1', '/out', true);
export const modifiedBesselK0: Functions['modifiedBesselK0'] = define('special_modified_bessel_k0', '/out', true);
export const modifiedBesselK1: Functions['modifiedBesselK1'] = define('special_modified_bessel_k1', '/out', true);
export const multigammaln: Functions['multigammaln'] = define('special_multigammaln', '/out');
export const ndtr: Functions['ndtr'] = define('special_ndtr', '/out');
export const ndtri: Functions['ndtri'] = define('special_ndtri', '/out', true);
export const polygamma: Functions['polygamma'] = define('special_polygamma', '/out');
export const psi: Functions['psi'] = define('special_psi', '/out');
export const round: Functions['round'] = define('special_round', '/out');
export const scaledModifiedBesselK0: Functions['scaledModifiedBesselK0'] = define('special_scaled_modified_bessel_k0', '/out', true);
export const scaledModifiedBesselK1: Functions['scaledModifiedBesselK1'] = define('special_scaled_modified_bessel_k1', '/out', true);
export const shiftedChebyshevPolynomialT: Functions['shiftedChebyshevPolynomialT'] = define('special_shifted_chebyshev_polynomial_t', '/out x_scalar/x_scalar_out n_scalar/n_scalar_out', true);
export const shiftedChebyshevPolynomialU: Functions['shiftedChebyshevPolynomialU'] = define('special_shifted_chebyshev_polynomial_u', '/out x_scalar/x_scalar_out n_scalar/n_scalar_out', true);
export const shiftedChebyshevPolynomialV: Functions['shiftedChebyshevPolynomialV'] = define('special_shifted_chebyshev_polynomial_v', '/out x_scalar/x_scalar_out n_scalar/n_scalar_out', true);
export const shiftedChebyshevPolynomialW: Functions['shiftedChebyshevPolynomialW'] = define('special_shifted_chebyshev_polynomial_w', '/out x_scalar/x_scalar_out n_scalar/n_scalar_out', true);
export const sinc: Functions['sinc'] = define('special_sinc', '/out');
export const softmax: Functions['softmax'] = define('special_softmax', '');
export const sphericalBesselJ0: Functions['sphericalBesselJ0'] = define('special_spherical_bessel_j0', '/out', true);
export const xlog1py: Functions['xlog1py'] = define('special_xlog1py', '/out self_scalar/self_scalar_out other_scalar/other_scalar_out', true);
export const xlogy: Functions['xlogy'] = define('special_xlogy', '/out self_scalar/self_scalar_out other_scalar/other_scalar_out');
export const zeta: Functions['zeta'] = define('special_zeta', '/out self_scalar/self_scalar_out other_scalar/other_scalar_out', true);
