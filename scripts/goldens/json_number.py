"""Numbers in golden files: what JSON lacks is written as the tests read it."""
import math


def number(value):
    if isinstance(value, complex):
        return {"re": number(value.real), "im": number(value.imag)}
    if isinstance(value, float) and not math.isfinite(value):
        return {"float": "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"}
    if isinstance(value, float) and value == 0 and math.copysign(1, value) < 0:
        return {"float": "-0"}
    return int(value) if isinstance(value, float) and value.is_integer() and abs(value) < 2**53 else value
