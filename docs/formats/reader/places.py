"""Places that a query names: search-index.md, section 6."""

import re
from dataclasses import dataclass

from analyzer import is_single, key_of, terms_of
from lists import LISTS, pattern, units

RULES = LISTS["places"]
NAMED, NO_NAME, SUFFIX, PEOPLES = (pattern(RULES[name]) for name in ("named", "noNames", "suffix", "peoples"))
LONGER, STREET, LEADING = (pattern(RULES[name]) for name in ("longerWords", "street", "leading"))
ALSO_WORDS = set(RULES["alsoWords"])


@dataclass(frozen=True)
class Absent:
    """A place with a code that no document is of."""

    terms: frozenset[str]
    said: list[str]
    """The terms by which a document says its name: one without them has none of the others."""


@dataclass(frozen=True)
class Named:
    codes: list[str]
    """A place without a code is its name after `?`."""
    absent: list[Absent]
    terms: frozenset[str]
    rest: str
    """The query without the names; empty if it names none."""


NOWHERE = Named([], [], frozenset(), "")


def contains(wider: str, code: str) -> bool:
    return code.startswith(re.sub("(?:00)+$", "", wider))


def is_elsewhere(region: str, places: Named) -> bool:
    """Whether a region is another place than those named: none of them, nothing in them, nothing that they lie in."""
    codes = [code for code in places.codes if not code.startswith("?")]
    return bool(codes) and not any(contains(code, region) or contains(region, code) for code in codes)


class Places:
    """Names of places, by code, and the regions that documents are of."""

    def __init__(self, rows: list[list[str]], regions: set[str]) -> None:
        self.rows = rows
        self.regions = regions
        names = [(form, code) for code, name in rows if code != "000000" for form in _forms(name)]
        self.names = sorted(names, key=lambda name: -len(name[0]))

    def named_in(self, key: str) -> Named:
        found = self._find(key)
        rest = _replaced(key, [text for text, _ in found], "")
        if not found or units(key_of(rest)) < 2:
            return NOWHERE
        known = [(text, code) for text, code in found if not code.startswith("?")]
        here = [text for text, code in known if self._is_present(code) and not code.endswith("0000")]
        absent = [(text, code) for text, code in known if not self._is_present(code)]
        return Named(
            [code for _, code in found],
            [Absent(_terms_of_names(key, [text]), self._pairs_of(text, code)) for text, code in absent],
            _terms_of_names(key, here),
            rest,
        )

    def _pairs_of(self, name: str, own: str) -> list[str]:
        short = SUFFIX.sub("", name, count=1)
        is_other = any(code != own for _, code in self._find(short))
        return [term for term in terms_of(name if units(short) < 2 or is_other else short) if not is_single(term)]

    def _is_present(self, code: str) -> bool:
        """Whether documents are of a place or of a part of it."""
        return any(contains(code, region) for region in self.regions)

    def _find(self, text: str) -> list[tuple[str, str]]:
        found: list[tuple[str, str]] = []
        longer = [match.span() for match in LONGER.finditer(text)]
        start = at = 0
        while at < len(text):
            names = (name for name in self.names if text.startswith(name[0], at) and _is_apart(name, text, at, start))
            name = next(names, None)
            if name is None or any(at < to and since < at + len(name[0]) for since, to in longer):
                at += 1
                continue
            end = at + len(name[0])
            if not SUFFIX.search(name[0]) and text[end : end + 1] in tuple("省市县区"):
                end += 1
            found += _unknown(text[start:at])
            found.append((text[at:end], self._code(name, text[:at])))
            start = at = end
        return found + _unknown(text[start:])

    def _code(self, name: tuple[str, str], before: str) -> str:
        """Of places with the same name, that which lies in one named before it, else the first."""
        same = [code for form, code in self.names if form == name[0]]
        for code in same if len(same) > 1 else []:
            if any(wider != code and contains(wider, code) and label[:2] in before for wider, label in self.rows):
                return code
        return name[1]


def _replaced(text: str, names: list[str], by: str) -> str:
    for name in names:
        text = text.replace(name, by, 1)
    return text


def _terms_of_names(key: str, names: list[str]) -> frozenset[str]:
    """The terms of a key that are in these names, or lap over their edges."""
    return frozenset(terms_of(key)) - frozenset(terms_of(_replaced(key, names, "。")))


def _forms(name: str) -> list[str]:
    short = PEOPLES.sub("", SUFFIX.sub("", name, count=1), count=1)
    forms = [name, short] if len(short) >= 2 and short != name else [name]
    return [form for form in forms if form not in ALSO_WORDS]


def _is_apart(name: tuple[str, str], text: str, at: int, start: int) -> bool:
    """Whether a short name is no piece of other words, nor of a street; `start` is the end of the place before."""
    form, code = name
    if SUFFIX.search(form):
        return True
    end = at + len(form)
    if STREET.match(text[end:]):
        return False
    return code.endswith("00") or at == start or end == len(text) or LEADING.search(text[at - 1]) is not None


def _unknown(text: str) -> list[tuple[str, str]]:
    """Names before 市, 县, 区 that the index has no code of."""
    return [
        (match[0], f"?{match[0]}")
        for match in NAMED.finditer(text)
        if not NO_NAME.search(match[0]) and not _is_cut_off(match[0], text, match.start())
    ]


def _is_cut_off(name: str, text: str, at: int) -> bool:
    """One character before 市 names a place only where a word that leads to places, or a mark, is before it."""
    return (
        re.fullmatch("[\u4e00-\u9fff][市县区旗]", name) is not None
        and at > 0
        and re.match(r"[在到去从回是，。\s]", text[at - 1]) is None
    )
