"""Articles of our own to take in."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

ANNOUNCED = (
    "La ministre française des Affaires étrangères, Catherine Colonna, ira mardi à Astana, "
    "au Kazakhstan, a fait savoir jeudi le Quai d’Orsay. "
    "Elle rejoindra ensuite Tachkent, en Ouzbékistan."
)


@pytest.fixture
def story(tmp_path: Path) -> Any:
    """Writes an article file and gives its path."""

    def write(name: str = "story.json", **changes: Any) -> Path:
        record = {"language": "fr", "published": "2023-02-23", "title": "Colonna en Asie", "text": ANNOUNCED}
        path = tmp_path / name
        path.write_text(json.dumps({**record, **changes}), encoding="utf-8")
        return path

    return write
