"""Reads gold itineraries: a folder of JSON files or one NDJSON file, and the folder of articles beside it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any


class UnreadableGold(ValueError):
    """The gold set cannot be used; the message says where, what and the mend."""


def gold_folders(path: Path, articles: Sequence[Path] = ()) -> tuple[Path, Sequence[Path]]:
    """Where gold records and articles are: a set has both side by side, as `gold/` and `articles/`.

    `articles` are the places to look in for a set that has none beside it.
    """
    whole = (path / "gold").is_dir()
    gold, beside = (path / "gold", path / "articles") if whole else (path, path.parent / "articles")
    if not gold.exists():
        raise UnreadableGold(f"{gold}: no such file or folder")
    found = [beside] if beside.exists() else articles
    if not found:
        raise UnreadableGold(f"{beside}: no articles there; name their folder with --articles")
    if lacking := [place for place in found if not place.exists()]:
        raise UnreadableGold(f"{lacking[0]}: no such file or folder")
    return gold, found


def read_gold(path: Path) -> dict[str, dict[str, Any]]:
    """The gold records by id. Raises UnreadableGold."""
    try:
        if path.is_dir():
            texts = [(str(file), file.read_text("utf-8")) for file in sorted(path.glob("*.json"))]
        else:
            lines = path.read_text("utf-8").splitlines()
            texts = [(f"{path}, line {n}", line) for n, line in enumerate(lines, 1) if line.strip()]
    except (OSError, UnicodeDecodeError) as error:
        raise UnreadableGold(f"{path}: cannot be read ({error})") from None
    records = {}
    for where, text in texts:
        record = _record(where, text)
        records[str(record["id"])] = record
    if not records:
        raise UnreadableGold(f"{path}: holds no gold record")
    return records


def _record(where: str, text: str) -> dict[str, Any]:
    try:
        record = json.loads(text)
    except ValueError as error:
        raise UnreadableGold(f"{where}: not JSON ({error})") from None
    if not isinstance(record, dict) or "id" not in record or not isinstance(record.get("trips"), list):
        raise UnreadableGold(f"{where}: a gold record is an object with an id and a list of trips")
    return record
