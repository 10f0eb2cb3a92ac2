import * as fs from 'node:fs/promises';
import { typeError } from '../errors.js';
import { native } from '../native/binding.js';
import { readableError } from './scriptError.js';
import { ScriptModule } from './scriptModule.js';

/** How `torch.jit.load` reads a module. */
export interface LoadOptions {
  /** Where parameters and buffers are to lie, such as `'cpu'`. Default: where they lay when the module was saved. */
  device?: string;
  /** Names of extra files to read from the archive: `module.extraFiles` has those that are there. Default none. */
  extraFiles?: readonly string[];
}

/**
 * Reads a TorchScript module, off the event loop.
 *
 * Such a file holds a program, which the module's methods run: load only what you trust.
 *
 * @param source path of a file that Python's `torch.jit.save` (or {@link ScriptModule.save}) wrote, or its bytes
 * @throws Error, with what the file is and how to read that, when it is no TorchScript module
 * @see https://docs.pytorch.org/docs/stable/generated/torch.jit.load.html
 *
 * @example
 * // Python: torch.jit.trace(model.eval(), example).save('model.pt')
 * const module = await torch.jit.load('model.pt');
 * const scores = await module.forward(torch.rand([1, 3, 224, 224]));
 */
export async function load(source: string | Uint8Array, options: LoadOptions = {}): Promise<ScriptModule> {
  const isPath = typeof source === 'string';
  if ((!isPath && !(source instanceof Uint8Array)) || source === '') {
    throw typeError('a path or the bytes of a module', 'source', source);
  }
  const { device, extraFiles = [] } = options;
  if (device !== undefined && typeof device !== 'string') throw typeError('the name of a device', 'device', device);
  if (!Array.isArray(extraFiles) || !extraFiles.every((name) => typeof name === 'string')) {
    throw typeError('an array of names', 'extraFiles', extraFiles);
  }
  if (isPath && (await fs.stat(source)).isDirectory()) {
    throw new Error(`Expected a TorchScript module in '${source}' but it is a folder`);
  }
  try {
    const loaded = await native.scriptLoad(source, device ?? null, extraFiles);
    const files = extraFiles.flatMap((name, index): Array<[string, Buffer]> => {
      const content = loaded.extraFiles[index];
      return content ? [[name, content]] : [];
    });
    return new ScriptModule(loaded.module, Object.fromEntries(files));
  } catch (cause) {
    // Loaded when it is wanted: most programs read the right file.
    const { describeWrongFile } = require('./wrongFile.js') as typeof import('./wrongFile.js');
    const found = await describeWrongFile(source);
    const place = isPath ? `'${source}'` : 'these bytes';
    if (found) throw new Error(`Expected a TorchScript module in ${place} but it is ${found}`, { cause });
    const { message } = readableError(cause) as Error;
    throw new Error(`The TorchScript module in ${place} could not be loaded: ${message}`, { cause });
  }
}
