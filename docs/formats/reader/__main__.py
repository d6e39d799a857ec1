"""
The reference reader of the Mingce feed format. It needs Python 3.11 and nothing else.

  python3 docs/formats/reader verify FEED           checks every file
  python3 docs/formats/reader search FEED QUERY     prints the first ten documents, with their scores
  python3 docs/formats/reader clauses FEED QUERY    prints the first ten clauses
  python3 docs/formats/reader record FEED KIND ID   prints a record
  python3 docs/formats/reader results FEED          prints what each query of a JSON list finds, read from standard input
  python3 docs/formats/reader vectors [FOLDER]      runs the test vectors

FEED is the folder of a published feed. --key names a file with the public key that a page would pin, --today
(YYYY-MM-DD) the day of a search, --region the code of the reader's region.
"""

import json
import sys
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from datetime import date
from pathlib import Path

from clauses import find_clauses
from feed import Feed
from refused import Refused
from search import Index
from vectors import run

VECTORS = Path(__file__).parent.parent / "vectors"


def main() -> int:
    parser = ArgumentParser(prog="reader", description=__doc__, formatter_class=RawDescriptionHelpFormatter)
    parser.add_argument("command", choices=["verify", "search", "clauses", "record", "results", "vectors"])
    parser.add_argument("given", nargs="*")
    parser.add_argument("--key")
    parser.add_argument("--today", default=str(date.today()))
    parser.add_argument("--region")
    options = parser.parse_args()
    command, given = options.command, options.given
    if command == "vectors":
        return 1 if run(Path(given[0]) if given else VECTORS) else 0
    wanted = {"verify": 1, "search": 2, "clauses": 2, "record": 3, "results": 1}[command]
    if len(given) != wanted:
        parser.error(f"{command} takes {wanted} arguments; {len(given)} were given")
    try:
        feed = Feed(given[0], json.loads(Path(options.key).read_text("utf-8")) if options.key else None)
        _answer(command, feed, given[1:], options.today, options.region)
    except Refused as refused:
        print(f"Refused: {refused}", file=sys.stderr)
        return 1
    return 0


def _answer(command: str, feed: Feed, given: list[str], today: str, region: str | None) -> None:
    if command == "verify":
        _print(feed.check_all())
    elif command == "record":
        _print(feed.record(*given))
    elif command == "search":
        results = Index(feed, region).search(given[0], today)
        print(f"{results.total} documents")
        for hit in results.hits:
            print(f"{hit.score:12.6f}  {hit.document['title']}")
    elif command == "clauses":
        for hit in find_clauses(Index(feed, region), given[0], today):
            print(f"{hit.score:9.6f}  {hit.document['title']} {hit.clause['label']} {hit.clause['text'][:40]}")
    else:
        index = Index(feed, region)
        _print([_found(index, query, today) for query in json.load(sys.stdin)])


def _found(index: Index, query: str, today: str) -> dict:
    results = index.search(query, today)
    hits = [{"id": hit.document["id"], "score": hit.score} for hit in results.hits]
    return {"total": results.total, "hits": hits}


def _print(value: object) -> None:
    print(json.dumps(value, ensure_ascii=False))


sys.exit(main())
