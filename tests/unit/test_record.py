"""A stored record is read whole or named as damaged; nothing in between, and never an error of ours."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from widgets.errors import InputError
from widgets.record import Interview, Record, parse

FORMS = {"signals": {"signal.engaged": "yes"}, "checklist.references": {}}
SOUND = {"v": 1, "current": "default", "interviews": {"default": {"forms": FORMS}}}

anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(), lambda each: st.lists(each) | st.dictionaries(st.text(), each), max_leaves=12
)


def test_a_sound_record_is_read() -> None:
    """Each interview with what was typed into each form."""
    assert parse(SOUND) == Record("default", {"default": Interview(FORMS)})


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        ([], "it is not a record"),
        ({}, "its version is unknown"),
        (SOUND | {"v": "1"}, "its version is unknown"),
        (SOUND | {"v": 2}, "a newer version of this site wrote it"),
        (SOUND | {"interviews": []}, "its list of interviews is incomplete"),
        (SOUND | {"current": "gone"}, "its list of interviews is incomplete"),
        (SOUND | {"current": ["default"]}, "its list of interviews is incomplete"),
        (SOUND | {"interviews": {"default": {}}}, "not a set of forms"),
        (SOUND | {"interviews": {"default": {"forms": {"signals": "yes"}}}}, "not a set of forms"),
    ],
)
def test_what_is_wrong_with_a_damaged_one_is_said(wrong: object, why: str) -> None:
    """In plain words, with what to do before it is cleared."""
    with pytest.raises(InputError, match="download it before you clear it") as caught:
        parse(wrong)
    assert why in str(caught.value)


@given(st.fixed_dictionaries({}, optional={"v": st.just(1) | anything, "current": anything, "interviews": anything}) | anything)
def test_whatever_is_stored_never_breaks_the_reader(document: object) -> None:
    """Any JSON is a record or a damaged one."""
    document = json.loads(json.dumps(document))
    try:
        parse(document)
    except InputError:
        return
