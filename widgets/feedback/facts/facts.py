"""Finds the clean facts of a note: clauses and phrases a sentence of the draft can carry, each with what it is for."""

import re
from collections.abc import Sequence
from copy import replace
from itertools import takewhile
from typing import Final

from widgets.feedback.english.clauses import Clause, clauses
from widgets.feedback.english.hot import hot
from widgets.feedback.english.language import kinds_of, one_of
from widgets.feedback.english.phrases import is_thin, write
from widgets.feedback.english.rewriting import my_clause, own_clause
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.facts.ahead import ahead
from widgets.feedback.facts.arranged import arranged
from widgets.feedback.facts.astray import astray
from widgets.feedback.facts.deeds import SLIPPED, leans
from widgets.feedback.facts.hearing import hearing
from widgets.feedback.facts.scenes import scenes
from widgets.feedback.facts.scores import scores, weak
from widgets.feedback.facts.stages import stages
from widgets.feedback.facts.standing import agreed, standing
from widgets.feedback.facts.stated import stated
from widgets.feedback.facts.telling import answered, tellings
from widgets.feedback.facts.terms import terms
from widgets.feedback.facts.topics import topics
from widgets.feedback.facts.wishes import doubts, wishes
from widgets.feedback.findings import Fact
from widgets.feedback.kinds import aside
from widgets.feedback.moments.corrections import correction, pending
from widgets.feedback.moments.slips import kind_of
from widgets.feedback.moments.spoken import exampled, talked
from widgets.feedback.moments.spot import OF_MINE, has_answer, says_anew
from widgets.feedback.moments.truths import ruled
from widgets.feedback.questions.matter import Asked
from widgets.feedback.questions.replies import SLOW
from widgets.feedback.questions.slots import asked, questions, reply

_DEEDS: Final = frozenset(["scene", "shown", "achieved"])
_PLEASED: Final = re.compile(r"\b(?:loved|great|enjoyed|liked|brilliant|excited|keen|good chat|went well|want this|want it|lovely)\b")
# What only says what something is like: "eight years in perioperative".
# "For how long": "my two years", "the eighteen months"; "of what": "about a time"; what was cut off, and what points back.
_UNNAMED: Final = re.compile(
    r" (?:in|with|at|on|of) \w{3,14}(?:rative|ductive|able|ible|ous|ical|ful)$|(?:^|about )(?:my|our|the|those|these) \S{1,9} (?:years|months|weeks|days|hours)$"
    r"|^(?:about|for) an? (?:time|example|situation|occasion|person)$|\bplaying an? \w{2,14}$|\bgiven an? \d{1,4}$|\b(?:has|have|had|got|done|did|have done|run|made|used) (?:only |just )?(?:\d{1,6}|two|three|four|five|six|seven|eight|nine|ten)(?: ready| left| of them| already| too)?$"
    r"|^(?:that|this) (?:part|bit|one|round|question|test|task) (?:was|were)\b|\b(?:otherwise|first thing)$|^(?:an?|the|my|our) [\w-]{2,20}(?: [\w-]{2,20}){0,3}(?:, [\w-]{2,20}){1,4}$"
)
# How many sentences behind a question may state the rule that its answer broke.
_BEHIND: Final = 4
# How many questions of one sentence are told.
_QUESTIONS: Final = 3
# A verb whose object was cut off: "a role play with a customer bringing", "my nan taking".
_CUT_OFF: Final = re.compile(
    r"(?<!\band)(?<!\bor)(?: about)? (?:bringing|getting|having|doing|putting|using|wanting|needing|(?<=about )(?:moving|taking|making|giving|keeping|holding)|(?<=\b(?:nan|mum|mom|dad|son) )(?:taking|making|giving))$"
)
# What is no answer: "I gave seven" of something, and "I told the truth" says not which.
_COUNTED: Final = re.compile(rf"^I (?:gave|got|mentioned|named|said|picked|told them) (?:the first )?(?:\d{{1,6}}|{one_of('number')})$")
_HOW_MANY: Final = re.compile(
    rf"\bhow (?:many|much|long|old|far|often|fast|hot|big)\b|^what\b|\b(?:number|score|figure|rate|year|age)\b|\b(?:{one_of('number')})$"
)
# What goes on behind a word: a list, or the clause that the word only opens, "mostly you cannot".
_GOES_ON: Final = r"\b{0} (?:, [\w-]{{2,20}}(?: [\w-]{{2,20}})? ,|(?:i|you|we|they|it|he|she|there) )"
_MANNER: Final = re.compile(
    r"\bthe truth$|^I (?:\w{2,14} ){1,3}(?:honest|honestly|properly|plainly)$|^I (?:did|gave|used|told) my (?:example|story|bit)\b|have to (?:think|look it up)$"
)
# What holds of all, if nothing follows.
_MOST: Final = re.compile(r"\bthe (?:best|worst|(?:most|least) \w{3,14}|\w{3,12}est)$")
# An answer with something missing is none that was liked.
_MISSED: Final = re.compile(r"I (?:left out|missed|forgot|could not|did not|skipped|lost|froze|struggled)\b")
# What was said in jest, by what stands right behind it.
_JOKED: Final = re.compile(r"\W{0,4}(?:but )?i (?:meant (?:it|that) as a joke|was (?:(?:only|just) )?(?:joking|kidding))\b")
_LIKED_THAT: Final = re.compile(
    r"(she|he|they|the \w{3,14}) (?:really |seemed to |clearly |very much )?(?:liked?|loved?) (?:that|this|it)\b(?! (?:i|we|my|the|an?)\b)"
)


def facts(read: Sequence[Sentence], besides: Sequence[Sentence] = ()) -> list[Fact]:
    """Every clean fact of the sentences a draft may draw on; what is wished for may stand in those `besides`."""
    out: list[Fact] = []
    for place, sentence in enumerate(read):
        put = questions(sentence)
        if aside(sentence) and "?" in sentence.plain and not put:
            continue
        put = [] if put and agreed(read, place) else put[:_QUESTIONS]
        out += [fact for each in put[:1] for fact in _with_answer(read, place, each)]
        if right := correction(read, place) or pending(read, place):
            out.append(Fact("correction", right, sentence.span()))
        out += [Fact("asked", each.phrase, sentence.span(each.first, each.last)) for each in put[1:]]
        out += topics(sentence)
        out += [fact for each in clauses(sentence) for fact in _of_clause(each)]
        out += terms(sentence)
    pleased = any(_PLEASED.search(each.plain) for each in read)
    out += [fact for each in read for clause in clauses(each) if pleased and (fact := _heard(clause))]
    whole = [*ahead(read), *scores(read)]
    wanted = wishes(besides or read)
    plain = [Fact(each.row.kind, each.say, each.span) for _, each in stated(read) if not each.row.event]
    told = [*tellings(read), *standing(read), *stages(read), *scenes(read), *arranged(read), *plain, *hearing(read)]
    kept = [each for each in map(_as_told, (*out, *told)) if not (each.kind in _DEEDS and leans(each.phrase)) and tellable(read, each)]
    # What answered a question tells nothing without it.
    answers = tuple(each.phrase for each in kept if each.kind == "answer")
    kept = [each for each in kept if each.kind not in {"shown", "topic"} or not any(other.endswith(each.phrase) for other in answers)]
    # What is to come is told as that, and was no part of this interview; a result is told once.
    kept = [each for each in kept if not weak(each) and not any(_within(each, other) for other in whole)]
    # When somebody would like to hear is not when they will.
    by = {each.span for each in wanted if each.kind == "soon"}
    told = [*(each for each in kept if each.kind != "hear" or each.span not in by), *whole, *wanted]
    return [each for each in told if each.kind != "keen"] if doubts(read) else told


def tellable(read: Sequence[Sentence], fact: Fact) -> bool:
    """Whether a fact says something alone, is whole, and is so by what stands around it."""
    cut = _UNNAMED.search(fact.phrase) or _CUT_OFF.search(fact.phrase) or (fact.kind == "scene" and SLOW.match(fact.phrase))
    return not cut and not _overstated(read, fact) and not astray(read, fact)


def _overstated(read: Sequence[Sentence], fact: Fact) -> bool:
    """Whether a fact says "the best" of what was the best only of some: "the best she had seen that week"."""
    most = _MOST.search(fact.phrase)
    if not most:
        return False
    goes_on = re.compile(rf"\b{re.escape(most[0].lower())} (?:of|in|i|he|she|they|we|that)\b")
    return any(goes_on.search(each.plain) for each in read if each.span().meets(fact.span))


def _as_told(fact: Fact) -> Fact:
    """A part of the interview without a verb that hangs on it, and a deed that went wrong as a slip."""
    if fact.kind == "stage" or fact.phrase.startswith("part of "):
        return replace(fact, phrase=_CUT_OFF.sub("", fact.phrase))
    return replace(fact, kind="slip") if fact.kind == "scene" and SLIPPED.search(fact.phrase) else fact


def _within(fact: Fact, other: Fact) -> bool:
    """Whether a fact is made of the words of another; what is true of the person may stand beside it in one sentence."""
    if fact.kind in {"about", "mend", "own"}:
        return other.span.start <= fact.span.start and fact.span.end <= other.span.end
    return fact.span.start < other.span.end and other.span.start < fact.span.end and fact.kind not in {"hear", "answer", "arranged"}


def _with_answer(read: Sequence[Sentence], place: int, question: Asked) -> list[Fact]:
    """A question, and what the person said or should have said to it."""
    sentence = read[place]
    out = [Fact("asked", question.phrase, sentence.span(question.first, question.last))]
    following = read[place + 1] if place + 1 < len(read) else None
    anew = following and (OF_MINE.match(following.plain) or says_anew(following, question, answered=has_answer(sentence, question)))
    near = (place, *(() if anew else (place + 1,))) if following else ()
    said = next(
        (
            each
            for k in near
            if (each := correction(read, k) or pending(read, k)).startswith("I ") and (k == place or not each.startswith("I called "))
        ),
        "",
    )
    said = said or answered(read, place, question.last, question.phrase) or reply(read, place, question)
    said = "" if _JOKED.match(sentence.note[sentence.span().end :].lower()) else said
    said = "" if _says_nothing(said, question.phrase, " ".join(each.plain for each in read[place : place + 2])) else said
    if could := re.match(r"I could (?=(?:start|do|work|come|cover|drive|begin|join|bring|send|manage)\b)", said):
        return [*out, Fact("about", f"I can {said[could.end() :]}", sentence.span())]  # an offer, and no answer
    if said:
        liked = "" if _MISSED.match(said) else _liked(read, place, question.last)
        behind = takewhile(lambda each: not asked(each), read[place + 1 : place + _BEHIND])
        rule = next((text for each in behind if (text := ruled(each))), "")
        whole = f"when I was asked {question.phrase}, {said}{f', but I know that {rule}' if rule else liked}"
        out.append(Fact("answer", whole, sentence.span()))
    return out


def _says_nothing(said: str, question: str, plain: str) -> bool:
    """Whether an answer tells nothing by itself: a number that nobody asked for, how it was said, or the first word of a list."""
    counted = _COUNTED.search(said) and not _HOW_MANY.search(question)
    word = re.fullmatch(r"I (?:said|answered) ([\w-]{2,20})", said)
    cut = word and re.search(_GOES_ON.format(re.escape(word.group(1).lower())), plain)
    return bool(counted or cut or _MANNER.search(said) or SLOW.match(said) or _UNNAMED.search(question))


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
    if "past" in kinds_of(clause.words[1].low):
        return None  # what they did there is no news of the work
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
    if (topic := talked(clause)) and not (clause.lemma == "cover" and clause.joiner in {"where", "when", "who"}):
        out.append(Fact("topic", topic, span))  # one covers a shift in a story
    if example := exampled(clause):
        out.append(Fact("shown", example, span))
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
