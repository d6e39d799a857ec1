"""Reads a query: search-index.md, section 6."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from math import floor

from analyzer import content_terms, is_single, key_of, terms_of
from document_numbers import number_terms, read_article
from lists import LISTS, SPACES, pattern, unique, units

PHRASE, EXCLUSION, ASKING = (pattern(LISTS["query"][name]) for name in ("phrase", "exclusion", "asking"))
QUESTION = pattern("|".join(LISTS["query"]["questionWords"]))
BINDING = set(LISTS["query"]["bindingCharacters"])
GENERAL = set(LISTS["query"]["generalWords"])
PHRASE_TERMS = 12


@dataclass(frozen=True)
class Letter:
    """What chooses the terms of a letter."""

    idf_of: Callable[[str], float]
    words_in: Callable[[str], list[str]]


@dataclass(frozen=True)
class Query:
    terms: list[str]
    """Terms that rank."""
    content: list[str]
    pinyin: list[str]
    characters: list[str]
    phrases: list[list[str]]
    excluded: list[list[str]]
    key: str
    """The query without question words, as compared with texts."""
    letter: bool
    """Whether it is a letter."""

    def asked(self) -> list[str]:
        """Every term that is looked up at first."""
        return unique([term for some in (self.terms, self.pinyin, *self.phrases, *self.excluded) for term in some])


def read_query(text: str, most: int, letter: Letter | None = None) -> Query:
    phrases: list[list[str]] = []
    excluded: list[list[str]] = []

    def take(into: list[list[str]], words: str) -> None:
        terms = spread(content_terms(terms_of(words)), PHRASE_TERMS)
        into += [terms] if terms else []

    def phrase(match: re.Match[str]) -> str:
        take(phrases, match[2])
        return f"{match[1]}。{match[2]}。"

    def exclusion(match: re.Match[str]) -> str:
        take(excluded, match[2])
        return "。"

    wanted = EXCLUSION.sub(exclusion, PHRASE.sub(phrase, text))
    rest, articles = read_article(wanted)
    plain = QUESTION.sub("。", _separated(rest))
    asked = plain if content_terms(terms_of(plain)) else rest
    content = content_terms(terms_of(asked))
    chosen = _chosen_of_letter(content, rest, most, letter) if letter else _most_useful(content, most)
    return Query(
        terms=number_terms(wanted) + articles + chosen + _spelled_apart(asked),
        content=content,
        pinyin=[term for word in terms_of(asked) for term in _pinyin(word)],
        characters=spread([term for term in terms_of(asked) if is_single(term)], PHRASE_TERMS),
        phrases=phrases,
        excluded=excluded,
        key=key_of(asked),
        letter=letter is not None,
    )


def spread(terms: list[str], most: int) -> list[str]:
    """Evenly spread ones, if there are more than `most`."""
    stride = max(1, len(terms) / most)
    return [term for at, term in enumerate(terms) if floor(at / stride) != floor((at - 1) / stride)]


def is_bound(term: str) -> bool:
    return any(character in BINDING for character in term)


def _separated(text: str) -> str:
    """White space between two words of two characters or more becomes a boundary."""
    words = [word for word in re.split(f"[{SPACES}]+", text.strip(SPACES))]
    parts = [
        ("。" if at > 0 and len(word) > 1 and len(words[at - 1]) > 1 else " ") + word for at, word in enumerate(words)
    ]
    return "".join(parts)


def _spelled_apart(text: str) -> list[str]:
    rows = re.findall(f"[a-z]+(?:[{SPACES}。]+[a-z]+)+", text.lower())
    words = [re.sub("[^a-z]", "", row) for row in rows]
    return [word for word in words if len(word) <= 30]


def _pinyin(word: str) -> list[str]:
    if not re.fullmatch("[a-z]{3,}", word):
        return []
    length = min(4, len(word))
    grams = unique(["'" + word[at : at + length] for at in range(len(word) - length + 1)])
    return spread(grams, 8)


def _most_useful(terms: list[str], most: int) -> list[str]:
    if len(terms) <= most:
        return terms
    naming = [term for term in terms if not is_bound(term)]
    covering = [
        term for row in _rows(naming) for at, term in enumerate(row) if at % 2 == 0 or at == len(row) - 1
    ]
    kept = spread(covering, most)
    for others in ([term for term in naming if term not in covering], [term for term in terms if is_bound(term)]):
        if len(kept) < most:
            kept += spread(others, most - len(kept))
    return [term for term in terms if term in kept]


def _rows(terms: list[str]) -> list[list[str]]:
    """Terms cut into rows in which each shares a character with the next."""
    rows: list[list[str]] = []
    for before, term in zip([""] + terms, terms):
        if units(term) == 2 and units(before) == 2 and before[-1] == term[0]:
            rows[-1].append(term)
        else:
            rows.append([term])
    return rows


def _chosen_of_letter(terms: list[str], text: str, most: int, letter: Letter) -> list[str]:
    words = letter.words_in(text)
    asking = [match[0] for match in ASKING.finditer(text)]
    last = asking[-1] if asking else ""

    def worth(term: str) -> float:
        if is_single(term):
            return 0
        rarity = sum(map(letter.idf_of, term)) / len(term)
        factor = (0.3 if is_bound(term) else 1) * (2 if any(term in word for word in words) else 1)
        return rarity * (factor * (1.5 if term in last else 1))

    best = set(sorted(terms, key=worth, reverse=True)[:most])
    return [term for term in terms if term in best]


