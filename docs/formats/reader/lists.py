"""search-lists.json, and its regular expressions (ECMAScript) as Python's."""

import json
import re
from pathlib import Path

LISTS = json.loads((Path(__file__).parent.parent / "search-lists.json").read_text("utf-8"))

SPACES = "\t\n\v\f\r \u00a0\u1680" + "".join(map(chr, range(0x2000, 0x200B))) + "\u2028\u2029\u202f\u205f\u3000\ufeff"
"""White space as ECMAScript has it: what `\\s` matches and `trim` takes away."""


def pattern(source: str) -> re.Pattern[str]:
    """A regular expression of the lists. Only `\\s \\S \\d $ \\u{…}` mean something else in Python."""
    tokens = re.findall(r"\\u\{[0-9a-fA-F]+\}|\\.|.", source, re.DOTALL)
    inside = False
    written = ""
    for token in tokens:
        inside = (inside or token == "[") and token != "]"
        written += _translated(token, inside)
    return re.compile(written)


def _translated(token: str, inside: bool) -> str:
    spaces = "".join(f"\\u{ord(space):04x}" for space in SPACES)
    if token == "\\s":
        return spaces if inside else f"[{spaces}]"
    if token == "\\S":
        return f"[^{spaces}]"
    if token == "\\d":
        return "0-9" if inside else "[0-9]"
    if token == "$" and not inside:
        return r"\Z"
    if token == "[" and inside:
        return "["
    if token.startswith("\\u{"):
        return f"\\U{int(token[3:-1], 16):08x}"
    return token


def units(text: str) -> int:
    """Length of a text in UTF-16 code units, in which the page counts."""
    return len(text) + sum(character > "\uffff" for character in text)


def unique(items: list[str]) -> list[str]:
    """The items in order, each once."""
    return list(dict.fromkeys(items))
