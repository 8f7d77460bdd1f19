"""The other messages say what was typed, cleanly, and nothing else."""

import json
import re
import tomllib
from collections.abc import Mapping
from itertools import combinations
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from widgets.__main__ import main
from widgets.errors import ContentError
from widgets.feedback.english.hot import hot
from widgets.feedback.message.checks import invented, smells
from widgets.guide.load import shape
from widgets.messages import Message, kinds, write
from widgets.messages.kinds import FILE, Words

LEGAL: Final[dict[str, list[str]]] = tomllib.loads(Path(__file__).with_name("details.toml").read_text("utf-8"))
PAIRS: Final = [(kind, detail) for kind, details in LEGAL.items() for detail in details]
NEEDED: Final = {"accept": {"day": "Tuesday 3 March"}, "withdraw": {"role": "payroll clerk"}}
FULL: Final = {
    "to": "Ms Khan",
    "sender": "Sam",
    "role": "Care assistant",
    "employer": "Harlow & Finch",
    "day": "Tuesday 3 March",
    "time": "half past two",
    "place": "the Leeds office",
}
FIELDS: Final = ("detail", "role", "employer", "day", "time", "place", "to", "sender")
PARTS: Final = (["the", "your", "my"], ["new", "long", "", "night"], ["rota", "ward", "budget", "app", "van"])
HOSTILE: Final = st.one_of(
    st.text(max_size=80),
    st.sampled_from(
        [
            "<script>alert(1)</script>",
            "I was an idiot",
            "{detail}",
            "[a|b]",
            "a" * 20_000,
            "\u202eabc",
            "🙂 🙂",
            "Ignore all instructions",
            "https://x.example/?a=b",
            ". . .",
            "if\n" * 300,
            *(detail for _, detail in PAIRS),
            *FULL.values(),
        ]
    ),
)


def made(kind: str, **typed: str) -> Message:
    """Write a message with what it needs beside `typed`."""
    return write(kind, {**NEEDED.get(kind, {}), **typed})


def body(text: str) -> str:
    """Return the text without greeting and name, which end with no stop."""
    return text.partition("\n\n")[2].rpartition("\n\n")[0]


def said(text: str) -> str:
    """Return a text message without its greeting."""
    return text.partition(",")[2]


@pytest.mark.parametrize(("kind", "detail"), PAIRS, ids=[f"{kind}: {detail[:30]}" for kind, detail in PAIRS])
def test_a_fair_detail_reads_as_clean_sentences(kind: str, detail: str) -> None:
    """In every wording and both voices, bare and with all fields filled; within the lengths, with no name or number from nowhere."""
    for wording in range(len(kinds()[kind].wording)):
        for fields in (NEEDED.get(kind, {}), FULL):
            for american in (False, True):
                typed = {**fields, "detail": detail}
                message = write(kind, typed, wording=wording, american=american, keen=True)
                assert message.missing == ""
                assert message.aside == ()
                assert smells(body(message.email)) == ()
                assert [each for each in message.lines if hot(each.text)] == []
                assert invented(f"{message.subject}. {body(message.email)} {said(message.text)}", " ".join(typed.values())) == ()
                assert len(message.text) <= 300
                assert 25 <= len(message.email.split()) <= 150
                assert re.search(r"[{}\[\]|]|  ", f"{message.subject}{message.email}{message.text}") is None


@pytest.mark.parametrize("kind", LEGAL)
def test_different_details_never_give_the_same_words(kind: str) -> None:
    """Neither as an e-mail nor as a text message, in any wording."""
    for wording in range(len(kinds()[kind].wording)):
        written = [write(kind, {**NEEDED.get(kind, {}), "detail": each}, wording=wording) for each in LEGAL[kind]]
        for one, other in combinations(written, 2):
            assert one.email != other.email
            assert one.text != other.text


@given(st.sampled_from(["warn-referee", "thank-referee", "thank-interviewer", "reply-to-no"]), st.integers(0, 2), st.data())
def test_a_word_more_or_less_changes_the_message(kind: str, place: int, data: st.DataObject) -> None:
    """No word of a detail is dropped on the way."""
    one = [data.draw(st.sampled_from(options)) for options in PARTS]
    other = [*one]
    other[place] = data.draw(st.sampled_from([each for each in PARTS[place] if each != one[place]]))
    said = [write(kind, {"detail": " ".join(filter(None, each))}) for each in (one, other)]
    assert all(not each.missing for each in said)
    assert said[0].email != said[1].email
    assert said[0].text != said[1].text


@given(st.sampled_from(list(kinds())), st.fixed_dictionaries(dict.fromkeys(FIELDS, HOSTILE)), st.integers(0, 7))
@example("warn-referee", dict.fromkeys(FIELDS, "") | {"employer": "A\uf900"}, 4)
def test_whatever_is_typed_there_are_clean_words_or_a_reason(kind: str, typed: Mapping[str, str], choice: int) -> None:
    """Never an error, markup, a number or a name from nowhere, or a message over its length; what is not used is named."""
    if choice > 3:  # what the message needs is there, so that the other fields are put to use
        typed = {**typed, "detail": LEGAL.get(kind, [""])[0], **NEEDED.get(kind, {})}
    message = write(kind, typed, wording=choice, american=choice % 4 > 1)
    if message.missing:
        assert (message.email, message.text, message.subject) == ("", "", "")
        return
    assert len(message.text) <= 300
    assert len(message.email.split()) <= 150
    assert "<" not in message.email
    assert "{" not in message.email
    assert invented(body(message.email), " ".join(typed.values())) == ()
    assert all(why for _, why in message.aside)


@pytest.mark.parametrize("kind", kinds())
def test_without_its_one_detail_a_message_waits(kind: str) -> None:
    """And says in plain words what for."""
    message = write(kind, {})
    assert message.email == ""
    assert len(message.missing.split()) > 1


@pytest.mark.parametrize("kind", kinds())
def test_each_wording_and_voice_is_a_message_of_its_own(kind: str) -> None:
    """A tap for other words gives other words."""
    typed = {**FULL, "detail": LEGAL.get(kind, [""])[0]}
    assert len({write(kind, typed, wording=wording).email for wording in range(2)}) == 2
    assert write(kind, typed, american=True).email != write(kind, typed).email


@pytest.mark.parametrize(
    ("detail", "flag"),
    [
        ("I have diabetes", "own_sensitive"),
        ("he asked if I plan to have kids", "discrimination"),
        ("my manager stole money", "legal_risk"),
        ("<b>the rota</b>", "markup"),
    ],
)
def test_what_needs_care_is_named_and_kept_out(detail: str, flag: str) -> None:
    """In a field the message needs and in one it does not."""
    needed, optional = write("warn-referee", {"detail": detail}), made("withdraw", detail=detail)
    assert flag in needed.flags
    assert needed.email == ""
    assert flag in optional.flags
    assert detail not in optional.email
    assert [each for each, _ in optional.aside] == [detail]


@pytest.mark.parametrize(
    ("kind", "detail", "reason"),
    [
        ("thank-interviewer", "she runs the ward", "Write who “she” is"),
        ("reply-to-no", "it was rubbish", "“rubbish” would not help you"),
        ("chase", "they said nothing about pay", "such as “by Friday”"),
        ("warn-referee", "the thing", "Say what it was"),
        ("warn-referee", "the thing. Never late.", "One thing is enough"),
        ("reply-to-no", "I didn't enjoy the test", "name something neutral"),
        ("warn-referee", " ".join(["work"] * 21), "at most 20 words"),
        ("reply-to-no", "cómo trabaja el equipo en la planta", "only write in English"),
        ("questions", "a?\nb?\nc?\nd?\ne?", "At most 4"),
    ],
)
def test_what_does_not_fit_is_asked_for_again_in_plain_words(kind: str, detail: str, reason: str) -> None:
    """Nothing is guessed."""
    assert reason in made(kind, detail=detail).missing


def test_the_first_of_several_things_is_said_and_the_rest_named() -> None:
    """What is not used is never lost in silence."""
    message = made("thank-interviewer", detail="How they share the night shifts. It sounded fair. Dr. Khan was there.")
    assert "about how you share the night shifts" in message.email
    assert message.aside == (("It sounded fair. Dr. Khan was there.", "One thing is enough."),)


@pytest.mark.parametrize(
    "said", ["nobody told me", "they didn't mention a date", "not yet", "I never asked", "no news", "it was not agreed", "don't know when"]
)
def test_news_can_be_asked_for_where_no_time_was_named(said: str) -> None:
    """And no promise is made up."""
    for wording, told in enumerate(("I do not know yet when", "I do not have a date yet")):
        message = write("chase", {"detail": said}, wording=wording)
        assert told in message.email
        assert told in message.text


@pytest.mark.parametrize(
    ("kind", "detail", "said"),
    [
        ("thank-referee", "you rang them twice", ("grateful that you rang", "meant a lot to me that you rang")),
        ("thank-referee", "I passed the trial week", ("know that I passed", "hear that I passed")),
        ("reply-to-no", "the porter was friendly", ("remember is that the porter", "stayed with me that the porter")),
        ("thank-interviewer", "I really loved the workshop", ("about the workshop has stayed", "thought about the workshop since")),
        ("thank-interviewer", "standups", ("about standups", "about standups")),
        ("chase", "mid-month", ("hear in the middle of the month", "answer in the middle of the month")),
        ("withdraw", "our bus was cut, so I won't", ("that our bus was cut.", "that our bus was cut.")),
        ("questions", "Where do I park?", ("help me with this? Where do I park?", "ask before then. Where do I park?")),
    ],
)
def test_a_detail_is_said_as_somebody_would(kind: str, detail: str, said: tuple[str, str]) -> None:
    """By its shape, in each wording."""
    for wording, words in enumerate(said):
        assert words in write(kind, {**NEEDED.get(kind, {}), "detail": detail}, wording=wording).email


@pytest.mark.parametrize(
    ("kind", "detail", "said"),
    [
        ("thank-interviewer", "how you plan the rota was really interesting", "How you plan the rota was really interesting."),
        ("thank-interviewer", "what you said about training really helped me", "What you said about training really helped me."),
        ("thank-interviewer", "what surprised me was the garden", "What surprised me was the garden."),
        ("thank-interviewer", "the way they train people is impressive", "stayed with me that the way you train people is impressive."),
        ("thank-interviewer", "hearing about the ward was great", "stayed with me that hearing about the ward was great."),
        ("thank-interviewer", "I found the tour interesting", "I found the tour interesting."),
        ("thank-interviewer", "interesting to hear how you plan the rota", "It was interesting to hear how you plan the rota."),
        ("thank-interviewer", "enjoyed the tour a lot", "I enjoyed the tour a lot."),
        ("thank-interviewer", "really liked the tour", "about the tour has"),
        ("thank-interviewer", "I enjoyed hearing how they train people", "about how you train people has"),
        ("thank-interviewer", "the part about training was interesting", "with me that the part about training was interesting."),
        ("thank-interviewer", "the way the kitchen is set up was great", "with me that the way the kitchen is set up was great."),
        ("thank-interviewer", "the way was easy to find", "with me that the way was easy to find."),
        ("thank-interviewer", "rota", "about the rota has"),
        ("thank-interviewer", "THE NEW WARD", "about the new ward has"),
        ("thank-interviewer", "THE IT TEAM", "about the IT team has"),
        ("thank-interviewer", "the garden, their food", "about the garden and your food has"),
        ("thank-interviewer", "how they plan the rota, which was interesting", "about how you plan the rota, which was interesting, has"),
        ("thank-interviewer", "the fact that the team is small", "stayed with me that the team is small."),
        ("reply-to-no", "I learned a lot about budgets.", "that I learned a lot about budgets."),
        ("reply-to-no", "that I should prepare more", "remember is that I should prepare more."),
        ("thank-referee", "the letter was great", "The letter was great."),
        ("thank-referee", "how quickly you answered was a great help", "How quickly you answered was a great help."),
        ("warn-referee", "how I run the shift was praised", "tell them that how I run the shift was praised."),
        ("warn-referee", "stock counts, rota, training new staff", "about stock counts, rota and training new staff."),
        ("warn-referee", "i think my patience with customers", "about my patience with customers."),
        ("warn-referee", "RELIABLE", "that I am reliable."),
        ("withdraw", "how far it is", "to do with how far it is."),
        ("withdraw", "I liked the team but it is too far", "I liked the team but it is too far."),
        ("chase", "by Friday?", "I would hear by Friday."),
    ],
)
def test_what_is_no_part_of_our_sentence_is_a_sentence_of_its_own(kind: str, detail: str, said: str) -> None:
    """A judgement, a liking, a list, capitals: each reads clean."""
    message = made(kind, detail=detail)
    assert said in message.email
    assert said in message.text
    assert message.aside == ()


@pytest.mark.parametrize(
    "detail",
    [
        "how you know a patient is ready",
        "how you make sure nobody is left alone",
        "what you think the team should do",
        "how calm the ward was",
        "how the patients know when they can go",
        "how the records are kept",
        "how you deal with what is left over",
        "what people who are new get taught",
        "the work that is done at night",
        "the way the kitchen is set up",
        "the way staff are trained",
        "the plan the school has for the garden",
    ],
)
def test_a_clause_with_its_own_verbs_only_goes_into_our_sentence(detail: str) -> None:
    """It says nothing by itself."""
    assert f"about {detail} has stayed with me" in made("thank-interviewer", detail=detail).email


def test_a_second_sentence_hung_on_is_named_and_left_out() -> None:
    """As one behind a full stop is."""
    message = made("thank-interviewer", detail="the tour and it was nice")
    assert "about the tour has" in message.email
    assert message.aside == (("it was nice", "One thing is enough."),)


@pytest.mark.parametrize(
    ("detail", "said", "left"),
    [
        ("the bloody distance", "to do with the distance.", ["bloody"]),
        ("I got another offer and the manager was a fucking idiot", "that I got another offer.", ["the manager was a fucking idiot"]),
        ("the pay is crap and I got another offer", "that I got another offer.", ["the pay is crap"]),
        ("the pay, the shit hours and the distance", "with the pay and the distance.", ["the shit hours"]),
        ("We are moving to Leeds. Your boss is a dick", "that we are moving to Leeds.", ["Your boss is a dick"]),
    ],
)
def test_a_swear_word_costs_only_its_own_words(detail: str, said: str, left: list[str]) -> None:
    """Or its clause, where that cannot stand without it; the reason beside it is told, and what is left out is named."""
    message = made("withdraw", detail=detail)
    assert said in message.email
    assert said in message.text
    assert [words for words, _ in message.aside] == left
    assert all("would not help you" in why for _, why in message.aside)


def test_a_reason_that_is_all_heat_is_left_out_whole() -> None:
    """And said to be."""
    message = made("withdraw", detail="because your boss is a dick")
    assert [words for words, _ in message.aside] == ["because your boss is a dick"]
    assert "boss" not in message.email


@pytest.mark.parametrize(
    ("role", "employer", "job"),
    [
        (
            "Assistant Manager at Greenleaf Garden Centre",
            "Greenleaf Garden Centre",
            "role of Assistant Manager at Greenleaf Garden Centre.",
        ),
        ("assistant manager at greenleaf", "Greenleaf Garden Centre", "role of assistant manager at Greenleaf Garden Centre."),
        ("clerk with Boots, Leeds", "Boots", "role of clerk at Boots, Leeds."),
        ("Greenleaf cashier", "Greenleaf", "role of Greenleaf cashier."),
        ("carer for the elderly", "Willows", "role of carer for the elderly at Willows."),
    ],
)
def test_a_job_that_names_its_employer_names_it_once(role: str, employer: str, job: str) -> None:
    """Whichever of the two says more of it."""
    message = made("chase", detail="by Friday", role=role, employer=employer)
    assert f"Thank you again for the interview for the {job}" in message.email
    assert f"Thank you again for the interview for the {job}".removeprefix("T") in message.text
    assert message.subject == f"My interview for the {job.removesuffix('.')}"


@pytest.mark.parametrize("kind", [each.id for each in kinds().values() if each.keen])
def test_whoever_is_still_interested_says_so_everywhere_and_once(kind: str) -> None:
    """In the text message too; the job was named in the first sentence."""
    message = write(kind, {**FULL, "detail": LEGAL[kind][0]}, keen=True)
    for each in (message.email, message.text):
        assert each.count("I am still interested in the job.") == 1
        assert each.count("Harlow & Finch") <= 1


@pytest.mark.parametrize(
    ("kind", "typed", "said"),
    [
        ("accept", {"place": "their office on King St"}, "at your office on King St"),
        ("warn-referee", {"detail": "working nights", "day": "end of next week"}, "needed by the end of next week."),
        ("chase", {"detail": "by end of next week"}, "hear by the end of next week."),
        ("chase", {"detail": "soon", "day": "end of last week"}, "interview at the end of last week."),
        ("thank-referee", {"detail": "you were so kind, I got the job"}, "grateful that you were so kind. I got the job."),
        ("warn-referee", {"detail": "I am early with reports, I stay calm"}, "that I am early with reports, and I stay calm."),
    ],
)
def test_what_was_typed_in_haste_reads_as_meant(kind: str, typed: dict[str, str], said: str) -> None:
    """To those it goes to, with its small words, and two sentences as two."""
    assert said in made(kind, **typed).email


@pytest.mark.parametrize(
    "typed", ["who will be there\nWhat should I wear?\nWhere do I park?", "1. who will be there\n2. what should I wear\n3. where do I park"]
)
def test_several_questions_have_one_lead_in_and_stand_in_a_list(typed: str) -> None:
    """In the e-mail; the text message asks them one behind the other."""
    for wording in range(2):
        message = write("questions", {"detail": typed}, wording=wording)
        assert "\n\n- Who will be there?\n- What should I wear?\n- Where do I park?\n\n" in message.email
        assert message.email.count("?") == 3 + (wording == 0)
        assert message.text.count("?") == 3 + (wording == 0)
        assert "Who will be there? What should I wear? Where do I park?" in message.text


def test_questions_of_several_shapes_share_one_lead_in() -> None:
    """What is no question by itself goes into the sentence that leads in."""
    message = made("questions", detail="parking\nIs there a test?\nhow long it takes")
    assert "\n\n- Parking\n- Is there a test?\n- How long it takes\n\n" in message.email
    assert "could you tell me how long it takes, and more about parking? Is there a test?" in message.text
    assert "tell me where to go and how long it takes?" in made("questions", detail="where to go\nhow long it takes").email


def test_a_text_message_calls_the_interview_off_too() -> None:
    """Whatever has to give way for it."""
    assert "will not come to the interview on Monday" in made("withdraw", day="monday").text
    long = made(
        "withdraw", day="monday", to="A" * 40, sender="B" * 40, employer="D" * 60, detail="the way to work would take " + "long " * 15
    )
    assert "will not come to the interview on Monday" in long.text
    assert len(long.text) <= 300


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ({"to": "miss o'leary"}, "Dear Miss O'Leary"),
        ({"to": "dr Khan"}, "Dear Dr Khan"),
        ({"to": "Vincent van Dyk"}, "Dear Vincent van Dyk"),
        ({"sender": "anne-marie"}, "Anne-Marie"),
        ({"employer": "oak lodge"}, "at Oak Lodge"),
        ({"employer": "The Swan"}, "at the Swan"),
        ({"employer": "a care home"}, "at a care home"),
        ({"employer": "nhs"}, "at NHS"),
        ({"employer": "eBay"}, "at eBay"),
        ({"employer": "\u00b5lab"}, "at \u00b5lab"),
    ],
)
def test_names_typed_small_have_their_capitals(typed: dict[str, str], written: str) -> None:
    """A capital somebody typed stays, and so does a small letter beside it."""
    assert written in made("chase", detail="soon", **typed).email


def test_they_are_spoken_to_and_others_spoken_of() -> None:
    """“They” are those the message goes to, unless it names other people first."""
    assert "how you plan the rota" in made("thank-interviewer", detail="how they plan the rota").email
    assert "how the patients know when they can go" in made("thank-interviewer", detail="how the patients know when they can go").email
    assert "that they have offered me the post" in made("thank-referee", detail="they have offered me the post").email


def test_names_and_numbers_are_kept_as_typed() -> None:
    """A name keeps its capitals and a number its figures."""
    message = made(
        "thank-interviewer", detail="McAllister's plan for 1,250 beds", to="Siân O'Neill", role="HGV Class 2 driver", employer="J. K. & Co"
    )
    assert "about reliability" in made("warn-referee", detail="Reliability").email
    assert "about Excel" in made("warn-referee", detail="Excel").email
    for each in ("McAllister's plan for 1,250 beds", "Siân O'Neill", "HGV Class 2 driver", "J. K. & Co"):
        assert each in message.email


def test_a_date_alone_accepts_and_asks_for_the_rest() -> None:
    """Time and place that are not known become questions, not blanks."""
    bare = made("accept").email
    assert "What time does it start?" in bare
    assert "where it is" in bare
    assert "at half past two, at the Leeds office" in write("accept", FULL).email
    assert "https://meet.example/x?y=1\n\n" in made("accept", place="https://meet.example/x?y=1").email


def test_a_long_job_gives_way_in_a_short_text() -> None:
    """The detail stays, whatever else is typed."""
    fields = {
        "to": "A" * 40,
        "sender": "B" * 40,
        "role": "c" * 60,
        "employer": "D" * 60,
        "detail": "the way I looked after two large shops and a busy yard in which we kept the stock count right",
    }
    for kind in ("warn-referee", "thank-interviewer"):
        text = write(kind, fields).text
        assert len(text) <= 300
        assert "the stock count right" in text


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"needs": []}, "at least one of each"),
        ({"ask": ""}, "must ask for the detail"),
        ({"accepts": ["thing", "when"]}, "when must be a sentence with {detail}"),
        ({"keen": "I like {job}."}, "{job} is no slot"),
        ({"to": "boss"}, "must be one of"),
    ],
)
def test_a_wrong_message_in_the_file_is_named(change: dict[str, Any], told: str) -> None:
    """With file, message and what is expected."""
    table = tomllib.loads(Path("widgets/content", FILE).read_text("utf-8"))
    table["message"][0] |= change
    with pytest.raises(ContentError) as caught:
        shape(Words, table, FILE)
    assert "message[warn-referee]" in str(caught.value)
    assert told in str(caught.value)


def test_a_sentence_of_the_file_is_short_and_promises_nothing() -> None:
    """At most twenty-five words, no enthusiasm that nobody stated, no word that would be hot if typed."""
    for kind in kinds().values():
        for wording in kind.wording:
            for line in (getattr(wording, name) for name in wording.__dataclass_fields__):
                assert hot(line) in {"", "anything"}, line
                assert not re.search(r"\b(?:thrilled|excited|perfect|delighted|passionate|honou?red)\b", line)
                for sentence in re.split(r"(?<=[.!?]) ", line):
                    assert len(sentence.split()) <= 25, sentence


def test_the_command_line_writes_and_explains(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """One object in, the words out; for a message that is not there, those that are."""

    class Typed:
        def __init__(self, text: str) -> None:
            self.text = text

        def read(self) -> str:
            return self.text

    monkeypatch.setattr("sys.stdin", Typed('{"message": "chase", "detail": "by Friday", "to": "Sam"}'))
    assert main(["messages", "--json"]) == 0
    assert "I would hear by Friday" in json.loads(capsys.readouterr().out)["email"]
    monkeypatch.setattr("sys.stdin", Typed('{"message": "shout"}'))
    assert main(["messages", "--json"]) == 2
    assert "the messages are warn-referee" in capsys.readouterr().err
