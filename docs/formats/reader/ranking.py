"""Scores documents: search-index.md, section 7."""

import math
from dataclasses import dataclass, field

from parts import Documents, Term
from places import Named, contains
from query import GENERAL

LEVELS = 8


@dataclass(frozen=True)
class Related:
    """A word of the query, and other words for it that are looked for too."""

    word: str
    others: list[str]
    entry: Term
    terms: frozenset[str]
    """The query's terms that are in the word."""


@dataclass(frozen=True)
class Weighted:
    entry: Term
    coverage: float
    weight: float
    typed: tuple[int, ...] = ()
    """Of other words for a word: the places, among the terms, of those that make up the word typed."""


@dataclass
class Sum:
    score: float = 0
    coverage: float = 0


@dataclass
class Match:
    document: int
    score: float
    coverage: float
    clauses: list[tuple[int, float]] = field(default_factory=list)
    """Number and score of each clause but the heading, best first."""
    prior: float = 1


def idf(frequency: int, clauses: int) -> float:
    return math.floor(1024 * math.log(1 + (clauses - frequency + 0.5) / (frequency + 0.5)) + 0.5) / 1024


def power(base: float, exponent: int) -> float:
    """By squaring and multiplying alone: so it is the same to the last bit everywhere."""
    result = 1.0
    while exponent:
        if exponent & 1:
            result *= base
        base *= base
        exponent >>= 1
    return result


def weigh(
    terms: list[Term], related: list[Related], clauses: int, ranking: dict, places: Named
) -> tuple[list[Weighted], float]:
    """The terms with their weights, and the coverage weight of the whole query."""
    is_about_more = bool(related) or any(term.term not in places.terms for term in terms)
    where = places.terms if is_about_more else frozenset()
    typed = [_weigh_term(term, clauses, ranking, where) for term in terms]
    whole = sum(one.coverage for one in typed)
    weighted = list(typed)
    for one in related:
        own = idf(one.entry.frequency, clauses)
        word = sum(each.coverage for each in typed if each.entry.term in one.terms)
        whole += 0 if word else own
        coverage = word or own
        places_typed = tuple(at for at, each in enumerate(typed) if each.entry.term in one.terms)
        weighted.append(Weighted(one.entry, coverage, ranking["relatedWordWeight"] * min(coverage, own), places_typed))
    return weighted, whole


def _weigh_term(entry: Term, clauses: int, ranking: dict, where: frozenset[str]) -> Weighted:
    if entry.term.startswith("#"):
        own = ranking["documentNumberIdf"]
        return Weighted(entry, own, own * ranking["documentNumberWeight"])
    own = idf(entry.frequency, clauses)
    if entry.term in where:
        return Weighted(entry, 0, ranking["placeTermWeight"] * own)
    if entry.term in GENERAL:
        return Weighted(entry, ranking["generalWordCoverage"] * own, ranking["generalWordWeight"] * own)
    return Weighted(entry, own, (ranking["articleWeight"] if entry.term.startswith("§") else 1) * own)


def score_documents(terms: list[Weighted], whole: float, table: Documents, ranking: dict) -> list[Match]:
    """Every document that has a term, by number."""
    impacts: dict[int, dict[int, dict[int, int]]] = {}
    for at, term in enumerate(terms):
        postings = [(table.heading(document), impact) for document, impact in term.entry.headings] + term.entry.clauses
        for clause, impact in postings:
            impacts.setdefault(table.document_of(clause), {}).setdefault(clause, {})[at] = impact
        for document in term.entry.elsewhere:
            impacts.setdefault(document, {})
    matches = []
    for document, clauses in sorted(impacts.items()):
        elsewhere = [at for at, term in enumerate(terms) if document in term.entry.elsewhere]
        having = {at for own in clauses.values() for at in own} | set(elsewhere)
        sums = {clause: _sum(terms, own, own) for clause, own in clauses.items()}
        if elsewhere:
            target = _best_covered(sums, table.heading(document))
            # Of a term that is in several clauses, the impact in the last of them.
            known = {at: impact for _, own in sorted(clauses.items()) for at, impact in own.items()}
            more = _sum(terms, dict.fromkeys(elsewhere, 1), known | dict.fromkeys(elsewhere, 1))
            target.score += more.score
            target.coverage += more.coverage
        coverage = _sum(terms, dict.fromkeys(having, 1), dict.fromkeys(having, 1)).coverage
        matches.append(_score_document(document, sums, coverage, whole, table, ranking))
    return matches


def _sum(terms: list[Weighted], added: dict[int, int], there: dict[int, int]) -> Sum:
    """What terms add up to, with their impacts; other words for a word add what they give beyond that word, if it is there."""
    total = Sum()
    for at in sorted(added):
        typed = [one for one in terms[at].typed if one in there]
        score = terms[at].weight * added[at] - sum(terms[one].weight * there[one] for one in typed)
        total.score += max(0, score)
        total.coverage += max(0, terms[at].coverage - sum(terms[one].coverage for one in typed))
    return total


def _best_covered(sums: dict[int, Sum], heading: int) -> Sum:
    """The clause in which terms count whose postings in the document are not in the index."""
    clauses = [clause for clause in sorted(sums) if clause != heading] or [heading + 1]
    best = max(clauses, key=lambda clause: sums[clause].coverage if clause in sums else 0)
    return sums.setdefault(best, Sum())


def _score_document(
    document: int, sums: dict[int, Sum], coverage: float, whole: float, table: Documents, ranking: dict
) -> Match:
    def share(weight: float) -> float:
        return min(1, weight / whole) if whole > 0 else 0

    def score_of(clause: int, exponent: int) -> float:
        gain = 1 + ranking["cover"] * power(share(sums[clause].coverage), exponent)
        return (ranking["k1"] + 1) / LEVELS * sums[clause].score * gain

    heading = table.heading(document)
    clauses = [(clause, score_of(clause, ranking["clauseCoverPower"])) for clause in sorted(sums) if clause != heading]
    clauses.sort(key=lambda clause: (-clause[1], clause[0]))
    score = ranking["heading"] * score_of(heading, ranking["headingCoverPower"]) if heading in sums else 0
    weight = 1.0
    for _, own in clauses:
        score += weight * own
        weight *= ranking["decay"]
    room = 1.0
    for _ in range(min(100, table.heading(document + 1) - heading)):
        room *= ranking["decay"]
    covered = root = share(coverage)
    for _ in range(ranking["coverageRoots"]):
        root = math.sqrt(root)
    score = score / (1 - room) * (root * (1 + ranking["complete"] * power(covered, ranking["completePower"])))
    return Match(document, score, covered, clauses)


def prior_of(region: str, ends_on: int | None, day: int, own: str | None, places: Named, ranking: dict) -> float:
    validity = 1 if ends_on is None or day < ends_on else ranking["ended"]
    codes = [code for code in places.codes if not code.startswith("?")]
    if codes:
        return validity * max(_named_factor(region, code, ranking) for code in codes)
    if region == own:
        return validity * ranking["ownRegion"]
    if contains(region, ""):
        return validity * (1 if places.codes else ranking["nationwide"])
    return validity * (ranking["widerRegion"] if own is not None and contains(region, own) else 1)


def _named_factor(region: str, named: str, ranking: dict) -> float:
    if contains(named, region):
        return ranking["namedRegion"]
    if contains(region, ""):
        return ranking["namedNation"]
    if contains(region, named):
        return ranking["namedWider" if region.endswith("0000") else "namedCity"]
    return ranking["namedNeighbour"] if region[:2] == named[:2] else 1
