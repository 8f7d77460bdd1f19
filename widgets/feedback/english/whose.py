"""Says whose doing a clause tells: the person's own, or somebody's of the other side, by what they are called."""

from collections.abc import Sequence
from typing import Final

from widgets.feedback.english.clauses import Clause, clauses
from widgets.feedback.english.hot import hot
from widgets.feedback.english.language import base_of, group, groups, verbs
from widgets.feedback.english.phrases import is_thin, write
from widgets.feedback.english.wordclass import Token

_FELT: Final = frozenset(
    ["delight", "please", "excite", "surprise", "thrill", "relieve", "shock", "scare", "tempt", "honour", "honor", "delighted", "thrilled"]
)


def led(clause: Clause, verb: int) -> str:
    """What stands before "I": "on winter", "in the final"."""
    words = clause.sentence.words[clause.first : verb]
    here = next((k for k, each in enumerate(words) if each.low in {"i", "we"}), 0)
    lead = [each for each in words[:here] if each.tag not in "ZBI"]
    text = write(lead) if lead and lead[0].tag == "R" and len(lead) < 6 else ""
    return "" if is_thin(text) or set(text.split()) & groups("vague", "elsewhere", "aside") else text


def subject_of(clause: Clause, verb: int) -> str:
    """Who a clause is about: "I", "we", "they", or a person of the other side by what they are called; empty for all else."""
    if clause.joiner == "or" and verb == clause.first:
        return ""  # "I never opened it or tested the buzzer"
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


def done_to(clause: Clause) -> bool:
    """Whether a clause that begins with its verb may tell what was done to somebody, or describe: "rejected from …", "delighted to …"."""
    words, place = clause.sentence.words, clause.first
    verb, after = words[place].low, words[place + 1] if place + 1 < len(words) else None
    if after is None or not (verb.endswith("ed") or verb in {"met", "left", "stuck", "given", "told"}):
        return False
    form = verbs().get(verb)
    bare = after.tag in "NJ" and not after.low.endswith("ing") and (form is None or verb in group("adjective"))
    felt = after.tag == "T" and base_of(verb) in _FELT
    return bare or felt or after.low in {"by", "as"} or (after.low in {"from", "with"} and base_of(verb) in group("done_to"))


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
            who = subject_of(each, next(k for k in range(each.first, each.verb + 1) if each.sentence.words[k].tag in "AMVLXB"))
            if who and who.split()[-1] not in group("component"):
                return who
        if each.subject == "other" and each.words[0].low == "they":
            return "they"
    return "the interviewer"
