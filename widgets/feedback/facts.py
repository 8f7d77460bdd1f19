"""Finds the clean facts of a note: clauses and phrases a sentence of the draft can carry, each with what it is for."""

import re
from collections.abc import Sequence
from typing import Final, Literal

from widgets.feedback.arranged import arranged
from widgets.feedback.articles import with_article
from widgets.feedback.clauses import Clause, clauses
from widgets.feedback.corrections import correction
from widgets.feedback.deeds import leans
from widgets.feedback.findings import Fact
from widgets.feedback.goods import talked
from widgets.feedback.hot import hot
from widgets.feedback.kinds import ASIDE, FORECAST
from widgets.feedback.language import group, one_of, verbs
from widgets.feedback.phrases import is_thin, noun_phrase, verb_phrase, write
from widgets.feedback.rewriting import my_clause, own_clause
from widgets.feedback.scenes import scenes
from widgets.feedback.sentences import Sentence
from widgets.feedback.slots import asked, questions, reply
from widgets.feedback.stages import stages
from widgets.feedback.standing import agreed, standing
from widgets.feedback.telling import answered, tellings

_DEEDS: Final = frozenset(["scene", "shown", "achieved"])
# What is done rather than talked about.
_TASKS: Final = frozenset(["test", "task", "quiz", "exam", "exercise", "presentation"])
# What may be about anything, in the room or not: "the insulin thing on Ward 12".
_ANYTHING: Final = frozenset(["thing", "stuff", "round"])
_MONTH: Final = one_of("month")
_WEEKDAY: Final = one_of("weekday")
_NOT_NOW: Final = re.compile(
    r"(?:to|another|other|an? (?:\w{1,30} )?(?:interview|offer|baby|cold)|my notes|had|been (?:asked|told|rejected|waiting|without|out)|got (?:to|another|no)|no) "
)
_PLEASED: Final = re.compile(r"\b(?:loved|great|enjoyed|liked|brilliant|excited|keen|good chat|went well|want this|want it|lovely)\b")
_NOTICE: Final = re.compile(
    r"\b((?:\d{1,2}|one|two|three|four|six|a|an) (?:week|weeks|weeks'|week's|month|months|months'|month's) ?'? notice)\b"
)
_ALL: Final = re.compile(r"\b(?:everything|rest|most|all|it) (?:\w{1,30} ){0,4}was (?:mostly |all |mainly )?about (?=\S)")
_YEARS: Final = re.compile(
    r"(?:^|[,.;:-] |\bgot |\bdone )((?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty) (?:years|months)) (in|on|with|as) (?=\S)(?!of |experience |the (?:dole|sick|list)|prison\b|jail\b|rehab\b|recovery\b|therapy\b|care\b)"
)
# What only says what something is like: "eight years in perioperative".
_UNNAMED: Final = re.compile(r" (?:in|with|at|on|of) \w{3,14}(?:rative|ductive|able|ible|ous|ical|ful)$")
_GIVEN: Final = re.compile(
    r"\b(?:they|she|he|recruiter|manager) (?:said|promised)(?: it would be| about)? ((?:a|one|two|three|four|five|six|ten|\d{1,2}) (?:weeks?|days?|fortnight|month))(?= [.,!;]| and|$)"
)
_COURSE: Final = re.compile(
    r"\b(?:course|class|classes|training|exam|test|certificate|certification|refresher|licen[cs]e|module|resit\w{0,3}|studying|qualification|degree|diploma|level|tutor)\b|\d"
    rf"|\b(?:{_MONTH.title()})\b"
)
_AMISS: Final = re.compile(r"\b(?:wrong|wrongly|instead|without|too (?:fast|long|much|quickly|quietly|slowly)|straight to)\b")
# Who finds what is wrong has done well.
_NOTICED: Final = frozenset(["find", "fix", "spot", "identify", "diagnose", "debug"])
_LOST: Final = re.compile(
    r"\blost (?:my|the|our) (?:\w{1,12} )?(?:place|thread|track|train|way|words|count|nerve|plot)\b|\blost (?:track|count)\b"
)
# Where one left at five nothing was left out.
_LEFT_UNDONE: Final = re.compile(
    r"\bleft (?:it |the \w{2,14} (?:\w{2,14} )?)?(?:out|off|behind|undone|unfinished|blank|unlocked|open|running|on)\b|\bleft (?:an?|one|two|three|some) .{1,40} (?:in|on|there|blank|open)\b"
)
_HEAR: Final = re.compile(
    r"\b(?:hear|hearing|decide|deciding|decision|answer|call|calling|ring|ringing|phoning|phone|email|get back|let (?:me|people|us|everyone) know|contact|in touch|come back|know|outcome|result|reply)\b(?: \S{1,14}){0,5}? "
    rf"((?:by|before|within|in|on|next|this|at the end of|tomorrow|later)(?: (?:the|end|of|next|this|a|two|three|few|couple|\d{{1,2}}(?:st|nd|rd|th)?|{_WEEKDAY}|week|weeks|month|month end|days|day|hours|{_MONTH})){{0,6}})(?= (?!end )|$)"
)
_TIMED: Final = re.compile(r"\b(?:week|weeks|month|days|day|hours|tomorrow|\w{3,6}day|\d{1,2}(?:st|nd|rd|th))\b")
_LONGER: Final = re.compile(r"\b(?:it|that|which) took me (twice|three times) as long as (?:i|it) (?:normally|usually)\b")
_TIME_ON: Final = re.compile(
    r"(?:(?:a|the|we|good|solid|nice|decent|first|had|spent) ){0,4}(?:half (?:an )?hour|hour|\d{1,2} minutes|ten minutes|twenty minutes)(?: or so)? (?:chat |talk )?(?:on|about) (?=\S)"
)
# How many questions of one sentence are told.
_QUESTIONS: Final = 3
_LIKED_THAT: Final = re.compile(
    r"(she|he|they|the \w{3,14}) (?:really |seemed to |clearly |very much )?(?:liked?|loved?) (?:that|this|it)\b"
)
_APPEAL: Final = re.compile(
    r"\b(?:want (?:it|the job|this)|keen|interested|suits me|would love it|like the sound)\b.{0,30}?\bbecause it is "
)
_KEEN: Final = re.compile(
    r"\b(?:i (?:\w{1,30} )?(?:want|would love|would like) (?:this|it|(?:the|this) (?:job|role|one|place|post))(?= (?:so|very|though|[.,!;-]|because|and|a_lot|badly)|$)"
    r"|(?:i am|am) (?:\w{1,30} )?(?:keen|excited|interested)\b|would love (?:it|to work (?:there|here)|the job|this job))"
)


def facts(read: Sequence[Sentence]) -> list[Fact]:
    """Every clean fact of the sentences a draft may draw on."""
    out: list[Fact] = []
    for place, sentence in enumerate(read):
        if ASIDE.search(sentence.plain) and "?" in sentence.plain:
            continue
        parts = clauses(sentence)
        if (question := asked(sentence)) and not agreed(read, place):
            span = sentence.span(question.first, question.last)
            out.append(Fact("asked", question.phrase, span))
            said = (
                next((each for near in (place, place + 1) if (each := correction(read, near)).startswith("I ")), "")
                if place + 1 < len(read)
                else ""
            )
            if said := said or answered(read, place, question.last, question.phrase) or reply(read, place, question):
                whole = f"when I was asked {question.phrase}, {said}{_liked(read, place, question.last)}"
                could = re.match(
                    r"I could (?=(?:start|do|work|come|cover|drive|begin|join|bring|send|manage)\b)", said
                )  # an offer, and no answer
                out.append(
                    Fact("about", f"I can {said[could.end() :]}", sentence.span()) if could else Fact("answer", whole, sentence.span())
                )
        if right := correction(read, place):
            out.append(Fact("correction", right, sentence.span()))
        out += [
            Fact("asked", more.phrase, sentence.span(more.first, more.last))
            for more in questions(sentence)[1:_QUESTIONS]
            if question and not agreed(read, place)
        ]
        out += [*_components(sentence), *_spent(sentence), *_longer(sentence), *_tasks(sentence), *_all_about(sentence)]
        out += [fact for each in parts for fact in _of_clause(each)]
        out += _of_sentence(sentence)
    pleased = any(_PLEASED.search(each.plain) for each in read)
    out += [fact for each in read for clause in clauses(each) if pleased and (fact := _heard(clause))]
    told = [*tellings(read), *standing(read), *stages(read), *scenes(read), *arranged(read)]
    return [each for each in (*out, *told) if not (each.kind in _DEEDS and leans(each.phrase)) and not _UNNAMED.search(each.phrase)]


def _liked(read: Sequence[Sentence], place: int, last: int) -> str:
    """That the other side liked the answer, where the note says so next: "she liked that"."""
    following = read[place + 1] if place + 1 < len(read) and not asked(read[place + 1]) else None
    after = [each.plain for each in clauses(read[place]) if each.first >= last]
    after += [each.plain for each in clauses(following)[:2]] if following else []
    found = next((hit for each in after if (hit := _LIKED_THAT.match(each))), None)
    if not found:
        return ""
    who = found.group(1)
    return f", and {'the interviewer' if who in {'she', 'he'} else who} liked that"


def _heard(clause: Clause) -> Fact | None:
    """What the place does, in the person's words: "they use Figma and Storybook"."""
    first = clause.words[0]
    if first.low != "they" or clause.lemma not in {"use", "do", "have", "run", "offer", "train", "work"} or clause.words[1].tag not in "VA":
        return None
    words = [each for each in clause.words if each.tag not in "ZI" or each.low == "&"]
    text = write(words)
    thin = is_thin(" ".join(each.low for each in words[2:]))
    if thin or not 3 < len(words) < 16 or hot(text) or re.search(r"\b(?:me|my|i|you|not|it|that|to)\b", text.lower()):
        return None
    return Fact("heard", text, clause.sentence.span(clause.first, clause.last))


def _of_clause(clause: Clause) -> list[Fact]:
    span = clause.sentence.span(clause.first, clause.last)
    out: list[Fact] = []
    text = own_clause(clause)
    kind = kind_of(clause, text) if text else None
    if kind:
        out.append(Fact(kind, text, span))
    if topic := talked(clause):
        out.append(Fact("topic", topic, span))
    if (
        clause.subject in {"mine", "thing"}
        and clause.lemma == "book"
        and (text := my_clause(clause))
        and re.match(r"(?:my|the) .{0,120}(?:\d|day\b)", text)
    ):
        out.append(Fact("mend", text, span))
    elif (
        clause.subject == "mine" and clause.lemma not in {"go", "shake", "race"} and (text := my_clause(clause)) and re.search(r"\d", text)
    ):
        out.append(Fact("own", text, span))
    return out


def _components(sentence: Sentence) -> list[Fact]:
    """What a chat, a part or a presentation was about."""
    words = sentence.words
    return [
        Fact("topic", found.text, sentence.span(place, found.last))
        for place in range(len(words) - 2)
        if words[place].low in group("component") - _TASKS - _ANYTHING
        and words[place + 2].low not in group("month") | group("weekday")
        and words[place + 1].low in {"about", "on"}
        and (found := (verb_phrase(sentence, place + 2) if words[place + 2].tag == "G" else None) or noun_phrase(sentence, place + 2))
        and not is_thin(found.text)
        and not set(found.text.lower().split()[:3]) & group("setting")
    ]


def _tasks(sentence: Sentence) -> list[Fact]:
    """A presentation or a test with what it was on, as a part of the interview: "my presentation on manga clubs"."""
    words = sentence.words
    out: list[Fact] = []
    for place in range(len(words) - 2):
        if (
            words[place].low not in _TASKS
            or words[place + 1].low not in {"about", "on"}
            or words[place + 2].low in group("month") | group("weekday")
        ):
            continue
        first = place
        while first and words[first - 1].tag in "DQJNEG#":
            first -= 1
        found = noun_phrase(sentence, first)
        if (
            not found
            or found.last < place + 3
            or set(found.text.lower().split()) & group("setting")
            or re.match(r"(?:this|that|no|any|every|each) ", found.text)
        ):
            continue
        text = found.text if words[first].tag in "DQ" else with_article(found.text)
        out.append(Fact("scene", f"part of the interview was {text}", sentence.span(first, found.last)))
    return out


def _longer(sentence: Sentence) -> list[Fact]:
    """A task that took longer than it does on other days."""
    found = _LONGER.search(sentence.plain)
    return [Fact("scene", f"one of the tasks took me {found.group(1)} as long as usual", sentence.span())] if found else []


def _spent(sentence: Sentence) -> list[Fact]:
    """What some time went on: "good half hour on tribunal bundles"."""
    found = _TIME_ON.match(sentence.plain)
    place = sentence.at(found.end()) if found else len(sentence.words)
    thing = noun_phrase(sentence, place) if place < len(sentence.words) else None
    return [Fact("topic", thing.text, sentence.span(thing.first, thing.last))] if thing and not is_thin(thing.text) else []


def _all_about(sentence: Sentence) -> list[Fact]:
    """What "everything after that was about"."""
    found = _ALL.search(sentence.plain)
    thing = noun_phrase(sentence, sentence.at(found.end())) if found and sentence.at(found.end()) < len(sentence.words) else None
    return [Fact("topic", thing.text, sentence.span(thing.first, thing.last))] if thing and not is_thin(thing.text) else []


def _of_sentence(sentence: Sentence) -> list[Fact]:
    out: list[Fact] = []
    if (reason := _APPEAL.search(sentence.plain)) and (found := noun_phrase(sentence, sentence.at(reason.end()))):
        out.append(Fact("remark", f"One reason the role appeals to me is that it is {found.text}.", sentence.span()))
    elif _KEEN.search(sentence.plain) and not re.search(r"\bnot\b|\bif\b|\bused to\b|\bwhen i am\b", sentence.plain):
        out.append(Fact("remark", "I am keen on the role.", sentence.span()))
    if (years := _YEARS.search(sentence.plain)) and not re.search(
        r"\b(?:he|she|they|\w{3,14}er) (?:said|says|has|have|had)\b", sentence.plain
    ):
        place = sentence.at(years.end())
        thing = noun_phrase(sentence, place, joins=False) if place < len(sentence.words) else None
        if thing and not is_thin(thing.text) and not {each.lower() for each in thing.text.split()} & (group("around") | group("elsewhere")):
            out.append(
                Fact("about", f"I have {years.group(1)} of experience {years.group(2)} {thing.text}", sentence.span(place, thing.last))
            )
    if (notice := _NOTICE.search(sentence.plain)) and not re.search(r"\b(?:they|he|she) (?:need|want|gave)", sentence.plain):
        out.append(Fact("about", f"I need to give {notice.group(1).replace(" '", "'")}", sentence.span()))
    if given := _GIVEN.search(sentence.plain):
        out.append(Fact("hear", f"within {given.group(1)}", sentence.span()))
    hear = _HEAR.search(sentence.plain)
    if hear and _TIMED.search(hear.group(1)) and re.search(r"\b(?:they|he|she|will|would|said|promised|told)\b", sentence.plain):
        first, last = sentence.at(hear.start(1)), sentence.at(hear.end(1) - 1) + 1
        time = " ".join(each.out if each.tag in "E#" else each.low for each in sentence.words[first:last])
        if not re.search(r"\b(?:the|of|a|end)$|^on an? ", time) and not any(each.kind == "hear" for each in out):
            out.append(Fact("hear", time, sentence.span()))
    return out


def kind_of(clause: Clause, text: str) -> Literal["slip", "mend"] | None:
    """Whether a clause of the person's own tells a slip, or what is done about one."""
    words = text.split()
    first = words[1]
    rest = " ".join(words[2:])
    if {each.strip(",.").lower() for each in words} & group("elsewhere") or FORECAST.search(clause.plain) or is_thin(rest):
        return None
    if re.search(
        r"^I (?:mixed|muddled|confused|swapped) (?:up )?with\b|\b(?:none|nothing)\b|\bfinish (?:my|a|the) (?:sentence|answer|point)\b|\bget (?:a|one) word in\b|\binterviews?\b|\bnot much\b|\b(?:the|a|this|that) whole (?:thing|lot|bit)\b|\b(?:it|this|that|them|there|above|myself)$|\b(?:they|he|she) \w{1,20}$",
        text,
    ):
        return None
    negative = "not" in words[1:4]
    if first in {"had", "could", "did"} and negative:
        return "slip" if clause.lemma in group("omission") and _named(clause) else None
    if first == "will":
        return "mend" if not negative and clause.lemma in group("performance") else None
    form = verbs().get(first)
    if first in {"am", "have"}:
        return None if negative or _NOT_NOW.match(f"{rest} ") else _mending(clause.lemma, rest)
    if form and "past" not in form.kinds and first not in {"was", "were"}:
        return _mending(form.lemma, rest)
    return _past(clause, text) if first not in {"can", "was", "were"} and not described(clause) else None


def described(clause: Clause) -> bool:
    """Whether what looks like a verb says what a thing is like ("split peaks", "burnt bread"), or what only nearly happened."""
    words, verb = clause.sentence.words, clause.verb
    form, after = verbs().get(words[verb].low), words[verb + 1] if verb + 1 < clause.last else None
    bare = verb == clause.first and form and form.kinds >= {"past", "part"} and after is not None and after.tag == "N"
    return bool(bare) or bool({each.low for each in clause.words} & {"nearly", "almost"})


def _mending(lemma: str, rest: str) -> Literal["mend"] | None:
    return "mend" if lemma in group("mend") | {"start", "take"} and _COURSE.search(rest) else None


def _named(clause: Clause) -> bool:
    """Whether "I" or "we" stands before the verb: "never read the CV" may be anybody's."""
    return bool({"i", "we"} & {each.low for each in clause.sentence.words[: clause.verb]})


def _past(clause: Clause, text: str) -> Literal["slip", "mend"] | None:
    lemma = clause.lemma
    if (
        (
            lemma in group("slip")
            and not text.startswith("we ")
            and not re.search(r"\bstart to finish\b|\bin (?:an?|under|about|\d{1,3}) |^I skipped straight to\b", text)
            and (lemma not in {"lose", "leave"} or (_LOST if lemma == "lose" else _LEFT_UNDONE).search(text))
        )
        or (" instead of " in text and _named(clause) and lemma not in {"have", "get", "be"})
        or re.match(r"I only (?:got|managed|finished|solved|answered) ", text)
        or (lemma in (group("performance") | {"answer", "give"}) - _NOTICED and _AMISS.search(text))
    ):
        return "slip"
    return "mend" if re.match(r"(?:I|we) (?:booked|enrolled|signed|registered|arranged|ordered)\b", text) else None
