"""The shapes that trust rests on: feed.md, section 12. The JSON Schemas describe everything else."""

import re
from datetime import datetime


def is_instant(value: object) -> bool:
    """A moment as RFC 3339 has it."""
    if not isinstance(value, str) or not re.match(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T", value):
        return False
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return False
    return True


def is_reference(value: object) -> bool:
    return isinstance(value, dict) and _is_hex(value.get("sha256"), 64) and is_count(value.get("size"))


def is_pack(value: object) -> bool:
    return isinstance(value, dict) and isinstance(value.get("bundles"), list) and all(map(_is_bundle, value["bundles"]))


def is_signature(value: object) -> bool:
    return isinstance(value, dict) and all(isinstance(value.get(name), str) for name in ("algorithm", "keyId", "value"))


def is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 2**53


def is_manifest(value: dict) -> bool:
    optional = ("tombstones", "benefits")
    search = value.get("search", {"packs": {}, "index": {}})
    return (
        isinstance(value.get("id"), str)
        and isinstance(value.get("title"), str)
        and is_count(value.get("sequence"))
        and value["sequence"] > 0
        and is_instant(value.get("publishedAt"))
        and ("expiresAt" not in value or is_instant(value["expiresAt"]))
        and all(isinstance(value.get(name), dict) for name in ("publisher", "counts"))
        and is_pack(value.get("directory"))
        and len(value["directory"]["bundles"]) > 0
        and all(is_reference(value.get(name)) for name in ("collections", "vocabulary"))
        and all(is_reference(value[name]) for name in optional if name in value)
        and isinstance(search, dict)
        and all(isinstance(search.get(name), dict) for name in ("packs", "index"))
        and isinstance(value.get("trust", []), list)
        and ("signature" not in value or is_signature(value["signature"]))
    )


def _is_bundle(value: object) -> bool:
    if not isinstance(value, dict) or not _is_hex(value.get("root"), 32):
        return False
    sizes = value.get("sizes")
    return isinstance(sizes, str) and re.fullmatch("[a-zA-T]{1,65536}", sizes) is not None


def _is_hex(value: object, digits: int) -> bool:
    return isinstance(value, str) and re.fullmatch(f"[0-9a-f]{{{digits}}}", value) is not None
