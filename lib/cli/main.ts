#!/usr/bin/env node
import { Command } from 'commander';
import { packageInfo } from '../libtorch/packageInfo.js';
import { build } from './build.js';
import { type DoctorOptions, doctor } from './doctor.js';
import { info } from './info.js';
import { type InstallOptions, install } from './install.js';

const program = new Command('node-torch')
  .description('libtorch for Node.js: set it up, and find out what is wrong')
  .version(packageInfo().version)
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
  .description('print the versions in use')
  .action(() => {
    process.exitCode = info();
  });

program.parseAsync().catch((error: unknown) => {
  const known = error instanceof Error && error.message.startsWith('node-torch: ');
  process.stderr.write(`${known ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
