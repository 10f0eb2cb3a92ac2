// Needs what no library defines, as one that was built against another libtorch does.
namespace at {
void aFunctionOfAnotherLibtorch();
}

namespace {
const bool called = (at::aFunctionOfAnotherLibtorch(), true);
}

extern "C" bool wasCalled() { return called; }
