"""The public pages as they are seen: loading clean, fitting a phone, in both themes, labels apart.

The `page` fixture fails a test for any refusal of the Content-Security-Policy, any script that throws and
any request to another host; so every page opened here is checked for those as well.
"""

from itertools import combinations

import pytest
from playwright.sync_api import Page
from pytest_django.live_server_helper import LiveServer

from itineraries.enums import TripStatus
from itineraries.models import Trip
from tests import factories
from tests.browser.conftest import Troubles
from tests.views.examples import blinken, simple

pytestmark = pytest.mark.django_db(transaction=True)

PHONE = {"width": 390, "height": 844}
LONG = "Bandar Seri Begawan and its surroundings"


@pytest.fixture
def trip(live_server: LiveServer) -> Trip:
    return blinken()


def crowded() -> Trip:
    """Thirty stops and a meeting at each, on as many days."""
    trip = simple(*[f"2023-01-{day:02}" for day in range(1, 31)], status=TripStatus.COMPLETED)
    for stop in trip.stops.all():
        factories.EventFactory(trip=trip, stop=stop, date=stop.arrive, title=f"{LONG} {stop.position}")
    return trip


def addresses(trip: Trip) -> list[str]:
    return [
        "/",
        "/?on=2023-03-01",
        "/?on=nonsense",
        "/trips/",
        "/trips/?q=blinken&since=2023-01-01",
        f"/trips/{trip.pk}/",
        "/officials/",
        "/officials/antony-blinken/",
        "/officials/kassym-jomart-tokayev/",
        "/countries/",
        "/countries/UZ/",
        "/search/?q=tokaïev",
    ]


@pytest.mark.parametrize("width", [320, 390, 768, 1280])
def test_every_page_loads_clean_and_never_scrolls_sideways(width: int, trip: Trip, page: Page) -> None:
    page.set_viewport_size({"width": width, "height": 844})
    for address in [*addresses(trip), f"/trips/{crowded().pk}/"]:
        response = page.goto(address)
        assert response and response.status == 200, address
        assert page.evaluate("document.documentElement.scrollWidth") <= width, address


def test_an_address_that_leads_nowhere_is_a_page_of_the_house(
    live_server: LiveServer, page: Page, troubles: Troubles
) -> None:
    page.goto("/nowhere/")
    assert page.inner_text("h1") == "Nothing here"
    troubles.found.clear()  # the browser reports the 404 itself


def test_the_highlighted_sentence_is_in_view_where_its_number_leads(trip: Trip, page: Page) -> None:
    page.goto(f"/trips/{trip.pk}/")
    page.set_default_timeout(5000)
    page.click("#stop-1 .cites a >> nth=0")
    assert page.url.endswith("#source-1")
    assert page.locator("#source-1 mark").first.is_visible()
    assert page.evaluate(
        "(({top, bottom}) => top >= 0 && bottom <= innerHeight)"
        "(document.querySelector('#source-1 mark').getBoundingClientRect())"
    )
    background = "getComputedStyle(document.querySelector('mark')).backgroundColor"
    assert page.evaluate(background) == "rgb(255, 233, 168)"


@pytest.mark.parametrize("size", [{"width": 1280, "height": 900}, {"width": 900, "height": 900}, PHONE])
@pytest.mark.parametrize("crowd", [False, True], ids=["three stops", "thirty stops"])
def test_labels_of_the_drawings_do_not_touch(size: dict, crowd: bool, trip: Trip, page: Page) -> None:
    """Measured in the browser, in the font it chose: what the server reckoned with was an upper bound."""
    page.set_viewport_size(size)
    page.goto(f"/trips/{(crowded() if crowd else trip).pk}/")
    for drawing in ("across", "down", "map", "map-narrow"):
        boxes = page.evaluate(
            """drawing => [...document.querySelectorAll(`[data-drawing="${drawing}"] text`)]
                 .filter(t => t.textContent && t.checkVisibility())
                 .map(t => { const b = t.getBoundingClientRect(), s = b.height * 0.2;
                             return [b.left, b.top + s, b.right, b.bottom - s, t.textContent]; })""",
            drawing,
        )
        for a, b in combinations(boxes, 2):
            apart = a[2] <= b[0] + 0.5 or b[2] <= a[0] + 0.5 or a[3] <= b[1] or b[3] <= a[1]
            assert apart, (drawing, a[4], b[4])


def test_a_phone_gets_the_vertical_timeline_and_the_tight_map(trip: Trip, page: Page) -> None:
    page.goto(f"/trips/{trip.pk}/")
    shown = (
        "[...document.querySelectorAll('svg')].filter(s => s.checkVisibility()).map(s => s.dataset.drawing)"
    )
    assert page.evaluate(shown) == ["across", "map"]
    page.set_viewport_size(PHONE)
    assert page.evaluate(shown) == ["down", "map-narrow"]
    size = "parseFloat(getComputedStyle(document.querySelector('.narrow .place')).fontSize)"
    scale = (
        "(s => s.getBoundingClientRect().width / s.viewBox.baseVal.width)(document.querySelector('.narrow'))"
    )
    assert page.evaluate(size) * page.evaluate(scale) >= 12.5


def test_the_dark_theme_follows_the_system_and_the_choice_is_remembered(trip: Trip, page: Page) -> None:
    paper = "getComputedStyle(document.body).backgroundColor"
    page.goto("/")
    assert page.evaluate(paper) == "rgb(250, 248, 244)"
    page.emulate_media(color_scheme="dark")
    assert page.evaluate(paper) == "rgb(18, 21, 27)"
    page.click("[data-theme-switch]")
    assert page.evaluate(paper) == "rgb(250, 248, 244)"
    page.goto("/trips/")
    assert page.evaluate(paper) == "rgb(250, 248, 244)"
    assert page.inner_text("[data-theme-switch]") == "Dark"


CONTRAST = """() => {
  const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  const rgb = c => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = c; canvas.fillRect(0, 0, 1, 1);
                     return [...canvas.getImageData(0, 0, 1, 1).data]; };
  const lum = ([r, g, b]) => [r, g, b].map(v => v / 255)
      .map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
      .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = e => { for (; e; e = e.parentElement) {
      const c = rgb(getComputedStyle(e).backgroundColor);
      if (c[3] > 250) return c; } return [255, 255, 255]; };
  const poor = [];
  for (const e of document.querySelectorAll('main *, header *, footer *')) {
    const words = [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim());
    if (!words || e.closest('svg') || !e.checkVisibility() || e.closest('[aria-hidden]')) continue;
    const style = getComputedStyle(e), a = lum(rgb(style.color)), b = lum(ground(e));
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < 4.5) poor.push([e.className || e.tagName, e.textContent.trim(), ratio.toFixed(2)]);
  }
  return poor; }"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_words_stand_out_enough_in_both_themes(scheme: str, trip: Trip, page: Page) -> None:
    simple("2023-05-01", status=TripStatus.CANCELLED)
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    for address in addresses(trip):
        page.goto(address)
        assert page.evaluate(CONTRAST) == [], address


def test_everything_can_be_reached_and_seen_by_keyboard(trip: Trip, page: Page) -> None:
    page.goto(f"/trips/{trip.pk}/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    page.keyboard.press("Tab")
    outline = "getComputedStyle(document.activeElement).outlineStyle"
    assert page.evaluate("document.activeElement.tagName") == "A"
    assert page.evaluate(outline) == "solid"


def test_every_control_and_link_has_a_name(trip: Trip, page: Page) -> None:
    for address in addresses(trip):
        page.goto(address)
        nameless = page.evaluate(
            """() => [...document.querySelectorAll('a, button, input:not([type=hidden]), select')]
                 .filter(e => e.checkVisibility())
                 .filter(e => !(e.textContent.trim() || e.ariaLabel || e.labels?.length))
                 .map(e => e.outerHTML)"""
        )
        assert nameless == [], address


def test_hovering_a_number_lights_the_same_stop_everywhere(trip: Trip, page: Page) -> None:
    page.goto(f"/trips/{trip.pk}/")
    page.hover('[data-drawing="map"] a[data-lights="stop-2"] >> nth=0')
    lit = "[...document.querySelectorAll('[data-lights=stop-2].lit')].filter(e => e.checkVisibility()).length"
    assert page.evaluate(lit) >= 4  # on the timeline twice, on the map, in the list
    assert page.evaluate("document.querySelectorAll('.lit:not([data-lights=stop-2])').length") == 0
    page.hover("h1")
    assert page.evaluate("document.querySelectorAll('.lit').length") == 0


def test_pages_work_without_scripts(trip: Trip, page: Page) -> None:
    page.route("**/*.js", lambda route: route.fulfill(body="", content_type="text/javascript"))
    page.goto(f"/trips/{trip.pk}/")
    assert page.locator('[data-drawing="across"]').is_visible()
    assert not page.locator("[data-theme-switch]").is_visible()
    page.goto("/")
    page.fill("#q", "Tokaïev")
    page.click("form[role=search] button")
    assert "Kassym-Jomart Tokayev" in page.inner_text("main")


def test_gathered_labels_open_their_list(live_server: LiveServer, page: Page) -> None:
    trip = simple("2023-02-28", status=TripStatus.COMPLETED)
    for n in range(25):
        stop = trip.stops.get()
        factories.EventFactory(trip=trip, stop=stop, date="2023-02-28", title=f"{LONG} {n}")
    page.goto(f"/trips/{trip.pk}/")
    page.click('[data-drawing="across"] a.bunch')
    assert page.locator("#gathered dl.wide").is_visible()


def test_a_printed_page_keeps_the_wide_drawing_and_drops_the_menus(trip: Trip, page: Page) -> None:
    page.goto(f"/trips/{trip.pk}/")
    page.emulate_media(media="print")
    assert page.locator('[data-drawing="across"]').is_visible()
    assert not page.locator("nav").first.is_visible()
