#!/usr/bin/env node
import { Command, Option } from 'commander';
import { packageInfo } from '../libtorch/packageInfo.js';
import { type BenchOptions, bench } from './bench.js';
import { build } from './build.js';
import { type DoctorOptions, doctor } from './doctor.js';
import { type InfoOptions, info } from './info.js';
import { type InstallOptions, install } from './install.js';
import { wholeNumber } from './numbers.js';
import { type TrainOptions, train } from './train.js';

const program = new Command('node-torch')
  .description('libtorch for Node.js: set it up, find out what is wrong, measure, train')
  .version(packageInfo().version)
  .enablePositionalOptions()
  .showHelpAfterError('(`npx node-torch --help` lists the commands)');

program
  .command('build')
  .description('build the addon from source on this machine, where there is no prebuilt one for it')
  .action(async () => {
    process.exitCode = await build();
  });

program
  .command('doctor')
  .description(
    'explain what node-torch found on this machine, what is wrong and how to mend it; exit status 1 if it does not work',
  )
  .option('--json', 'print everything as JSON')
  .addOption(
    new Option('--device <device>', 'what it is to run on: with cuda, a GPU that cannot be used is a problem')
      .choices(['cpu', 'cuda'])
      .default('cpu'),
  )
  .action((options: DoctorOptions) => {
    process.exitCode = doctor(options);
  });

program
  .command('install')
  .description(`fetch libtorch ${packageInfo().torch.version} into the cache that all projects share`)
  .option('--device <device>', 'cpu, cuda, or the build for one CUDA such as cu126 (default: cpu)')
  .option('--dir <folder>', 'cache folder to install into (default: NODE_TORCH_CACHE, else ~/.cache/node-torch)')
  .option(
    '--from <path>',
    'install without network from a wheel, an archive, an unpacked libtorch, or a folder with wheels or an archive',
  )
  .option(
    '--mirror <address>',
    'fetch from this package index, or page or folder that lists wheels, and from nowhere else',
  )
  .option('--sha256 <sum...>', 'SHA-256 that the wheel or archive must have; several are those of several files')
  .option('--no-headers', 'leave out the headers (62 MB), which only building the addon needs')
  .option('--force', 'install again what is there already')
  .option('--list', 'list what is in the cache, with sizes, and install nothing')
  .option('--remove <name>', 'remove something from the cache, by the name that --list gives it')
  .action(async (options: InstallOptions) => {
    process.exitCode = await install(options);
  });

program
  .command('info')
  .description('print what is in use: versions, where libtorch came from, devices, threads, instruction sets')
  .option('--json', 'print it as JSON')
  .action((options: InfoOptions) => {
    process.exitCode = info(options);
  });

program
  .command('bench')
  .description('measure this machine in a minute or so: operators, products, memory, training, answers')
  .option('--quick', 'fewer and shorter rounds')
  .addOption(
    new Option('--device <device>', 'what to measure on; training is measured on the CPU only')
      .choices(['cpu', 'cuda'])
      .default('cpu'),
  )
  .option('--threads <count>', 'threads (default: as many as libtorch takes)', wholeNumber(1, 4096))
  .option('--python [command]', "measure PyTorch's eager mode beside it, with this Python (python3)")
  .option('--json <file>', 'write all figures as JSON')
  .option('--svg <file>', 'write a bar chart')
  .action(async (options: BenchOptions) => {
    process.exitCode = await bench(options);
  });

program
  .command('train')
  .description("run a training script with its project's node-torch; further arguments are the script's")
  .argument('<script>', 'JavaScript (.js, .mjs, .cjs), or TypeScript (.ts, .mts, .cts) where this Node strips types')
  .argument('[args...]', 'arguments of the script')
  .option('--threads <count>', 'threads that operators and training may use', wholeNumber(1, 4096))
  .option('--seed <number>', 'seed of the random numbers', wholeNumber(0, Number.MAX_SAFE_INTEGER))
  .addOption(
    new Option(
      '--device <device>',
      'fail at once when it cannot be used; the script finds it in NODE_TORCH_DEVICE',
    ).choices(['cpu', 'cuda']),
  )
  .option('--log <file>', 'append a line of JSON for each fit, epoch, and the end')
  .passThroughOptions()
  .addHelpText(
    'after',
    `
Ctrl-C or SIGTERM stops each running fit after its step: the script goes on and
can save the model. Once more ends it at once, and so does the first one while
nothing trains. The exit status is the script's; after a stop it is 130 (Ctrl-C)
or 143 (SIGTERM) unless the script sets one.

Example: npx node-torch train --seed 1 --log run.jsonl train.mjs --epochs 20`,
  )
  .action((script: string, args: string[], options: TrainOptions) => train(script, args, options));

program.parseAsync().catch((error: unknown) => {
  const known = error instanceof Error && error.message.startsWith('node-torch: ');
  process.stderr.write(`${known ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
