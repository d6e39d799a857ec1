"""The binary parts of an index: search-index.md, sections 3 and 4."""

from dataclasses import dataclass
from itertools import accumulate

from feed import fnv1a32
from refused import Refused

FACETS = ("topic", "genre", "issuer", "audience", "need")
DATES = ("effectiveOn", "expiresOn", "repealedOn", "amendedOn")
PLACES_IN_BLOCK = 8


@dataclass(frozen=True)
class Term:
    """A term's entry: its frequency, and its postings as (number, impact)."""

    term: str
    frequency: int
    headings: list[tuple[int, int]]
    """By number of the document."""
    clauses: list[tuple[int, int]]
    """By number of the clause."""
    elsewhere: list[int]

    def is_whole(self) -> bool:
        return self.frequency == len(self.headings) + len(self.clauses)


@dataclass(frozen=True)
class Documents:
    """The document table."""

    first_block: list[int]
    """Of each document, and one more at the end."""
    document_of_block: list[int]
    region: list[str]
    ends_on: list[int | None]

    def heading(self, document: int) -> int:
        """Number of the heading of a document."""
        return self.first_block[document] * PLACES_IN_BLOCK

    def document_of(self, clause: int) -> int:
        return self.document_of_block[clause // PLACES_IN_BLOCK]


class Bytes:
    """Reads varints and texts."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.at = 0

    def varint(self) -> int:
        value = shift = 0
        while True:
            byte = self.data[self.at]
            self.at += 1
            value |= (byte & 127) << shift
            if byte < 128:
                return value
            shift += 7

    def text(self) -> str:
        length = self.varint()
        self.at += length
        if self.at > len(self.data):
            raise IndexError("text past the end")
        return self.data[self.at - length : self.at].decode("utf-8")


class Bits:
    """Reads bits, most significant first."""

    def __init__(self, data: bytes, first_byte: int) -> None:
        self.data = data
        self.at = first_byte * 8

    def bits(self, width: int) -> int:
        value = 0
        for _ in range(width):
            value = value << 1 | self.data[self.at >> 3] >> (7 - self.at % 8) & 1
            self.at += 1
        return value

    def golomb(self, order: int) -> int:
        width = 1
        while self.bits(1) == 0:
            width += 1
        head = 1 << (width - 1) | self.bits(width - 1)
        return head - 1 << order | self.bits(order)

    def numbers(self, count: int) -> list[int]:
        order = self.bits(5)
        return [self.golomb(order) for _ in range(count)]

    def postings(self, count: int) -> list[tuple[int, int]]:
        """Ascending numbers, each with its impact."""
        order = self.bits(5) if count > 0 else 0
        number = -1
        found = []
        for _ in range(count):
            number += self.golomb(order) + 1
            found.append((number, self.bits(3) + 1))
        return found


def payload_of(name: str, part: bytes, letters: bytes) -> bytes:
    """What follows the header of a part, if the header is right."""
    payload = part[7:]
    if part[:3] != letters + b"\1" or int.from_bytes(part[3:7], "little") != fnv1a32(payload):
        raise Refused("search.partCorrupt", name)
    return payload


class Shard:
    """A part of the pack `terms`."""

    def __init__(self, name: str, part: bytes) -> None:
        self.payload = payload_of(name, part, b"MT")
        reader = Bytes(self.payload)
        self.places: dict[str, tuple[int, int, int]] = {}
        start = 0
        for _ in range(reader.varint()):
            term, head = reader.text(), reader.varint()
            count = head >> 1
            self.places[term] = (count, reader.varint() if head & 1 else count, start)
            start += reader.varint()
        self.postings = reader.at

    def find(self, term: str) -> Term | None:
        if term not in self.places:
            return None
        count, frequency, start = self.places[term]
        bits = Bits(self.payload, self.postings + start)
        in_headings = bits.golomb(0)
        headings, clauses = bits.postings(in_headings), bits.postings(count - in_headings)
        elsewhere = _numbers(bits.numbers(bits.golomb(8))) if frequency > count else []
        return Term(term, frequency, headings, clauses, elsewhere)


def document_table(name: str, part: bytes) -> Documents:
    payload = payload_of(name, part, b"MG")
    reader = Bytes(payload)
    count = reader.varint()
    region = [code for _ in range(reader.varint()) for code in [reader.text()] * 1 for _ in range(reader.varint())]
    endings, runs = reader.varint(), reader.varint()
    bits = Bits(payload, reader.at)
    blocks_of_run = list(accumulate(_signed(step) for step in bits.numbers(runs)))
    blocks = [blocks for blocks, more in zip(blocks_of_run, bits.numbers(runs)) for _ in range(more + 1)]
    ends_on: list[int | None] = [None] * count
    for document, day in zip(_numbers(bits.numbers(endings)), bits.numbers(endings)):
        ends_on[document] = day
    first_block = list(accumulate(blocks, initial=0))
    owners = [document for document, own in enumerate(blocks) for _ in range(own)]
    return Documents(first_block, owners, region, ends_on)


def facet_columns(name: str, part: bytes) -> dict:
    """Days (from 1900-01-01) and values of each document; None where it has no such date."""
    payload = payload_of(name, part, b"MC")
    reader = Bytes(payload)
    count = reader.varint()
    dictionaries = []
    for _ in FACETS:
        values = [reader.text() for _ in range(reader.varint())]
        dictionaries.append((values, reader.varint()))
    bits = Bits(payload, reader.at)
    published = list(accumulate(_signed(step) for step in bits.numbers(count)))
    columns: dict = {"publishedOn": published}
    for date in DATES:
        offsets = bits.numbers(count)
        columns[date] = [day + _signed(own - 1) if own else None for day, own in zip(published, offsets)]
    for facet, (values, items) in zip(FACETS, dictionaries):
        lengths = bits.numbers(count)
        places = iter(bits.numbers(items))
        columns[facet] = [[values[next(places)] for _ in range(length)] for length in lengths]
    end = (bits.at + 7) // 8
    # An index of 3.0 ends here.
    offsets = Bits(payload, end).numbers(count) if end < len(payload) else [0] * count
    columns["issuedOn"] = [day + _signed(own - 1) if own else None for day, own in zip(published, offsets)]
    return columns


def clauses_of(block: dict) -> list[dict]:
    """The clauses of a part of `documents`, each with its context ("" if none)."""
    context = ""
    clauses = []
    for anchor, label, text, *own in block["clauses"]:
        context = own[0] if own else context
        clauses.append({"anchor": anchor, "label": label, "text": text, "context": context})
    return clauses


def is_own(clause: dict) -> bool:
    """Whether a clause is of the document itself, and not of an interpretation."""
    return clause["anchor"] != "" or clause["label"] == ""


def _numbers(gaps: list[int]) -> list[int]:
    return [number - 1 for number in accumulate(gap + 1 for gap in gaps)]


def _signed(value: int) -> int:
    return -(value + 1) // 2 if value & 1 else value // 2
