"""`manage.py evaluate GOLD`: scores the reading against hand-made itineraries, guarded by a baseline."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from itineraries.exchange.articles import Defaults, UnreadableArticle, files_of, read_articles
from itineraries.exchange.gold import UnreadableGold, gold_folders, read_gold
from itineraries.extraction import SUPPORTED_LANGUAGES, VERSION
from itineraries.extraction.scoring import HEADLINE, SLOTS, Report, Scoreboard, score
from itineraries.management.articles import read, with_progress
from itineraries.services.knowledge import table_directory

MARKS = ("<!-- scoreboard -->", "<!-- end of scoreboard -->")
ROUNDING = 0.0005  # the baseline is kept to three places


class Command(BaseCommand):
    help = "Score the reading of articles against hand-made itineraries, slot by slot and per language."
    requires_system_checks: list[str] = []  # no database is touched

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "gold",
            type=Path,
            help="a folder with gold/ and articles/, a folder of records, or an NDJSON file",
        )
        parser.add_argument(
            "--articles", type=Path, help="folder or file of the articles, where not beside the gold"
        )
        parser.add_argument("--language", help="only the gold in this language")
        parser.add_argument(
            "--per-article", action="store_true", help="a line for each article, the worst first"
        )
        parser.add_argument(
            "--baseline", type=Path, help="fail where a language falls below this file's score"
        )
        parser.add_argument(
            "--write-baseline", type=Path, metavar="FILE", help="keep these scores as the baseline"
        )

        parser.add_argument(
            "--write-table",
            type=Path,
            metavar="FILE",
            help="put the scores as a table between the marks of a page",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            gold_at, articles_at = gold_folders(options["gold"], options["articles"])
            gold = read_gold(gold_at)
            found = self.read(articles_at, set(gold), options["language"])
        except (UnreadableGold, UnreadableArticle) as error:
            raise CommandError(str(error)) from None
        report = score(gold, found, language=options["language"])
        if not report.articles:
            raise CommandError(f"no gold record is in language “{options['language']}”")
        self.print(report, per_article=options["per_article"])
        scores = {name: round(board.headline.f1, 3) for name, board in report.languages.items()}
        if options["write_baseline"]:
            baseline = {"version": VERSION, "slot_f1": scores}
            options["write_baseline"].write_text(json.dumps(baseline, indent=1) + "\n", encoding="utf-8")
        if options["write_table"]:
            write_table(options["write_table"], report)
        if options["baseline"] and (fallen := self.fallen(options["baseline"], scores)):
            for line in fallen:
                self.stderr.write(f"evaluate: {line}")
            sys.exit(1)

    def read(self, path: Path, wanted: set[str], language: str | None) -> dict[str, dict[str, Any]]:
        knowledge = table_directory(settings.SEEDS)
        items = [item for file in files_of(path) for item in read_articles(file, Defaults())]
        found = {}
        for item in with_progress(items, label="evaluate"):
            if isinstance(item, UnreadableArticle):
                raise item
            chosen = item.id in wanted and (not language or item.language == language)
            # A language that is not read yet scores as what it is: everything missed.
            if chosen and item.language in SUPPORTED_LANGUAGES:
                found[item.id] = read(item, knowledge).to_dict()
        return found

    def print(self, report: Report, *, per_article: bool) -> None:
        write = self.stdout.write
        if per_article:
            for key, board in report.worst():
                write(f"{key} slot F1 {board.headline.f1:.2f} {_errors(board)}")
        write(f"{'slot':<10} {'P':>6} {'R':>6} {'F1':>6} {'gold':>6}")
        for slot in SLOTS:
            m = report.total[slot]
            write(f"{slot:<10} {m.precision:6.3f} {m.recall:6.3f} {m.f1:6.3f} {m.gold:6d}")
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


def write_table(page: Path, report: Report) -> None:
    """Put the scores, slot by slot and language by language, between the marks of a Markdown page."""
    try:
        before, rest = page.read_text("utf-8").split(MARKS[0])
        _, after = rest.split(MARKS[1])
    except (OSError, ValueError):
        raise CommandError(f"{page}: needs the marks {' and '.join(MARKS)}, once each") from None
    boards = {"all": report.total, **report.languages}
    lines = [
        f"| slot F1 | {' | '.join(boards)} |",
        "|---" * (len(boards) + 1) + "|",
        *(
            f"| {slot} | {' | '.join(f'{board[slot].f1:.2f}' for board in boards.values())} |"
            for slot in (*HEADLINE, "official")
        ),
        f"| **together** | {' | '.join(f'**{board.headline.f1:.3f}**' for board in boards.values())} |",
    ]
    page.write_text(f"{before}{MARKS[0]}\n" + "\n".join(lines) + f"\n{MARKS[1]}{after}", encoding="utf-8")


def _errors(board: Scoreboard) -> str:
    missed = {slot: count for slot, count in board.misses.items() if count}
    alarms = {slot: count for slot, count in board.alarms.items() if count}
    return f"missed {missed} false alarms {alarms}"
