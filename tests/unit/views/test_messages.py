"""The page of the other messages: whole before Python, blocked with a reason, and nothing typed twice."""

import json
import re
from collections.abc import Mapping
from html import unescape

import pytest

from widgets.feedback.safety.care import panels
from widgets.messages import kinds
from widgets.messages.kinds import words as said_alike
from widgets.record import Interview, Record
from widgets.views import messages

DETAIL = {"message": "chase", "detail.chase": "by Friday"}


def shown(form: Mapping[str, object], record: Record | None = None) -> str:
    """Return the result's HTML."""
    return str(messages.update(form, record).html)


def words(html: str, name: str) -> str:
    """Return what stands in one message's box."""
    found = re.search(rf'<textarea[^>]*name="out\.{name}"[^>]*>([^<]*)</textarea>', html)
    assert found
    return found[1]


def known(**fields: str) -> Record:
    """Return a record in which the drafter's form holds `fields`."""
    return Record("one", {"one": Interview({"feedback": fields}), "two": Interview({"feedback": {"to": "Nobody"}})})


def test_the_page_is_whole_before_python() -> None:
    """Every message is a choice, and a worksheet with lines to write on under the id that links lead to."""
    html = str(messages.initial("../../"))
    for kind in kinds().values():
        assert f'value="{kind.id}"' in html
        letter = html.partition(f'id="{kind.id}"')[2].partition("</section>")[0]
        assert kind.name in letter
        assert letter.count("debrief-blank") >= 3
        assert "{" not in letter


@pytest.mark.parametrize("kind", kinds())
def test_copy_waits_with_its_reason(kind: str) -> None:
    """There is no text to copy yet, and the button says what it waits for."""
    html = shown({"message": kind})
    assert "data-copy" not in html
    assert re.search(r'aria-disabled="true" aria-describedby="messages-out-waits"', html)
    assert "Copy waits for this: " in html


def test_the_senders_name_comes_from_the_drafter_until_it_is_changed() -> None:
    """It is filled in, can be changed, and can be taken out."""
    record = known(sender="Ade")
    assert words(shown(DETAIL, record), "chase.email").endswith("Kind regards\nAde")
    assert words(shown({**DETAIL, "sender": "Ade", "was.sender": "Ade"}, record), "chase.email").endswith("\nAde")
    assert words(shown({**DETAIL, "sender": "Adeola", "was.sender": "Ade"}, record), "chase.email").endswith("\nAdeola")
    assert words(shown({**DETAIL, "was.sender": "Ade"}, record), "chase.email").endswith("Kind regards")


def test_the_recruiters_name_is_offered_where_it_may_fit() -> None:
    """With one tap, for the current interview, and not for a referee."""
    record = known(to='Sam "S"')
    assert "Use Sam &#34;S&#34;" in shown(DETAIL, record)
    assert "Nobody" not in shown(DETAIL, record)
    assert "debrief-messages__offer" not in shown({**DETAIL, "to.employer": "Ms Khan"}, record)
    assert "debrief-messages__offer" not in shown({"message": "warn-referee"}, record)
    assert "debrief-messages__offer" not in shown(DETAIL)


def test_one_tap_says_that_no_time_was_named() -> None:
    """It fills the field with words that are understood, and is gone once something stands there."""
    tap = re.search(r'data-empty="([^"]*)">They did not say<', shown({"message": "chase"}))
    assert tap
    filled = {"message": "chase", **json.loads(unescape(tap[1]))}
    assert "I do not know yet" in words(shown(filled), "chase.email")
    assert ">They did not say</button>" not in shown(filled)


def test_an_edit_belongs_to_its_own_message() -> None:
    """Words changed by hand in one message do not turn up in another."""
    edited = {**DETAIL, "out.chase.email": "My own words", "was.out.chase.email": "Hello", "day.accept": "tomorrow"}
    assert words(shown(edited), "chase.email") == "My own words"
    assert "My own words" not in shown({**edited, "message": "accept"})


def test_hints_fit_the_message() -> None:
    """A withdrawal needs no strength and no question; an insult is underlined in any message."""
    for name in ("email", "text"):
        html = shown({**DETAIL, f"out.chase.{name}": "You idiots.", f"was.out.chase.{name}": "Hello"})
        assert "<mark>idiots</mark>" in html
        assert "Nothing here went well" not in html


def test_what_is_left_out_is_shown_with_its_reason() -> None:
    """And what to do where it needs care."""
    html = shown({"message": "withdraw", "role": "clerk", "detail.withdraw": "I have diabetes"})
    assert "Left out: “I have diabetes”." in html
    assert 'data-flag="own_sensitive"' in html
    assert "data-copy" in html


def test_an_unknown_message_shows_the_worksheets() -> None:
    """A record of another version of the site cannot break the page."""
    assert 'id="chase"' in shown({"message": "shout", "wording": "99", "voice": "klingon"})


def test_advice_is_announced_before_the_words() -> None:
    """As in the drafter."""
    said = messages.update({"message": "reply-to-no", "detail.reply-to-no": "I want to die"}).announce.split("\n")
    assert panels(["crisis"])[0].title in said[0]


def test_a_blank_on_the_worksheet_is_heard() -> None:
    """Read aloud, “I understood that I would hear.” would be a sentence with a hole in it."""
    html = str(messages.initial("../"))
    assert html.count("debrief-blank") == html.count(f'role="img" aria-label="{said_alike().blank}"') > 0
