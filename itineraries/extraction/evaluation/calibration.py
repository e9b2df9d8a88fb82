"""Fits the confidence of the reading to gold, and shows how far what it says can be relied on.

The model is that of `confidence`: log-odds of a trip's grounds, and shares of right facts by field and rule
within trips that are right. What is shown of it is measured on articles it was not fitted to
(cross-validation, article by article).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from itineraries.extraction.confidence import Calibration
from itineraries.extraction.evaluation.logistic import fit_weights
from itineraries.extraction.evaluation.scoring import Record
from itineraries.extraction.evaluation.verdicts import Fact, Verdict, official_facts, verdicts

#: Upper ends of the bins of the reliability table.
BINS = (0.5, 0.7, 0.8, 0.9, 0.95, 1.0)

FOLDS = 10

_RIDGE = 1.0  # few trips are false, so the weights of grounds are held close to none


@dataclass(frozen=True, slots=True)
class Judged:
    """The verdicts on one article."""

    trips: tuple[Verdict, ...]
    officials: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Bin:
    """Facts whose confidence lies in one bin: how many, how sure on average, how many of them right."""

    low: float
    high: float
    count: int
    confidence: float
    right: float


@dataclass(frozen=True, slots=True)
class Reliability:
    """The bins that hold anything, the Brier score, and the mean gap between confidence and share right."""

    bins: tuple[Bin, ...]
    brier: float
    gap: float


def judge(gold: Mapping[str, Record], found: Mapping[str, Record]) -> list[Judged]:
    """The verdicts on every article that was read, in the order of the gold."""
    return [
        Judged(tuple(verdicts(record, found[key])), tuple(official_facts(record, found[key])))
        for key, record in gold.items()
        if key in found
    ]


def fit(articles: Iterable[Judged]) -> Calibration:
    """The calibration these articles give."""
    articles = list(articles)
    trips = [trip for article in articles for trip in article.trips]
    facts = [fact for trip in trips if trip.right for fact in trip.facts]
    facts += [fact for article in articles for fact in article.officials]
    counts: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(lambda: [0, 0]))
    for fact in facts:
        counts[fact.field][fact.rule][0] += fact.right
        counts[fact.field][fact.rule][1] += 1
    return Calibration(
        fit_weights(((trip.grounds, trip.right) for trip in trips), ridge=_RIDGE),
        {
            field: {rule: (right, told) for rule, (right, told) in sorted(rules.items())}
            for field, rules in sorted(counts.items())
        },
    )


def cross_validated(articles: Sequence[Judged]) -> tuple[Reliability, Reliability]:
    """The reliability of trips and of facts, each article rated by a calibration fitted without it."""
    trips: list[tuple[float, bool]] = []
    facts: list[tuple[float, bool]] = []
    for fold in range(FOLDS):
        calibration = fit(a for i, a in enumerate(articles) if i % FOLDS != fold)
        for article in articles[fold::FOLDS]:
            for trip in article.trips:
                sure = calibration.of_trip(trip.grounds)
                trips.append((sure, trip.right))
                facts += ((sure * calibration.of_fact(f.field, f.rule), f.right) for f in trip.facts)
            facts += ((calibration.of_fact(f.field, f.rule), f.right) for f in article.officials)
    return reliability(trips), reliability(facts)


def as_read(articles: Iterable[Judged]) -> tuple[Reliability, Reliability]:
    """The reliability of trips and of facts with the confidence they were read with."""
    trips = [trip for article in articles for trip in article.trips]
    facts = [fact for trip in trips for fact in trip.facts]
    return (
        reliability([(trip.confidence, trip.right) for trip in trips]),
        reliability([(fact.confidence, fact.right) for fact in facts]),
    )


def reliability(rated: Sequence[tuple[float, bool]]) -> Reliability:
    """How far confidences are borne out."""
    bins = []
    for low, high in zip((0.0, *BINS), BINS, strict=False):
        inside = [(sure, right) for sure, right in rated if low < sure <= high]
        if inside:
            mean = sum(sure for sure, _ in inside) / len(inside)
            bins.append(Bin(low, high, len(inside), mean, sum(right for _, right in inside) / len(inside)))
    total = len(rated) or 1
    return Reliability(
        tuple(bins),
        sum((sure - right) ** 2 for sure, right in rated) / total,
        sum(b.count * abs(b.confidence - b.right) for b in bins) / total,
    )
