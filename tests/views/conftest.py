"""A page as a test reads it: its HTML parsed, so that tests can ask about its structure."""

from collections.abc import Callable
from dataclasses import dataclass, field
from html.parser import HTMLParser

import pytest
from django.test import Client

BLOCKS = {"h1", "h2", "h3", "p", "li", "td", "th", "dt", "dd", "div", "section", "br", "title", "text"}
VOID = {"meta", "link", "input", "br", "img", "hr"}


@dataclass
class Element:
    """One element: its attributes, and the text within it."""

    tag: str
    attributes: dict[str, str]
    text: str = ""


@dataclass
class Page:
    """What came back."""

    status: int
    html: str
    elements: list[Element] = field(default_factory=list)

    def all(self, tag: str, **attributes: str) -> list[Element]:
        """Elements by tag and attributes ("class_" holds the class among others)."""
        kind = attributes.pop("class_", None)
        return [
            element
            for element in self.elements
            if element.tag == tag
            and all(element.attributes.get(name) == value for name, value in attributes.items())
            and (kind is None or kind in element.attributes.get("class", "").split())
        ]

    def texts(self, tag: str, **attributes: str) -> list[str]:
        """Their texts, blanks folded."""
        return [" ".join(element.text.split()) for element in self.all(tag, **attributes)]

    @property
    def words(self) -> str:
        """All text, blanks folded."""
        return " ".join("".join(e.text for e in self.elements if e.tag == "body").split())


class Reader(HTMLParser):
    """Fills a Page, and complains of tags that do not fit together."""

    def __init__(self, page: Page) -> None:
        super().__init__(convert_charrefs=True)
        self.page, self.open = page, []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.page.elements.append(element)
        if tag in BLOCKS:
            self.handle_data(" ")
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.page.elements.append(Element(tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        assert self.open and self.open[-1].tag == tag, f"</{tag}> closes nothing"
        self.open.pop()

    def handle_data(self, data: str) -> None:
        for element in self.open:
            element.text += data


@pytest.fixture
def get(client: Client) -> Callable[..., Page]:
    """Opens an address and reads it: `get("/trips/", {"page": 2})`."""

    def open_page(address: str, query: dict[str, str] | None = None, **headers: str) -> Page:
        response = client.get(address, query or {}, headers=headers)
        page = Page(response.status_code, response.content.decode())
        if response["Content-Type"].startswith("text/html") and page.html:
            reader = Reader(page)
            reader.feed(page.html)
            assert not reader.open, f"<{reader.open[-1].tag}> stays open"
        return page

    return open_page
