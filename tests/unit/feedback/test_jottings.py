"""Notes jotted down without verbs are read piece by piece, and nothing is named that is no subject matter."""

import pytest
from drafting import drafted

from widgets.feedback.english.sentences import sentences
from widgets.feedback.facts.jottings import jotted


@pytest.mark.parametrize(
    ("note", "pieces"),
    [
        ("SQL test, easy.", [("the SQL test", "well")]),
        ("window functions, got stuck", [("the window functions", "poor")]),
        ("Burgers fine, the hollandaise split", [("the burgers", "fine"), ("the hollandaise", "poor")]),
        ("no idea about gdpr", [("GDPR", "unknown")]),
        ("never done CCTV", [("CCTV", "unknown")]),
        ("blank on IFRS 16", [("IFRS 16", "poor")]),
        ("latte art bad", [("latte art", "poor")]),
        ("Mock exam on ventilation not good", [("mock exam on ventilation", "poor")]),
    ],
)
def test_a_piece_is_a_thing_and_how_it_went(note: str, pieces: list[tuple[str, str]]) -> None:
    """A thing with a judgement after it, or in the next piece, is read with that judgement."""
    assert [(each.text, each.how) for sentence in sentences(note) for each in jotted(sentence)] == pieces


@pytest.mark.parametrize(
    "note",
    [
        "Otherwise fine.",
        "Weather good, traffic bad.",
        "They were fine.",
        "Priya was lovely.",
        "Dr Singh was good.",
        "My head hurt, no idea.",
        "Tuesday fine.",
    ],
)
def test_no_judgement_of_the_day_is_one_of_the_work(note: str) -> None:
    """What is around an interview, or the whole of it, is no thing that went well or badly."""
    assert not [each for sentence in sentences(note) for each in jotted(sentence) if each.how]


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("IV good, latte art bad. they want 3 weekends in 4", "Latte art did not go as well as I wanted."),
        ("They asked food hygiene, allergens and fridge temps. Got muddled.", "food hygiene, allergens and fridge temps"),
        ("Safety questions ok, ten years on haul trucks without a scratch.", "I have ten years of experience on haul trucks"),
        (
            "Told her about running the engine room on an amphib with a crew of 38.",
            "the engine room on an amphib with a crew of 38.",
        ),
    ],
)
def test_jotted_facts_reach_the_draft(note: str, said: str) -> None:
    """The facts of a note without verbs stand in its draft, in a sentence."""
    assert said in drafted(note).email


@pytest.mark.parametrize(
    ("note", "unsaid"),
    [
        ("Had a coffee at the station first. Shame. Buzzing. They asked about rotas.", ("coffee", "station", "shame", "buzzing")),
        ("Priya was good. The case study was weak.", ("priya",)),
        ("389, buddy. Bloke from Halden Security asked about alarms.", ("buddy", "halden")),
        ("told him straight i cant do sundays. They asked about tills.", ("differently",)),
    ],
)
def test_what_stands_around_an_interview_is_never_named(note: str, unsaid: tuple[str, ...]) -> None:
    """People, places, feelings and the way there are not offered as topics, nor a limit on hours as a mistake."""
    draft = drafted(note).email.lower()
    assert not [each for each in unsaid if each in draft]
