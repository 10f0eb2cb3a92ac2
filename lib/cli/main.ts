#!/usr/bin/env node
import { Command } from 'commander';
import { packageInfo } from '../libtorch/packageInfo.js';
import { type DoctorOptions, doctor } from './doctor.js';
import { info } from './info.js';
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
  .description('print the versions in use')
  .action(() => {
    process.exitCode = info();
  });

program.parseAsync().catch((error: unknown) => {
  const known = error instanceof Error && error.message.startsWith('node-torch: ');
  process.stderr.write(`${known ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
