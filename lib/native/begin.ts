// Before all else: what it says must be said before a bundle fails at something else.
import '../libtorch/bundled.js';
// Imported for what it does: libtorch loads from here on, while modules do. `native` in binding.ts waits for it.
import { beginPreload } from './preload.js';

beginPreload();
