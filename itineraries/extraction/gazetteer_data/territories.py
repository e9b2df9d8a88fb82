"""Territories with a country code of their own, and the state they belong to: who governs it is at home there.

Source: ISO 3166-1 (remarks on dependencies).
"""

from __future__ import annotations

_OF_STATES = {
    "CN": "HK MO",
    "DK": "FO GL",
    "FI": "AX",
    "FR": "BL GF GP MF MQ NC PF PM RE TF WF YT",
    "GB": "AI BM FK GG GI GS IM IO JE KY MS PN SH TC VG",
    "NL": "AW BQ CW SX",
    "NO": "BV SJ",
    "NZ": "TK",
    "US": "AS GU MP PR UM VI",
    "AU": "CC CX HM NF",
}
STATE_OF = {territory: state for state, codes in _OF_STATES.items() for territory in codes.split()}
