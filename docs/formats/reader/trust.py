"""Signatures and key statements: feed.md, sections 6 and 10."""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from hashlib import sha256

import es256
from canonical import canonical_bytes
from refused import Refused
from shapes import is_instant, is_signature

LONGEST = 32
Keys = dict[str, dict]
"""Public keys (JWK) by their id."""


def key_id(key: dict) -> str:
    """RFC 7638 thumbprint of a public key."""
    digest = sha256(canonical_bytes({name: key[name] for name in ("crv", "kty", "x", "y")})).digest()
    return urlsafe_b64encode(digest).decode().rstrip("=")


def check_signature(manifest: dict, pin: dict) -> str:
    """What became of the pinned key: signing, root, replaced or revoked. Refused if the signature does not hold."""
    signature = manifest.get("signature")
    if signature is None or signature["algorithm"] != "ES256":
        raise Refused("feed.signatureMissing", "feed.json")
    keys, state = _follow(manifest, pin)
    key = keys.get(signature["keyId"])
    if key is None:
        listed = [entry for statement in manifest.get("trust", []) for entry in statement.get("revoked", [])]
        is_revoked = any(entry["keyId"] == signature["keyId"] for entry in listed)
        code = "feed.keyRevoked" if is_revoked else "feed.wrongKey"
        raise Refused(code, signature["keyId"])
    if not _holds(manifest, "signature", signature, key):
        raise Refused("feed.signatureInvalid", signature["keyId"])
    return state


def _follow(manifest: dict, pin: dict) -> tuple[Keys, str]:
    """The keys that may sign now, from the pinned key on (section 10, steps 1 to 6)."""
    if pin.get("feed", manifest["id"]) != manifest["id"]:
        raise Refused("feed.otherFeed", manifest["id"])
    pinned = key_id(pin)
    statements = manifest.get("trust", [])
    if len(statements) > LONGEST:
        raise Refused("feed.keysTooMany", str(len(statements)))
    for at, statement in enumerate(statements):
        if not _is_statement(statement) or statement["version"] != at + 1:
            raise Refused("feed.keysMalformed", str(at + 1))
    if not statements:
        return {pinned: pin}, "signing"
    if any(statement["feedId"] != manifest["id"] for statement in statements):
        raise Refused("feed.otherFeed", manifest["id"])
    named = [_keys(statement["keys"]) | _root(statement) for statement in statements]
    start = next((at for at, keys in enumerate(named) if pinned in keys), None)
    if start is None:
        raise Refused("feed.wrongKey", pinned)
    revoked: set[str] = set()
    authority: Keys = {pinned: pin}
    keys: Keys = {}
    root: Keys = {}
    for statement in statements[start:]:
        _require(statement, authority)
        own_root = _root(statement)
        if "root" in statement and own_root.keys() != root.keys():
            _require(statement, own_root)
        revoked |= {entry["keyId"] for entry in statement.get("revoked", [])}
        keys = {name: key for name, key in _keys(statement["keys"]).items() if name not in revoked}
        root = {name: key for name, key in own_root.items() if name not in revoked}
        authority = root if "root" in statement else keys
    return keys, _state(pinned, keys, root, revoked)


def _state(pinned: str, keys: Keys, root: Keys, revoked: set[str]) -> str:
    if pinned in revoked:
        return "revoked"
    if pinned in root:
        return "root"
    return "signing" if pinned in keys else "replaced"


def _is_statement(value: object) -> bool:
    if not isinstance(value, dict):
        return False
    keys, root, signatures, revoked = (value.get(name) for name in ("keys", "root", "signatures", "revoked"))
    return (
        value.get("format") == "mingce-keys"
        and isinstance(value.get("feedId"), str)
        and is_instant(value.get("issuedAt"))
        and ("expiresAt" not in value or is_instant(value["expiresAt"]))
        and isinstance(keys, list)
        and 1 <= len(keys) <= 8
        and all(isinstance(key, dict) for key in keys)
        and ("root" not in value or isinstance(root, dict))
        and ("revoked" not in value or (isinstance(revoked, list) and len(revoked) <= 64))
        and all(map(_is_revocation, revoked or []))
        and isinstance(signatures, list)
        and len(signatures) <= 16
        and all(map(is_signature, signatures))
    )


def _is_revocation(value: object) -> bool:
    return isinstance(value, dict) and isinstance(value.get("keyId"), str) and is_instant(value.get("revokedAt"))


def _keys(keys: list[dict]) -> Keys:
    """Keys of kinds that are not known here are skipped."""
    return {key_id(key): key for key in keys if _is_known(key)}


def _root(statement: dict) -> Keys:
    return _keys([statement["root"]]) if "root" in statement else {}


def _is_known(key: dict) -> bool:
    members = (key.get(name) for name in ("crv", "x", "y"))
    return key.get("kty") == "EC" and all(isinstance(member, str) and member for member in members)


def _require(statement: dict, authority: Keys) -> None:
    for signature in statement["signatures"]:
        key = authority.get(signature["keyId"])
        if key and signature["algorithm"] == "ES256" and _holds(statement, "signatures", signature, key):
            return
    raise Refused("feed.keysUnvouched", str(statement["version"]))


def _holds(signed: dict, member: str, signature: dict, key: dict) -> bool:
    """Whether a signature is of the canonical JSON of a value without the member that holds its signatures."""
    x, y, value = _decode(key["x"]), _decode(key["y"]), _decode(signature["value"])
    if key["crv"] != "P-256" or x is None or y is None or value is None or len(x) != 32 or len(y) != 32:
        return False
    try:
        message = canonical_bytes({name: item for name, item in signed.items() if name != member})
    except ValueError:
        return False
    return es256.verify(message, value, int.from_bytes(x), int.from_bytes(y))


def _decode(text: str) -> bytes | None:
    """Base64url without padding; None for any spelling but the one that an encoder writes."""
    try:
        data = urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except ValueError:
        return None
    return data if urlsafe_b64encode(data).decode().rstrip("=") == text else None
