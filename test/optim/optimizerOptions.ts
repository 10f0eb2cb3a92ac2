import * as torch from 'node-torch';
import { readGolden } from '../goldens.js';
import type { Processor } from '../processor.js';

type Numbers = number[][];
/** Options of SGD, and those of all optimizers. */
export type Options = torch.optim.SGDOptions;

/** What scripts/goldens/optimizer_options.py wrote. */
export interface Golden extends Processor {
  seed: number;
  shapes: number[][];
  steps: number;
  cases: Array<{
    options: Options;
    after: Array<{ parameters: Numbers; iterations: number; averages?: Numbers; sums?: Numbers }>;
    final: Numbers;
  }>;
  averaged: Array<{ name: string; options: Options; parameters: Numbers }>;
  epochs: number;
  data: { x: number[][]; y: number[][]; weights: Array<number[] | number[][]> };
  fits: Array<{ options: Options; losses: number[]; weights: Numbers; iterations: number }>;
}

export const golden = readGolden<Golden>('optimizer_options');

/** The parameters that the golden's steps begin with, and the gradients of each step. */
export function draw(): { parameters: torch.Tensor[]; gradients: torch.Tensor[][] } {
  const one = (shape: number[]): torch.Tensor => torch.rand(shape).mul(2).sub(1);
  torch.manualSeed(golden.seed);
  const parameters = golden.shapes.map((shape) => one(shape).requiresGrad_());
  return { parameters, gradients: Array.from({ length: golden.steps }, () => golden.shapes.map(one)) };
}

/** One step with each of `gradients`. */
export function makeSteps(
  optimizer: torch.optim.Optimizer,
  gradients: torch.Tensor[][],
  after: (step: number) => void = () => {},
): void {
  gradients.forEach((grads, step) => {
    optimizer.parameters.forEach((parameter, i) => {
      parameter.grad = grads[i] as torch.Tensor;
    });
    optimizer.step();
    after(step);
  });
}

/** The elements of tensors. */
export const numbersOf = (tensors: ReadonlyArray<torch.Tensor | undefined>): Numbers =>
  tensors.map((tensor) => Array.from((tensor as torch.Tensor).dataSync() as Float32Array));
