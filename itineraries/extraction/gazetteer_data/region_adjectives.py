"""Adjectives of regions and cities that have offices of their own, by the country they lie in.

Each word is the stem of the adjective in our languages, without accents ("bavar" is "bavarois" and "bávaro"); a
hyphenated adjective is told by its last word.
"""

from __future__ import annotations

from functools import cache

from itineraries.extraction.words import plain

_STEMS = {
    "AR": "bonaerens santafesin mendocin",
    "AT": (
        "tirolisch tiroler tirolien tyrolien tyrolean karntner kartner steirisch steirer oberosterreichisch "
        "niederosterreichisch burgenlandisch vorarlberger salzburger wiener"
    ),
    "AU": "tasmanian queenslander",
    "BE": "flamisch flemish flamand flamenc wallonisch wallon valon walloon ostbelgisch brusseler bruxellois bruselens",
    "BR": "paulista carioca",
    "CA": "quebecois quebecer quebeques ontarien ontarian albertain albertan",
    "CH": (
        "zurcher zurichois genfer genevois ginebrin waadtlander vaudois tessiner tessinois bundner walliser valaisan "
        "bernois berner basler balois aargauer luzerner lucernois thurgauer galler solothurner schwyzer fribourgeois "
        "neuenburger neuchatelois jurassien zuger baselbieter urner glarner schaffhauser"
    ),
    "CO": "antioquen bogotan",
    "DE": (
        "bayerisch bavar bavier sachsisch niedersachsisch saxon sajon hessisch thuringisch brandenburgisch wurttembergisch "
        "vorpommersch pfalzisch westfalisch holsteinisch saarlandisch anhaltisch hamburgisch bremisch"
    ),
    "ES": (
        "katalanisch catalan baskisch basque vasco vasca galicisch galicien galician gallego gallega andalus andaluz andalou "
        "andaluc valencian madrilen canari aragones asturian extremen murcian navarr"
    ),
    "FR": (
        "korsisch bretonisch breton caledonien kaledonisch polynesien reunionnais martiniquais guadeloupeen guyanais "
        "mahorais alsacien occitan elsassisch"
    ),
    "GB": "schottisch scottish ecossais escoces walisisch welsh gallois nordirisch norirlandes londoner",
    "IT": "sudtiroler sizilianisch sicilien sicilian lombardisch venezianisch venetisch sardisch toskanisch piemontesisch",
    "MX": "jaliscien capitalin",
    "RU": "tschetschenisch tchetchen chechen checheno dagestan tatarisch tatarstan",
    "US": "kalifornisch californ texanisch texan yorker yorkais",
}  # fmt: skip
_LONGEST_ENDING = 4


@cache
def _table() -> dict[str, str]:
    return {stem: code for code, stems in _STEMS.items() for stem in stems.split()}


def country_of_region(word: str) -> str | None:
    """The country of the region that an adjective is told of ("bayerische", "catalane")."""
    stems, bare = _table(), plain(word)
    lengths = range(len(bare), max(3, len(bare) - _LONGEST_ENDING - 1), -1)
    return next((stems[bare[:n]] for n in lengths if bare[:n] in stems), None)
