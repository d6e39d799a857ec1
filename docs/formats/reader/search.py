"""Finds documents in the index of a feed: search-index.md, sections 6 and 7."""

import json
from base64 import b64decode
from dataclasses import dataclass
from datetime import date

from analyzer import is_pair, key_of, terms_of
from feed import Feed, fnv1a32
from lists import LISTS, unique, units
from parts import PLACES_IN_BLOCK, Documents, Shard, Term, clauses_of, document_table, facet_columns, is_own
from places import Named, Places, is_elsewhere
from query import Letter, Query, read_query
from ranking import Match, Related, Weighted, prior_of, score_documents, weigh
from refused import Refused
from texts import text_factor, wordings_elsewhere, wordings_of

MAJOR = "3"
DAY_0 = date(1900, 1, 1)


@dataclass(frozen=True)
class Hit:
    document: dict
    score: float


@dataclass(frozen=True)
class Results:
    query: Query
    terms: list[Weighted]
    """The terms that scored, with their weights."""
    total: int
    hits: list[Hit]


@dataclass(frozen=True)
class Found:
    query: Query
    entries: dict[str, Term]
    related: list[Related]
    places: Named
    weighted: list[Weighted]
    matches: list[Match]


class Index:
    """The search index of a feed, for a reader of a region."""

    def __init__(self, feed: Feed, region: str | None = None) -> None:
        self.feed = feed
        self.region = region
        entry = feed.manifest["search"]
        self.packs, self.manifest = entry["packs"], entry["index"]
        _check(self.manifest)
        self.ranking = LISTS["ranking"] | self.manifest["ranking"]
        ground = self.manifest.get("ground")
        self.table = document_table("columns/0", b64decode(ground) if ground else self._part("columns", 0))

    def search(self, text: str, today: str, limit: int = 10, exact: bool = False) -> Results:
        """The documents that match, best first; `today` is YYYY-MM-DD."""
        found = self.ranked(text, today, self.ranking["searchTerms"], exact)
        ranked = found.matches
        if all(term.startswith("§") for term in found.query.terms) and not found.query.phrases:
            published = facet_columns("columns/1", self._part("columns", 1))["publishedOn"]
            ranked.sort(key=lambda match: (-published[match.document], match.document))
        hits: list[Hit] = []
        window = self.ranking["textWindow"] if found.query.key else max(1, limit)
        for start in range(0, min(limit, len(ranked)), window):
            loaded = [self._load(match, found) for match in ranked[start : start + window]]
            if found.query.key:
                loaded.sort(key=lambda hit: hit.document["publishedOn"], reverse=True)
                loaded.sort(key=lambda hit: -hit.score)
            hits += loaded
        return Results(found.query, found.weighted, len(ranked), hits[:limit])

    def ranked(self, text: str, today: str, most: int, exact: bool = False) -> Found:
        """Matches that have at most this number of terms, in the order of scores with priors."""
        found = self._find(self._read(text, most), exact)
        day = (date.fromisoformat(today) - DAY_0).days
        for match in found.matches:
            region, ends_on = self.table.region[match.document], self.table.ends_on[match.document]
            match.prior = prior_of(region, ends_on, day, self.region, found.places, self.ranking)
            match.score *= match.prior
        found.matches.sort(key=lambda match: (-match.score, match.document))
        return found

    def part_json(self, pack: str, number: int) -> dict:
        return json.loads(self._part(pack, number))

    def clause(self, block: dict, number: int, heading: int) -> dict | None:
        """A clause of a block by its number; None for a heading, which has no text there."""
        place = number % PLACES_IN_BLOCK - (number // PLACES_IN_BLOCK == heading // PLACES_IN_BLOCK)
        clauses = clauses_of(block)
        return clauses[place] if 0 <= place < len(clauses) else None

    def _read(self, text: str, most: int) -> Query:
        """The query; that of a letter needs statistics (section 6)."""
        table = self.part_json("lexicon", 0)
        plain = text.translate(str.maketrans(table["traditional"], table["simplified"]))
        if units(key_of(plain)) <= self.ranking["letterCharacters"]:
            return read_query(plain, most)
        levels = self.part_json("lexicon", 1)["characters"]
        idfs = {character: (level + 0.5) / 2 for level, own in enumerate(levels) for character in own}
        words = set(self.part_json("lexicon", 2)["words"].split(" "))
        letter = Letter(lambda one: idfs.get(one, 7), lambda own: [word for word in words if word in own])
        return read_query(plain, max(most, self.ranking["letterTerms"]), letter)

    def _find(self, query: Query, exact: bool) -> Found:
        shards = {term: self._shard(term) for term in query.asked()}
        entries = {term: entry for term, shard in shards.items() if (entry := shard.find(term))}
        places = self._places(query)
        related = [] if exact or query.phrases else self._related(query, shards, entries)
        if not query.terms and not query.phrases:
            everything = [Match(document, 0, 1) for document in range(len(self.table.region))]
            return Found(query, entries, related, places, [], _without(everything, query, entries, self.table))

        slips = {
            one: Term(one, entry.frequency, entry.headings, [], [])
            for one in self._slips(query, entries, related, places)
            if (entry := self._shard(one).find(one))
        }
        entries |= slips
        spelled = related or any(term in entries for term in query.terms)
        scored = [*query.terms, *slips] if spelled else query.pinyin
        weighted, matches = self._score(query, scored, entries, related, places)
        if not matches and not query.phrases:
            singles = {one: entry for one in query.characters if (entry := self._shard(one).find(one))}
            weighted, matches = self._score(query, query.characters, entries | singles, related, places)
        for phrase in query.phrases:
            having = _documents_with([entries.get(term) for term in phrase], self.table)
            matches = [match for match in matches if match.document in having]
        least = self.ranking["matchShare"] * max((match.coverage for match in matches), default=0)
        matches = [match for match in matches if match.coverage >= least]
        return Found(query, entries, related, places, weighted, _without(matches, query, entries, self.table))

    def _places(self, query: Query) -> Named:
        """The places that a query names, by the names in the shards of its pairs; a letter has too many pairs for that."""
        if query.letter:
            rows = self.part_json("lexicon", 3)["places"]
        else:
            shards = [self._shard(term) for term in terms_of(query.key) if is_pair(term)]
            names = {name for shard in shards for name in shard.places if name.startswith("@")}
            rows = [name[1:].split("=") for name in sorted(names)]
        return Places(rows, set(self.table.region)).named_in(query.key)

    def _score(
        self, query: Query, terms: list[str], entries: dict[str, Term], related: list[Related], places: Named
    ) -> tuple[list[Weighted], list[Match]]:
        known = [self._placed(entries[term], entries, query, places) for term in terms if term in entries]
        weighted, whole = weigh(known, related, self.manifest["clauses"], self.ranking, places)
        return weighted, score_documents(weighted, whole, self.table, self.ranking)

    def _placed(self, term: Term, entries: dict[str, Term], query: Query, places: Named) -> Term:
        """A term as it counts where the query names places: of an absent one only where its name is, else not elsewhere."""
        for place in places.absent:
            asked = [one for one in place.said if one in query.terms]
            if term.term in place.terms and asked:
                saying = _documents_with([entries.get(one) for one in asked], self.table)
                return self._in_documents(term, saying)
        if term.term not in places.terms:
            return term
        regions = enumerate(self.table.region)
        return self._in_documents(term, {one for one, region in regions if not is_elsewhere(region, places)})

    def _in_documents(self, term: Term, kept: set[int]) -> Term:
        headings = [one for one in term.headings if one[0] in kept]
        clauses = [one for one in term.clauses if self.table.document_of(one[0]) in kept]
        return Term(term.term, term.frequency, headings, clauses, [one for one in term.elsewhere if one in kept])

    def _related(self, query: Query, shards: dict[str, Shard], entries: dict[str, Term]) -> list[Related]:
        found: list[Related] = []
        for asked, shard in shards.items():
            for name in [name for name in shard.places if name.startswith("~" + asked)]:
                word, _, others = name[1:].partition("=")
                if word not in query.key or any(key_of(other) in query.key for other in others.split("|")):
                    continue
                terms = frozenset(query.terms) & frozenset(terms_of(word))
                entry = shard.find(name)
                own = min((entries[term].frequency if term in entries else 0 for term in terms), default=None)
                if own is not None and entry.frequency / (entry.frequency + own) >= self.ranking["relatedWordShare"]:
                    found.append(Related(word, others.split("|"), entry, terms))
        words = [one.word for one in found]
        return [one for one in found if not any(one.word != other and one.word in other for other in words)]

    def _slips(self, query: Query, entries: dict[str, Term], related: list[Related], places: Named) -> list[str]:
        """The characters of pairs that the index does not have: one of each may be a slip."""
        said = "".join(one.word for one in related)
        named = places.terms.union(*(place.terms for place in places.absent))
        absent = [term for term in query.terms if is_pair(term) and term not in entries and term not in named]
        unknown = [term for term in absent if not any(one in said for one in term)]
        characters = unique(list("".join(unknown)))
        fits = len(query.terms) + len(characters) <= self.ranking["slipTerms"]
        return characters if fits and not query.phrases else []

    def _load(self, match: Match, found: Found) -> Hit:
        heading = self.table.heading(match.document)
        number = (match.clauses[0][0] if match.clauses else heading) // PLACES_IN_BLOCK
        block = self.part_json("documents", number)
        in_block = [clause for clause, _ in match.clauses if clause // PLACES_IN_BLOCK == number]
        best = [own for clause in in_block if (own := self.clause(block, clause, heading))]
        texts = [clause["text"] for clause in best[: self.ranking["textClauses"]] if is_own(clause)]
        elsewhere = is_elsewhere(self.table.region[match.document], found.places)
        wordings = (wordings_elsewhere if elsewhere else wordings_of)(found.query, found.related, found.places)
        factor = text_factor(wordings, block["document"]["title"], texts, self.ranking)
        return Hit(block["document"], match.score * factor)

    def _shard(self, term: str) -> Shard:
        number = fnv1a32(term.encode("utf-8")) % self.manifest["parts"]["terms"]
        return Shard(f"terms/{number}", self._part("terms", number))

    def _part(self, pack: str, number: int) -> bytes:
        return self.feed.part(self.packs[pack], number)


def _check(manifest: dict) -> None:
    if manifest.get("format") != "mingce-search":
        raise Refused("search.manifestInvalid", "format")
    if str(manifest.get("formatVersion")).split(".")[0] != MAJOR:
        raise Refused("search.formatUnsupported", str(manifest.get("formatVersion")))
    if manifest.get("analyzer") != LISTS["analyzer"]:
        raise Refused("search.analyzerMismatch", str(manifest.get("analyzer")))


def _clauses_with(terms: list[Term], table: Documents) -> set[int]:
    places = [{table.heading(one) for one, _ in term.headings} | {one for one, _ in term.clauses} for term in terms]
    return set.intersection(*places) if places else set()


def _documents_with(terms: list[Term | None], table: Documents) -> set[int]:
    """Documents with a clause that has all terms; of a pruned term it is enough that the document has it."""
    if None in terms:
        return set()
    whole = [term for term in terms if term.is_whole()]
    sets = [
        {table.document_of(clause) for clause in _clauses_with([term], table)} | set(term.elsewhere)
        for term in terms
        if not term.is_whole()
    ]
    if whole:
        sets.append({table.document_of(clause) for clause in _clauses_with(whole, table)})
    return set.intersection(*sets)


def _without(matches: list[Match], query: Query, entries: dict[str, Term], table: Documents) -> list[Match]:
    """The matches that are not about an excluded word."""
    for word in query.excluded:
        if any(term not in entries for term in word):
            continue
        having = _clauses_with([entries[term] for term in word], table)
        matches = [
            match
            for match in matches
            if table.heading(match.document) not in having and not (match.clauses and match.clauses[0][0] in having)
        ]
    return matches
