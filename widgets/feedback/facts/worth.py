"""Says what a statement is good for: what it shows, what it came to, what is true of the person, what else happened; or nothing."""

import re
from typing import Final

from widgets.feedback.english.clauses import Clause
from widgets.feedback.english.language import group, groups, verbs
from widgets.feedback.english.phrases import is_thin
from widgets.feedback.findings import FactKind
from widgets.feedback.kinds import FORECAST

# What makes a claim about oneself worth saying: a number, a name, a qualification.
_PROOF: Final = re.compile(
    r"\d|\b[A-Z]\w|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred)\b"
    r"|\b(?:licen[cs]e|certificates?|qualification|degree|diploma|level|ticket|course|competency|training|years|clearance|badge|permit|experience|own \w{2,12})\b"
)
_PAPER: Final = re.compile(
    r"\b(?:licen[cs]e|certificates?|card|badge|ticket|permit|degree|diploma|level|qualification|competency|clearance)\b|\b[A-Z]{2}"
)
# What one may have said that one has, and that is worth saying again: no two hedgehogs.
_HELD: Final = re.compile(rf"{_PAPER.pattern}|\d|\b(?:years|experience|training|course|own|done|worked|been|held) \w")
_DAYS: Final = re.compile(
    r"\b(?:[A-Z][a-z]{2,5}days?|weekends?|evenings|mornings|afternoons|nights|days|weeks?|months?|shifts?|notice|immediately|now|any time|straight away|right away)\b|\d"
)
_LATER: Final = re.compile(r"\b(?:hear|call|ring|get back|be in touch|contact|email|let me know|decide|decision|post|send|start)\b")
_LEFT: Final = re.compile(r"\b(?:left|resigned|quit|sacked|fired|dismissed|laid off|redundant)\b")
_ACHIEVED: Final = frozenset(["solve", "finish", "complete", "pass", "win", "reach", "score", "fix", "find", "achieve", "get"])
# Signs that what was said was wrong, so that it is no answer to be proud of.
_WRONG: Final = re.compile(
    r"\b(?:should have|wrong\w{0,2}|too|meant|mistake|actually|instead|the right is|correct|unfortunately|opposite|idiot|stupid|muddled|mixed|forgot|missed|waffl\w{1,4}|rambl\w{1,4})\b"
)
_POOR: Final = re.compile(
    r"\b(?:too|(?<!the )only|bad|poor|weak|wrong|slow|slowly|problem|concern\w{0,3}|worr\w{1,4}|lack\w{0,3}|overqualified|unfortunately|but|sorry|old|young)\b"
)
_EMPTY: Final = re.compile(
    r"^did (?:at|in|on|for|over|during)\b|\b(?:subject|topic|conversation|interviews?|applications?|thing|things|truth|stuff|story|used to|whatsoever|whole|same|(?:answered|explained|spoke|asked) \w{2,14}ly|answered honest|(?:those|these) \w{2,14}|(?:did|do|gave|got|made|said) (?:\d{1,4}|it|so|one|some|well|good|ok|okay|fine))$|\b(?:interviews?|thing|truth|used to|whatsoever)\b|^(?:cut|skipped|dropped|left out) (?:the|my|an?) (?:\w{2,12} )?(?:section|part|half|slides?|bit|end|ending|rest)\b"
)
# Half a class is no achievement; half an hour is a length of time.
_FELL_SHORT: Final = re.compile(r"\bhalf (?:an? |of (?:the|it|them|my) |the |my )(?!hour|day|year|term|dozen|marathon|million|minute|time)")
# For how long, but not what: "I have done two years".
_UNNAMED: Final = re.compile(r"\b(?:done|did|do) (?:about |over |nearly |almost |around |some )?\w{1,8} (?:years?|months?|weeks?|days?)$")
# What names nothing of its own: "the fourth one", "this question"; and years without what they were spent on.
_POINTS: Final = re.compile(
    r"\bthat one \w{2,14}$|\b(?:the|that|this|another|my|which) (?:\w{2,12} )?ones?\b(?! (?:of|thing|day|time|question|in|on|about)\b)|\bthis question\b|\b\d{1,2} years (?!of|in|at|on|with|as|ago|with|experience|and|working|doing)\w"
)
# What one did at work rather than in the interview.
_AT_WORK: Final = frozenset(
    ["run", "manage", "lead", "work", "teach", "sell", "supervise", "train", "serve", "cover", "reduce", "increase", "build", "launch"]
)
_JOB: Final = re.compile(
    r"\b(?:at my|my (?:last|old|previous)|a team|budget|for (?:\d|\w{3,6}) (?:years|months)|a (?:month|year|week|day|night)|last year|people)\b"
)
_UNDER_WAY: Final = re.compile(r"(?:doing|taking|studying|starting|finishing|completing|resitting|learning) |sitting (?:my|the|an?) ")


# What makes what somebody said worth being glad of.
_KIND: Final = re.compile(
    r"\b(?:good|great|well|lik(?:e|ed|es)|lov(?:e|ed|es)|best|better|strong|impress\w{0,4}|pleased|happy|nice|kind|clear|calm|quick|tidy|neat|confident|excellent|perfect|brilliant|solid|thorough|warm"
    r"|natural|right|most|exactly|spot on|helpful|useful|ideal|fit|rare|lovely|high|accurate|correct|steady|honest|sensible|thank\w{0,4}|appreciate\w{0,2}|welcome|above|fast|interest\w{0,4}|careful|lively|first|the [a-z]{3,12}est|enjoy\w{0,3})\b"
)


# What they may say of the person or the job without praise in it.
_REPORTED: Final = re.compile(
    r"(?:said|mentioned) that (?:I|my \w|they|the (?:\w{2,12} ){0,2}?(?:job|role|position|post|work|team|company|salary|pay|hours|shifts?|contract|interview|training|programme|program|internship|course|test|start date)\b)"
)


def own_kind(clause: Clause, text: str, near: str) -> FactKind | None:
    """What a statement of the person's own is good for, when `near` stands around it."""
    first, _, rest = text.partition(" ")
    if re.match(r"was (?:also |then |later )?told that (?:I|my|they|the)\b", text):
        return None if _POOR.search(text) or FORECAST.search(text) or _LATER.search(text) else "told"
    if first in {"can", "could", "cannot"}:
        ready = re.match(r"(?:start|work|do|cover|join|begin)\b", rest) and _DAYS.search(rest)
        able = first == "can" and re.match(r"(?:speak|drive|use|operate|read|write)\b", rest)
        return "about" if ready or able else None
    if is_thin(rest) or _EMPTY.search(text) or _POINTS.search(text):
        return None
    lemma = clause.lemma
    if _LEFT.search(rest) or _FELL_SHORT.search(rest) or _UNNAMED.search(text):
        return None
    if re.match(
        r"asked (?:if|whether|how|what|why|where|when) I\b|got (?:the|an?|my|this|that) (?:e-?mail|call|letter|text|offer|news|rejection|job|message)\b|agreed to (?:speak|talk|meet|call)\b|showed (?:up )?at\b",
        text,
    ):
        return None
    if re.search(r"\b(?:wrong|muddled|mixed up|confused)\b", rest):
        return "slip" if re.match(r"(?:got|put|had|gave|said|did) (?:the|my|a) (?!wrong (?:end|thing|question))", text) else None
    if first in {"am", "have", "hold", "speak", "drive", "run", "manage", "know", "work", "teach", "lead", "type", "bring"} or (
        first == "got" and re.match(r"(?:my|a|an|the) ", rest) and _PAPER.search(rest)
    ):
        if first == "am" and _UNDER_WAY.match(rest):
            return "about" if _PROOF.search(rest) else None
        if first == "am":
            return "about" if rest.split(" ")[0] in group("ready") and (_PROOF.search(rest) or _DAYS.search(rest)) else None
        if re.match(
            r"(?:to|another|only|an? (?:interview|offer|cold|baby)|no|had|wanted|seen|read|heard|been (?:asked|told|rejected|waiting|without|out))\b|that\b|done \S+ \w+ out of\b",
            rest,
        ):
            return None
        return "about" if (_HELD if first == "have" and clause.lemma in group("stated") else _PROOF).search(rest) else None
    if re.search(r"\b(?:too|only|wrong|sorry|badly|slowly|poorly|difficult|hard|struggl\w{1,4})\b", text) or re.match(
        r"(?:drove|went|travelled|traveled|walked) (?:to|down|up|over|back|home|out|in|there|all the way)\b|ran .{1,20}\bmiles?\b|\w{2,10} no \w|(?:ran|run) out\b|(?:gave|give) up\b|made up\b|went on\b|took over\b|got on\b",
        text,
    ):
        return None
    if able := re.match(r"(?:was|were) able to (\w{2,14})\b", text):
        return "shown" if able.group(1) in groups("done", "stated") else None
    if re.match(r"(?:was|worked as) (?:an?|the) .{3,40} for (?:\d|two|three|four|five|six|seven|eight|nine|ten|\w{3,6}teen|twenty)", text):
        return "about"
    if first in {"do", "make", "serve", "cook"} and re.match(r"(?:about |around |up to )?\d", rest):
        return "about"
    if re.match(r"got (?:full|top) marks\b|got (?:\d{1,3}|\w{3,9}) (?:out of|of \d|%)", text):
        return "achieved"
    if first in {"will", "would", "should", "may", "might", "must", "had", "was", "were", "need", "want"}:
        return None
    if (
        lemma in {"use", "see", "have", "take"}
        and not text.startswith("gave ")
        and not re.search(r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten)\b", text)
    ):
        return None
    if re.match(r"gave (?:them )?(?:an?|such an?) (?:\w{1,10} )?(?:poor|bad|weak|rubbish|terrible|awful|shaky|thin|vague)\b", text):
        return None
    if re.match(r"gave (?:them )?(?:the|an) example of \w", text):
        return None if _WRONG.search(near) else "shown"
    form = verbs().get(first)
    past = bool(form and "past" in form.kinds) or first.endswith("ed")
    if not past or lemma in group("slip"):
        return None
    if lemma in group("stated"):
        content = re.match(
            r"answered that (?:I|we|my)\b|went over (?:my (?!time|slot|limit|allot|minute)|how|what|why)\b|(?:told|showed|gave) them (?:about|how|that|what|why|through|my|the|an?)\b|(?:talked|spoke|walked|went) (?:(?:\w{1,12} ){1,2})?(?:about|through)\b|talked for .{3,30} about |asked (?:the|all|two|three|four|five|six|\d) (?:\w{1,12} )?questions|(?:asked) (?:about|how|what|whether|if)\b|(?:explained|described|presented|mentioned|discussed|outlined|suggested|demonstrated|showed|answered)\b",
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


def other_kind(clause: Clause, text: str) -> FactKind | None:
    """What the other side said or liked, where it speaks for the person."""
    if (
        _POOR.search(text)
        or FORECAST.search(text)
        or _LATER.search(text)
        or re.search(r"\b(?:the|an) ?other (?:candidate|person|applicant|one|guy|girl|man|woman)\b", text)
        or re.search(r"\b(?:he|she|it) (?:call|say|want|like|come|go|take|ask|give|tell|know|need)\b|\bin \d{1,2}$", text)
    ):
        return None
    if re.match(r"(?:seemed|appeared) to (?:\w{1,12}ly )?(?:like|love|enjoy|appreciate) (?:my|the|how|that I)\b", text):
        return "praise"
    if re.match(r"gave me (?:full marks|\d{1,3} out of \d{1,3}|\d{1,3}%)", text):
        return "praise"
    if re.match(r"called me (?:the|an?) \w", text):
        return "praise"
    if clause.lemma in group("praising") and re.match(r"\w+ (?:that I|what I|my|the|how|me for)\b", text):
        return "praise"
    if clause.lemma in {"say", "tell", "mention", "call"}:
        told = re.match(r"(?:said|mentioned) that\b|called (?:my|it|the)\b|said (?:my|the|most)\b", text)
        if told and _KIND.search(text):
            return "praise"
        return "told" if _REPORTED.match(text) else None
    if re.match(r"(?:was|were|seemed|looked) (?:pleased|impressed|happy|interested|keen) (?:with|by|that|in|to|on)\b", text):
        return "praise"
    return None
