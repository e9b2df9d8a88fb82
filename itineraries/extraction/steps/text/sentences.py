"""Cuts the story into sentences."""

from __future__ import annotations

from itineraries.extraction.document import COMMA, STOP, STRONG, Document, Sentence

_LONG, _LONGEST = 250, 400
_WHOLE = 3  # letters of a word that is no initial
_IN_ADDRESS = (".", "/", "@")  # what stands before a word of an address
_NUMBERS = ("V", "X", "I")  # of "King Charles V."


def _reigns(doc: Document, i: int) -> bool:
    """ "… by King Harald V. He flew on": a number behind a name, and a word that begins a sentence."""
    behind = doc.words[i + 1]
    told = doc.words[i] in _NUMBERS and i > 0 and doc.words[i - 1].istitle()
    return told and behind.istitle() and behind.lower() in doc.pack.common_words


def _run_together(doc: Document, i: int) -> bool:
    """ "… will leave on Monday.On Friday he …": a space lost between two sentences, as on many pages; not
    "www.site.Com" or "St.Petersburg".
    """
    word, behind, at = doc.words[i], doc.words[i + 1], doc.starts[i]
    if (
        len(word) < _WHOLE
        or not word.isalpha()
        or not behind.istitle()
        or doc.text[at - 1 : at] in _IN_ADDRESS
    ):
        return False
    return word.islower() or behind.lower() in doc.pack.common_words


def split_sentences(doc: Document) -> None:
    """Fill `sentences` and `sentence_of`; a stop after an abbreviation or an initial is none."""
    text, gaps, words, lowers, starts, ends = doc.text, doc.gaps, doc.words, doc.lowers, doc.starts, doc.ends
    abbreviations = doc.pack.abbreviations
    count = len(words)
    doc.sentence_of = []
    first = paragraph = 0
    for i in range(count):
        told = i - first
        if told >= _LONG and gaps[i] != STOP and (gaps[i] >= COMMA or told >= _LONGEST):
            gaps[i] = (
                # no story has such sentences; without an end to them the cost would grow with their square
                STOP
            )
        elif gaps[i] != STOP:
            continue
        elif i + 1 < count:
            gap = text[ends[i] : starts[i + 1]]
            if "\n" in gap or "\r" in gap or "\u2028" in gap or "\u2029" in gap:
                # A hard-wrapped line goes on; a blank line or a capital begins anew.
                wrapped = (
                    gap.strip(" \t\u00a0") in ("\n", "\r\n") and words[i + 1][0].islower() and not doc.mute[i]
                )
                if wrapped:
                    gaps[i] = 0
                    continue
            elif gap[0] == "." and (
                lowers[i] in abbreviations
                or (len(words[i]) == 1 and words[i].isupper() and not _reigns(doc, i))
            ):
                gaps[i] = 0
                continue
            elif "." in gap and words[i + 1][0].islower() and "…" not in gap:
                gaps[i] = 0 if len(gap) == 1 else STRONG
                continue
            elif len(gap) == 1 and not _run_together(doc, i):
                # "16.30", "site.com": a stop without a space parts nothing.
                gaps[i] = 0
                continue
        stop = ends[i]
        tail = text[ends[i] : ends[i] + 3]
        for char in tail:
            if char in ".!?…\"”»'’":
                stop += 1
            else:
                break
        doc.sentences.append(Sentence(len(doc.sentences), first, i + 1, starts[first], stop, paragraph))
        doc.sentence_of += [len(doc.sentences) - 1] * (i + 1 - first)
        if i + 1 < count and "\n" in text[ends[i] : starts[i + 1]]:
            paragraph += 1
        first = i + 1
