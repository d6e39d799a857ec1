"""What a reader says when a check fails; the codes are those of feed.md, section 12."""


class Refused(Exception):
    """A file or a feed that must not be used."""

    def __init__(self, code: str, where: str) -> None:
        super().__init__(f"{code}: {where}")
        self.code = code
        self.where = where
