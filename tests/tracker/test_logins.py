"""A name and an address that keep failing to sign in have to wait."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from pytest_django import Settings

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _pauses(settings: Settings) -> None:
    settings.AXES_ENABLED = True
    User.objects.create_superuser("editor", password="correct horse battery")


def sign_in(client: Client, password: str, *, name: str = "editor", address: str = "198.51.100.1") -> int:
    answer = client.post("/admin/login/", {"username": name, "password": password}, REMOTE_ADDR=address)
    return answer.status_code


def test_the_fifth_failure_closes_the_door_to_the_right_password_too(client: Client) -> None:
    assert [sign_in(client, "wrong") for _ in range(5)] == [200, 200, 200, 200, 429]
    assert sign_in(client, "correct horse battery") == 429


def test_another_address_still_gets_in(client: Client) -> None:
    for _ in range(5):
        sign_in(client, "wrong")
    assert sign_in(client, "correct horse battery", address="198.51.100.2") == 302


def test_success_starts_the_count_anew(client: Client) -> None:
    outcomes = [sign_in(client, "wrong") for _ in range(4)]
    outcomes.append(sign_in(client, "correct horse battery"))
    outcomes += [sign_in(client, "wrong") for _ in range(4)]
    assert outcomes == [200, 200, 200, 200, 302, 200, 200, 200, 200]
