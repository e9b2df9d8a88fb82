"""Files of articles: what is read from good ones, and the line that each sort of bad one gets."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from itineraries.exchange.articles import (
    MOST_BYTES,
    MOST_CHARACTERS,
    Defaults,
    IncomingArticle,
    UnreadableArticle,
    files_of,
    read_articles,
)

DAY = dt.date(2023, 2, 23)
FRENCH = Defaults(published=DAY, language="fr")


def write(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def record(**changes: Any) -> dict[str, Any]:
    return {"text": "Le ministre ira à Astana.", "published": "2023-02-23", "language": "fr", **changes}


def test_text_with_a_headline(tmp_path: Path) -> None:
    path = write(
        tmp_path, "story.txt", "\ufeffLe ministre à Astana\n\nLe ministre ira à Astana.\nIl en revient.\n"
    )
    assert list(read_articles(path, FRENCH)) == [
        IncomingArticle(
            where=str(path),
            id="story",
            title="Le ministre à Astana",
            text="Le ministre ira à Astana.\nIl en revient.",
            published=DAY,
            language="fr",
        )
    ]


def test_text_without_a_headline(tmp_path: Path) -> None:
    (article,) = read_articles(write(tmp_path, "a.txt", "Le ministre ira à Astana.\nIl en revient."), FRENCH)
    assert (article.title, article.text) == ("", "Le ministre ira à Astana.\nIl en revient.")


def test_html_gives_its_own_date_language_title_and_text(tmp_path: Path) -> None:
    body = "".join(
        f"<p>The minister will fly to Astana on Tuesday, paragraph {n} of the story.</p>" for n in range(9)
    )
    path = write(
        tmp_path,
        "page.html",
        '<html lang="en"><head><title>Minister flies</title>'
        '<meta property="article:published_time" content="2023-02-20T10:00:00Z"></head>'
        f"<body><nav>Home Sports</nav><article><h1>Minister flies</h1>{body}</article></body></html>",
    )
    (article,) = read_articles(path, Defaults())
    assert (article.title, article.language, article.published) == (
        "Minister flies",
        "en",
        dt.date(2023, 2, 20),
    )
    assert "paragraph 8 of the story" in article.text
    assert "Sports" not in article.text


def test_json_of_one_article_and_of_many(tmp_path: Path) -> None:
    one = write(
        tmp_path, "one.json", json.dumps(record(id="x1", title="T", url="https://example.org/a", source="S"))
    )
    (article,) = read_articles(one, Defaults())
    assert (article.id, article.title, article.url, article.source) == (
        "x1",
        "T",
        "https://example.org/a",
        "S",
    )
    many = write(tmp_path, "many.json", json.dumps([record(), "no article", record(id="last")]))
    first, second, third = read_articles(many, Defaults())
    assert (first.id, third.id) == ("many-1", "last")
    assert (
        str(second)
        == f"{many}, article 2: an article is an object with text, published and language, not text"
    )


def test_ndjson_goes_on_after_a_bad_line(tmp_path: Path) -> None:
    lines = [json.dumps(record()), "{broken", "", json.dumps(record(text="")), json.dumps(record(id="five"))]
    path = write(tmp_path, "set.ndjson", "\n".join(lines))
    good, broken, empty, last = read_articles(path, Defaults())
    assert (good.id, last.id) == ("set-1", "five")
    assert str(broken).startswith(f"{path}, line 2: not JSON (")
    assert str(empty) == f"{path}, line 4: the article has no text (“text” is missing or empty)"


def test_json_that_no_text_can_hold_keeps_no_other_line_out(tmp_path: Path) -> None:
    good = json.dumps(record(id="good"))
    half = json.dumps(record(title="a\ud800b"))
    endless = good.replace('"good"', "9" * 5000)
    path = write(tmp_path, "many.ndjson", f"{half}\n{endless}\n{good}")
    first, second, third = read_articles(path, FRENCH)
    assert str(first) == (
        f"{path}, line 1: “title” holds half a character (\\uD800 to \\uDFFF alone); escape it as a pair"
    )
    assert str(second).startswith(f"{path}, line 2: not JSON (Exceeds the limit")
    assert isinstance(third, IncomingArticle)
    assert third.id == "good"
    (alone,) = read_articles(write(tmp_path, "one.json", f"[{endless}]"), FRENCH)
    assert str(alone).startswith(f"{tmp_path / 'one.json'}: not JSON (Exceeds the limit")


def test_control_characters_are_left_out(tmp_path: Path) -> None:
    path = write(
        tmp_path, "a.json", json.dumps(record(text="Le ministre\0 ira\x07 à Astana.\n", title="A\0\nB"))
    )
    (article,) = read_articles(path, Defaults())
    assert (article.title, article.text) == ("A B", "Le ministre ira à Astana.\n")


@pytest.mark.parametrize(
    ("name", "content", "defaults", "message"),
    [
        pytest.param("a.txt", "", FRENCH, "the file is empty", id="empty"),
        pytest.param("a.txt", " \n\t ", FRENCH, "the file is empty", id="blank"),
        pytest.param("a.txt", b"\x7fELF\0\0\1", FRENCH, "binary, not text", id="binary"),
        pytest.param("a.txt", "été à Nîmes".encode("latin-1"), FRENCH, "not UTF-8 at byte 0", id="latin-1"),
        pytest.param("a.pdf", "%PDF", FRENCH, "unknown kind of file", id="suffix"),
        pytest.param("a.txt", "x" * (MOST_BYTES + 1), FRENCH, "32 MB, but a file may have 32 MB", id="large"),
        pytest.param("a.txt", "x " * MOST_CHARACTERS, FRENCH, "are more than the 1,000,000", id="long"),
        pytest.param("a.txt", "Text.", Defaults(language="fr"), "no day of publication", id="no date"),
        pytest.param("a.txt", "Text.", Defaults(published=DAY), "no language", id="no language"),
        pytest.param("a.html", "<html></html>", FRENCH, "no article text found", id="html without text"),
        pytest.param("a.json", "[" * 100_000, FRENCH, "not JSON", id="deep json"),
        pytest.param("a.json", "null", FRENCH, "an article is an object", id="json null"),
        pytest.param("a.json", '{"text": 5}', FRENCH, "“text” must be text, not a number", id="json number"),
        pytest.param(
            "a.json",
            json.dumps(record(published="mardi")),
            FRENCH,
            "“mardi” is no day of publication",
            id="json date",
        ),
    ],
)
def test_a_bad_file_gets_one_line(
    tmp_path: Path, name: str, content: str | bytes, defaults: Defaults, message: str
) -> None:
    path = write(tmp_path, name, content)
    (error,) = read_articles(path, defaults)
    assert isinstance(error, UnreadableArticle)
    assert str(error).startswith(str(path))
    assert message in str(error)
    assert "\n" not in str(error)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    (error,) = read_articles(tmp_path / "gone.txt", FRENCH)
    assert str(error) == f"{tmp_path / 'gone.txt'}: cannot be read (No such file or directory)"


def test_a_folder_gives_its_article_files_in_order(tmp_path: Path) -> None:
    for name in ("b.json", "a.txt", "notes.md"):
        write(tmp_path, name, "x")
    assert [file.name for file in files_of(tmp_path)] == ["a.txt", "b.json"]
    (tmp_path / "sub").mkdir()
    with pytest.raises(UnreadableArticle, match="holds no article"):
        files_of(tmp_path / "sub")
