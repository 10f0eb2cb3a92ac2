"""What the goldens say of the processor that they were made on, for tests that compare to the last bit.

Kernels for other vector widths, and MKL's for other makes of processor, add in another order. So goldens carry a fingerprint: a hash of the bits of a few
small computations. A test compares exactly where it finds the same fingerprint, and nearly where it does not.
"""

import hashlib

import torch


def as_bytes(tensors):
    return b"".join(tensor.detach().contiguous().numpy().tobytes() for tensor in tensors)


def sha256(tensors):
    """Of the elements' bytes, one tensor after the other."""
    return hashlib.sha256(as_bytes(tensors)).hexdigest()


def fingerprint():
    torch.set_num_threads(1)
    torch.manual_seed(0)
    a = torch.randn(32, 100)
    b = torch.randn(100, 64)
    u = torch.rand(32, 64)
    h = a @ b
    g = h.t() @ a
    return sha256([a, u, h, g, h.tanh(), h.sigmoid(), h.exp(), h.log_softmax(1), h.sum(0), h.mean(), u.sqrt(), u.log(), u / a[:, :64]])


def processor():
    return {
        "torch": torch.__version__.split("+")[0],
        "capability": torch.backends.cpu.get_cpu_capability(),
        "fingerprint": fingerprint(),
    }
