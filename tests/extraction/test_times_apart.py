"""What was done elsewhere before a journey that is still to come, and places of a list with a month each, are
journeys of their own.
"""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import read, trips

DAY = date(2024, 5, 16)  # a Thursday

APART = {
    # a day gone by is none of a journey that begins only next week
    "day_en": ("en", "Kenyan President William Ruto will travel to Madrid on May 22 for a state visit. Last Friday he was in Oslo.", [["Madrid"], ["Oslo"]]),
    "day_fr": ("fr", "Le président kényan William Ruto se rendra à Madrid le 22 mai pour une visite d'État. Vendredi dernier, il était à Oslo.", [["Madrid"], ["Oslo"]]),
    "day_es": ("es", "El presidente de Kenia, William Ruto, viajará a Madrid el 22 de mayo en visita de Estado. El viernes pasado estuvo en Oslo.", [["Madrid"], ["Oslo"]]),
    "day_de": ("de", "Der kenianische Präsident William Ruto reist am 22. Mai zu einem Staatsbesuch nach Madrid. Am vergangenen Freitag war er in Oslo.", [["Madrid"], ["Oslo"]]),
    # what was done elsewhere, told without a day behind what is still to come
    "done_en": ("en", "Kenyan President William Ruto will fly to Madrid on Saturday. He signed the treaty in Oslo.", [["Madrid"], ["Oslo"]]),
    "done_fr": ("fr", "Le président kényan William Ruto s'envolera samedi pour Madrid. Il a signé le traité à Oslo.", [["Madrid"], ["Oslo"]]),
    "done_es": ("es", "El presidente de Kenia, William Ruto, volará el sábado a Madrid. Firmó el tratado en Oslo.", [["Madrid"], ["Oslo"]]),
    "done_de": ("de", "Der kenianische Präsident William Ruto fliegt am Samstag nach Madrid. Er unterzeichnete den Vertrag in Oslo.", [["Madrid"], ["Oslo"]]),
    # a month for each place
    "month_en": ("en", "Kenyan President William Ruto travelled to Lima in January and to Oslo for the climate conference in March.", [["Lima"], ["Oslo"]]),
    "month_fr": ("fr", "Le président kényan William Ruto s'était rendu à Lima en janvier, puis à Oslo, en mars.", [["Lima"], ["Oslo"]]),
    "month_es": ("es", "El presidente de Kenia, William Ruto, viajó a Lima, en enero de este año, y a Oslo, en noviembre del año pasado.", [["Lima"], ["Oslo"]]),
    # a month gone by is none of a journey that goes on
    "now_en": ("en", "Kenyan President William Ruto is in Madrid for talks. In March 2023 he had attended the summit in Oslo.", [["Madrid"], ["Oslo"]]),
    "now_fr": ("fr", "Le président kényan William Ruto est actuellement à Madrid. En mars 2023, il avait assisté au sommet d'Oslo.", [["Madrid"], ["Oslo"]]),
    "now_es": ("es", "El presidente de Kenia, William Ruto, está en Madrid. En marzo de 2023 había asistido a la cumbre de Oslo.", [["Madrid"], ["Oslo"]]),
    "now_de": ("de", "Der kenianische Präsident William Ruto ist derzeit in Madrid. Im März 2023 hatte er in Oslo am Gipfel teilgenommen.", [["Madrid"], ["Oslo"]]),
    # what is to come days after all that is told, with no word of going on
    "anew_en": ("en", "Kenyan President William Ruto met the king in Oslo on Wednesday. On May 22 he will be in Madrid for a summit.", [["Oslo"], ["Madrid"]]),
    "anew_fr": ("fr", "Le président kényan William Ruto est arrivé mercredi à Oslo. Le 22 mai, il sera à Madrid pour un sommet.", [["Oslo"], ["Madrid"]]),
    "anew_es": ("es", "El presidente de Kenia, William Ruto, llegó el miércoles a Oslo. El 22 de mayo estará en Madrid para una cumbre.", [["Oslo"], ["Madrid"]]),
    "anew_de": ("de", "Der kenianische Präsident William Ruto ist am Mittwoch in Oslo eingetroffen. Am 22. Mai nimmt er in Madrid am Gipfel teil.", [["Oslo"], ["Madrid"]]),
    # but a few days, or a word of it, and the tour goes on
    "on_fr": ("fr", "Le président kényan William Ruto est arrivé mercredi à Oslo. Samedi, il sera à Madrid pour un sommet.", [["Oslo", "Madrid"]]),
    "weekday_en": ("en", "Kenyan President William Ruto arrived in Oslo on Wednesday. On Monday he will be in Madrid for a summit.", [["Oslo", "Madrid"]]),
    "weekday_de": ("de", "Der kenianische Präsident William Ruto ist am Mittwoch in Oslo eingetroffen. Am Montag nimmt er in Madrid am Gipfel teil.", [["Oslo", "Madrid"]]),
    "on_es": ("es", "El presidente de Kenia, William Ruto, llegó el miércoles a Oslo, desde donde viajará el 22 de mayo a Madrid.", [["Oslo", "Madrid"]]),
    # an earlier visit with days of its own
    "range_en": ("en", "Kenyan President William Ruto arrived in Madrid on Wednesday, days after his visit to Oslo from May 6 to 8.", [["Madrid"], ["Oslo"]]),
    "range_fr": ("fr", "Le président kényan William Ruto est arrivé mercredi à Madrid, quelques jours après sa visite à Oslo du 6 au 8 mai.", [["Madrid"], ["Oslo"]]),
    "range_es": ("es", "El presidente de Kenia, William Ruto, llegó el miércoles a Madrid, días después de su visita a Oslo del 6 al 8 de mayo.", [["Madrid"], ["Oslo"]]),
    "range_de": ("de", "Der kenianische Präsident William Ruto traf am Mittwoch in Madrid ein, wenige Tage nach seinem Besuch in Oslo vom 6. bis 8. Mai.", [["Madrid"], ["Oslo"]]),
    # but one that ends as the next begins is the same tour
    "on_en": ("en", "Kenyan President William Ruto arrived in Madrid on Wednesday after a visit to Oslo from May 13 to 15.", [["Oslo", "Madrid"]]),
    # a tour that has begun goes on
    "tour_en": ("en", "Kenyan President William Ruto will fly to Madrid on Saturday. He arrived in Oslo on Wednesday.", [["Oslo", "Madrid"]]),
    "tour_fr": ("fr", "Le président kényan William Ruto s'envolera samedi pour Madrid. Il est arrivé mercredi à Oslo.", [["Oslo", "Madrid"]]),
    "tour_es": ("es", "El presidente de Kenia, William Ruto, estará el sábado en Madrid. Inició el viernes pasado en Oslo una gira por Europa.", [["Oslo", "Madrid"]]),
    "tour_de": ("de", "Der kenianische Präsident William Ruto fliegt am Samstag nach Madrid. Am Mittwoch war er in Oslo eingetroffen.", [["Oslo", "Madrid"]]),
}  # fmt: skip


@pytest.mark.parametrize("name", APART)
def test_apart(name: str) -> None:
    language, text, stops = APART[name]
    found = trips(read(text, language, published=DAY))
    assert [[city for city, *_ in told] for _, _, told in found] == stops
