"""Finds clauses in the documents of a feed, for answers: search-index.md, section 8."""

from dataclasses import dataclass

from analyzer import all_terms, is_single, key_of
from document_numbers import label_terms
from parts import PLACES_IN_BLOCK, is_own
from ranking import Match, Weighted, weigh
from search import Index
from texts import Wording, coverage_gain, wordings_of


@dataclass(frozen=True)
class ClauseHit:
    document: dict
    clause: dict
    score: float


def find_clauses(index: Index, text: str, today: str, limit: int = 10) -> list[ClauseHit]:
    ranking = index.ranking
    found = index.ranked(text, today, ranking["clauseTerms"])
    pool = sorted(
        (
            (-(match.prior * score + ranking["clauseBack"] * match.score), clause, match)
            for match in found.matches
            for clause, score in match.clauses
        ),
        key=lambda one: one[:2],
    )[: max(limit, ranking["clausesCompared"])]
    known = [found.entries[term] for term in found.query.terms if term in found.entries]
    terms, whole = weigh(known, found.related, index.manifest["clauses"], ranking, found.places)
    score = ClauseScorer(index, found.query.key, terms, whole)
    loaded = []
    for _, number, match in pool:
        block = index.part_json("documents", number // PLACES_IN_BLOCK)
        clause = index.clause(block, number, index.table.heading(match.document))
        if clause:
            loaded.append((number, match, block["document"], clause))
    gains = _document_gains(loaded, wordings_of(found.query, found.related, found.places), ranking)
    hits = [
        (number, ClauseHit(document, clause, score.of(clause, match, gains[match.document])))
        for number, match, document, clause in loaded
    ]
    hits.sort(key=lambda hit: (-hit[1].score, hit[0]))
    return [hit for _, hit in hits[:limit]]


def _document_gains(loaded: list[tuple], wordings: list[Wording], ranking: dict) -> dict[int, float]:
    """What each document gains from its title and its best clauses."""
    titles = {match.document: document["title"] for _, match, document, _ in loaded}
    texts: dict[int, list[str]] = {number: [] for number in titles}
    for _, match, _, clause in loaded:
        if is_own(clause):
            texts[match.document].append(clause["text"])
    return {
        number: coverage_gain(wordings, title, texts[number][: ranking["textClauses"]], ranking)
        for number, title in titles.items()
    }


class ClauseScorer:
    """Scores the texts of clauses for a query."""

    def __init__(self, index: Index, key: str, terms: list[Weighted], whole: float) -> None:
        self.ranking, self.terms, self.whole = index.ranking, terms, max(1, whole)
        statistics = index.part_json("lexicon", 1)
        levels = {one: (level + 0.5) / 2 for level, own in enumerate(statistics["characters"]) for one in own}
        self.average = statistics["clauseLength"]
        self.idfs = {one: levels.get(one, 7) for one in key if is_single(one)}

    def of(self, clause: dict, match: Match, document_gain: float) -> float:
        ranking = self.ranking
        own = self._text(clause) * (1 if is_own(clause) else ranking["interpretation"])
        share = ranking["clauseDocumentScore"] * match.score / self.whole
        share += ranking["clauseDocumentText"] * document_gain
        return match.prior * (own + ranking["clauseDocumentCoverage"] * match.coverage) + share

    def _text(self, clause: dict) -> float:
        ranking = self.ranking
        text = "。".join(part for part in (clause["text"], clause["context"]) if part)
        key = key_of(text)
        terms = [term for term in all_terms(text) if not is_single(term)]
        norm = ranking["k1"] * (1 - ranking["b"] + ranking["b"] * len(terms) / self.average)
        counted = terms + label_terms(clause["label"])
        words = 0.0
        for term in self.terms:
            name = term.entry.term
            others = name.partition("=")[2].split("|") if name.startswith("~") else []
            count = sum(key.count(key_of(other)) for other in others) if others else counted.count(name)
            words += term.weight * (ranking["k1"] + 1) * count / (count + norm)
        every = max(1, sum(self.idfs.values()))
        near = max((self._share(key[at : at + ranking["proximityWindow"]]) for at in range(len(key) or 1)), default=0)
        characters = ranking["clauseCharacters"] * self._share(key) + ranking["clauseProximity"] * near
        return words / self.whole + characters / every

    def _share(self, text: str) -> float:
        """Sum of the idfs of the query's characters that a text has, each once."""
        return sum(self.idfs[one] for one in set(text) if one in self.idfs)
