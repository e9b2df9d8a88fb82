"""Request ids and the line each request leaves."""

import io
import json
import logging
import logging.config
import re

import pytest
from django.test import Client

from tracker.logs import logging_config

pytestmark = pytest.mark.django_db


def lines(caplog: pytest.LogCaptureFixture) -> list[logging.LogRecord]:
    return [record for record in caplog.records if record.name == "tracker.requests"]


def test_a_request_gets_an_id_and_a_line(client: Client, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    response = client.get("/healthz?name=somebody")
    assert re.fullmatch(r"[0-9a-f]{32}", response["X-Request-ID"])
    (line,) = lines(caplog)
    # The query string, which may name who was looked for, is in no line.
    assert line.getMessage() == "GET /healthz 200"
    assert (line.method, line.path, line.status) == ("GET", "/healthz", 200)
    assert line.milliseconds >= 0


def test_an_id_that_is_sent_is_kept(client: Client) -> None:
    assert client.get("/healthz", headers={"x-request-id": "proxy-0001:7"})["X-Request-ID"] == "proxy-0001:7"


@pytest.mark.parametrize("sent", ["short", "x" * 65, 'a"b"c"d"e"f', "eight888\u00e9"])
def test_an_id_of_another_shape_is_replaced(client: Client, sent: str) -> None:
    given = client.get("/healthz", headers={"x-request-id": sent})["X-Request-ID"]
    assert re.fullmatch(r"[0-9a-f]{32}", given)


@pytest.fixture
def stream() -> io.StringIO:
    """Where a logger of its own, set up as in production, writes its JSON lines."""
    stream = io.StringIO()
    config = logging_config(style="json", level="INFO")
    config["handlers"] = {"memory": {**config["handlers"]["stderr"], "stream": stream}}
    config["loggers"] = {"trial": {"handlers": ["memory"], "level": "INFO", "propagate": False}}
    del config["root"]
    logging.config.dictConfig({**config, "incremental": False})
    return stream


def test_production_writes_one_json_object_a_line(stream: io.StringIO) -> None:
    logging.getLogger("trial").warning("Two\nlines of %s", "é", extra={"article": 7, "request": object()})
    (line,) = stream.getvalue().splitlines()
    told = json.loads(line)
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+\+00:00", told.pop("time"))
    assert told == {
        "level": "WARNING",
        "logger": "trial",
        "message": "Two\nlines of é",
        "request_id": "-",
        "article": 7,
    }


def test_an_error_keeps_its_traceback_in_its_line(stream: io.StringIO) -> None:
    try:
        raise ValueError("as planted")
    except ValueError:
        logging.getLogger("trial").exception("It failed.")
    (line,) = stream.getvalue().splitlines()
    assert json.loads(line)["exc_info"].splitlines()[-1] == "ValueError: as planted"
