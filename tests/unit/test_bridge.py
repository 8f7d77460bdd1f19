"""The browser always gets an answer, and can tell its reader's slip from a fault of the site."""

import json
import subprocess
import sys
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from widgets import bridge
from widgets.errors import ContentError
from widgets.signals.catalogue import catalogue
from widgets.views import NAMES, signals


def ask(**parts: Any) -> dict[str, Any]:
    """Send one message and return the reply."""
    message = {"id": 7, "widget": "signals", "op": "update", "record": None, "form": {}, **parts}
    reply: dict[str, Any] = json.loads(bridge.handle(json.dumps(message)))
    return reply


def test_a_reading_comes_back_as_html_and_one_sentence() -> None:
    """The reply bears the number of its question, so that a late one can be told from a fresh one."""
    reply = ask(form={"signal.engaged": "yes"})
    assert reply["id"] == 7
    assert reply["ok"] is True
    engaged = next(each for each in catalogue().signals if each.id == "engaged")
    assert reply["announce"].startswith(f"{engaged.weight} points for, 0 points against, from 1 of {len(catalogue().signals)} signs")
    assert 'id="noticed-engaged"' in reply["html"]


def test_a_wrong_answer_is_the_readers_to_mend() -> None:
    """An imported or damaged answer is named in plain words."""
    error = ask(form={"signal.engaged": "maybe"})["error"]
    assert error["kind"] == "input"
    assert "must be yes, no or unsure" in error["text"]


def test_a_record_of_a_newer_site_is_not_read() -> None:
    """Reading it by old rules could lose what it holds."""
    error = ask(record={"v": 2, "current": "default", "interviews": {}})["error"]
    assert error["kind"] == "input"
    assert "a newer version of this site wrote it" in error["text"]


def test_an_unknown_widget_is_a_bug() -> None:
    """No module is imported because a message names it."""
    assert ask(widget="os")["error"]["kind"] == "bug"


def test_a_wrong_data_file_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """It reaches the page as what it is."""

    def broken(form: object, _record: object) -> None:
        raise ContentError("signals.toml", str(form), "broken")

    monkeypatch.setattr(signals, "update", broken)
    assert ask()["error"]["kind"] == "content"


@given(
    st.one_of(
        st.text(),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.text(), lambda each: st.lists(each) | st.dictionaries(st.text(), each)
        ).map(json.dumps),
    )
)
def test_no_message_raises(message: str) -> None:
    """Whatever arrives, an answer goes back."""
    assert json.loads(bridge.handle(message))["ok"] is False


@given(st.dictionaries(st.sampled_from(["signal.engaged", "signal.ran-over", "condition.ran-over.late-or-talked"]), st.text()))
def test_typed_markup_never_becomes_markup(form: dict[str, str]) -> None:
    """An answer is data even when it looks like HTML."""
    reply = ask(form={**form, "signal.<img onerror=x>": "<script>"})
    assert "<script" not in json.dumps(reply)


@pytest.mark.parametrize("name", NAMES)
def test_only_the_widget_that_is_waited_for_is_read_at_the_start(name: str) -> None:
    """Of no other is a view imported that its own does not import, so that every first visit is spared the rest."""
    script = "import sys; from widgets import bridge; {}; print(*(name for name in sys.modules if name.startswith('widgets.')))"
    run = [
        subprocess.run([sys.executable, "-c", script.format(each)], capture_output=True, text=True, check=True).stdout.split()
        for each in (f"bridge.warm({name!r})", f"import widgets.views.{name.replace('-', '_')}")
    ]
    views = [{each for each in found if each.startswith("widgets.views.")} for found in run]
    assert views[0] == views[1]
