"""Reads what was asked when something happened, and what the person said, did or missed then."""

import re
from typing import Final

from widgets.feedback.english.indirect import asked_clause
from widgets.feedback.english.language import base_of, group
from widgets.feedback.english.phrases import Phrase
from widgets.feedback.english.rewriting import my_clause, own_clause
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.facts.jottings import fitted, jotted
from widgets.feedback.moments.corrections import correction, unsettled
from widgets.feedback.moments.expected import expected
from widgets.feedback.moments.spot import Slots, Spot, went_well
from widgets.feedback.questions.matter import Asked
from widgets.feedback.questions.named import question_topic, test_name, trouble_topic
from widgets.feedback.questions.replies import people_in, reply_in
from widgets.feedback.questions.slots import questions, reply
from widgets.feedback.questions.tasks import is_deed

_LACKING: Final = re.compile(
    r"^(?:I|we) (?:could not|could only|only|could barely|did not|do not|struggled|forgot|missed|ran out|only|got stuck|had to|got)\b"
)
_SPEECH: Final = re.compile(r"^(?:I|we) (?:said|gave|answered|told|named|talked|described|mentioned|explained|chose|picked)\b")
# What says no more than that there was no answer.
_LOST: Final = re.compile(r"(?:lost|froze|freeze|blanked|panicked|stalled|dried up|went (?:blank|quiet|silent))\b")
# What was done well is told as such, never as what one would do otherwise.
_SUCCESS: Final = re.compile(
    r"\b(?<!not )(?:right|correctly|properly|well|perfectly|first time|in time|bang on|spot on|calm|carried on|solid|good|strong)\b(?<!all right)"
)
# What is told anew behind a question, or named as wrong beside it, so that what should have been said belongs there.
_ANEW: Final = re.compile(
    r"\. i (?:gave|put|quoted) (?:my|the) (?!answer|example|reason|wrong)\w|\bi (?:got|mixed up|muddled) (?:the|my|an?) (?:\w{2,20} ){1,5}(?:muddled|mixed|wrong|confused)\b"
)
# What is said before the question comes: "I had no answer when he asked".
_NO_ANSWER: Final = re.compile(
    r"\bi (?:(?:did|do) not (?:\w{1,10} ){0,2}?have (?:an?|any|much of an)|had (?:no|not an?|not any)|could not (?:give|find|think of) (?:an?|any)) (?:(?:good|real|proper|decent) )?(?:answers?|reply|replies)(?: \w{2,10})? (?:when|as|the moment|after)\b"
)
_COULD_NOT: Final = re.compile(
    r"\b(?:could|did) not (?:\w{1,12}ly )?(?:say|explain|name|remember|recall|answer|tell them|know) (?=(?:what|which|how many|how much)\b)"
)


def asked_there(spot: Spot) -> Slots:
    """What was asked at a spot, with what the person then said or did; else the topic or the part that the sentence names."""
    question = spot.question or _unanswered(spot.sentence)
    # What one called somebody answers no question that stands before it.
    if question not in questions(spot.sentence) and correction(spot.read, spot.place).startswith("I called "):
        return {}
    if not question:
        named = question_topic(spot.sentence)
        if named and named.text.endswith("question") and went_well(spot.sentence, Asked("", "", named.first, named.last)):
            named = None  # "the budget question was good, but the next I waffled on"
        topic = trouble_topic(spot.sentence) or (named if named and not _made(spot.sentence, named) else None)
        if topic:
            text = re.sub(r"^(?!(?:the|an?|my|this|that|his|her|their|one|first|last) )(?=(?:\S{1,30} ){0,4}question$)", "the ", topic.text)
            head = text.rsplit(" ", maxsplit=1)[-1]
            name = "part" if head in group("piece") - {"question", "order", "cut", "shift"} else "topic"
            later = [each for each in spot.parts if each.first >= topic.last]
            return {name: fitted(text) if name == "part" else text, "did": reply_in(later, text) if len(later) < 3 else ""}
        return {"topic": next((each.text for each in jotted(spot.sentence) if each.how in {"poor", "unknown"}), "")}
    about = question.phrase if question.phrase.startswith("about ") else f"about {question.topic}" if question.topic else ""
    slots = {
        "tasked": question.phrase if is_deed(question.phrase) else "",
        "asked": question.phrase,
        "asked_about": about,
        "topic": question.topic,
        "asker": question.asker,
    }
    near = next(
        (
            k
            for k in (spot.place, spot.place - 1, spot.place - 2, spot.place + 1)
            if 0 <= k < len(spot.read) and question in questions(spot.read[k])
        ),
        spot.place,
    )
    if near < spot.place and _ANEW.search(" ".join(each.plain for each in spot.read[near : spot.place])):
        return {}
    said = reply(spot.read, near, question)
    if not said and near == spot.place and _NO_ANSWER.search(spot.sentence.part(0, question.first).plain):
        said = "I did not have an answer"
    if said and not _SUCCESS.search(said) and not re.match(r"(?:I|we) (?:can|could)\b(?! not)", said):
        slots["lacking" if _LACKING.match(said.rpartition(", but ")[2]) else "reply" if _SPEECH.match(said) else "did"] = said
        done = said.split(" ", maxsplit=1)[1]
        slots["reply_vp"] = "" if _LOST.match(done) else done
    return slots


def _made(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a thing is what somebody made or did ("wrote a test"), rather than what was set."""
    before = sentence.words[phrase.first - 1] if phrase.first else None
    return (
        before is not None
        and before.tag in "VL"
        and base_of(before.low) in (group("done") - {"do", "get", "set", "take", "give", "find"}) | {"miss", "forget", "skip", "leave"}
    )


def _unanswered(sentence: Sentence) -> Asked | None:
    """The question that "I could not say what FIFO means" answers badly."""
    found = _COULD_NOT.search(sentence.plain)
    if found and re.search(r"\b(?:he|she|they|\w{3,20}er|lady|nobody) $", sentence.plain[: found.start()]):
        return None
    clause = asked_clause(sentence, sentence.at(found.end())) if found else None
    return Asked(clause.text, "", clause.first, clause.last) if clause else None


def asked_here(spot: Spot) -> Slots:
    """As `asked_there`, but for a question that only comes in the next sentence: nerves and a lost word are of the moment."""
    coming = questions(spot.read[spot.place + 1]) if spot.place + 1 < len(spot.read) else []
    return {} if spot.question in coming and not questions(spot.sentence) else asked_there(spot)


def asked_of_me(spot: Spot) -> Slots:
    """As `asked_there`, unless what was not said is the person's own question."""
    return {} if re.search(r"\b(?:not|never|forgot to|to) ask\b", spot.sentence.plain) else asked_there(spot)


def corrected(spot: Spot) -> Slots:
    """What was said and what it should have been, only the latter, or only which answer was wrong."""
    found = correction(spot.read, spot.place)
    if not found and unsettled(spot.read, spot.place):
        return {"unsettled": f"what I said when I was asked {spot.question.phrase}" if spot.question else "one of my answers"}
    return {"correction" if found.startswith("I ") else "right": found}


def not_expected(spot: Spot) -> Slots:
    """What the person expected and what it turned out to be."""
    return expected(spot.read, spot.place)


# What happens to one: nobody would drop a tray differently another time.
_MISHAP: Final = re.compile(r"I (?:had )?(?:forgot(?:ten)?|dropped|lost|spilt|spilled|broke|knocked)\b(?! to\b)")


def told_there(spot: Spot) -> Slots:
    """The person's own clause, with the next one where it carries on: "I went straight in and did not ask"."""
    clause, parts = spot.clause, spot.parts
    before = spot.read[spot.place - 1].plain if spot.place else ""
    text = own_clause(clause, people=people_in(f"{before} {spot.sentence.plain}")) if clause else ""
    if (
        not clause
        or len(text.split()) < 4
        or text.endswith(" stop")
        or re.search(r"\b(?:say|mention) the (?:word|phrase)\b", text)
        or re.search(r"\b(?:forgot(?:ten)? to|did not|never) (?:even )?(?:say|tell|mention|ask|add|explain|name)$", text)
        or re.match(r"I had (?:no|not a) (?:idea|clue)\b", text)
        or re.search(r"\b(?:said|told|mentioned|asked) (?:in|at|on|to|so|with)\b|should have said (?!that\b)", text)
        or re.search(r"\w forgot to\b(?<!^I forgot to)", text.removeprefix("I "))
    ):
        return {}
    place = parts.index(clause)
    if place + 1 < len(parts):
        after = parts[place + 1]
        more = own_clause(after) if after.joiner in {"and", ",", "but"} and after.subject == "own" else ""
        # What "we" did, or what is so now, is none of the slip.
        more = "" if re.match(r"we |I (?:have|am|can|hold|know|do)\b(?! not)", more) and text.startswith("I ") else more
        if more and len(text.split()) + len(more.split()) < 24:
            text = f"{text} {'but' if after.joiner == 'but' else 'and'} {more[2:] if more.startswith('I ') and text.startswith('I ') else more}"
    if text.startswith("I should have "):
        return {"clause": text, "regret": text}
    lacked = bool(_LACKING.match(text)) and not re.match(r"I (?:forgot|missed|did not (?:read|ask|check|say|mention))\b", text)
    return {"clause": text, "lacked" if lacked else "mishap" if _MISHAP.match(text) else "clause_cap": text}


def lacking(spot: Spot) -> Slots:
    """The person's own clause, where it says what is lacking."""
    told = told_there(spot).get("clause", "")
    # "I had to own up I have not used one" is what was said of it.
    told = re.sub(r"^I (?:did say|had to (?:say|own up|admit)) (?=I )", "", told)
    return {"clause": told} if re.search(r"\b(?:not|only|never|less|little)\b", told) and not told.endswith(" one") else {}


def of_mine(spot: Spot) -> Slots:
    """What happened to something of the person's: "my hands shook"."""
    told = next((text for each in spot.parts if each.subject == "mine" and (text := my_clause(each))), "")
    # "So dry I could hardly talk": what follows belongs to the "so" that is not told.
    return {"mine": told.partition(" I ")[0]}


def test_there(spot: Spot) -> Slots:
    """The test or task of the sentence."""
    named = test_name(spot.sentence)
    if not named:
        return {}
    bare = spot.sentence.words[named.first].tag in "NGEJ" and not named.text.endswith("s")
    text = f"the {named.text}" if bare else named.text
    return {"test": text, "topic": text}


def question_named(spot: Spot) -> Slots:
    """The question by its name, as "the forklift question", here or in the sentence before."""
    for near in (spot.place, spot.place - 1):
        found = question_topic(spot.read[near]) if near >= 0 else None
        if found and found.text.endswith("question"):
            text = re.sub(r"^.{1,60} for (?=the \w{1,20} question$)", "", found.text)
            return {"question": text if re.match(r"(?:the|my|an?|that|this|their|his|her|first|last) ", text) else f"the {text}"}
    return {}
