"""The drafter's page: what a reader can change, leave out, add and have back."""

import re

import pytest
from drafter_page import NOTE, draft, named, posted, shown

from widgets.views import feedback


def test_every_sentence_can_be_left_out_and_had_back() -> None:
    """What is not so is gone in one tick, also where no card asks about it, and stays in reach."""
    line = "I am sorry that I was 10 minutes late because the bus broke down."
    form = {named(shown(NOTE).partition(f"<summary>{line}</summary>")[2], "without."): "yes"}
    assert line in draft(NOTE, {})
    assert line not in draft(NOTE, form)
    assert f'name="{next(iter(form))}" value="yes" id="feedback-{next(iter(form)).replace(".", "-")}" checked' in _updated(form)


def _updated(form: dict[str, str]) -> str:
    return str(feedback.update({"note": NOTE, **form}).html)


def test_a_sentence_that_is_left_out_stays_where_it_stood() -> None:
    """A tick that went to another place would take the page along, or go from under the finger."""
    sentences = re.findall(r'id="feedback-line-\d+"><summary>([^<]+)<', shown(NOTE))
    late = next(place for place, each in enumerate(sentences) if "10 minutes late" in each)
    form = {named(shown(NOTE).partition(f"<summary>{sentences[late]}</summary>")[2], "without."): "yes"}
    assert re.findall(r'id="feedback-line-\d+"><summary>([^<]+)<', _updated(form))[late] == sentences[late]


def test_the_thanks_that_always_stay_have_no_tick() -> None:
    """It would do nothing."""
    [thanks] = re.findall(r"<details[^>]*><summary>Thank you for arranging my interview\.</summary>.*?</details>(.{30})", shown(NOTE))
    assert "<label" not in thanks


def test_two_sentences_left_out_as_one_are_had_back_with_one_tick() -> None:
    """They were one sentence when it was left out, and that tick stays where it is though they would no longer share one."""
    form = {"strength.1": "the calculation"}
    line = "I felt that the part on rotas and the calculation went well."
    tick = named(_updated(form).partition(f"<summary>{line}</summary>")[2], "without.")
    for strength, row in (("the calculation", line), ("", "I felt that the part on rotas went well.")):
        html = _updated({"strength.1": strength, tick: "yes"})
        assert re.search(rf'name="{tick}" value="yes" id="[\w-]+" checked', html.partition(f"<summary>{row}</summary>")[2][:500])
        assert "went well" not in draft(NOTE, {"strength.1": strength, tick: "yes"})


def test_a_message_without_its_first_sentence_still_says_thank_you() -> None:
    """The thanks may name the wrong thing, but are never gone."""
    note = "The interview for the night porter job was on Monday. They asked about keys."
    first = re.search(r"Thank you for [^.]+night porter[^.]*\.", draft(note, {}))
    assert first
    form = {named(shown(note).partition(f"<summary>{first.group()}</summary>")[2], "without."): "yes"}
    assert "Thank you for arranging my interview." in draft(note, form)
    assert "night porter" not in draft(note, form)


def test_a_sentence_can_be_put_in_other_words() -> None:
    """Change shows the sentence as it stands, and what is typed there stands in the message, whatever it is."""
    form = {"card.blank_mind": "change"}
    html = str(feedback.update({"note": NOTE, **form}).html)
    came = re.search(r'name="was.sentence.blank_mind"[^>]*value="([^"]+)"', html)
    assert came
    assert came.group(1) in draft(NOTE, form)
    form |= {"sentence.blank_mind": "safeguarding threw me, i went quiet", "was.sentence.blank_mind": came.group(1)}
    assert "Safeguarding threw me, i went quiet." in draft(NOTE, form)
    assert came.group(1) not in draft(NOTE, form)
    # The next answer still knows what was typed over.
    assert f'name="was.sentence.blank_mind" id="feedback-was-sentence-blank_mind" value="{came.group(1)}"' in str(
        feedback.update({"note": NOTE, **form}).html
    )


def test_a_phrase_is_asked_about_once_and_only_where_it_changes_something() -> None:
    """Two fields for the same words, or one whose words stand nowhere, would be typed into for nothing."""
    html = str(feedback.update({"note": NOTE, "card.blank_mind": "change", "card.late": "change"}).html)
    fields = re.findall(r'name="(slot\.[^"]+)"', html)
    assert fields == ["slot.late.amount", "slot.late.cause", "slot.blank_mind.asked"]
    assert "20 minutes late" in draft(NOTE, {"card.late": "change", "slot.late.amount": "20 minutes", "was.slot.late.amount": "10 minutes"})


@pytest.mark.parametrize(
    "note", [NOTE, "They asked about a time i delt with a angry customer and i went blank for like 2 mins. i said my notice is 4 weeks."]
)
def test_what_was_chosen_for_the_reader_is_no_tap_of_theirs(note: str) -> None:
    """Whatever else is touched, the message stays as it was, and a tap taken back brings it back."""
    first, form = draft(note, {}), posted(shown(note))
    assert form["card.blank_mind"] == "yes"
    signed = draft(note, {**form, "sender": "Jo"})
    assert signed.removesuffix("\nJo") == first
    left = posted(str(feedback.update({"note": note, **form, "card.blank_mind": "leave"}).html))
    assert draft(note, left) != first
    assert draft(note, {**left, "card.blank_mind": "yes"}) == first


def test_what_is_left_out_on_a_card_is_told_nowhere_else() -> None:
    """Nor is the answer the card was about."""
    note = "They asked about the recall and I said we ship it, wrong answer, it should be quarantined first."
    assert "ship it" in draft(note, {"card.wrong_answer": "yes"})
    assert "ship it" not in draft(note, {"card.wrong_answer": "leave"})


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("the fire panel", "and the fire panel went well."),
        ("my forklift licence", "I was glad to talk about my forklift licence."),
        ("my answer on keys", "and my answer on keys went well."),
        ("he liked my answer on rotas", "He liked my answer on rotas."),
        ("the Excel part, which I finished early", "One thing that went well: the Excel part, which I finished early."),
        ("where I explained the drill", "One thing that went well: where I explained the drill."),
        ("talking to Waffles, a pit mix!!", "aking to Waffles, a pit mix!"),
    ],
)
def test_a_strength_that_is_typed_is_always_told(typed: str, told: str) -> None:
    """Whatever it is: somebody took the trouble to type it."""
    assert told.replace("aking", "alking") in draft(NOTE, {"strength.1": typed})


def test_how_it_felt_is_said_where_it_is_tapped() -> None:
    """Each of the three has its sentence, and "well" is not said twice."""
    assert "Some of it went well, and some of it could have gone better." in draft(NOTE, {"overall": "mixed"})
    assert "It did not go as well as I had hoped." in draft(NOTE, {"overall": "badly"})
    assert "Overall, I felt that it went well." in draft("They asked about stock.", {"overall": "well"})
    assert draft("It went well. They asked about stock.", {"overall": "well"}).count("went well") == 1


@pytest.mark.parametrize(
    "note",
    [
        "It went brilliantly!! The porter was lovely and we ran over by an hour because of a chat on clocks. I called Ann Anna.",
        "Easily the best interview I have ever had. They asked about clocks.",
    ],
)
def test_a_note_that_says_how_it_went_is_followed_until_the_reader_says_otherwise(note: str) -> None:
    """In the message and in the choice, which is put back with one tap."""
    came = {"was.overall": "well"}
    assert "I felt that it went well." in draft(note, {})
    assert _chosen(note, {}) == "well"
    assert _chosen(note, {**came, "overall": "well"}) == "well"
    assert _chosen(note, {**came, "overall": "mixed"}) == "mixed"
    assert _chosen(note, {**came, "overall": ""}) == ""
    assert "it went well" not in draft(note, {**came, "overall": ""})
    assert _chosen("They asked about clocks.", {**came, "overall": "well"}) == ""


def _chosen(note: str, form: dict[str, str]) -> str:
    ((value, _),) = re.findall(r'name="overall" value="(\w*)"[^>]*?( checked)', str(feedback.update({"note": note, **form}).html))
    return str(value)


@pytest.mark.parametrize("wish", ["I would start tomorrow.", "i'd happily start right away", "I'd literally start today!"])
def test_whoever_would_start_at_once_is_keen(wish: str) -> None:
    """It is a wish, and no day that was agreed."""
    assert "I am keen on the role." in draft(f"They asked about keys. {wish}", {})
    assert "I would start" not in draft(f"They asked about keys. {wish}", {})


def test_a_lesson_needs_no_card() -> None:
    """It can be typed where nothing went wrong that we know of, as the end of our sentence or as one of their own."""
    assert "Next time I will check the dose first." in draft("They asked about stock.", {"lesson": "check the dose first"})
    assert "Next time I will ask. " in draft("They asked about stock.", {"lesson": "next time I will ask"})


def test_another_chance_fits_what_was_told() -> None:
    """Nobody offers to answer "that question" again where no question is told."""
    assert "answer that question again" in draft(NOTE, {"want": "chance"})
    assert "talk again" in draft("I dropped the tray.", {"want": "chance"})


def test_what_is_left_out_on_the_card_of_what_went_well_is_named_nowhere() -> None:
    """A person they talked about, say, or a thing that was no success."""
    note = "I talked about my garden plan and they liked it. They asked about rotas."
    assert "garden plan" in draft(note, {})
    assert "garden plan" not in draft(note, {"card.good": "leave"})


def test_what_is_added_pushes_nothing_out() -> None:
    """A strength or a tick makes a message longer; what it told before stays."""
    note = (
        "They asked about safeguarding and I lost my thread. I am keen on the role. They liked my handover plan."
        " I have a forklift licence and a food hygiene certificate. I explained how I count the till. They said I would hear by Friday."
    )
    added = {
        "strength.1": "he said my notes were the clearest of the day by far",
        "strength.2": "the long walk round the yard with the owner",
    }
    before, after = (
        draft(note, {}),
        draft(note, {**added, "overall": "mixed", "lesson": "bring my folder and open it before they ask me to"}),
    )
    told = [line for line in re.split(r"(?<=[.!?])\s", before) if line not in after]
    assert told in ([], ["I would welcome any feedback that I can learn from."])


def test_a_panel_that_does_not_fit_can_be_cleared_and_had_back() -> None:
    """The page shows which words raised it, reads the note without it where that is said, and still offers the way back."""
    note = "They asked whether I plan to have children. I explained how I count the till every night."
    html = shown(note)
    assert 'data-flag="discrimination"' in html
    assert "“They asked whether I plan to have children.”" in html
    cleared = str(feedback.update({"note": note, "cleared.discrimination": "yes"}).html)
    assert 'data-flag="discrimination"' not in cleared
    assert re.search(r'name="cleared.discrimination"[^>]* checked', cleared)
    assert "plan to have children" in draft(note, {"cleared.discrimination": "yes"})
    assert "children" not in draft(note, {})


def test_a_crisis_is_not_cleared_with_a_tap() -> None:
    """Nor does its panel offer to."""
    form = {"note": "I was rejected and I want to die.", "cleared.crisis": "yes"}
    html = str(feedback.update(form).html)
    assert 'data-flag="crisis"' in html
    assert 'name="cleared.' not in html


def test_the_job_can_be_named_or_put_right() -> None:
    """The field comes with what was read, and what is typed is named as one names a job."""
    assert "Thank you for the interview for the role of process engineer." in draft(
        "They asked about valves.", {"role": "process engineer"}
    )
    note = "I had my interview for the night porter job. They asked about keys."
    came = re.search(r'name="was.role"[^>]*value="([^"]+)"', shown(note))
    assert came
    assert "night porter" in came.group(1)
    mended = draft(note, {"role": "day porter", "was.role": came.group(1)})
    assert "day porter" in mended
    assert "night porter" not in mended


@pytest.mark.parametrize(
    ("note", "role", "opening"),
    [
        (
            "Interview at Tesco on Monday. They asked about keys.",
            "night porter",
            "the interview for the role of night porter at Tesco on Monday",
        ),
        ("I had a phone interview with a mill in Leeds. They asked about keys.", "weaver", "the phone interview for the role of weaver"),
        ("Interview at Tesco. They asked about keys.", "day porter at Aldi", "the interview for the role of day porter at Aldi."),
    ],
)
def test_naming_the_job_keeps_where_and_when_it_was(note: str, role: str, opening: str) -> None:
    """Only what the name itself says otherwise gives way."""
    assert f"Thank you for {opening}" in draft(note, {"role": role})


def test_what_is_left_out_stays_out_in_other_words() -> None:
    """The second question of a message is told otherwise once it is the first."""
    note = "They asked about rotas. They asked about keys."
    lines = re.findall(r"<summary>([^<]*(?:rotas|keys)[^<]*)</summary>", shown(note))
    form = {named(shown(note).partition(f"<summary>{line}</summary>")[2], "without."): "yes" for line in lines}
    assert len(form) == 2
    after = draft(note, form)
    assert "rotas" not in after
    assert "keys" not in after


@pytest.mark.parametrize(
    "note", ["They asked about keys and I froze. I scored 48 out of 50 in the test.", "They asked about keys. The porter was lovely."]
)
def test_what_speaks_for_the_reader_is_seen_in_their_own_edit(note: str) -> None:
    """Whatever the words: a score, or somebody who was kind. Without it the hint stands."""
    edited = f"{draft(note, {})}\nKim"
    told = {"note": note, "out.email": edited, "was.out.email": "as it was"}
    assert "Nothing here went well" not in str(feedback.update(told).html)
    assert "Nothing here went well" in str(feedback.update({**told, "out.email": "They asked about keys and I froze."}).html)
