"""Reads what is so beside a slip, and what one may not do."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.english.clauses import Clause, clauses
from widgets.feedback.english.hot import hot
from widgets.feedback.english.phrases import is_thin, verb_phrase, write
from widgets.feedback.english.rewriting import my_clause
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.english.tokens import tokens
from widgets.feedback.moments.values import compared, value

_FORBIDDEN: Final = re.compile(
    r"\b(?:you|we|one|i know you|i know we) (?:(?:can|must|should) not(?: (?:do|say) (?:that|it|this))?|are not (?:meant|supposed|allowed) to(?: do (?:that|it))?)(?: are you)?$"
    r"|\b(?:is|are) not allowed$|\bagainst the (?:rules|law|policy)$"
)
_NEVER: Final = re.compile(r"^(?:but )?you (?:(?:should|must|can) )?(?:never|must not|should not) (?=\w)")
_TAG: Final = re.compile(r"^(.{3,40}) is not it$")
# "Covert medication, isn't it" names what was done; "fluids chart, isn't it" does not.
_ACT: Final = re.compile(r"(?:tion|ment|ing|ance|sion|raint)$")
_RULE: Final = re.compile(
    r"^you (?!(?:know|see|are|can|could|have|had|think|want|need|get|got|would|will|might|feel|say|said|like|mean|guess|just|never)\b)"
)
_CHANGED: Final = re.compile(
    r"\b(?:they|it) (?:have |has )?(?:just )?(?:changed|moved|gone|went)(?: it)? (?:up |down )?to (\S.{0,24}?)(?: (?:now|have not they|has not it))?$"
)
# Only what was said of its dates is put right by when something runs out.
_DATED: Final = re.compile(
    r"\b(?:in date|up to date|valid|current|good (?:until|till|for)|until|till|expire\w{0,2}|r[ua]ns? out|next (?:year|month)|years?|months?|january|february|march|april|june|july|august|september|october|november|december)\b|\d"
)
_NO_TRUTH: Final = re.compile(
    r"\bended (?:well|badly|fine|happily|up)\b|\b(?:me|you|my fault|on me|good|bad|great|awful|hard|easy|fine|interview|first|shame|joke|mess|question|mistake|something|thing|nightmare|all|about|like|for|because|just|only|not|that|this|what|"
    r"where|why|how|who|which|disaster|ages?|embarrassing|silly|obvious|weird|lovely|nice|ok|okay|job|role|day|relief|pity|pathetic|basic|whatever|backwards|wrong|right|true|false|different|correct|late|too|minutes?|one(?= (?:at|for|from|with|in)\b))\b"
)
_ANSWER_IS: Final = re.compile(
    r"\b(?:the (?:right |correct |real )?answer is (?:that )?(?:you|to)|(?:forgot|know|knew) (?:that )?you (?:have to|need to|should|must|are meant to|are supposed to)|forgot (?:that )?you(?! have| had| are| were)) (?=[a-z])"
)
# How the job is, and no answer to what was asked.
_TERMS: Final = re.compile(r"\b(?:shifts?|rota|hours|pay|start|trial|contract|rate|salary|wage|interview|room|test)\b", re.IGNORECASE)
_DENIED: Final = re.compile(r"\bi (?:have|do|did|can) not\b")
_HANGING: Final = frozenset(["if", "because", "even", "until", "till", "so", "as"])
COUNT: Final = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|hundred|every|once|twice)\b"
)


def truth(said: str, clause: Clause) -> str:
    """What is so, in a clause near what was `said`: "it is four", "here it is 61", "it has changed to 1 to 5"; else nothing."""
    if (
        clause.subject in {"thing", "it"}
        and clause.lemma == "be"
        and any(each.tag == "#" for each in clause.words)
        and len(clause.words) < 9
    ):
        right = value(clause.sentence, clause.verb + 1)
        if (
            right is None
            or clause.joiner in _HANGING
            or clause.words[0].tag == "C"
            or clause.words[0].low == "that"
            or compared(tokens(said)[0], right) != "figure"
        ):
            return ""
        text = write(clause.sentence.words[clause.first : right.last]).replace(" ' ", " '")
        return text if text.startswith(("it ", "here it ")) or (clause.subject == "thing" and not _TERMS.search(text)) else ""
    if COUNT.search(said):
        changed = _CHANGED.search(clause.plain)
        if changed and COUNT.search(changed.group(1)):
            return f"it has changed to {changed.group(1)}"
        if clause.words[0].low == "here" and clause.lemma == "be" and any(each.tag == "#" for each in clause.words):
            return f"here it is {write([each for each in clause.words[2:] if each.tag != 'Z'])}"
    lows = [each.low for each in clause.words if each.tag not in "ZI"]
    if lows[:2] == ["it", "is"] and len(lows) > 3 and lows[3] in {"it", "them"} and not _NO_TRUTH.search(" ".join(lows[2:3])):
        order = write([each for each in clause.words[2:] if each.tag not in "ZI"])
        return f"the right thing is to {order}" if order and not hot(order) else ""
    if named := _ANSWER_IS.search(clause.sentence.plain):
        place = clause.sentence.at(named.end())
        act = verb_phrase(clause.sentence, place) if clause.first <= clause.sentence.at(named.start()) < clause.last else None
        return f"the right thing is to {act.text}" if act and not hot(act.text) else ""
    if clause.subject in {"thing", "mine"} and clause.lemma in {"run", "expire", "end"} and clause.words[-1].tag in "E#":
        return my_clause(clause) if _DATED.search(said) else ""
    # "I haven't, it was Arbor, and I said yes."
    if said.endswith((" yes", " no")) and clause.plain.startswith(("it is ", "it was ")) and _DENIED.search(clause.sentence.plain):
        right = value(clause.sentence, clause.verb + 1)
        return write(clause.sentence.words[clause.first : right.last]) if right and right.words[0].tag in "EN" else ""
    expires = (
        clause.subject == "it"
        and clause.lemma in {"run", "expire", "lapse", "end"}
        and clause.words[-1].tag in "E#"
        and clause.words[0].low == "it"
    )
    return write([each for each in clause.words if each.tag not in "ZI"]) if expires else ""


def forbidden(near: Sequence[Clause]) -> str:
    """What the person knows of the rule: "this is not allowed", "the right thing is to tell security"; nothing where none is named."""
    if not any(_FORBIDDEN.search(each.plain) for each in near):
        return ""
    for each in near:
        place = next((k for k in range(each.first, each.last) if each.sentence.words[k].low == "you"), -1)
        if _RULE.match(each.plain) and place >= 0 and each.sentence.words[place + 1].tag in "VN":
            found = verb_phrase(each.sentence, place + 1)
            if found and not hot(found.text):
                return f"the right thing is to {found.text}"
    named = next((tag.group(1) for each in near if (tag := _TAG.match(each.plain))), "")
    return f"{named if _ACT.search(named) and not hot(named) else 'this'} is not allowed"


def ruled(sentence: Sentence) -> str:
    """The rule that a sentence states: "you never promise", "you must not go in alone"; empty where it states none."""
    for each in clauses(sentence)[:1]:
        found = _NEVER.match(each.plain)
        place = each.behind(found.end()) if found else each.last
        if place >= each.last or sentence.words[place].tag not in "VN":
            continue
        act = verb_phrase(sentence, place) if each.last - place > 1 else None
        text = act.text if act and act.last <= each.last else write(sentence.words[place : each.last])
        if text and not hot(text) and not is_thin(text):
            return f"the rule is not to {text}"
    return ""
