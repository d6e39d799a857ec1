"""What the title and the clauses of a result add to its score: search-index.md, section 7."""

import re
from dataclasses import dataclass, replace

from analyzer import all_terms, is_single, key_of, terms_of
from lists import LISTS, pattern, units
from places import NOWHERE, Named
from query import GENERAL, Query
from ranking import Related, power

STATUSES = [(pattern(in_title), pattern(in_query)) for in_title, in_query in LISTS["query"]["statuses"]]


@dataclass(frozen=True)
class Wording:
    """The query as typed, without its places, or with other words in place of its own."""

    key: str
    terms: list[str]
    is_placed: bool = False


def wordings_of(query: Query, related: list[Related], places: Named) -> list[Wording]:
    found = [Wording(query.key, query.content, places.rest != "")]
    if places.rest:
        found.append(Wording(places.rest, [term for term in query.content if term not in places.terms]))
    return found + [again for wording in found for again in _reworded(wording, related)]


def _reworded(wording: Wording, related: list[Related]) -> list[Wording]:
    found = []
    for one in related:
        own = set(all_terms(one.word))
        others = [term for term in wording.terms if term not in own]
        for word in one.others:
            terms = others + [term for term in terms_of(word) if not is_single(term)]
            found.append(Wording(wording.key.replace(one.word, key_of(word), 1), terms))
    return found


def wordings_elsewhere(query: Query, related: list[Related], places: Named) -> list[Wording]:
    """The wordings for a document of another place: none has the name."""
    content = [term for term in query.content if term not in places.terms]
    first, *others = wordings_of(replace(query, key=places.rest, content=content), related, NOWHERE)
    return [replace(first, is_placed=True), *others]


def text_factor(wordings: list[Wording], title: str, texts: list[str], ranking: dict) -> float:
    typed = wordings[0].key
    in_title = set(all_terms(title))
    length = min(units(typed), ranking["charactersCounted"])
    name = 1.0
    for wording in wordings:
        if len(wording.terms) > 1 and in_title.issuperset(wording.terms):
            name = max(name, ranking["titleScattered"] + ranking["titleScatteredPerCharacter"] * length)
        name = max(name, _name_factor(wording, typed, title, texts, ranking))
    run = max((_longest_run(typed[: ranking["textRunCharacters"]], key_of(text)) for text in texts), default=0)
    run_share = min(1, max(0, run - ranking["textRunFrom"]) / ranking["textRunLength"])
    gain = coverage_gain(wordings, title, texts, ranking)
    status = ranking["otherStatus"] if _is_of_other_status(title, wordings) else 1
    return status * name * (1 + gain + ranking["textRun"] * run_share)


def coverage_gain(wordings: list[Wording], title: str, texts: list[str], ranking: dict) -> float:
    in_title = set(all_terms(title))
    having = [in_title, *(in_title | set(all_terms(text)) for text in texts)]
    coverage = max(_coverage(wording.terms, own, ranking) for wording in wordings for own in having)
    return ranking["textCoverage"] * power(coverage, ranking["textCoveragePower"])


def _is_of_other_status(title: str, wordings: list[Wording]) -> bool:
    """Whether a title names groups of people of which the query says nothing."""
    asked = [in_query for in_title, in_query in STATUSES if in_title.search(title)]
    says = any(in_query.search(wording.key) for in_query in asked for wording in wordings)
    return bool(asked) and any(wording.terms for wording in wordings) and not says


def _coverage(terms: list[str], having: set[str], ranking: dict) -> float:
    def weight(some: list[str]) -> float:
        return sum(ranking["generalWordCoverage"] if term in GENERAL else 1 for term in some)

    return weight([term for term in terms if term in having]) / (weight(terms) or 1)


def _name_factor(wording: Wording, typed: str, title: str, texts: list[str], ranking: dict) -> float:
    key, title_key = wording.key, key_of(title)
    if units(key) < ranking["titleCharacters"]:
        return 1
    if key == title_key:
        return ranking["titleEqual"]
    length = min(units(typed), ranking["charactersCounted"])
    if _says(title_key, key):
        share = units(typed) / units(title_key)
        per_character = ranking["titleContainsPerCharacter"] * length
        return ranking["titleContains"] + per_character + ranking["titleContainsShare"] * share
    if units(key) < ranking["stretchCharacters"]:
        return 1
    edits = None if wording.is_placed or key in title_key else fewest_edits(key, title_key, ranking)
    if edits:
        return 1 + ranking["titleSlipPerCharacter"] * length / edits
    return 1 + ranking["clauseContainsPerCharacter"] * length if any(_says(key_of(text), key) for text in texts) else 1


def _says(text: str, key: str) -> bool:
    """Whether a text has a key as a whole, and not only the opposite of it: 反补贴 is not about 补贴."""
    return re.search(f"(?<![反非不未无]){re.escape(key)}", text) is not None


def fewest_edits(key: str, text: str, ranking: dict) -> int | None:
    """The fewest edits by which a stretch of the text is the key; None if there are more than the key may have."""
    allowed = 0 if len(key) < ranking["oneSlipFrom"] else 1 if len(key) < ranking["twoSlipsFrom"] else 2
    costs = [0] * (len(text) + 1)
    for row, character in enumerate(key):
        following = [row + 1]
        for at, letter in enumerate(text):
            substitution = 0 if character == letter else 3 if _is_digit(character) or _is_digit(letter) else 1
            following.append(min(costs[at] + substitution, costs[at + 1] + 1, following[at] + 1))
        costs = following
    return min(costs) if min(costs) <= allowed else None


def _is_digit(character: str) -> bool:
    return "0" <= character <= "9"


def _longest_run(one: str, other: str) -> int:
    longest = 0
    before = [0] * (len(other) + 1)
    for character in one:
        runs = [0] * (len(other) + 1)
        for at, letter in enumerate(other):
            if character == letter:
                runs[at + 1] = before[at] + 1
        longest = max(longest, *runs)
        before = runs
    return longest
