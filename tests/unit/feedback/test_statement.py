"""A clause is read whole, to its end and no further, or not at all: a wrong end would splice two sentences into a false one."""

import pytest

from widgets.feedback.english.clauses import clauses
from widgets.feedback.english.sentences import sentences
from widgets.feedback.english.statement import Statement


def _first(note: str) -> str:
    """The first clause of `note`, from its verb with helpers to where it ends; empty when it is not known whole."""
    sentence = sentences(note)[0]
    clause = clauses(sentence)[0]
    place = clause.verb
    while place > clause.first and sentence.words[place - 1].tag in "AMXB":
        place -= 1
    end = Statement(sentence).predicate(place)
    return " ".join(each.low for each in sentence.words[place:end]) if end else ""


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("They had me count a drawer on the spot and I was slow.", "had me count a drawer on the spot"),
        (
            "I was asked to account for the shortfall in the second half, I named fuel.",
            "was asked to account for the shortfall in the second half",
        ),
        ("They asked how I prioritise four beds at once.", "asked how i prioritise four beds at once"),
        ("They asked how many more years I was planning on working.", "asked how many more years i was planning on working"),
        ("I spent most of the hour explaining the kiln to somebody.", "spent most of the hour explaining the kiln to somebody"),
        ("Got asked about overbooking, no idea.", "got asked about overbooking"),
        ("I had my references checked yesterday.", "had my references checked yesterday"),
        ("They said there would be a typing test.", "said there would be a typing test"),
        ("I missed the nut allergy until the end.", "missed the nut allergy until the end"),
        ("I used fixed effects instead of random effects.", "used fixed effects instead of random effects"),
        ("I was sure what they meant by drift.", "was sure what they meant by drift"),
        ("I said pick it up and wipe it.", "said pick it up and wipe it"),
        ("She watched me fold three towels.", "watched me fold three towels"),
        ("I told him nobody in their office needs a second printer.", "told him nobody in their office needs a second printer"),
        ("I took them through a can crusher I mended.", "took them through a can crusher i mended"),
    ],
)
def test_a_clause_is_followed_to_its_end(note: str, said: str) -> None:
    """Causing, asking, amounts, participles, clauses inside: the end is where the next clause or the mark stands."""
    assert _first(note) == said


@pytest.mark.parametrize(
    "note",
    [
        "i answered the question about rotas it just felt wrong to me and the manager she wrote",
        "he asked about ten million users i just stared at the board",
        "I brought the folder the train.",
        "I went quick the answer.",
    ],
)
def test_what_runs_into_something_else_is_not_whole(note: str) -> None:
    """Words that belong to another clause are never taken for part of this one."""
    said = _first(note)
    assert not said or said in {"answered the question about rotas", "asked about ten million users"}
