"""A published feed in a folder: feed.md, sections 1 to 6. Nothing is given out before its digest or proof holds."""

import re
import zlib
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from urllib.parse import unquote

from canonical import is_canonical, read_json
from refused import Refused
from shapes import is_manifest, is_pack
from trust import check_signature

MAJOR = 3
DIGEST = 16
"""Bytes of a digest in a bundle."""


def fnv1a32(data: bytes) -> int:
    value = 2166136261
    for byte in data:
        value = (value ^ byte) * 16777619 & 0xFFFFFFFF
    return value


def slot_bytes(letter: str) -> int:
    """Length of the slot of a letter (section 4)."""
    rank = ord(letter) - 97 if letter >= "a" else ord(letter) - 65 + 26
    return (64 if rank % 2 == 0 else 96) << (rank // 2)


def read_manifest(data: bytes, pin: dict | None = None) -> dict:
    """The manifest in the bytes of a feed.json; Refused if it cannot be used."""
    try:
        value = read_json(data)
    except (ValueError, RecursionError) as error:
        code = "feed.truncated" if data.lstrip().startswith(b"{") else "feed.notAFeed"
        raise Refused(code, "feed.json") from error
    if not isinstance(value, dict) or value.get("format") != "mingce-feed":
        raise Refused("feed.notAFeed", "feed.json")
    version = re.fullmatch(r"([0-9]+)\.[0-9]+", str(value.get("formatVersion")))
    if not version:
        raise Refused("feed.malformed", "feed.json")
    if int(version[1]) != MAJOR:
        raise Refused("feed.newerFormat" if int(version[1]) > MAJOR else "feed.olderFormat", "feed.json")
    if not is_manifest(value):
        raise Refused("feed.malformed", "feed.json")
    if pin is not None:
        check_signature(value, pin)
    return value


def open_part(bundle: dict, place: int, slot: bytes) -> bytes:
    """The part in a slot, if its proof leads to the root of the bundle; nothing is unpacked before that."""
    where = f"bundles/{bundle['root']}.bin, part {place}"
    height = (len(bundle["sizes"]) - 1).bit_length()
    proof, rest = slot[: height * DIGEST], slot[height * DIGEST :]
    if len(slot) != slot_bytes(bundle["sizes"][place]) or len(proof) < height * DIGEST:
        raise Refused("feed.proofInvalid", where)
    node = _digest(b"\0" + place.to_bytes(4) + rest)
    for level in range(height):
        sibling = proof[level * DIGEST : (level + 1) * DIGEST]
        node = _digest(b"\1" + (sibling + node if place >> level & 1 else node + sibling))
    if node.hex() != bundle["root"]:
        raise Refused("feed.digestMismatch", where)
    try:
        return zlib.decompressobj(-15).decompress(rest)
    except zlib.error as error:
        raise Refused("feed.malformed", where) from error


def _digest(data: bytes) -> bytes:
    return sha256(data).digest()[:DIGEST]


class Feed:
    """A feed as its folder holds it; `pin` is the public key (JWK) that it must be signed for."""

    def __init__(self, folder: str | Path, pin: dict | None = None) -> None:
        self.folder = Path(folder)
        self.manifest = read_manifest(self._read("feed.json"), pin)

    def object_at(self, reference: dict) -> object:
        """The JSON value of an object, by its reference (section 3)."""
        sha = reference["sha256"]
        path = f"objects/{sha[:2]}/{sha}.json"
        data = self._read(path)
        _check(path, data, sha, reference["size"])
        return read_json(data)

    def part(self, pack: dict, number: int) -> bytes:
        """A part of a pack by its number (section 4); only its slot is read."""
        if not is_pack(pack):
            raise Refused("feed.malformed", "a pack")
        first = 0
        for bundle in pack["bundles"]:
            place = number - first
            if place < len(bundle["sizes"]):
                start = sum(map(slot_bytes, bundle["sizes"][:place]))
                return open_part(bundle, place, self._range(bundle, start, slot_bytes(bundle["sizes"][place])))
            first += len(bundle["sizes"])
        raise Refused("feed.malformed", f"no part {number}")

    def record(self, kind: str, name: str) -> object | None:
        """A record by its kind and id; None if the feed has none (section 2)."""
        directory = self.manifest["directory"]
        number = fnv1a32(f"{kind}/{name}".encode()) % count_parts(directory)
        reference = read_json(self.part(directory, number))["entries"].get(f"{kind}/{name}")
        return None if reference is None else self.record_at(reference)

    def record_at(self, reference: dict) -> object:
        """A record by its entry in the directory: an object, or a part of the pack of records (section 5)."""
        if "part" not in reference:
            return self.object_at(reference)
        data = self.part(self.manifest.get("records"), reference["part"])
        _check(f"records/{reference['part']}", data, reference["sha256"], reference["size"])
        return read_json(data)

    def references(self) -> Iterator[tuple[str, dict]]:
        """Key and reference of every record."""
        directory = self.manifest["directory"]
        for number in range(count_parts(directory)):
            for key, reference in read_json(self.part(directory, number))["entries"].items():
                if fnv1a32(key.encode()) % count_parts(directory) != number:
                    raise Refused("verify.misplaced", key)
                yield key, reference

    def check_all(self) -> dict[str, int]:
        """Checks every file that the manifest leads to; counts what was read."""
        if not is_canonical(self._read("feed.json")):
            raise Refused("verify.notCanonical", "feed.json")
        counts = {"records": 0, "parts": 0, "files": 0}
        named = ("collections", "vocabulary", "tombstones", "zones", "received")
        values = [self.object_at(self.manifest[name]) for name in named if name in self.manifest]
        if "benefits" in self.manifest:
            values.append(self.object_at(self.manifest["benefits"]))
            for part in values[-1]["parts"]:
                values += [self.object_at(part), self.object_at(part["words"])]
        for pages in values[0].values():
            values += [self.object_at(page) for page in pages["pages"]]
        for key, reference in self.references():
            record = self.record_at(reference)
            if record["id"] != key.partition("/")[2]:
                raise Refused("verify.wrongRecord", key)
            values.append(record)
            counts["records"] += 1
        for pack in self.manifest.get("search", {}).get("packs", {}).values():
            for number in range(count_parts(pack)):
                self.part(pack, number)
                counts["parts"] += 1
        for href in {link for value in values for link in _links(value)}:
            _check(href, self._read(unquote(href)), href.split("/")[1])
            counts["files"] += 1
        return counts

    def _range(self, bundle: dict, start: int, length: int) -> bytes:
        path = self.folder / "bundles" / f"{bundle['root']}.bin"
        if not path.is_file():
            raise Refused("feed.missing", path.name)
        with path.open("rb") as file:
            file.seek(start)
            return file.read(length)

    def _read(self, path: str) -> bytes:
        file = self.folder / path
        if not file.is_file():
            raise Refused("feed.missing", path)
        return file.read_bytes()


def count_parts(pack: dict) -> int:
    return sum(len(bundle["sizes"]) for bundle in pack["bundles"])


def _check(path: str, data: bytes, sha: str, size: int | None = None) -> None:
    if size is not None and len(data) != size:
        raise Refused("feed.sizeMismatch", path)
    if sha256(data).hexdigest() != sha:
        raise Refused("feed.digestMismatch", path)


def _links(value: object) -> Iterator[str]:
    """Every text of a value that names a file of the feed."""
    if isinstance(value, str):
        if value.startswith("files/"):
            yield value
    elif isinstance(value, (list, dict)):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _links(item)
