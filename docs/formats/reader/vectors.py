"""Runs the test vectors; prints what differs and gives how many failed."""

import json
import shutil
import sys
import tempfile
from base64 import b64decode
from datetime import timedelta
from pathlib import Path

from analyzer import key_of, length_of, terms_of
from clauses import find_clauses
from document_numbers import document_numbers
from feed import Feed
from parts import DATES, Shard, document_table, facet_columns
from ranking import Weighted, weigh
from refused import Refused
from search import DAY_0, Index
from trust import check_signature

TOLERANCE = 1e-6


def run(folder: Path) -> int:
    """Runs every vector of the folder."""
    failed = 0
    for name, check in (
        ("trust", _trust),
        ("texts", _texts),
        ("document-numbers", _document_numbers),
        ("parts", _parts),
        ("damaged", _damaged),
        ("queries", _queries),
    ):
        vectors = json.loads((folder / f"{name}.json").read_text("utf-8"))
        faults = list(check(vectors, folder))
        for fault in faults:
            print(f"{name}: {fault}", file=sys.stderr)
        print(f"{name}: {'all as they must be' if not faults else f'{len(faults)} differ'}")
        failed += len(faults)
    return failed


def _differs(where: str, expected: object, got: object) -> list[str]:
    return [] if expected == got else [f"{where}: {expected!r} was expected, not {got!r}"]


def _trust(vectors: list[dict], _: Path):
    for vector in vectors:
        got = _outcome(check_signature, vector["manifest"], vector["pin"])
        yield from _differs(vector["name"], vector["expected"], got)


def _outcome(check, *given) -> object:
    try:
        return check(*given)
    except Refused as refused:
        return refused.code


def _texts(vectors: list[dict], _: Path):
    for vector in vectors:
        text = vector["text"]
        got = {"text": text, "terms": terms_of(text), "length": length_of(text), "key": key_of(text)}
        yield from _differs(text, vector, got)


def _document_numbers(vectors: list[dict], _: Path):
    for vector in vectors:
        yield from _differs(vector["text"], vector["found"], document_numbers(vector["text"]))


def _parts(vectors: list[dict], _: Path):
    for vector in vectors:
        expected = vector.get("holds", vector.get("refused"))
        got = _outcome(_held, vector["part"], b64decode(vector["base64"]), expected)
        yield from _differs(vector["part"], expected, got)


def _held(name: str, part: bytes, expected: object) -> object:
    if name.startswith("terms/"):
        shard = Shard(name, part)
        return [_entry(shard, vector["term"]) for vector in expected]
    if name == "columns/0":
        table = document_table(name, part)
        return {"firstBlocks": table.first_block, "regions": table.region, "endsOn": _days(table.ends_on)}
    columns = facet_columns(name, part)
    return columns | {name: _days(columns[name]) for name in ("publishedOn", *DATES, "issuedOn")}


def _entry(shard: Shard, term: str) -> dict:
    entry = shard.find(term)
    if entry is None:
        return {"term": term}
    pairs = {name: [list(posting) for posting in getattr(entry, name)] for name in ("headings", "clauses")}
    return {"term": term, "frequency": entry.frequency, "elsewhere": entry.elsewhere} | pairs


def _days(days: list[int | None]) -> list[str | None]:
    return [None if day is None else str(DAY_0 + timedelta(days=day)) for day in days]


def _damaged(vectors: list[dict], folder: Path):
    pin = json.loads((folder / "key.json").read_text("utf-8"))
    yield from _differs("the feed as it is", "whole", _outcome(_whole, folder / "feed", pin))
    for vector in vectors:
        with tempfile.TemporaryDirectory() as copy:
            feed = Path(copy) / "feed"
            shutil.copytree(folder / "feed", feed)
            for change in vector["changes"]:
                _apply(feed / change["file"], change)
            yield from _differs(vector["name"], vector["refused"], _outcome(_whole, feed, pin))


def _whole(feed: Path, pin: dict) -> str:
    Feed(feed, pin).check_all()
    return "whole"


def _apply(file: Path, change: dict) -> None:
    if "remove" in change:
        file.unlink()
        return
    data = bytearray(file.read_bytes())
    if "replace" in change:
        before, after = (text.encode() for text in change["replace"])
        assert before in data, change
        data = data.replace(before, after, 1)
    if "flip" in change:
        data[change["flip"]] ^= 1
    if "cut" in change:
        del data[len(data) - change["cut"] :]
    if "swap" in change:
        first, second, length = change["swap"]
        one, other = data[first : first + length], data[second : second + length]
        data[first : first + length], data[second : second + length] = other, one
    file.write_bytes(data)


def _queries(vectors: list[dict], folder: Path):
    feed = Feed(folder / "feed")
    for vector in vectors:
        text, today = vector["text"], vector["today"]
        index = Index(feed, vector.get("region"))
        if "terms" in vector:
            got = [(one.entry.term, one.weight, one.coverage) for one in _weights(index, text, today)]
            expected = [(one["term"], one["weight"], one["coverageWeight"]) for one in vector["terms"]]
            yield from _near(f"{text}: terms", expected, got)
        results = index.search(text, today)
        yield from _differs(f"{text}: total", vector["total"], results.total)
        hits = [(hit.document["id"], hit.score) for hit in results.hits]
        yield from _near(f"{text}: hits", [(hit["id"], hit["score"]) for hit in vector["hits"]], hits)
        found = find_clauses(index, text, today, len(vector["clauses"])) if vector["clauses"] else []
        clauses = [(hit.document["id"], hit.clause["anchor"], hit.clause["label"], hit.score) for hit in found]
        expected = [(hit["id"], hit["anchor"], hit["label"], hit["score"]) for hit in vector["clauses"]]
        yield from _near(f"{text}: clauses", expected, clauses)


def _weights(index: Index, text: str, today: str) -> list[Weighted]:
    """The weights of the query's own terms and of other words for it, without those of slips and pinyin."""
    found = index.ranked(text, today, index.ranking["searchTerms"])
    known = [found.entries[term] for term in found.query.terms if term in found.entries]
    return weigh(known, found.related, index.manifest["clauses"], index.ranking, found.places)[0]


def _near(where: str, expected: list[tuple], got: list[tuple]) -> list[str]:
    def same(one: object, other: object) -> bool:
        return abs(one - other) <= TOLERANCE if isinstance(one, (int, float)) else one == other

    is_near = len(expected) == len(got) and all(all(map(same, *pair)) for pair in zip(expected, got))
    return [] if is_near else _differs(where, expected, got)
