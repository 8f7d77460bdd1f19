"""Reads what the person said or did when a question came, from the clauses after it."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.english.clauses import Clause, clauses
from widgets.feedback.english.language import counts, group, past_of, verbs
from widgets.feedback.english.rewriting import own_clause
from widgets.feedback.english.sentences import Sentence

# Somebody in the question whom "her" and "them" in the answer can mean.
_SOMEBODY: Final = re.compile(
    r"\b(?:an?|the|my|some(?:one|body)|their|his|her|our|one|two|three|four|if|an angry|another) (?:\w{1,14} ){0,3}?"
    r"(?:lady|man|woman|boy|girl|child|children|kid|kids|baby|resident|residents|patient|patients|parent|parents|pupil|pupils|student|students|guest|guests|customer|customers|client|clients|"
    r"passenger|driver|tenant|colleague|coworker|worker|person|people|family|member|user|users|someone|somebody|caller|visitor|nurse|doctor|manager)\b|\b(?:someone|somebody|her|his)\b"
)
# What one can get in an interview that says how the answer was.
_PARTLY: Final = re.compile(
    r"\b(?:only got|got (?:only|\d|one|two|three|half|some|most|part))\b|\bback to front$|\bwrong$|\bwrong way (?:round|around)$|\bbackwards$|\bmuddled$"
)
# What one says of oneself in anger, not of the answer.
_WARMTH: Final = re.compile(r" of all things$| with no \w{2,20}(?: (?:whatsoever|at all))?$")
_SIMILE: Final = re.compile(r" (?:as if|as though|like) (?:I|an?|some|someone|it|the|he|she|they) .{1,200}$")
# What has been so since before anything was asked: "I let two of them lapse".
_SINCE: Final = re.compile(r"^I let .{2,40} (?:lapse|expire|run out|slip)\b")
# Cut off, or without the thing it leans on: "how badly", "paid for in April", "the Kiln Street one".
_CUT: Final = re.compile(
    r"^I (?:carried|kept|went) on\b|^I said (?:saying|doing|being|having|going)$|^I (?:told|tell) (?:them|him|her) (?:from|in|at|with|by) |\b(?:how|what|why) \w{2,14}$|\bfor (?:in|on|at|by)\b|\b(?:gave|[A-Z]\w{1,20}) one$|\bsaid (?:they|it|he|she) \w{2,12}$"
)
# What takes something back from an answer.
_SAVE: Final = frozenset(["not", "except", "bar", "unless"])
# What is told from here on belongs to another moment.
ELSEWHERE: Final = re.compile(
    r"\b(?:after (?:that|this|which)|i learn(?:t|ed)\b|night class\w{0,2}|practi[sc]ed|afterwards|later|the rest|rest of|overall|otherwise|interview (?:itself )?(?:was |went )?(?:\w{1,10} )?(?:good|well|fine|great|ok|okay|alright))\b"
)
# What is said anew: behind an answer, it is the answer to something else.
SAYS: Final = re.compile(r"(?:(?:and|so|also|then) )?i (?:said|told (?:them|him|her)) (?!(?:it|that|this|so|no|yes|nothing|sorry)\b)")
# How long it took says nothing without what was answered then.
SLOW: Final = re.compile(
    r"^I (?:\w{2,8} )?(?:took|needed) (?:ages|forever|(?:an?|some|too|so|quite|very) .{2,20}) to (?:answer|reply|think|respond|get it out)|^I (?:just |sort of )?(?:went|fell|stayed|was) (?:all |very )?(?:quiet|silent)\b|^I paused\b"
)
_UMS: Final = frozenset(["um", "umm", "uh", "er", "erm", "like"])
_UM: Final = re.compile(r"\b(?:um{1,4}|uh|erm?|eh) ")
_EMPTY: Final = frozenset(["yes", "no", "sir", "ok", "okay", "madam", "sure", "so", "that", "it", "yep", "yeah"])
_TOLD_NOW: Final = frozenset(["say", "tell", "answer", "talk", "explain", "give", "forget", "mix"])
# Joins after which a clause gives the background of an answer.
_ASIDE: Final = frozenset(["which", "who", "though", "although", "because", "since"])
_BY_HAND: Final = re.compile(r"we did |I did (?:my|an?|the) (?:\w{2,12} )?(?:examples?|story|answer|bit|spiel|speech)\b")
_MOST_WORDS: Final = 24


def people_in(question: str) -> bool:
    """Whether a question is about somebody, so that its answer may speak of her, him or them."""
    return bool(_SOMEBODY.search(question))


def told(clause: Clause, question: str = "") -> str:
    """A clause of the person's own as it follows a question, in the past; empty when it cannot be written clean."""
    if clause.words[0].low == "never":
        return ""  # "never touched one" is of a life, not of an answer
    text = own_clause(clause, pointing=True, people=people_in(question)).split(" forgot to ", maxsplit=1)[0]
    text = _WARMTH.sub("", _SIMILE.sub("", _as_meant(clause, _UM.sub("", text))))
    text = re.sub(r"(?<=[a-z]) it (?:kept|went|got|started)\b.{0,200}$", "", text)  # a new clause without a join
    if _CUT.search(text) or _SINCE.match(text):
        return ""
    subject, _, rest = text.partition(" ")
    first, _, more = rest.partition(" ")
    form = verbs().get(first)
    if clause.lemma == "tell" and re.match(
        r"(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty|hundred)\b)", more
    ):
        return f"{subject} said {more}"  # "I told five"
    if form and "past" not in form.kinds and form.lemma in _TOLD_NOW:
        return f"{subject} {past_of(form.lemma)} {more}".strip()
    return text


def _as_meant(clause: Clause, text: str) -> str:
    """The answer as what one would do: "I said call the provider" is "I said that I would call the provider"."""
    said = [each for each in clause.sentence.words[clause.verb + 1 : clause.last] if each.tag != "I" and each.low not in _UMS]
    order, after = (said[k] if k < len(said) else None for k in (0, 1))
    form = verbs().get(order.low) if order else None
    told_to = form and "base" in form.kinds and "past" not in form.kinds and after and (after.tag in "DEO" or after.low in {"it", "them"})
    if clause.lemma == "say" and order and told_to and text.startswith(f"I said {order.low} "):
        return f"I said that I would {text.removeprefix('I said ')}"
    return text


def reply_in(parts: Sequence[Clause], question: str) -> str:
    """What the person said or did, from the first clauses after a question; empty when that cannot be written clean."""
    for place, each in enumerate(parts[:2]):
        if place and parts[0].subject == "own" and each.verb == each.first and each.joiner in {",", "run-on"}:
            break  # what goes on from a clause that cannot be told: "I drew him the fixture, | took it to 2%"
        text = told(each, question)
        words = text.split()
        by_hand = each.lemma in group("by_hand") and not question.startswith("to ")
        # "We did a role play", "I did my example" answer nothing.
        by_hand = by_hand or bool(_BY_HAND.match(text) and not question.startswith("to "))
        if len(words) < 3 or by_hand or each.joiner in _ASIDE or not _answers(each, words):
            continue
        if {each.low for each in each.sentence.words[each.last : each.last + 2]} & _SAVE:
            return ""  # "any evening, not Wednesdays": half of it would promise more
        mended = next((one for one in parts[place + 1 :] if one.subject == "own" and one.lemma in group("amend")), None)
        if mended:
            then = told(mended, question)
            return f"{text}, then {then.removeprefix('I ')}" if then else ""
        left = next((one for one in parts[place + 1 : place + 2] if one.subject == "own" and one.joiner in {",", "run-on"}), None)
        if left and left.lemma in {"forget", "miss"} and (gone := told(left, question)).count(" ") > 1:
            return f"{text}, but {gone}"  # "I mentioned five, I forgot urine output"
        more = next((one for one in parts[place + 1 :] if one.joiner in {"and", "but"}), None)
        extra = told(more, question) if more and more.subject == "own" else ""
        if (
            more
            and extra
            and not re.match(r"I (?:forgot|did not mention|did not say)\b", extra)
            and len(words) + len(extra.split()) < _MOST_WORDS
            and _answers(more, extra.split())
        ):
            return f"{text} {'but' if more.joiner == 'but' else 'and'} {extra.removeprefix('I ')}"
        return text
    return ""


def after(read: Sequence[Sentence], place: int, last: int, *, asked_next: bool) -> list[Clause]:
    """The clauses after word `last` of a sentence, else those of the next one, unless that asks something new."""
    here = [each for each in clauses(read[place]) if each.first >= last - 1]
    if here or place + 1 >= len(read) or asked_next or ELSEWHERE.search(read[place + 1].plain):
        return here
    return clauses(read[place + 1])


# What is done again and again is done at work, not in answer to a question.
_AT_WORK: Final = re.compile(r"\b(?:an?|per|every|each) (?:day|week|month|year|night|shift)\b|\bfor (?:\w{1,9}|\d{1,2}) years\b")


def _answers(clause: Clause, words: Sequence[str]) -> bool:
    if len(words) < 3:
        return False
    form = verbs().get(words[1])
    if set(words[2:]) <= _EMPTY or words[-1] == "myself" or _AT_WORK.search(" ".join(words)):
        return False
    if (
        clause.lemma == "get"
        and words[1] != "have"
        and (_PARTLY.search(" ".join(words)) or (len(words) == 3 and (words[2].isdigit() or counts(words[2]))))
    ):
        return True
    past = words[1] in {"could", "did", "had"} or (words[1] == "was" and words[2] == "able") or bool(form and "past" in form.kinds)
    return past and clause.lemma not in group("no_answer") and words[1] not in {"had", "were"} and (words[1] != "was" or words[2] == "able")
