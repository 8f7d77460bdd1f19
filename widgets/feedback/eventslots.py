"""Reads the phrases that belong to an event out of the sentences around it."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from widgets.feedback.clauses import Clause, clauses
from widgets.feedback.corrections import correction
from widgets.feedback.expected import expected
from widgets.feedback.goods import good_slots, talked
from widgets.feedback.hot import hot
from widgets.feedback.jottings import fitted, jotted
from widgets.feedback.language import base_of, group
from widgets.feedback.phrases import Phrase, is_thin, legal_phrase, noun_phrase, phrases
from widgets.feedback.replies import people_in, reply_in
from widgets.feedback.rewriting import asked_clause, my_clause, own_clause
from widgets.feedback.sentences import Sentence
from widgets.feedback.slots import Asked, amount, question_topic, questions, reply, test_name, trouble_topic
from widgets.feedback.unsaid import unsaid

Slots = dict[str, str]
LANGUAGES: Final = frozenset(["english", "german", "french", "spanish", "dutch", "italian", "danish", "swedish", "norwegian"])
_WELL: Final = re.compile(
    r"\b(?:went|was|were|is|felt) (?:\w{1,30} ){0,2}?(?:well|good|fine|great|easy|ok|okay|alright|better)\b"
    r"|\bi (?:\w{1,12} )?(?:answered (?:all|everything|every)|got (?:both|all|them all|every|it right))\b|\b(?:nailed|aced|smashed)\b"
)
_LACKING: Final = re.compile(
    r"^(?:I|we) (?:could not|could only|only|could barely|did not|do not|struggled|forgot|missed|ran out|only|got stuck|had to|got)\b"
)
_SPEECH: Final = re.compile(r"^(?:I|we) (?:said|gave|answered|told|named|talked|described|mentioned|explained|chose|picked)\b")
_CARRIED_ON: Final = frozenset(["turn", "switch", "dial", "carry", "restart", "rejoin", "reconnect", "ring", "move"])
# What is done rather than said, so that it is no answer that went wrong.
_TASK: Final = re.compile(
    r"to (?!(?:explain|describe|tell|talk|name|give|define|say|list|discuss|elaborate|expand|introduce|sum|outline|walk|answer|speak|think|imagine|choose|compare|identify|state|rate)\b)"
)
_STUCK_ON: Final = re.compile(
    r"\b(?:tied|stuck|stumbled|blank|froze|flustered|thrown|waffled|rambled|thread|words|muddled) (?:up |out |a bit )?(?:on|at|over|with|about) (?:why|what|how|when)\b"
)
# What was done well is told as such, never as what one would do otherwise.
_SUCCESS: Final = re.compile(
    r"\b(?<!not )(?:right|correctly|properly|well|perfectly|first time|in time|bang on|spot on|calm|carried on|solid|good|strong)\b(?<!all right)"
)
_MEASURED: Final = re.compile(
    r"\basked for (\S{1,12}) minutes\b.{0,80}?\bi (?:did|took|spoke for|went on for|talked for|ran to|used) (\d{1,3}|\w{3,12}(?:teen|ty))\b"
)
_CUT_SHORT: Final = re.compile(
    r"\b(?:interrupt\w{0,4}|cut(?:ting)? (?:me|in|across)|talk\w{0,3} over|(?:not|never) let me|spoke over|stopped me|rushed me)\b"
)
_COULD_NOT: Final = re.compile(
    r"\b(?:could|did) not (?:\w{1,12}ly )?(?:say|explain|name|remember|recall|answer|tell them|know) (?=(?:what|which|how many|how much)\b)"
)
CRITICAL: Final = re.compile(
    r"\b(?:not|never|too|more|less|lack\w{0,4}|need\w{0,3}|should|could|would have|weak\w{0,4}|miss\w{0,4}|improve|criticis\w{0,3}|criticiz\w{0,3}|marked|vague|unprepared|struggl\w{1,3}|mess\w{0,2}|under\w{0,9}|over\w{0,9}|but)\b"
)
_RAN: Final = re.compile(r"\b(?:presentation|talk|lesson|demo|pitch)\b ran (\d{1,3}) minutes in (an? \d{1,3} minute slot)")
_FINDING: Final = re.compile(r"\b(?:words?|vocabulary|my (?:english|german|french|spanish|dutch)|translat\w{1,3})\b")
_MISHEARD: Final = re.compile(
    r"\b(?:not|hardly|barely|half) (?:\w{1,12} )?(?:understand|follow|catch|hear|get)\b|\bmisheard\b|\b(?:they|he|she|\w{1,12}er) (?:spoke|speak\w{0,3}|talk\w{0,3}) (?:\w{1,10} )?fast\b|\baccent\b"
)
_OTHER_LANGUAGE: Final = re.compile(r"\b(?:second|third|other|not my first) language\b")
_ANSWERED_WELL: Final = re.compile(
    r"^(?:, |and |- )?(?:that (?:bit|part|one|question) |which |and )?i (?:really |totally )?(?:nailed|aced|smashed|got right|knew)(?: it| that)?(?= [.,!]|$)"
)
_OUT_OF_TIME: Final = re.compile(r"\b(?:ran|run|running) out of time\b|\btime (?:ran out|was up)\b")
_SETTING: Final = re.compile(r"\b(?:in|during) (the (?:group (?:task|exercise|discussion|interview|activity)|discussion|debate))\b")
_OVER: Final = re.compile(
    r"\b(presentation|talk|lesson|micro-teach|demo|pitch|demonstration)\b.{0,40}? (?:ran over|overran|ran long|went over|over-ran)\b"
)
_SAYING: Final = re.compile(
    r"\b(?:said|saying|answer|answered|talking|explaining|describing|question|part|bit)(?: about| on)? (?=(?:the|my|our|a|an) )"
)
_PAY: Final = re.compile(
    r"([£$€]?\d[\d.,]{1,8}k?(?: (?:an hour|a day|a year|per hour))?) (?:is|was|would be) (?:fine|ok|okay|good|great)\b"
)
_TWO_RATES: Final = re.compile(
    r"\b(?:advert|ad|agency|listing|posting|recruiter|they)\b[^.?!]{1,40}? ([£$€]?\d{1,3}(?:[.,]\d{1,3})?(?:k|/hr)?(?: an hour| a day)?) .{1,90}?(?:says?|said|told|offered|comfortable)\b.{0,24}? ([£$€]?\d{1,3}(?:[.,]\d{1,3})?(?:k|/hr)?)(?= |$)"
)
_TERMS: Final = re.compile(
    r"\b(?:hours|commute|pay|salary|travel|travelling|shifts?|location|contract|rotas?|nights|weekends|remote|overtime|on-call|probation|holidays?|notice)\b"
)
_DURING: Final = re.compile(
    r"\b(?:through|during|for|in|after) (the (?:last|first|final|whole|second) (?:\w{1,30} )?(?:minutes?|part|half|round|hour|question|section))\b"
    r"|\b(halfway through|half way through|part way through|midway through)\b"
)
_CAUSES: Final = re.compile(
    r"\b(?:trains?|bus|buses|car|van|bike|tram|tube|metro|ferry|flight|plane|taxi|uber|lift|elevator|traffic|road|roads|motorway|bridge|accident|diversion|sat ?nav|parking|alarm|drill|snow|ice|weather|fog|rain"
    r"|child|son|daughter|baby|kids?|mum|nan|dog|school|nursery|cancel\w{1,4}|broke|broken|stuck|delay\w{1,4}|late|strike|puncture|tyre|tire|link|call|wi-?fi|internet|laptop|app|shift|\d{1,4})\b"
)
_DELAYED: Final = re.compile(
    r"\b(?:put (?:in )?the wrong|had the wrong|got the wrong|got lost|missed (?:the|my)|forgot|went to the wrong|could not find|had to (?:ring|call|dial|walk|wait|move|feed|leave|go|drive|log|restart)|lost|got the|misread|overslept|slept)\b"
)


# Signs that an answer was taken well, whatever went wrong elsewhere.
ANSWERED: Final = re.compile(
    r"\b(?:nodded|nodding|wrote (?:it|half|that|a lot)|(?:real|good|great|proper|solid|strong|decent|full) answer|smiled|beamed|liked (?:it|that|my)|said (?:good|great|that was good)|laughed"
    r"|well (?:handled|done|answered|put|spotted)|(?:told|answered|said|did|explained|got it) (?:\w{1,12} )?(?:correctly|right|properly)|stayed calm|kept (?:calm|going)|carried on|(?:was|were) able to|managed to|(?:knew|named|answered|got) (?:all|both|every|them all))\b"
)


@dataclass(frozen=True)
class Spot:
    """Where an event stands: the sentences of the note, the one that names it, its clauses, and the clause with the wording."""

    read: Sequence[Sentence]
    place: int
    parts: Sequence[Clause]
    clause: Clause | None

    @property
    def sentence(self) -> Sentence:
        """The sentence that names the event."""
        return self.read[self.place]

    @cached_property
    def _names_another(self) -> bool:
        """Whether the sentence names what went wrong itself, so that an earlier question is none of it."""
        named = question_topic(self.sentence)
        return bool(trouble_topic(self.sentence) or _STUCK_ON.search(self.sentence.plain) or (named and named.text.endswith("question")))

    @cached_property
    def question(self) -> Asked | None:
        """The question the event belongs to: in the same sentence, before it, or after it; never one that went well."""
        for near in (self.place, self.place - 1, self.place - 2, self.place + 1):
            if 0 <= near < len(self.read) and not (near > self.place and _WELL.search(self.read[near].plain)):
                found = [each for each in questions(self.read[near]) if not went_well(self.read[near], each)]
                if near < self.place and (self._names_another or any(ANSWERED.search(each.plain) for each in self.read[near : self.place])):
                    return None
                if found and near == self.place and self.clause:
                    at = self.clause.last
                    return next((each for each in reversed(found) if each.first < at), found[0])
                if found:
                    return found[-1] if near < self.place else found[0]
        return None


def went_well(sentence: Sentence, question: Asked) -> bool:
    """Whether the clause that holds a question says that it went well."""
    return any(each.first <= question.first < each.last and _WELL.search(each.plain) for each in clauses(sentence))


def event_slots(name: str, spot: Spot) -> Slots:
    """The phrases of event `name` that could be read at its spot, each fit for a frame."""
    slots: Slots = {}
    for reader in _READERS.get(name, ()):
        for key, value in reader(spot).items():
            slots.setdefault(key, value)
    if "halfway" in slots.get("cause", "") or "half way" in slots.get("cause", ""):
        slots["during"] = ""
    return {key: value for key, value in slots.items() if value and not hot(value)}


def _asked(spot: Spot) -> Slots:
    question = spot.question or _unanswered(spot.sentence)
    if not question:
        named = question_topic(spot.sentence)
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
        "tasked": question.phrase if _TASK.match(question.phrase) else "",
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
    said = reply(spot.read, near, question)
    if said and not _SUCCESS.search(said):
        slots["lacking" if _LACKING.match(said) else "reply" if _SPEECH.match(said) else "did"] = said
        slots["reply_vp"] = said.split(" ", maxsplit=1)[1]
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
    clause = asked_clause(sentence, sentence.at(found.end())) if found else None
    return Asked(clause.text, "", clause.first, clause.last) if clause else None


def _asked_here(spot: Spot) -> Slots:
    """As `_asked`, but for a question that only comes in the next sentence: nerves and a lost word are of the moment."""
    coming = questions(spot.read[spot.place + 1]) if spot.place + 1 < len(spot.read) else []
    return {} if spot.question in coming and not questions(spot.sentence) else _asked(spot)


def _asked_of_me(spot: Spot) -> Slots:
    """As `_asked`, unless what was not said is the person's own question."""
    return {} if re.search(r"\b(?:not|never|forgot to|to) ask\b", spot.sentence.plain) else _asked(spot)


def _correction(spot: Spot) -> Slots:
    found = correction(spot.read, spot.place)
    return {"correction" if found.startswith("I ") else "right": found}


def _expected(spot: Spot) -> Slots:
    return expected(spot.read, spot.place)


def _told(spot: Spot) -> Slots:
    """The person's own clause, with the next one where it carries on: "I went straight in and did not ask"."""
    clause, parts = spot.clause, spot.parts
    before = spot.read[spot.place - 1].plain if spot.place else ""
    text = own_clause(clause, people=people_in(f"{before} {spot.sentence.plain}")) if clause else ""
    if not clause or len(text.split()) < 4 or re.search(r"\w forgot to\b(?<!^I forgot to)", text.removeprefix("I ")):
        return {}
    place = parts.index(clause)
    if place + 1 < len(parts):
        after = parts[place + 1]
        more = own_clause(after) if after.joiner in {"and", ",", "but"} and after.subject == "own" else ""
        if more and len(text.split()) + len(more.split()) < 24:
            text = f"{text} {'but' if after.joiner == 'but' else 'and'} {more[2:] if more.startswith('I ') and text.startswith('I ') else more}"
    if text.startswith("I should have "):
        return {"clause": text, "regret": text}
    lacked = bool(_LACKING.match(text)) and not re.match(r"I (?:forgot|missed|did not (?:read|ask|check|say|mention))\b", text)
    return {"clause": text, "lacked" if lacked else "clause_cap": text}


def _lacking(spot: Spot) -> Slots:
    """The person's own clause, where it says what is lacking."""
    told = _told(spot)
    return told if re.search(r"\b(?:not|only|never|less|little)\b", told.get("clause", "")) else {}


def _during(spot: Spot) -> Slots:
    for each in spot.read[spot.place : spot.place + 2]:
        found = _DURING.search(each.plain)
        if found:
            return {"during": f"during {found.group(1)}" if found.group(1) else "from halfway through"}
    return {}


def _mine(spot: Spot) -> Slots:
    told = next((text for each in spot.parts if each.subject == "mine" and (text := my_clause(each))), "")
    # "So dry I could hardly talk": what follows belongs to the "so" that is not told.
    return {"mine": told.partition(" I ")[0]}


def _amount(spot: Spot) -> Slots:
    return {"amount": amount(spot.sentence) or next((found for each in spot.read if (found := amount(each))), "")}


def _cause(spot: Spot) -> Slots:
    after = clauses(spot.read[spot.place + 1]) if spot.place + 1 < len(spot.read) else []
    near = [*([spot.clause] if spot.clause else []), *spot.parts, *after]
    near.sort(key=lambda each: not (_CAUSES.search(each.plain) or _DELAYED.search(each.plain)))
    for each in near:
        text = my_clause(_cooled(each))
        if not text and _DELAYED.search(each.plain):
            text = own_clause(each)
        if text and " late" not in text and 2 < len(text.split()) <= 14:
            because = text if each.joiner in {"because", "as", "since"} or each.subject in {"thing", "mine"} else ""
            return {"cause": text, "because": because, "because_cap": because[:1].upper() + because[1:]}
    return {}


def _cooled(clause: Clause) -> Clause:
    """The clause with "failed" where a device died."""
    if not any(each.low == "died" for each in clause.words):
        return clause
    words = tuple(replace(each, out="failed", low="failed") if each.low == "died" else each for each in clause.sentence.words)
    return replace(clause, sentence=Sentence(clause.sentence.note, words))


def _why_late(spot: Spot) -> Slots:
    """The cause of being late: what nobody says could delay one is none, unless they say "because"."""
    found = _cause(spot)
    told = f" because {found.get('cause', '')}".lower() in f" {spot.sentence.plain}"
    return found if not found or told or _CAUSES.search(found["cause"].lower()) or _DELAYED.search(found["cause"].lower()) else {}


def _coped(spot: Spot) -> Slots:
    """How the person carried on: "I turned my camera off", "we carried on with audio"."""
    for sentence in spot.read[spot.place : spot.place + 4]:
        found = [text for each in clauses(sentence) if each.lemma in _CARRIED_ON and (text := own_clause(each))]
        if found:
            return {"coped": " and ".join(found[:2])}
    return {}


def _overran(spot: Spot) -> Slots:
    """What ran over time, and what it kept the person from."""
    found = _OVER.search(spot.sentence.plain)
    if found:
        return {"overran": f"my {found.group(1)}", **unsaid(spot.read, spot.place)}
    return measured(spot)


def measured(spot: Spot) -> Slots:
    """How long it should have been and how long it was: "I was asked for 10 minutes and took 17"."""
    near = spot.read[max(0, spot.place - 1) : spot.place + 2]
    found = _MEASURED.search(" ".join(each.plain for each in near))
    ran = _RAN.search(spot.sentence.plain)
    if ran:
        return {"overran": f"my {ran.group().split(' ', maxsplit=1)[0]}", "measured": f"it took {ran.group(1)} minutes in {ran.group(2)}"}
    if not found:
        return {}
    what = next((hit.group() for each in near if (hit := re.search(r"\b(?:presentation|talk|lesson|demo|pitch)\b", each.plain))), "answer")
    return {"overran": f"my {what}", "measured": f"I was asked for {found.group(1)} minutes and took {found.group(2)}"}


def _wandered(spot: Spot) -> Slots:
    """As `_asked`, unless it was a talk that ran over: that answers no question."""
    return {} if _overran(spot) else _asked(spot)


def _lost(spot: Spot) -> Slots:
    """What the person was saying when the line failed."""
    for sentence in spot.read[spot.place : spot.place + 3]:
        found = _SAYING.search(sentence.plain)
        phrase = noun_phrase(sentence, sentence.at(found.end())) if found and sentence.at(found.end()) < len(sentence.words) else None
        if phrase and not is_thin(phrase.text):
            return {"lost": phrase.text}
    return {}


def _test(spot: Spot) -> Slots:
    named = test_name(spot.sentence)
    if not named:
        return {}
    bare = spot.sentence.words[named.first].tag in "NGEJ" and not named.text.endswith("s")
    text = f"the {named.text}" if bare else named.text
    return {"test": text, "topic": text}


def _unsaid(spot: Spot) -> Slots:
    setting = _SETTING.search(spot.sentence.plain)
    told = {} if correction(spot.read, spot.place) else unsaid(spot.read, spot.place)
    if _OUT_OF_TIME.search(spot.sentence.plain):
        timed = test_name(spot.sentence)
        named = fitted(timed.text) if timed else ""
        told["timed"] = f"on {named if re.match(r'(?:the|my|an?) ', named) else f'the {named}'}" if named else "towards the end"
    return told | ({"setting": f"in {setting.group(1)}"} if setting else {})


def _panel(spot: Spot) -> Slots:
    return {"people": _people(spot.sentence)}


def _criticised(spot: Spot) -> Slots:
    slots = good_slots(spot.sentence, spot.parts, spot.clause)
    return {} if {"praise", "glad"} & set(slots) or not CRITICAL.search(spot.sentence.plain) else _feedback(spot.sentence)


def _doubted(spot: Spot) -> Slots:
    return _doubt(spot.read, spot.place)


def _anywhere(spot: Spot) -> Slots:
    if not _CUT_SHORT.search(spot.sentence.plain):
        return {}
    return {"topic": next((about for each in spot.read for clause in clauses(each) if (about := talked(clause))), "")}


def _good(spot: Spot) -> Slots:
    slots = good_slots(spot.sentence, spot.parts, spot.clause)
    answered = next(
        (each for each in questions(spot.sentence) if _ANSWERED_WELL.search(spot.sentence.part(each.last, len(spot.sentence.words)).plain)),
        None,
    )
    if answered:
        link = "" if answered.phrase.startswith("about ") else "on "
        slots["topic"] = f"my answer {link}{answered.phrase.removeprefix('to explain ')}"
    return slots


def _asked_pay(spot: Spot) -> Slots:
    """As `_asked`, where the question was about pay."""
    found = _asked(spot)
    return found if re.search(r"\b(?:salary|pay|paid|money|earn|earning|wage|wages|rate|expectations)\b", found.get("asked", "")) else {}


def _pay(spot: Spot) -> Slots:
    two = _TWO_RATES.search(spot.sentence.plain)
    if two and two.group(1) != two.group(2):
        return {"first_pay": two.group(1), "second_pay": two.group(2)}
    found = _PAY.search(spot.sentence.plain)
    return {"pay": found.group(1)} if found else {}


def _question_named(spot: Spot) -> Slots:
    """The question by its name, as "the forklift question", here or in the sentence before."""
    for near in (spot.place, spot.place - 1):
        found = question_topic(spot.read[near]) if near >= 0 else None
        if found and found.text.endswith("question"):
            return {"question": found.text}
    return {}


def _language(spot: Spot) -> Slots:
    language = next((each.out for each in spot.sentence.words if each.low in LANGUAGES), "")
    slots = {"language": language} if language and "my" not in spot.sentence.plain else {}
    if language and _OTHER_LANGUAGE.search(spot.sentence.plain):
        slots["other_language"] = language
    if _MISHEARD.search(spot.sentence.plain):
        slots["followed"] = "word"
    return slots | ({"finding": "words"} if _FINDING.search(spot.sentence.plain) else {})


_READERS: Final[dict[str, tuple[Callable[[Spot], Slots], ...]]] = {
    "blank_mind": (_asked, _told, _test),
    "surprise_question": (_expected, _asked, _test, _panel),
    "wrong_answer": (_correction, _question_named, _asked, _told, _test),
    "rambled": (_overran, _wandered, _told),
    "nerves": (_asked_here, _mine),
    "lack_experience": (_asked, _lacking),
    "undersold": (_correction, _unsaid, _asked_of_me, _told),
    "unprepared": (_asked, _told, _test),
    "language_barrier": (_asked_here, _told, _language),
    "late": (_told, _why_late, _amount),
    "logistics": (_during, _cause),
    "tech_failure": (_during, _cause, _lost, _coped),
    "illness": (_during,),
    "gap": (_asked,),
    "salary": (_asked_pay, _pay),
    "test": (_test,),
    "panel": (_panel,),
    "feedback": (_criticised,),
    "role_doubts": (_doubted,),
    "rude_interviewer": (_anywhere,),
    "good": (_good,),
}


def _people(sentence: Sentence) -> str:
    for each in phrases(sentence):
        low = each.text.lower()
        if re.search(r"\b(?:panel|board|group interview)\b", low) or re.search(
            r"^(?:the )?(?:two|three|four|five|six|seven|eight|nine|\d)[ -](?:\S{1,40} ){0,3}(?:people|person|interviewers|managers|directors|governors|partners|staff|heads|teachers|doctors|nurses|parents|strangers)",
            low,
        ):
            return each.text if re.match(r"(?:an?|the|two|three|four|five|six|seven|eight|nine|\d)\b", low) else f"a {each.text}"
    return ""


def _feedback(sentence: Sentence) -> dict[str, str]:
    words = sentence.words
    for place in range(1, len(words)):
        if (
            words[place].low in {"i", "my"}
            and words[place].tag in "PD"
            and any(
                base_of(each.low) in {"say", "tell", "feel", "think", "mention"} or each.low == "feedback"
                for each in words[max(0, place - 4) : place]
            )
        ):
            inner = clauses(sentence.part(place, len(words)))
            text = own_clause(inner[0]) or my_clause(inner[0]) if inner else ""
            if text:
                return {"clause": text}
            found = noun_phrase(sentence, place)
            return {"topic": found.text} if found else {}
    for place in range(1, len(words)):
        if words[place].low in {"for", "about", "on"} and any(
            each.low.startswith(("critici", "marked", "feedback")) for each in words[max(0, place - 3) : place]
        ):
            found = noun_phrase(sentence, place + 1, joins=False)
            if found:
                return {"topic": found.text}
    return {}


def _doubt(read: Sequence[Sentence], place: int) -> dict[str, str]:
    values: list[str] = []
    for match in re.finditer(r"\bit (?:is|was|would be) (?:\w{1,30}ly )?", read[place].plain):
        first = read[place].at(match.end())
        found = noun_phrase(read[place], first)
        word = read[place].words[min(first, len(read[place].words) - 1)]
        text = found.text if found else word.low if word.tag == "J" else ""
        if text and legal_phrase(text) and not hot(text):
            values.append(text)
    if len(values) > 1:
        return {"whether": f"whether it is {values[0]} or {values[1]}"}
    named = next((found.text for found in phrases(read[place]) if _TERMS.search(found.text.lower())), "")
    return {"topic": named} if named else {}
