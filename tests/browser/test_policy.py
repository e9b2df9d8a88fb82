"""The Content-Security-Policy as Chromium applies it: each part works, and nothing is refused."""

from typing import Any

import pytest
from django.contrib.auth.models import User
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.django_db(transaction=True)

EMAIL = "editor@example.org"
ADDRESSES = [
    "/admin/password_change/",
    "/admin/auth/user/add/",
    "/admin/axes/accessattempt/",
    "/admin/authtoken/tokenproxy/add/",
    "/admin/auth/user/",
]


@pytest.fixture
def editor(page: Page) -> Page:
    """`page`, signed in to the admin."""
    User.objects.create_superuser("editor", EMAIL, "correct horse battery")
    page.goto("/admin/")
    page.fill("input[name=username]", "editor")
    page.fill("input[name=password]", "correct horse battery")
    page.press("input[name=password]", "Enter")
    page.wait_for_url("**/admin/")
    return page


def test_the_admin_works_under_its_policy(editor: Page) -> None:
    for address in ADDRESSES:
        editor.goto(address, wait_until="networkidle")
    # A menu of Alpine's opens only where its expressions may be evaluated.
    link = editor.get_by_role("link", name="Change password")
    expect(link).to_be_hidden()
    editor.locator("#nav-sidebar-inner").get_by_text(EMAIL).click()
    expect(link).to_be_visible()


def test_the_api_documentation_works_under_its_policy(page: Page) -> None:
    page.goto("/api/v1/docs/", wait_until="networkidle")
    expect(page.locator(".swagger-ui .info .title")).to_contain_text("Diplomatic Travel Tracker")


def test_an_inline_script_without_the_nonce_is_refused(page: Page, troubles: Any) -> None:
    page.goto("/api/v1/docs/")
    refused = page.evaluate(
        """() => new Promise(resolve => {
            document.addEventListener("securitypolicyviolation", event => resolve(event.effectiveDirective));
            const script = document.createElement("script");
            script.textContent = "window.ran = true";
            document.head.append(script);
        })"""
    )
    assert refused == "script-src-elem"
    assert page.evaluate("window.ran") is None
    assert len(troubles.found) == 1
    troubles.found.clear()
