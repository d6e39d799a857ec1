"""The terms of a text: search-index.md, section 2."""

from functools import cache
from unicodedata import normalize

from lists import LISTS, unique, units

BOUNDARY, JOINER, HAN, LETTER, DIGIT = range(5)
Character = tuple[str, int]
"""A folded character and its class."""

JOINERS = {chr(int(code, 16)) for code in LISTS["characters"]["joiners"]}
UNITS = set(LISTS["units"])


def _ranges(name: str) -> list[tuple[int, int]]:
    return [tuple(int(code, 16) for code in span.split("-")) for span in LISTS["characters"][name]]


HAN_RANGES, LETTER_RANGES = _ranges("han"), _ranges("letters")


@cache
def fold(character: str) -> tuple[Character, ...]:
    text = " " if character in JOINERS else normalize("NFKC", character).lower()
    return tuple((one, _class(one)) for one in text)


def _class(character: str) -> int:
    code = ord(character)
    if any(first <= code <= last for first, last in HAN_RANGES):
        return HAN
    if "0" <= character <= "9":
        return DIGIT
    if any(first <= code <= last for first, last in LETTER_RANGES):
        return LETTER
    return JOINER if character in JOINERS else BOUNDARY


def folded(text: str) -> list[Character]:
    return [one for character in text for one in fold(character)]


def key_of(text: str) -> str:
    """A text as it is compared with others: folded letters, digits and Han, and the point inside a number."""
    key = ""
    pointed = False
    for character, kind in folded(text):
        if kind >= HAN:
            key += ("." if pointed and kind == DIGIT else "") + character
            pointed = False
        else:
            pointed = character == "." and "0" <= key[-1:] <= "9"
    return key


def all_terms(text: str) -> list[str]:
    """The terms of a text in reading order, repeats included."""
    plain = folded(text)
    terms: list[str] = []
    at = 0
    while at < len(plain):
        kind = plain[at][1]
        if kind == HAN:
            at = _read_han(plain, at, terms)
        elif kind > HAN:
            at = _read_word(plain, at, terms)
        else:
            at += 1
    return terms


def terms_of(text: str) -> list[str]:
    """The terms of a text, each once, by where each is first."""
    return unique(all_terms(text))


def is_single(term: str) -> bool:
    """Whether a term is one Han character."""
    return len(term) == 1 and term > "\u2fff"


def is_pair(term: str) -> bool:
    return len(term) == 2 and all(map(is_single, term))


def length_of(text: str) -> int:
    """Number of terms that are no single Han characters, repeats included."""
    return sum(not is_single(term) for term in all_terms(text))


def content_terms(terms: list[str]) -> list[str]:
    """All but the single characters that are in a pair or another short term."""
    longer = [term for term in terms if not is_single(term) and units(term) <= 4]
    return [term for term in terms if not is_single(term) or not any(term in other for other in longer)]


def _read_han(plain: list[Character], at: int, terms: list[str]) -> int:
    before = ""
    while at < len(plain) and plain[at][1] in (HAN, JOINER):
        character, kind = plain[at]
        if kind == HAN:
            terms += [before + character, character] if before else [character]
            before = character
        at += 1
    return at


def _read_word(plain: list[Character], at: int, terms: list[str]) -> int:
    stretches: list[Character] = []
    while at < len(plain):
        character, kind = plain[at]
        if kind > HAN:
            if stretches and stretches[-1][1] == kind:
                stretches[-1] = (stretches[-1][0] + character, kind)
            else:
                stretches.append((character, kind))
        elif stretches[-1][1] == DIGIT and _is_inside_number(plain, at):
            if character == ".":
                stretches[-1] = (stretches[-1][0] + ".", DIGIT)
        else:
            break
        at += 1
    if len(stretches) > 1:
        terms.append("".join(text for text, _ in stretches))
    terms += [text for text, _ in stretches]
    if stretches[-1][1] == DIGIT:
        terms += _amount(plain, at, stretches[-1][0])
    return at


def _is_inside_number(plain: list[Character], at: int) -> bool:
    digits = [kind == DIGIT for _, kind in plain[at + 1 : at + 5]] + [False] * 4
    mark = plain[at][0]
    return (mark == "." and digits[0]) or (mark == "," and digits[:4] == [True, True, True, False])


def _amount(plain: list[Character], at: int, number: str) -> list[str]:
    unit = ""
    for character, kind in plain[at:]:
        if kind == JOINER:
            continue
        unit += character
        if unit in UNITS:
            return [number + unit]
        if unit not in ("万", "亿"):
            break
    return []
