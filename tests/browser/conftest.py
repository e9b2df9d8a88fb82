"""Headless Chromium for tests of the pages as they are seen: Debian's, driven by Playwright.

`page` opens addresses of the test server. It reaches nothing else, and at the end of the test it fails
it for anything the Content-Security-Policy refused, any script that threw, and any request to elsewhere.
"""

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Route, sync_playwright
from pytest_django.live_server_helper import LiveServer

# Playwright's calls run an event loop in this thread, which Django would take for asynchronous code.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")

# Chromium asks Google's hosts for this and that at every start unless it is told not to.
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@dataclass
class Troubles:
    """What went wrong in a page, in the browser's own words."""

    found: list[str] = field(default_factory=list)

    def hear(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.found.append(f"{message.text} ({message.location.get('url', '')})")


@pytest.fixture(scope="session")
def browser(ci: bool) -> Iterator[Browser]:
    chromium = shutil.which("chromium")
    if not chromium:
        reason = "no chromium on the path (Debian: apt install chromium)"
        pytest.fail(reason) if ci else pytest.skip(reason)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def troubles() -> Troubles:
    """Collects what goes wrong in `page`; a test that means to provoke an error may empty it."""
    return Troubles()


@pytest.fixture
def page(browser: Browser, live_server: LiveServer, troubles: Troubles, tmp_path: Path) -> Iterator[Page]:
    """A page of 1280 by 900 in a fresh profile, whose addresses count from the test server."""
    context = browser.new_context(
        base_url=live_server.url, viewport={"width": 1280, "height": 900}, locale="en-GB", timezone_id="UTC"
    )
    here = urlsplit(live_server.url).netloc

    def guard(route: Route) -> None:
        url = urlsplit(route.request.url)
        if url.netloc == here or url.scheme in {"data", "blob", "about"}:
            route.continue_()
        else:
            troubles.found.append(f"request to elsewhere: {route.request.url}")
            route.abort()

    context.route("**/*", guard)
    page = context.new_page()
    page.on("console", troubles.hear)
    page.on("pageerror", lambda error: troubles.found.append(f"script failed: {error}"))
    yield page
    context.close()
    assert not troubles.found, "\n".join(troubles.found)
