"""Canonical JSON: RFC 8785 (JCS)."""

import json
import math

DEEPEST = 512


def canonical_bytes(value: object) -> bytes:
    """The one spelling of a JSON value, in UTF-8; ValueError for what JSON cannot carry."""
    return _write(value, 0).encode("utf-8")


def read_json(data: bytes) -> object:
    """The value of a JSON text in UTF-8; ValueError if it is none."""
    return json.loads(data.decode("utf-8"))


def is_canonical(data: bytes) -> bool:
    try:
        return canonical_bytes(read_json(data)) == data
    except (ValueError, RecursionError):
        return False


def _write(value: object, depth: int) -> str:
    if depth > DEEPEST:
        raise ValueError(f"nested deeper than {DEEPEST}")
    if value is None or isinstance(value, (bool, str)):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, (int, float)):
        return _number(value)
    if isinstance(value, list):
        return "[" + ",".join(_write(item, depth + 1) for item in value) + "]"
    if isinstance(value, dict):
        # Members are sorted by UTF-16 code units, which is the order of their big-endian bytes.
        names = sorted(value, key=lambda name: name.encode("utf-16-be"))
        return "{" + ",".join(f"{_write(name, depth)}:{_write(value[name], depth + 1)}" for name in names) + "}"
    raise ValueError(f"not JSON: {type(value).__name__}")


def _number(value: int | float) -> str:
    """A number as ECMAScript writes it (ECMA-262, Number::toString)."""
    double = float(value)
    if not math.isfinite(double):
        raise ValueError(f"not JSON: {double}")
    if double == 0:
        return "0"
    sign = "-" if double < 0 else ""
    mantissa, _, exponent = f"{abs(double)!r}e0".partition("e")
    whole, _, fraction = mantissa.partition(".")
    point = len(whole) + int(exponent.removesuffix("e0") or 0)
    digits = (whole + ("" if fraction == "0" else fraction)).rstrip("0")
    point -= len(digits) - len(digits.lstrip("0"))
    digits = digits.lstrip("0")
    count = len(digits)
    if count <= point <= 21:
        return sign + digits + "0" * (point - count)
    if 0 < point <= 21:
        return sign + digits[:point] + "." + digits[point:]
    if -6 < point <= 0:
        return sign + "0." + "0" * -point + digits
    rest = f".{digits[1:]}" if count > 1 else ""
    return f"{sign}{digits[0]}{rest}e{'+' if point > 0 else '-'}{abs(point - 1)}"
