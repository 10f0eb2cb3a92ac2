#!/usr/bin/env node
import { Command, Option } from 'commander';
import { packageInfo } from '../libtorch/packageInfo.js';
import { type DoctorOptions, doctor } from './doctor.js';
import { type InfoOptions, info } from './info.js';
import { type InstallOptions, install } from './install.js';

const program = new Command('node-torch')
  .description('libtorch for Node.js: set it up, and find out what is wrong')
  .version(packageInfo().version)
  .showHelpAfterError('(`npx node-torch --help` lists the commands)');

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
  .description(`fetch libtorch ${packageInfo().torch.version} (CPU) into the cache that all projects share`)
  .option('--dir <folder>', 'cache folder to install into (default: NODE_TORCH_CACHE, else ~/.cache/node-torch)')
  .option(
    '--from <path>',
    'install without network from a wheel, an archive, an unpacked libtorch, or a folder with one of these',
  )
  .option('--sha256 <sum>', 'SHA-256 that the archive must have')
  .option('--no-headers', 'leave out the headers (62 MB), which only building the addon needs')
  .option('--force', 'install again what is there already')
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

program.parseAsync().catch((error: unknown) => {
  const known = error instanceof Error && error.message.startsWith('node-torch: ');
  process.stderr.write(`${known ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
