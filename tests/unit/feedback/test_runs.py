"""What was dictated without stops is read as the sentences it is made of."""

from itertools import product
from typing import Final

import pytest

from widgets.feedback.english.runs import unrun
from widgets.feedback.english.sentences import sentences

_FIRST: Final = ["i had the interview at the care home today", "just came out of the interview for the warehouse job"]
_MATTERS: Final = [
    "they asked about hoists and i said i would check the sling",
    "he asked why i left my last job and i told him about the move",
    "the manager asked how i handle stress and i said i make a list",
    "there was a maths test i got 17 out of 20",
    "first question was about fire doors",
    "they were friendly",
    "she watched me change a bed",
    "my camera kept freezing",
    "the chat about the allotment went well",
    "second interview is on the 4th",
    "somebody asked about first aid and i said mine is in date",
    "what are my salary expectations i said 28",
    "he will email next week",
]
_JOINS: Final = [" and ", " so ", " then ", " um ", " ", " also ", " and then ", " anyway "]
_WHOLE: Final = [
    "our old finance director said that he would not call and that was all",
    "during the interview they asked me about hoists and slings and so on",
    "it was the reason i was in the room and it is something i would easily do",
    "they asked what i would do if a child ran off and i was alone",
    "i said i would check the sling and then i would tell the nurse",
    "when he asked about salary i just froze for a minute or two",
    "i talked about the club i run on thursdays and the course i did in college",
    "i told them about the night the freezer failed at the bakery on the corner",
    "i think they liked me because i knew what they do and where they do it",
    "the hardest question they asked was why i left my last job at the bakery",
    "she asked about mixed models and i said i would look it up and she said that was right",
]


def _read(note: str) -> list[str]:
    return [each.plain.removesuffix(" .").removeprefix("then ") for each in unrun(sentences(note))]


@pytest.mark.parametrize(
    ("first", "join", "one", "two"),
    [(_FIRST[0], join, *pair) for join, pair in zip(_JOINS * 13, product(_MATTERS, _MATTERS), strict=False) if pair[0] != pair[1]],
)
def test_matters_that_run_on_come_apart(first: str, join: str, one: str, two: str) -> None:
    """Each matter is a sentence of its own, whatever joins it to the one before."""
    assert _read(f"{first}{join}{one}{join}{two}") == [first, one, two]


@pytest.mark.parametrize("note", _WHOLE)
def test_what_hangs_together_stays_one_sentence(note: str) -> None:
    """A supposition, what somebody said they would do, and what says which one is meant, are no sentences of their own."""
    assert _read(note) == [note]


@pytest.mark.parametrize("matter", _MATTERS[:3])
def test_who_sets_stops_is_not_cut(matter: str) -> None:
    """Where the person ends their sentences, a sentence is what stands between two stops."""
    note = f"I had the interview today. {matter[0].upper()}{matter[1:].replace(' i ', ' I ')} and they were friendly. I was glad."
    assert len(_read(note)) == len(sentences(note))
