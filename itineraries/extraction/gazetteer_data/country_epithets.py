"""What news calls a country beside its name, by language: `CODE: epithet | epithet`, as they stand in a text."""

from __future__ import annotations

COUNTRY_EPITHETS: dict[str, str] = {
    "es": """
        CN: gigante asiático
        MX: país azteca | nación azteca | tierras aztecas | suelo azteca
        AR: nación rioplatense | país albiceleste
        BR: gigante sudamericano | gigante suramericano
        CO: país cafetero | nación cafetera | tierras cafeteras
        DE: país germano | país teutón | nación germana | nación teutona
        EG: país de los faraones | país del Nilo
        FR: país galo | nación gala
        CH: país helvético | nación helvética
        GR: país heleno | nación helena
        HU: país magiar | nación magiar
        IL: Estado hebreo | país hebreo
        IN: gigante del sur de Asia
        IR: país persa | nación persa
        IT: país transalpino | nación transalpina
        JP: país nipón | nación nipona | archipiélago nipón | país del sol naciente
        PE: país inca | nación inca | tierra inca | tierras incas | país de los incas
        PT: país luso | nación lusa
        PY: país guaraní | nación guaraní | tierra guaraní | tierras guaraníes | país de los guaraníes
        UY: país charrúa | nación charrúa | tierra charrúa | tierras charrúas | Banda Oriental
        MA: reino alauí | reino alauita | país alauí
        CU: mayor de las Antillas | Mayor de las Antillas
    """,
}
