"""Document numbers (发文字号), articles (第N条) and Chinese numerals: search-index.md, section 2 and appendix."""

import re
from unicodedata import normalize

from lists import LISTS, SPACES, pattern, unique

GRAMMAR = LISTS["documentNumbers"]
TAILS = {name: pattern(source) for name, source in GRAMMAR["tails"].items()}
AGENCY, AGENCY_END, SERIES = (pattern(GRAMMAR[name]) for name in ("agency", "agencyEnd", "series"))
BEFORE, CONJUNCTION, LEAD_IN = (pattern(GRAMMAR[name]) for name in ("beforeAgency", "conjunction", "leadIn"))
ARTICLE = pattern(LISTS["articles"]["query"])
LABEL = pattern(LISTS["articles"]["label"])
INVISIBLE = SPACES + "\u200b\u200c\u200d\u2060"
REACH = 60

DIGITS = {character: value for value, character in enumerate("零一二三四五六七八九")} | {"〇": 0, "○": 0, "两": 2}
DIGITS |= {character: value + 1 for value, character in enumerate("壹贰叁肆伍陆柒捌玖")}
UNITS = {"十": 10, "百": 100, "千": 1000, "拾": 10, "佰": 100, "仟": 1000}
TENS = {"廿": "二十", "卄": "二十", "卅": "三十", "卌": "四十"}


def numeral(text: str) -> int | None:
    """A whole number as official texts write it; None for anything else."""
    text = "".join(TENS.get(character, character) for character in _narrow(text))
    if re.fullmatch("[0-9]{1,15}", text):
        return int(text)
    if text == "":
        return None
    if all(character in DIGITS for character in text):
        return int("".join(str(DIGITS[character]) for character in text)) if len(text) <= 15 else None
    left, *right = text.split("万")
    if len(right) > 1:
        return None
    if not right:
        return _below_ten_thousand(left)
    high, low = _below_ten_thousand(left), _below_ten_thousand(right[0]) if right[0] else 0
    return None if high is None or low is None else high * 10_000 + low


def _below_ten_thousand(text: str) -> int | None:
    total, least, digit = 0, 10_000, None
    for character in text:
        value = DIGITS.get(character)
        if value is not None:
            if digit is not None and (digit != 0 or value == 0):
                return None
            digit = value
            continue
        unit = UNITS.get(character)
        if unit is None or unit >= least or (not digit and unit != 10):
            return None
        total += (digit or 1) * unit
        least, digit = unit, None
    if digit is None:
        return total if text else None
    has_zero = digit == 0 or text[-2:-1] in ("零", "〇", "○")
    if total > 0 and has_zero != (least > 10 and digit != 0):
        return None
    return total + digit


def document_numbers(text: str) -> list[str]:
    """The document numbers of a text, in order, each in its standard form."""
    text = _narrow(text)
    found: list[tuple[int, int, str]] = []
    for kind, tail in TAILS.items():
        for match in tail.finditer(text):
            end = match.start() + len(match[0].rstrip(SPACES))
            preceding = text[max(0, match.start() - REACH) : match.start()]
            before = preceding.rstrip(SPACES + "\u200b")
            agency = _agency(before)
            start = match.start() - (len(preceding) - len(before) + len(agency) if agency else 0)
            if any(start < other_end and other_start < end for other_start, other_end, _ in found):
                continue
            number = _assemble(kind, agency, match[1], match[2])
            if number is not None:
                found.append((start, end, number))
    return [number for _, _, number in sorted(found)]


def _agency(before: str) -> str:
    run = AGENCY.search(before)[0]
    whole = run.rfind("中华人民共和国")
    run = run[max(0, whole) :]
    preceding = before[-len(run) - 1 : len(before) - len(run)]
    after = BEFORE.sub("", run, count=1)
    if after != run or preceding == "号":
        return LEAD_IN.sub("", CONJUNCTION.sub("", after, count=1), count=1)
    return LEAD_IN.sub("", run.removeprefix("日") if re.match("[0-9]", preceding) else run, count=1)


def _assemble(kind: str, agency: str, year: str | None, digits: str) -> str | None:
    agency = agency.removeprefix("中华人民共和国")
    agency = ("国务院令" if agency == "国令" else agency).removesuffix("第")
    number = numeral("".join(character for character in digits if character not in INVISIBLE))
    order = SERIES.search(agency) is not None
    if not number or (kind in ("serial", "enclosed") and not order):
        return None
    if kind == "partial" and not AGENCY_END.search(agency):
        return None
    year = "".join(character for character in year or "" if character not in INVISIBLE)
    if order:
        return f"{agency}{year}{'年' if year else ''}第{number}号"
    return f"{agency}〔{year}〕{number}号" if year else f"{agency}{number}号"


def label_terms(label: str) -> list[str]:
    """The term of a clause by its label."""
    match = LABEL.search(label)
    return _article_term(match[1], match[2]) if match else []


def read_article(query: str) -> tuple[str, list[str]]:
    """The query without the article at its beginning or end, and the term of that."""
    text = normalize("NFKC", query)
    match = ARTICLE.search(text)
    if not match:
        return query, []
    terms = _article_term(match[1] or match[3], match[2] if match[1] else match[4])
    return (text.replace(match[0], "。", 1), terms) if terms else (query, [])


def _article_term(digits: str, suffix: str | None) -> list[str]:
    value, after = numeral(digits), numeral(suffix) if suffix else None
    return [] if value is None else [f"§{value}{'' if after is None else f'.{after}'}"]


def _narrow(text: str) -> str:
    """Full-width ASCII as its half-width twin."""
    return "".join(chr(ord(one) - 0xFEE0) if "\uff01" <= one <= "\uff5e" else one for one in text)


def number_terms(query: str) -> list[str]:
    return unique(["#" + number for number in document_numbers(query)])
