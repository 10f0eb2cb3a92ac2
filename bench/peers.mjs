// Which peers this machine has, and how each is started.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import * as path from 'node:path';

const script = (name) => path.join(import.meta.dirname, 'peers', name);

/** Which of the modules the Python has. */
function pythonModules(python, modules) {
  const code = `import importlib.util, json; print(json.dumps([m for m in ${JSON.stringify(modules)} if importlib.util.find_spec(m)]))`;
  const { status, stdout } = spawnSync(python, ['-c', code], { encoding: 'utf8' });
  return status === 0 ? JSON.parse(stdout) : null;
}

function canRequire(folder, name) {
  try {
    createRequire(path.resolve(folder, 'package.json')).resolve(name);
    return true;
  } catch {
    return false;
  }
}

/**
 * The peers by name, each with its `command` and `env`, or with the reason why it is `missing`.
 *
 * @param python a Python, with those of torch, jax, optax, keras and tensorflow that are to be measured
 * @param tfjs a folder from which @tensorflow/tfjs-node can be required; undefined when there is none
 */
export function findPeers({ python, tfjs }) {
  const modules = pythonModules(python, ['torch', 'numpy', 'jax', 'optax', 'keras', 'tensorflow']);
  const pythonPeer = (name, needed, env = {}) => {
    if (modules === null) return { missing: `'${python}' does not run: set PYTHON` };
    const absent = needed.filter((module) => !modules.includes(module));
    if (absent.length > 0) return { missing: `'${python}' has no ${absent.join(', ')}: set PYTHON` };
    return { command: [python, script(name)], env };
  };
  const backend = process.env.KERAS_BACKEND ?? (modules?.includes('jax') ? 'jax' : 'tensorflow');
  const tfjsNode = () => {
    if (tfjs === undefined) return { missing: 'no folder given: set --tfjs or TFJS_NODE' };
    if (!canRequire(tfjs, '@tensorflow/tfjs-node')) return { missing: `'${tfjs}' has no @tensorflow/tfjs-node` };
    return { command: [process.execPath, script('tfjs-node.cjs')], env: { TFJS_NODE: tfjs } };
  };
  return new Map([
    ['node-torch', { command: [process.execPath, script('node-torch.cjs')], env: {} }],
    ['libtorch', { command: [process.execPath, script('libtorch.cjs')], env: {} }],
    ['pytorch', pythonPeer('pytorch.py', ['torch', 'numpy'])],
    ['jax', pythonPeer('jax_optax.py', ['jax', 'optax', 'numpy'])],
    ['keras', pythonPeer('keras_fit.py', ['keras', backend, 'numpy'], { KERAS_BACKEND: backend })],
    ['tfjs-node', tfjsNode()],
  ]);
}
