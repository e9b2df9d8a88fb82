"""`manage.py evaluate GOLD…`: scores the reading against hand-made itineraries, guarded by a baseline."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from itineraries.exchange.articles import (
    Defaults,
    IncomingArticle,
    UnreadableArticle,
    files_of,
    read_articles,
)
from itineraries.exchange.gold import UnreadableGold, gold_folders, read_gold
from itineraries.extraction import SUPPORTED_LANGUAGES, VERSION
from itineraries.extraction.evaluation.calibration import (
    Calibration,
    Reliability,
    as_read,
    cross_validated,
    fit,
    judge,
)
from itineraries.extraction.evaluation.likelihood import fit_likelihood
from itineraries.extraction.evaluation.scoring import HEADLINE, SLOTS, Report, Scoreboard, score
from itineraries.extraction.likelihood import kept_likelihood
from itineraries.management.articles import read, routed, with_progress
from itineraries.services.knowledge import table_directory

ROUNDING = 0.0005  # the baseline is kept to three places
WORST = 10  # articles shown unless all are asked for

Record = dict[str, Any]


class Command(BaseCommand):
    help = "Score the reading of articles against hand-made itineraries, slot by slot and per language."
    requires_system_checks: list[str] = []  # no database is touched

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "gold",
            nargs="+",
            type=Path,
            help="a folder with gold/ and articles/, a folder of records, or an NDJSON file",
        )
        parser.add_argument(
            "--articles",
            nargs="+",
            type=Path,
            default=[],
            help="folders or files of the articles, for gold that has none beside it",
        )
        parser.add_argument("--language", help="only the gold in this language")
        parser.add_argument(
            "--per-article", action="store_true", help=f"every article, not the {WORST} worst alone"
        )
        parser.add_argument(
            "--reliability", action="store_true", help="show how far the confidences were borne out"
        )
        parser.add_argument(
            "--baseline", type=Path, help="fail where a language falls below this file's score"
        )
        parser.add_argument(
            "--write-baseline", type=Path, metavar="FILE", help="keep these scores as the baseline"
        )
        parser.add_argument(
            "--write-calibration", type=Path, metavar="FILE", help="keep the confidences this gold gives"
        )
        parser.add_argument(
            "--write-likelihood",
            type=Path,
            metavar="FILE",
            help="keep the weights of what is likely that this gold gives, before reading by them",
        )
        parser.add_argument(
            "--write-table",
            type=Path,
            metavar="FILE",
            help="put the scores, and the reliability of confidences fitted to them, between a page's marks",
        )
        parser.add_argument(
            "--marks", default="scoreboard", help="name of the marks the scores go between: scoreboard"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            gold, articles = self.sets(options["gold"], options["articles"])
            if options["write_likelihood"]:
                write_likelihood(options["write_likelihood"], self.likelihood(gold, articles))
            found = self.read(articles, options["language"])
        except (UnreadableGold, UnreadableArticle) as error:
            raise CommandError(str(error)) from None
        report = score(gold, found, language=options["language"])
        if not report.articles:
            raise CommandError(f"no gold record is in language “{options['language']}”")
        self.print(report, shown=None if options["per_article"] else WORST)
        judged = judge(gold, found)
        if options["reliability"]:
            for name, measure in zip(("trips", "facts"), as_read(judged), strict=True):
                self.stdout.write("\n".join(_reliability_lines(name, measure)))
        scores = {name: round(board.headline.f1, 3) for name, board in report.languages.items()}
        if options["write_baseline"]:
            baseline = {"version": VERSION, "slot_f1": scores}
            options["write_baseline"].write_text(json.dumps(baseline, indent=1) + "\n", encoding="utf-8")
        if options["write_calibration"]:
            write_calibration(options["write_calibration"], fit(judged))
        if options["write_table"]:
            tables = {options["marks"]: scoreboard_table(report)}
            tables["reliability"] = reliability_table(*cross_validated(judged))
            write_tables(options["write_table"], tables)
        if options["baseline"] and (fallen := self.fallen(options["baseline"], scores)):
            for line in fallen:
                self.stderr.write(f"evaluate: {line}")
            sys.exit(1)

    def sets(
        self, paths: Iterable[Path], articles: Sequence[Path]
    ) -> tuple[dict[str, Record], dict[str, IncomingArticle]]:
        """The gold of every set and its articles, by id."""
        gold: dict[str, Record] = {}
        found: dict[str, IncomingArticle] = {}
        for path in paths:
            gold_at, articles_at = gold_folders(path, articles)
            records = read_gold(gold_at)
            if twice := sorted(set(records) & set(gold)):
                raise CommandError(f"{gold_at}: the id “{twice[0]}” is in another set as well; rename one")
            gold |= records
            for file in (file for place in articles_at for file in files_of(place)):
                for item in read_articles(file, Defaults()):
                    if isinstance(item, UnreadableArticle):
                        raise item
                    if item.id in records:
                        found[item.id] = item
        return gold, found

    def read(self, articles: Mapping[str, IncomingArticle], language: str | None) -> dict[str, Record]:
        """What is read in every article of a language, by id."""
        knowledge = table_directory(settings.SEEDS)
        # A language that is not read yet scores as what it is: everything missed.
        chosen = [
            item
            for item in articles.values()
            if item.language in SUPPORTED_LANGUAGES and (not language or item.language == language)
        ]
        return {item.id: read(item, knowledge).to_dict() for item in with_progress(chosen, label="evaluate")}

    def likelihood(
        self, gold: Mapping[str, Record], articles: Mapping[str, IncomingArticle]
    ) -> dict[str, dict[str, float]]:
        knowledge = table_directory(settings.SEEDS)
        readable = {
            key: record
            for key, record in gold.items()
            if key in articles and articles[key].language in SUPPORTED_LANGUAGES
        }
        return fit_likelihood(readable, lambda key, weights: routed(articles[key], knowledge, weights))

    def print(self, report: Report, *, shown: int | None) -> None:
        write = self.stdout.write
        for key, board in report.worst()[:shown]:
            write(f"{key} slot F1 {board.headline.f1:.2f} {_errors(board)}")
        head = f"{'slot':<10} {'P':>6} {'R':>6} {'F1':>6} {'gold':>6} | F1"
        write(f"{head} {'':>2}{_columns(report.languages)}")
        for slot in SLOTS:
            m = report.total[slot]
            each = _columns(f"{board[slot].f1:.3f}" for board in report.languages.values())
            write(f"{slot:<10} {m.precision:6.3f} {m.recall:6.3f} {m.f1:6.3f} {m.gold:6d} | {'':>5}{each}")
        write(f"negatives with a false alarm: {report.alarmed} of {report.negatives}")
        for name, board in report.languages.items():
            m = board.headline
            write(f"slot F1 {name}: {m.f1:.3f} (P {m.precision:.3f}, R {m.recall:.3f})")
        write(
            f"slot F1: {report.total.headline.f1:.3f} over {len(report.articles)} articles, rules {VERSION}"
        )

    def fallen(self, path: Path, scores: dict[str, float]) -> list[str]:
        """A line for each language that scores less than the baseline says."""
        try:
            kept = json.loads(path.read_text("utf-8"))["slot_f1"]
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise CommandError(f"{path}: no baseline ({error!r}); make one with --write-baseline") from None
        return [
            f"slot F1 of {name} is {scores[name]:.3f}, below the {before:.3f} of {path}"
            for name, before in kept.items()
            if name in scores and scores[name] < before - ROUNDING
        ]


# Files written


def write_likelihood(path: Path, likelihood: Mapping[str, Mapping[str, float]]) -> None:
    """Keep the weights of what is likely, a ground a line; what is read after this is read by them."""
    kept = {"version": VERSION, "weights": likelihood}
    path.write_text(json.dumps(kept, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    kept_likelihood.cache_clear()


def write_calibration(path: Path, calibration: Calibration) -> None:
    """Keep the weights of trips and the counts of facts, a field a line."""
    facts = ",\n".join(
        f"  {json.dumps(field)}: {json.dumps(rules)}" for field, rules in calibration.facts.items()
    )
    trips = ",\n".join(f"  {json.dumps(ground)}: {weight}" for ground, weight in calibration.trips.items())
    parts = [f' "version": {json.dumps(VERSION)}']
    parts += (f' "{name}": {{\n{lines}\n }}' for name, lines in (("trips", trips), ("facts", facts)))
    path.write_text("{\n" + ",\n".join(parts) + "\n}\n", encoding="utf-8")


def write_tables(page: Path, tables: dict[str, list[str]]) -> None:
    """Put each table between its marks of a Markdown page; the page has the marks of one of them at least."""
    try:
        text = page.read_text("utf-8")
        for name, lines in tables.items():
            head, tail = f"<!-- {name} -->", f"<!-- end of {name} -->"
            if head in text:
                before, rest = text.split(head)
                _, after = rest.split(tail)
                text = f"{before}{head}\n" + "\n".join(lines) + f"\n{tail}{after}"
        if not any(f"<!-- {name} -->" in text for name in tables):
            raise ValueError
    except (OSError, ValueError):
        marks = " or ".join(f"<!-- {name} --> and <!-- end of {name} -->" for name in tables)
        raise CommandError(f"{page}: needs the marks {marks}, once each") from None
    page.write_text(text, encoding="utf-8")


# Tables


def scoreboard_table(report: Report) -> list[str]:
    """The scores, slot by slot and language by language, in Markdown."""
    boards = {"all": report.total, **report.languages}
    return [
        f"| slot F1 | {' | '.join(boards)} |",
        "|---" * (len(boards) + 1) + "|",
        *(
            f"| {slot} | {' | '.join(f'{board[slot].f1:.2f}' for board in boards.values())} |"
            for slot in (*HEADLINE, "official")
        ),
        f"| **together** | {' | '.join(f'**{board.headline.f1:.3f}**' for board in boards.values())} |",
    ]


def reliability_table(trips: Reliability, facts: Reliability) -> list[str]:
    """How far confidences are borne out, of trips and of facts, in Markdown."""
    lines = ["| | confidence | count | mean confidence | right |", "|---|---|---|---|---|"]
    for name, measure in (("trips", trips), ("facts", facts)):
        lines += (
            f"| {name} | {b.low:.2f}–{b.high:.2f} | {b.count} | {b.confidence:.2f} | {b.right:.2f} |"
            for b in measure.bins
        )
    brier = f"Brier score {trips.brier:.3f} for trips and {facts.brier:.3f} for facts"
    gap = f"mean gap between confidence and share right {trips.gap:.3f} and {facts.gap:.3f}"
    return [*lines, "", f"{brier}; {gap}."]


def _reliability_lines(name: str, measure: Reliability) -> list[str]:
    return [
        f"confidence of {name}: Brier {measure.brier:.3f}, mean gap {measure.gap:.3f}",
        *(
            f"  {b.low:.2f} to {b.high:.2f}: {b.count:5d}, sure {b.confidence:.2f}, right {b.right:.2f}"
            for b in measure.bins
        ),
    ]


def _columns(values: Iterable[str]) -> str:
    return "".join(f"{value:>7}" for value in values)


def _errors(board: Scoreboard) -> str:
    missed = {slot: count for slot, count in board.misses.items() if count}
    alarms = {slot: count for slot, count in board.alarms.items() if count}
    return f"missed {missed} false alarms {alarms}"
