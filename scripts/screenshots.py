"""`make screenshots`: the README's pictures, taken from the seeded demo in Chromium.

    .venv/bin/python scripts/screenshots.py [ADDRESS]

Without an address it makes a demo of its own in build/, on a free port; with one it takes the pictures from
the server there, where an account editor/editor must exist for those of the admin.
"""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, Page, sync_playwright
from workshop import PROJECT, PYTHON, run, stop

PICTURES = PROJECT / "docs" / "screenshots"
EDITOR = "editor"
# name -> width, height of the window, and the most a picture may be high
SIZES = {"desktop": (1280, 900, 1400), "phone": (390, 844, 1500)}
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]


def open_home(page: Page) -> None:
    page.goto("/")


def open_official(page: Page) -> None:
    page.goto("/search/?q=Blinken")
    follow(page, "/officials/", "Blinken")


def open_trip(page: Page) -> None:
    open_official(page)
    follow(page, "/trips/", "Uzbekistan")


def open_country(page: Page) -> None:
    page.goto("/countries/")
    follow(page, "/countries/", "India")


def follow(page: Page, start: str, words: str) -> None:
    """Open the first link to an address under `start` that says `words`, shown at this size or not."""
    link = page.locator(f"main a[href^='{start}']", has_text=words).first
    page.goto(link.get_attribute("href") or start)


def open_admin(page: Page) -> None:
    page.goto("/admin/itineraries/trip/")
    if "/login/" in page.url:
        page.fill("input[name=username]", EDITOR)
        page.fill("input[name=password]", EDITOR)
        page.press("input[name=password]", "Enter")


def open_api(page: Page) -> None:
    page.goto("/api/v1/docs/")
    page.locator(".swagger-ui .opblock").first.wait_for()


SUBJECTS = {
    "home": open_home,
    "trip": open_trip,
    "official": open_official,
    "country": open_country,
    "admin": open_admin,
    "api": open_api,
}


@contextmanager
def demo() -> Iterator[str]:
    """The address of a demo made for the pictures, running while the context lasts."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    folder = PROJECT / "build"
    folder.mkdir(exist_ok=True)
    for file in folder.glob("screenshots.sqlite3*"):
        file.unlink()
    variables = {
        "DATABASE_URL": "sqlite:///build/screenshots.sqlite3",
        "DEBUG": "true",
        "LOG_LEVEL": "WARNING",
    }
    account = {"DJANGO_SUPERUSER_PASSWORD": EDITOR, "DJANGO_SUPERUSER_EMAIL": "editor@example.org"}
    superuser = ["createsuperuser", "--no-input", "--username", EDITOR]
    for step in (["migrate", "--verbosity", "0"], ["seed"], superuser):
        if run("manage.py", *step, **variables, **account) != 0:
            stop(f"manage.py {step[0]} failed, see above.")
    command = [str(PYTHON), "manage.py", "runserver", "--noreload", f"127.0.0.1:{port}"]
    server = subprocess.Popen(command, cwd=PROJECT, env={**os.environ, **variables})
    try:
        address = f"http://127.0.0.1:{port}"
        wait_for(f"{address}/healthz")
        yield address
    finally:
        server.terminate()
        server.wait()


def wait_for(address: str) -> None:
    """Return when the server answers."""
    for _ in range(120):
        try:
            urllib.request.urlopen(address, timeout=5).close()  # noqa: S310 (our own server)
            return
        except (urllib.error.URLError, OSError):
            time.sleep(0.5)
    stop(f"{address} did not answer within a minute.")


def take(browser: Browser, address: str) -> None:
    """Every subject, in every size, light and dark."""
    for size, (width, height, most) in SIZES.items():
        for scheme in ("light", "dark"):
            context = browser.new_context(
                base_url=address,
                viewport={"width": width, "height": height},
                color_scheme=scheme,
                device_scale_factor=1.5 if size == "phone" else 1,
                locale="en-GB",
                timezone_id="UTC",
                reduced_motion="reduce",
            )
            page = context.new_page()
            for name, visit in SUBJECTS.items():
                visit(page)
                page.wait_for_load_state("networkidle")
                whole = page.evaluate("document.documentElement.scrollHeight")
                page.set_viewport_size({"width": width, "height": max(height, min(whole, most))})
                file = PICTURES / f"{name}-{size}-{scheme}.png"
                page.screenshot(path=file, animations="disabled")
                page.set_viewport_size({"width": width, "height": height})
                print(f"{file.relative_to(PROJECT)}  {file.stat().st_size // 1024} KB", flush=True)
            context.close()


def main(arguments: list[str]) -> None:
    """Take the pictures of the demo, or of the server that is named."""
    chromium = shutil.which("chromium") or stop("No chromium on the path (Debian: apt install chromium).")
    PICTURES.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        if arguments:
            take(browser, arguments[0].rstrip("/"))
        else:
            with demo() as address:
                take(browser, address)
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1:])
