// Imported for what it does: libtorch loads from here on, while modules do. `native` in binding.ts waits for it.
import { beginPreload } from './preload.js';

beginPreload();
