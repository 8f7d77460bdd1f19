"""The count keeps the promises printed on the page, whatever is answered."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from widgets.signals.catalogue import WEAK, Condition, catalogue
from widgets.signals.reading import ANSWERS, ENOUGH, Answer, Answers, Reading, answers, read

SIGNS = catalogue()
IDS = [signal.id for signal in SIGNS.signals]
CONDITIONS = [(signal.id, each.id) for signal in SIGNS.signals for each in signal.conditions]
ORDER = [None, "few", "mix", "many"]

# Signs made for these tests alone, so that the rules of counting are proved whatever a host has each sign weigh.
MADE = replace(
    SIGNS,
    signals=tuple(
        replace(
            SIGNS.signals[0], id=name, grade="C", weight=weight, conditions=tuple(Condition(key, "?", each) for key, each in more.items())
        )
        for name, weight, more in (
            *((f"weak-{number}", 1, {}) for number in range(4)),
            ("heavy-1", 2, {}),
            ("heavy-2", 2, {"none": 0, "less": 1}),
            ("strong", 3, {}),
            ("asked", 1, {"more": 2}),
            *((f"bad-{number}", -1, {}) for number in range(5)),
            ("worse", -1, {"far": -2}),
            ("nothing", 0, {}),
        )
    ),
)


said = st.builds(
    Answers,
    st.dictionaries(st.sampled_from(IDS), st.sampled_from(ANSWERS)),
    st.frozensets(st.sampled_from(CONDITIONS)),
)


def reading(found: Answers) -> Reading:
    """Read against the real catalogue."""
    return read(found, SIGNS)


def also(found: Answers, name: str, answer: Answer) -> Answers:
    """Return the same answers with one more or one changed."""
    return Answers({**found.signals, name: answer}, found.conditions)


@given(said)
def test_points_are_bounded_by_the_catalogue(found: Answers) -> None:
    """No answers give more than every sign at its heaviest, and neither side ever falls below nothing."""
    heaviest = [max([signal.weight, *(each.weight for each in signal.conditions)], key=abs) for signal in SIGNS.signals]
    got = reading(found)
    assert 0 <= got.points_for <= sum(weight for weight in heaviest if weight > 0)
    assert 0 <= got.points_against <= -sum(weight for weight in heaviest if weight < 0)
    assert 0 <= got.judged <= got.of == len(IDS)


@given(said, st.randoms())
def test_the_order_of_answers_makes_no_difference(found: Answers, random: st.DataObject) -> None:
    """A reading depends on what was answered, not when."""
    rows = list(found.signals.items())
    random.shuffle(rows)  # type: ignore[attr-defined]
    assert reading(Answers(dict(rows), found.conditions)) == reading(found)


@given(said, st.sampled_from([signal.id for signal in SIGNS.signals if signal.weight > 0]))
def test_a_good_sign_never_lowers_for(found: Answers, name: str) -> None:
    """Saying yes to a good sign cannot take points for away, nor add points against."""
    before, after = reading(also(found, name, "no")), reading(also(found, name, "yes"))
    assert after.points_for >= before.points_for
    assert after.points_against == before.points_against
    assert ORDER.index(after.band) >= ORDER.index(before.band)


@given(said, st.sampled_from([signal.id for signal in SIGNS.signals if signal.weight < 0]))
def test_a_bad_sign_leaves_for_alone(found: Answers, name: str) -> None:
    """For and against are two counts; one never nets off the other."""
    before, after = reading(also(found, name, "no")), reading(also(found, name, "yes"))
    assert after.points_for == before.points_for
    assert after.points_against >= before.points_against


@given(said, st.sampled_from(IDS))
def test_not_sure_leaves_the_total(found: Answers, name: str) -> None:
    """Not sure counts as not answered."""
    without = Answers({key: value for key, value in found.signals.items() if key != name}, found.conditions)
    assert reading(also(found, name, "unsure")) == reading(without)


@given(st.lists(st.sampled_from([signal for signal in SIGNS.signals if abs(signal.weight) <= WEAK]), unique=True))
def test_weak_signs_alone_never_reach_the_top_band(weak: list[object]) -> None:
    """However many there are."""
    names = {signal.id for signal in SIGNS.signals if signal in weak}
    assert reading(Answers({name: "yes" if name in names else "no" for name in IDS})).band != "many"


@given(said, st.sampled_from(IDS), st.sampled_from(ANSWERS))
def test_one_answer_never_jumps_two_bands(found: Answers, name: str, answer: Answer) -> None:
    """From few to many takes at least two answers; a band only appears at five."""
    before, after = reading(found).band, reading(also(found, name, answer)).band
    if before and after:
        assert abs(ORDER.index(before) - ORDER.index(after)) <= 1


@given(said, st.sampled_from(CONDITIONS))
def test_one_follow_up_never_jumps_two_bands(found: Answers, condition: tuple[str, str]) -> None:
    """A box ticked under a sign moves that sign alone."""
    before, after = reading(found).band, reading(Answers(found.signals, found.conditions ^ {condition})).band
    if before and after:
        assert abs(ORDER.index(before) - ORDER.index(after)) <= 1


@given(said)
def test_no_band_under_five_answers(found: Answers) -> None:
    """Four answers are too few to call, five are enough."""
    judged = sum(value in ("yes", "no") for value in found.signals.values())
    assert (reading(found).band is None) == (judged < ENOUGH)


def test_one_strong_sign_alone_is_not_the_top_band() -> None:
    """One step of the process, such as a booked next stage, says nothing of the steps after it."""
    assert read(Answers({each.id: "yes" if each.id == "strong" else "no" for each in MADE.signals}), MADE).band == "mix"


@pytest.mark.parametrize(
    ("yes", "ticked", "gained", "lost"),
    [
        ("", "", 0, 0),
        ("nothing", "", 0, 0),
        ("weak-0 weak-1 heavy-1 strong", "", 7, 0),
        ("weak-0 bad-0 bad-1", "", 1, 2),
        ("asked", "asked.more", 2, 0),
        ("weak-0", "asked.more", 1, 0),
        ("strong heavy-2", "heavy-2.less", 4, 0),
        ("strong heavy-2", "heavy-2.less heavy-2.none", 3, 0),
        ("worse bad-0", "worse.far", 0, 3),
    ],
)
def test_points_are_added_up_as_weighed(yes: str, ticked: str, gained: int, lost: int) -> None:
    """What speaks for and what speaks against apart; a follow-up takes the place of its sign's points, the first of two that hold."""
    pairs = frozenset((name, key) for name, _, key in (each.partition(".") for each in ticked.split()))
    got = read(Answers(dict.fromkeys(yes.split(), "yes"), pairs), MADE)
    assert (got.points_for, got.points_against) == (gained, lost)


def test_the_real_signs_are_added_up_as_their_file_weighs_them() -> None:
    """A yes to all of them is the sum of what the data says, on either side."""
    weights = [each.weight for each in SIGNS.signals]
    got = reading(Answers(dict.fromkeys(IDS, "yes")))
    assert (got.points_for, got.points_against) == (sum(each for each in weights if each > 0), -sum(each for each in weights if each < 0))


@pytest.mark.parametrize(
    ("weak", "heavy", "judged", "band"),
    [(2, 0, 5, "few"), (3, 0, 5, "mix"), (0, 1, 5, "mix"), (4, 1, 5, "mix"), (0, 2, 5, "many"), (0, 2, 4, None), (0, 0, 5, "few")],
)
def test_the_bands_are_made_up_as_printed(weak: int, heavy: int, judged: int, band: str | None) -> None:
    """Evidence 10d in numbers: five to call at all; few up to two weak signs, many from two heavier ones, a mix between."""
    yes = [*(f"weak-{each}" for each in range(weak)), *(f"heavy-{each}" for each in range(1, heavy + 1))]
    found: dict[str, Answer] = dict.fromkeys(yes, "yes")
    found |= dict.fromkeys([f"bad-{each}" for each in range(judged - len(yes))], "no")
    assert read(Answers(found), MADE).band == band


def test_every_condition_changes_what_its_sign_weighs() -> None:
    """A follow-up question that changes nothing would waste a tired person's time."""
    for signal in SIGNS.signals:
        for each in signal.conditions:
            yes: dict[str, Answer] = {signal.id: "yes"}
            noticed = reading(Answers(yes, frozenset({(signal.id, each.id)}))).noticed[0]
            assert noticed.points == each.weight != signal.weight


def test_answers_of_an_older_site_are_left_out() -> None:
    """A sign that was renamed does not stop the rest from being read."""
    form = {"signal.gone": "yes", f"signal.{IDS[0]}": "yes", "condition.gone.too": "yes"}
    assert answers(form, SIGNS) == Answers({IDS[0]: "yes"})
