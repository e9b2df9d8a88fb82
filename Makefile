# What can be done here. `make` alone lists it; `make run` and `make test` are all most people need.
# PYTHON=… names the Python that .venv is made with, PORT=… the port of `make run`.

SHELL := /bin/sh
SCRIPT = @python="$$(sh scripts/find-python)" && exec "$$python" scripts
DEV = @python="$$(sh scripts/find-python)" && "$$python" scripts/workshop.py requirements.txt requirements-dev.txt &&
LOCK = .venv/bin/uv pip compile --quiet --universal --fork-strategy fewest --python-version 3.11 \
	--generate-hashes --no-emit-index-url --no-emit-find-links --annotation-style line \
	--custom-compile-command "make lock"
# make test CHECKS="lint sqlite" runs those alone.
CHECKS =

.PHONY: help run test lint format lock upgrade screenshots

help:  ## list what can be done
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' Makefile | expand -t 14

run:  ## install, migrate, seed and serve the demo on http://127.0.0.1:8000/
	$(SCRIPT)/launch.py

test:  ## every check: lint, format, types, migrations, tests on SQLite, PostgreSQL and in Chromium
	$(SCRIPT)/check.py $(CHECKS)

lint:  ## the checks that run no test
	$(SCRIPT)/check.py lint format types migrations

format:  ## lay the code out, and mend what the linter can mend
	$(DEV) .venv/bin/ruff check --quiet --fix --exit-zero . && .venv/bin/ruff format .

lock:  ## pin requirements*.in in requirements*.txt, keeping what is pinned
	$(DEV) $(LOCK) -o requirements.txt requirements.in && $(LOCK) -o requirements-dev.txt requirements-dev.in

upgrade:  ## pin the newest versions
	$(DEV) $(LOCK) --upgrade -o requirements.txt requirements.in && \
		$(LOCK) --upgrade -o requirements-dev.txt requirements-dev.in

screenshots:  ## take the README's pictures of the seeded demo anew
	$(DEV) .venv/bin/python scripts/screenshots.py
