"""Tells what the person did, has, can and was told: a clause of the note as one plain, complete statement, or nothing."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from widgets.feedback.clauses import Clause, Subject, clauses
from widgets.feedback.corrections import correction
from widgets.feedback.findings import Fact, FactKind
from widgets.feedback.hot import hot
from widgets.feedback.kinds import FORECAST
from widgets.feedback.language import group, verbs
from widgets.feedback.phrases import is_thin, write
from widgets.feedback.replies import ELSEWHERE
from widgets.feedback.sentences import Sentence
from widgets.feedback.statement import Statement
from widgets.feedback.tidying import result, written
from widgets.feedback.wordclass import Token

# What makes a claim about oneself worth saying: a number, a name, a qualification.
_PROOF: Final = re.compile(
    r"\d|\b[A-Z]\w|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred)\b"
    r"|\b(?:licen[cs]e|certificates?|qualification|degree|diploma|level|ticket|course|competency|training|years|clearance|badge|permit|experience|own \w{2,12})\b"
)
_DAYS: Final = re.compile(
    r"\b(?:[A-Z][a-z]{2,5}days?|weekends?|evenings|mornings|afternoons|nights|days|weeks?|months?|shifts?|notice|immediately|now|any time|straight away|right away)\b|\d"
)
_READY: Final = frozenset(
    [
        "available",
        "free",
        "qualified",
        "trained",
        "certified",
        "registered",
        "licensed",
        "able",
        "willing",
        "happy",
        "insured",
        "vaccinated",
    ]
)
_LATER: Final = re.compile(r"\b(?:hear|call|ring|get back|be in touch|contact|email|let me know|decide|decision|post|send|start)\b")
_LEFT: Final = re.compile(r"\b(?:left|resigned|quit|sacked|fired|dismissed|laid off|redundant)\b")
_ANSWERING: Final = frozenset(["say", "answer", "tell", "give", "describe", "name"])
_TAKEN_BACK: Final = re.compile(r"\b(?:meant|(?:should|ought to) have|what i (?:wanted|meant)|truth is|in fact|wrong)\b")
_ACHIEVED: Final = frozenset(["solve", "finish", "complete", "pass", "win", "reach", "score", "fix", "find", "achieve", "get"])
# Signs that what was said was wrong, so that it is no answer to be proud of.
_WRONG: Final = re.compile(
    r"\b(?:should have|wrong\w{0,2}|too|meant|mistake|actually|instead|the right is|correct|unfortunately|opposite|idiot|stupid|muddled|mixed|forgot|missed|waffl\w{1,4}|rambl\w{1,4})\b"
)
_POOR: Final = re.compile(
    r"\b(?:too|(?<!the )only|bad|poor|weak|wrong|slow|slowly|problem|concern\w{0,3}|worr\w{1,4}|lack\w{0,3}|overqualified|unfortunately|but|sorry|old|young)\b"
)
_EMPTY: Final = re.compile(
    r"\b(?:subject|topic|conversation|interviews?|applications?|thing|things|truth|stuff|story|used to|whatsoever|whole|same|(?:did|do|gave|got|made|said) (?:\d{1,4}|it|so|one|some|well|good|ok|okay|fine))$|\b(?:interviews?|thing|truth|used to|whatsoever)\b"
)
_START: Final = re.compile(
    r"(?:(?:the )?(?:truth|thing|fact|good thing|main thing|good news) is (?:that )?|on the (?:upside|plus side|bright side|good side) |luckily |thankfully "
    r"|what i (?:wanted|meant|tried|should have tried|needed) to (?:say|get across|tell them|show) (?:is|was) (?:that )?)(?=(?:i|we|they|he|she) )"
    r"|i (?:think|feel|believe|reckon) (?=i did (?:really |very |pretty |quite )?well (?:on|in|at|with) )"
)
# Half a class is no achievement; half an hour is a length of time.
_FELL_SHORT: Final = re.compile(r"\bhalf (?:an? |of (?:the|it|them|my) |the |my )(?!hour|day|year|term|dozen|marathon|million|minute|time)")
# For how long, but not what: "I have done two years".
_UNNAMED: Final = re.compile(r"\b(?:done|did|do) (?:about |over |nearly |almost |around |some )?\w{1,8} (?:years?|months?|weeks?|days?)$")
# What one did at work rather than in the interview.
_AT_WORK: Final = frozenset(
    ["run", "manage", "lead", "work", "teach", "sell", "supervise", "train", "serve", "cover", "reduce", "increase", "build", "launch"]
)
_JOB: Final = re.compile(
    r"\b(?:at my|my (?:last|old|previous)|a team|budget|for (?:\d|\w{3,6}) (?:years|months)|a (?:month|year|week|day|night)|last year|people)\b"
)
_UNDER_WAY: Final = re.compile(r"(?:doing|taking|studying|starting|finishing|completing|sitting|resitting|learning) ")
_LONGEST: Final = 30
# Joins after which a clause only says when, why or which.
_HANGING: Final = frozenset(
    ["if", "when", "because", "which", "who", "until", "unless", "although", "though", "as", "where", "before", "since"]
)


@dataclass(frozen=True, slots=True)
class Told:
    """A clause written out: who it is about, what it says after the subject, and whether it points at something said before."""

    subject: str
    text: str
    kind: FactKind | None
    points: bool
    clause: Clause
    end: int
    lead: str = ""

    @property
    def whole(self) -> str:
        """The clause with its subject and what leads to it."""
        return f"{self.lead}, {self.subject} {self.text}" if self.lead else f"{self.subject} {self.text}"


def tellings(read: Sequence[Sentence]) -> list[Fact]:
    """Every statement of the note that may stand by itself, those that lean on each other joined by "and"."""
    out: list[Fact] = []
    before: Told | None = None
    for place, sentence in enumerate(read):
        if "?" in sentence.plain or FORECAST.search(sentence.plain):
            continue
        after = " ".join(each.plain for each in read[place + 1 : place + 2])
        later = " ".join(each.plain for each in read[place + 1 : place + 4])
        for clause in map(_bare, clauses(sentence)):
            if before is not None and before.clause.sentence is sentence and clause.first < before.end - 1:
                continue
            near = " ".join([*(each.low for each in sentence.words[clause.first :]), after])
            said = _said(clause, near)
            answer = said is not None and said.kind in {"shown", "achieved"} and clause.lemma in _ANSWERING
            if answer and (correction(read, place) or _TAKEN_BACK.search(later)):
                said = None
            if said is not None and (fact := _fact(before, said)):
                if before is not None and out and out[-1].phrase == before.whole and fact.phrase.startswith(before.whole):
                    out.pop()
                out.append(fact)
            before = said
    return out


def answered(read: Sequence[Sentence], place: int, question_end: int, question: str) -> str:
    """What the person answered, with what the other side said of it: "I said that I would leave it, and she said …"."""
    parts = [each for each in clauses(read[place]) if each.first >= question_end - 1]
    if not parts and place + 1 < len(read) and not ELSEWHERE.search(read[place + 1].plain):
        place += 1
        parts = list(clauses(read[place]))
    near = " ".join(each.plain for each in read[place : place + 3])
    first = next((each for each in parts[:2] if each.subject == "own"), None)
    said = _said(first, " ".join(each.low for each in first.sentence.words[first.first :])) if first else None
    if said is None or said.kind not in {"shown", "achieved"} or said.clause.lemma not in group("stated") | group("done"):
        return ""
    if correction(read, place) or _TAKEN_BACK.search(near):
        return ""
    later = [each for each in parts if each.first >= said.end - 1 and each.subject == "other"]
    praise = _said(later[0], near) if later else None
    if praise and praise.kind == "praise" and len(f"{question} {said.whole} {praise.whole}".split()) < 36:
        return f"{said.whole}, and {praise.whole}"
    return said.whole


def _bare(clause: Clause) -> Clause:
    """A clause without "the truth is" or "what I wanted to get across is" before its "I"."""
    found = _START.match(clause.plain)
    if not found:
        return clause
    words = clause.sentence.words
    first = clause.first + len(found.group().split())
    verb = next((k for k in range(first + 1, min(clause.last, first + 5)) if words[k].tag in "VL"), -1)
    helper = next((k for k in range(first + 1, min(clause.last, first + 3)) if words[k].tag in "AM"), -1)
    subject: Subject = "own" if words[first].low in {"i", "we"} else "other"
    return Clause(clause.sentence, first, clause.last, "", subject, verb if verb >= 0 else helper)


def _fact(before: Told | None, said: Told) -> Fact | None:
    """The statement alone, or with the one it leans on; praise goes with what was praised."""
    text, kind, first = said.whole, said.kind, said.clause.first
    praised = before is not None and kind == "praise" and before.kind in {"shown", "achieved"} and not before.points
    if before is not None and praised and before.clause.sentence is said.clause.sentence and before.end >= first - 2:
        whole = f"{before.whole}, and {said.whole}"
        if len(whole.split()) < _LONGEST and not hot(whole):
            return Fact("praise", whole, said.clause.sentence.span(before.clause.first, said.end))
    if said.points and not (kind == "about" and re.search(r"\b(?:\d|two|ten|twenty|thirty|forty|fifty|hundred)\S* of them\b", text)):
        if before is None or before.points or said.kind is None or said.clause.joiner not in {"", "and", ",", "then", "so", "run-on"}:
            return None
        if said.kind == "about" or (said.kind == "shown" and before.subject != said.subject):
            return None
        joined = f" and {said.text}" if before.subject == said.subject else f", and {text}"
        text, first = f"{before.whole}{joined}", before.clause.first
    if kind is None or len(text.split()) > _LONGEST or hot(text):
        return None
    return Fact(kind, text, said.clause.sentence.span(first, said.end))


def _said(clause: Clause, near: str) -> Told | None:
    """The clause written out with what it is good for; None when it is good for nothing and leads to nothing."""
    found = told(clause)
    if found is None:
        return None
    kind = _own_kind(clause, found.text, near) if found.subject in {"I", "we"} else _other_kind(clause, found.text)
    leads = clause.lemma in group("done") | group("leading")
    return replace(found, kind=kind) if kind or leads else None


def told(clause: Clause) -> Told | None:
    """Any clause with a subject one can name, written out whole and clean; None when it cannot be."""
    words, place = clause.sentence.words, clause.verb
    if place < 0 or clause.joiner in _HANGING:
        return None
    if clause.joiner in {"and", "but", "or"} and place == clause.first and clause.subject == "own":
        earlier = [one for one in clauses(clause.sentence) if one.last <= clause.first]
        if not any(one.subject == "own" for one in earlier):
            return None
    while place > clause.first and words[place - 1].tag in "AMXB" and words[place - 1].low not in group("joiner"):
        place -= 1
    subject = _subject(clause, place)
    if not subject:
        return None
    for wide in (True, False):
        end = Statement(clause.sentence, wide=wide).predicate(place)
        clean = written(clause, list(words[place:end]), own=subject in {"I", "we"}) if end else None
        if clean and not (wide and clean[1]):
            break
    if not end or not clean:
        return None
    text, points = clean
    led = _led(clause, place) if subject in {"I", "we"} else ""
    if came_to := result(clause.sentence, end):
        text, end = f"{text}, {came_to[0]}", came_to[1]
    if inner := re.match(r"explained that (I (?:have|hold|can|am) .*)$", text):
        subject, text = "I", inner.group(1)[2:]
    return Told(subject, text, None, points, clause, end, led)


def _led(clause: Clause, verb: int) -> str:
    """What stands before "I": "on winter", "in the final"."""
    words = clause.sentence.words[clause.first : verb]
    here = next((k for k, each in enumerate(words) if each.low in {"i", "we"}), 0)
    lead = [each for each in words[:here] if each.tag not in "ZBI"]
    text = write(lead) if lead and lead[0].tag == "R" and len(lead) < 6 else ""
    return "" if is_thin(text) or set(text.split()) & (group("vague") | group("elsewhere") | group("aside")) else text


def _subject(clause: Clause, verb: int) -> str:
    """Who a clause is about: "I", "we", "they", or a person of the other side by what they are called; empty for all else."""
    words = clause.sentence.words[clause.first : verb]
    before = next((one for one in clauses(clause.sentence) if one.last in {clause.first - 1, clause.first}), None)
    mine = (
        clause.joiner == ","
        and verb == clause.first
        and before is not None
        and before.lemma in group("praising")
        and clause.lemma in group("done")
    )
    if clause.subject == "own" or mine:
        return "we" if any(each.low == "we" for each in words) and clause.lemma not in {"talk", "speak", "discuss", "spend"} else "I"
    named = words and (words[0].tag == "E" or words[0].low in group("title"))
    speaks = clause.subject == "thing" and clause.lemma in group("praising") | {"say", "tell", "give", "call"} and _somebody(words)
    if clause.subject != "other" and not (clause.subject == "thing" and named) and not speaks:
        return ""
    shown = [each for each in words if each.tag not in "BZI"]
    if not shown:
        return _speaker(clause)
    if len(shown) == 1 and shown[0].tag == "P":
        return "they" if shown[0].low == "they" else _speaker(clause) if shown[0].low in {"he", "she"} else ""
    text = write(shown)
    if hot(text) or len(shown) > 6 or any(each.tag not in "DQJNE#RLG" for each in shown) or shown[0].low in group("own_thing"):
        return ""
    titled = len(shown) > 1 and shown[0].low in group("title")
    if all(each.tag == "E" and each.low not in group("title") for each in shown) or titled or shown[0].tag == "D":
        return text
    return f"the {text[:1].lower()}{text[1:]}" if len(shown) == 1 else f"the {text}"


def _somebody(words: Sequence[Token]) -> bool:
    """Whether words name somebody by what they do: "the pharmacist", "both supervisors"."""
    head = next((each.low.removesuffix("s") for each in reversed(words) if each.tag == "N"), "")
    return head in group("other_side") or (
        head.endswith(("er", "or", "ist", "ian", "nurse")) and head not in group("tool") and len(head) > 4
    )


def _speaker(clause: Clause) -> str:
    """Who "he", "she" or nobody at all stands for: somebody of the other side named earlier in the sentence, else the interviewer."""
    for each in reversed([one for one in clauses(clause.sentence) if one.last <= clause.first]):
        if each.subject in {"other", "thing"} and each.words[0].tag in "DNE" and each.verb > each.first:
            who = _subject(each, next(k for k in range(each.first, each.verb + 1) if each.sentence.words[k].tag in "AMVLXB"))
            if who:
                return who
        if each.subject == "other" and each.words[0].low == "they":
            return "they"
    return "the interviewer"


def _own_kind(clause: Clause, text: str, near: str) -> FactKind | None:
    """What a statement of the person's own is good for."""
    first, _, rest = text.partition(" ")
    if first in {"can", "could", "cannot"}:
        ready = re.match(r"(?:start|work|do|cover|join|begin)\b", rest) and _DAYS.search(rest)
        able = first == "can" and re.match(r"(?:speak|drive|use|operate|read|write)\b", rest)
        return "about" if ready or able else None
    if is_thin(rest) or _EMPTY.search(text):
        return None
    lemma = clause.lemma
    if _LEFT.search(rest) or _FELL_SHORT.search(rest) or _UNNAMED.search(text):
        return None
    if first in {"am", "have", "hold", "speak", "drive", "run", "manage", "know", "work", "teach", "lead", "type", "bring"} or (
        first == "got" and re.match(r"(?:my|a|an|the) ", rest)
    ):
        if first == "am" and _UNDER_WAY.match(rest):
            return "about" if _PROOF.search(rest) else None
        if first == "am":
            return "about" if rest.split(" ")[0] in _READY and (_PROOF.search(rest) or _DAYS.search(rest)) else None
        if re.match(r"(?:to|another|an? (?:interview|offer|cold|baby)|no|had|been (?:asked|told|rejected|waiting|without|out))\b", rest):
            return None
        return "about" if _PROOF.search(rest) else None
    if re.search(r"\b(?:too|only|wrong|sorry|badly|slowly|poorly|difficult|hard|struggl\w{1,4})\b", text) or re.match(
        r"(?:drove|went|travelled|traveled|walked) (?:to|down|up|over|back|home|out|in|all the way)\b|(?:ran|run) out\b|(?:gave|give) up\b|made up\b|went on\b|took over\b|got on\b",
        text,
    ):
        return None
    if able := re.match(r"(?:was|were) able to (\w{2,14})\b", text):
        return "shown" if able.group(1) in group("done") | group("stated") else None
    if re.match(r"(?:was|worked as) (?:an?|the) .{3,40} for (?:\d|two|three|four|five|six|seven|eight|nine|ten|\w{3,6}teen|twenty)", text):
        return "about"
    if first in {"do", "make", "serve", "cook"} and re.match(r"(?:about |around |up to )?\d", rest):
        return "about"
    if re.match(r"got (?:full|top) marks\b|got (?:\d{1,3}|\w{3,9}) (?:out of|of \d|%)", text):
        return "achieved"
    if first in {"will", "would", "should", "may", "might", "must", "had", "was", "were", "need", "want"}:
        return None
    if lemma in {"use", "see", "have", "take"} and not re.search(r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten)\b", text):
        return None
    form = verbs().get(first)
    past = bool(form and "past" in form.kinds) or first.endswith("ed")
    if not past or lemma in group("slip"):
        return None
    if lemma in group("stated"):
        content = re.match(
            r"answered that (?:I|we|my)\b|(?:told|showed|gave) them (?:about|how|that|what|why|through|my|the|an?)\b|(?:talked|spoke|walked|went) (?:(?:\w{1,12} ){1,2})?(?:about|through)\b|talked for .{3,30} about |asked (?:the|all|two|three|four|five|six|\d) (?:\w{1,12} )?questions|(?:asked) (?:about|how|what|whether|if)\b|(?:explained|described|presented|mentioned|discussed|outlined|suggested|demonstrated|showed|answered)\b",
            text,
        )
        held = not re.search(r"\b(?:can|could|would)\b", text) or not re.search(r"\bbut\b", near)
        return "shown" if content and held and not _WRONG.search(near) else None
    if lemma not in group("done"):
        return None
    if lemma in {"finish", "complete", "get", "find"} and re.search(r"\bmy\b", rest) and not re.search(r"\d|\bin\b", rest):
        return None
    if lemma in _AT_WORK and _JOB.search(rest):
        return "about"
    return (
        "achieved"
        if lemma in _ACHIEVED or re.search(r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|all|both)\b", rest)
        else "shown"
    )


def _other_kind(clause: Clause, text: str) -> FactKind | None:
    """What the other side said or liked, where it speaks for the person."""
    if (
        _POOR.search(text)
        or FORECAST.search(text)
        or _LATER.search(text)
        or re.search(r"\b(?:he|she|it) (?:call|say|want|like|come|go|take|ask|give|tell|know|need)\b|\bin \d{1,2}$", text)
    ):
        return None
    if re.match(r"(?:seemed|appeared) to (?:\w{1,12}ly )?(?:like|love|enjoy|appreciate) (?:my|the|how|that I)\b", text):
        return "praise"
    if re.match(r"gave me (?:full marks|\d{1,3} out of \d{1,3}|\d{1,3}%)", text):
        return "praise"
    if re.match(r"called me (?:the|an?) \w", text):
        return "praise"
    if clause.lemma in group("praising") and re.match(r"\w+ (?:that I|my|the|how|me for)\b", text):
        return "praise"
    if clause.lemma in {"say", "tell", "mention", "call"}:
        return "praise" if re.match(r"(?:said|mentioned) that\b|called (?:my|it|the)\b|said (?:my|the|most)\b", text) else None
    if re.match(r"(?:was|were|seemed|looked) (?:pleased|impressed|happy|interested|keen) (?:with|by|that|in|to|on)\b", text):
        return "praise"
    return None
