"""Every sentence of a note is told, offered as a piece, or listed with the reason why it is left out."""

import json
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from widgets.feedback import analyse, cards, compose
from widgets.feedback.draft import Draft
from widgets.feedback.english.substance import substance
from widgets.feedback.findings import Findings
from widgets.views.feedback.answers import choices

ROOT: Final = Path(__file__).parents[3]
# So many words of substance may be in a sentence that the message puts in words of its own.
FEW: Final = 4
PLAIN: Final = [
    "I had the interview this morning at the bakery.",
    "They asked about allergens and I went blank.",
    "She asked what software I know and I said Lotus but I forgot to say that I used Sage for nine years.",
    "My licence has run out so I do not know what to do about the driving check.",
    "I do not know if I still want it.",
    "The team was lovely.",
    "They asked about home working and I said I have a desk and a good chair.",
    "I was 10 minutes late because the tram broke down.",
    "I told her the fucking manager at my last place was a clown.",
    "They will ring by Friday.",
    "Any advice?",
    "He asked if I was planning on having children.",
    "Then he just laughed.",
    "I showed him the sketches of the harbour wall.",
    "It was ok.",
    "there was a cat in the yard",
    "She liked my scones.",
    "I'd say yes if they offered but I am nervous about the tills.",
    "my hands went dry and I said 30 when it is 40",
]
TAPS: Final = ["yes", "change", "leave"]


def unaccounted(findings: Findings, draft: Draft) -> list[str]:
    """The sentences of which nothing is told, offered or listed, or of which the message tells too little."""
    out = []
    told = substance(" ".join(each.text for each in draft.lines))
    listed = {each.span.text for each in findings.left_out if any(each.id == row.id for row in draft.left_out)}
    for each in findings.sentences:
        if len(each.span.text.split()) == 1:
            continue  # "Ugh."
        shown = [*(one.span for one in draft.left_out), *(one.span for one in draft.untold)]
        if any(one.meets(each.span) for one in shown) or each.span.text in listed:
            continue
        named = substance(each.span.text)
        read = any(line.source and line.source.meets(each.span) for line in draft.lines)
        if len(named - told) > (FEW if read else 1) or not (read or named & told):
            out.append(each.span.text)
    return out


def lost(note: str, form: dict[str, str]) -> list[str]:
    """What the page says nothing of, with what was tapped."""
    findings = analyse(note)
    draft = compose(findings, choices({"note": note, **form}, findings, cards(findings)))
    return [] if draft.held else unaccounted(findings, draft)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(PLAIN), min_size=1, max_size=7, unique=True), st.data())
def test_every_sentence_is_accounted_for_whatever_is_tapped(said: list[str], data: st.DataObject) -> None:
    """The page promises it."""
    note = " ".join(said)
    findings = analyse(note)
    form = {f"card.{each.id}": data.draw(st.sampled_from(TAPS)) for each in cards(findings) if data.draw(st.booleans())}
    form |= {f"back.{each.id}": "on" for each in findings.pieces if data.draw(st.integers(0, 3)) == 0}
    first = compose(findings, choices({"note": note, **form}, findings, cards(findings)))
    form |= {f"without.{each.id}": "on" for each in first.lines if data.draw(st.integers(0, 5)) == 0}
    assert lost(note, form) == []


NOTES: Final = [
    json.loads(line)["raw"]
    for file in sorted((ROOT / "macros/learning/notes").glob("*.jsonl"))
    for line in file.read_text().splitlines()[:2]
]


@pytest.mark.parametrize("note", NOTES)
def test_every_sentence_of_a_real_note_is_accounted_for(note: str) -> None:
    """Those that the site learns from."""
    assert lost(note, {}) == []
