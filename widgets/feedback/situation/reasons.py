"""Reads why somebody withdraws: the first reason that is simple, the person's own to give, and no complaint."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.english.articles import with_article
from widgets.feedback.english.clauses import Clause, clauses
from widgets.feedback.english.phrases import noun_phrase, verb_phrase, write
from widgets.feedback.english.rewriting import my_clause, own_clause
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.situation.jobs import OFFERED, SAID_YES, TITLE

_DAYS: Final = "one|two|three|four|five|six|[1-7]"
_TAKEN: Final = re.compile(
    r"\b(?:took|taken|taking|take|accepted|accepting|gone with|going with|signed) (?:(?:the|an?|up|with|my|another|this|that) ){0,2}(?:\w{1,14} ){0,2}(?:other one|other job|other offer|job|offer|role|post|position|contract|one)\b"
    r"|\b(?:took|taken|taking|accepted|going with) (?:the other|another)\b|\bgot (?:the other|another|a different) (?:job|one|offer|place|post|role)\b|\bgot (?:days|nights|shifts|hours|work) (?:at|with)\b|\bgot (?:a|another) (?:start|job|place) (?:with|at|elsewhere|closer|nearer)\b"
    r"|\b(?:an?|another) (?:\w{3,9} )?offer\b.{0,120}\bi (?:am|have) (?:taking|taken|accepting|accepted) (?:it|that)\b"
)
_TAKEN_BACK: Final = re.compile(r"\b(?:took|accepted|taken) (?:the|this|that|it)\b.{0,60}\bbut (?:now )?(?:i|they)\b")
_NOTICE: Final = re.compile(r"\bmy notice (?:period )?is ((?:\d{1,2}|one|two|three|four|six) (?:weeks?|months?))\b")
_STAY: Final = re.compile(
    r"\bmy (?:current |present )?(school|employer|company|work|place|firm|boss|manager|job|team|hospital|ward) (?:have|has) (asked|offered|promoted) me ?((?:to |an? )\w.{3,50}?)?(?= and i| [.,;]|$)"
)
_PROPER: Final = re.compile(
    r"\b(?:elsewhere|closer|nearer|another|instead|at|with)\b|\b(?:lectureship|post|position|contract|job|role|apprenticeship|place|offer|promotion)\b"
)
_ONE_JOB: Final = re.compile(r"^(?!(?:an?|the|my|another) ).{1,60}\b(?:job|role|post|position|place|contract|apprenticeship|internship)$")
_TRANSPORT: Final = re.compile(r"\b(?:bus|train|ferry|tram)\b.{0,120}\b(?:not|until|till)\b")
_REFUSES: Final = re.compile(r"\b(?:not|never|no longer|rather not|pull\w{0,3}|withdraw\w{0,5})\b")
_NEARER: Final = re.compile(r"\b(nearer|closer(?: to (?:home|me|my house))?|near(?:er)? (?:to )?(?:home|me|my house))\b")
_WALK: Final = re.compile(r"\b(\d{1,2}|five|ten|fifteen|twenty)[ -](?:minutes?) (walk|drive|ride|bus)\b")
_TRIP: Final = re.compile(
    r"\b(\d{1,3}|an|two|half an|one|three)( and a half)? (minutes?|hours?)(?:'s)? (each way|drive each way|commute each way|drive|commute|journey|travel\w{0,4}|there and back|on the bus)\b"
)
_MOVED: Final = re.compile(
    r"\b(?:job|role|post|position|office|site|shop|depot|work|it) (?:\w{2,8} )?(?:shifted|moved|changed|went|has moved|is moving|relocated|is now|relocating)(?: to| from| in)? "
    r"|\b(?:they|he|she|school|company|firm) (?:have |has |are )?(?:moved|moving|shifted|relocated|relocating) (?:the |my )?(?P<what>campus|office|site|job|role|post|school|depot|team|lab|clinic|branch) from "
)
_FROM_TO: Final = re.compile(r"\bfrom (\w[\w'-]{1,20}) to (\w[\w'-]{1,20})\b")
_COUNTER: Final = re.compile(
    r"\b(?:counter ?-?offer|countered|matched (?:the|it|their)|match it|offered me more to stay|made me an offer to stay|give me a rise|pay rise)\b"
)
_PAY: Final = re.compile(
    r"\b(?:pay|pays|paid|paying|salary|money|rate|wage|wages)\b.{0,24}?\b(?:less|lower|too low|not enough|below|under)\b|\bless (?:money|pay) than\b"
)
# What one thought it would be is not what one has.
_HOPED: Final = re.compile(r"\bthan (?:i|what i) (?:thought|expected|hoped|was told)\b")
_LESS: Final = re.compile(r"(?:^|, )(\S.{0,40}?) is less (?:an hour |a week |a month )?than (?:i|what i|my)\b")
_HOURS: Final = re.compile(
    r"\b(?:hours|shifts|shift pattern|rota|start time) (?:\w{2,8} )?(?:clash\w{0,2}|(?:do|does|would|will|did) not (?:suit|work|fit)|(?:is|are|were|was) (?:too|not) (?:long|late|early|much|good|right|possible|suit\w{0,4}))\b"
)
# "They want me to use my own van", where that is why.
_ASKED_TO: Final = re.compile(r"\b(?:they|he|she) (?:now )?(?:want|wants|need|needs|expect|expects|asked|asks|would like) me to (?=\w)")
_ELSEWHERE: Final = re.compile(
    r"I (?:have )?(?:verbally |already |now )?(took|taken|accepted|signed|gone|said yes)(?: (?:up|on|with|to|for|at))? (?:an? (?:offer|job|role|post) )?(somewhere else|elsewhere|another (?:firm|company|employer|school|place|offer|job|role|post|position|hospital|agency|team|one))"
)
# A title one was offered elsewhere, and what is better about it: "four days not five", "round the corner".
_FEWER: Final = re.compile(rf"\b({_DAYS}) days (?:a week )?(?:not|instead of|rather than) ({_DAYS})\b")
_NEARBY: Final = re.compile(
    r"\b(?:round the corner|up the road|down the road|nearby|near (?:me|home)|closer to home|close to home|in walking distance)\b"
)
# What the role is, and what the person took it to be.
_MOSTLY: Final = re.compile(
    r"\b(?:role|job|post|position)(?: as [^.,]{3,50}?)? (?:is|turned out to be|would be)(?: really| actually)? (mostly|mainly|largely|purely|all) (?=\S)"
)
_UNDERSTOOD: Final = re.compile(
    r"\bi (?:had )?(?:understood|thought|expected|read|applied thinking)(?: from [^.,]{3,30}?)?(?: that)? (?:it|the (?:role|job|post)) (?:would be|was|to be|is)(?: mostly| mainly)? (?=\S)"
)
_CAME_IN: Final = re.compile(
    r"\b(?:comp|compensation|pay|salary|offer|package|rate|money|base) (?:came|come|has come|is|was) (?:(?:back|in|out) )?(?:at|with) ([£$€]?\d[\d.,]{0,8}k?)(?= |$)"
)
_ASKED_FOR: Final = re.compile(
    r"\bi (?:had )?(?:told|said|asked|gave|wanted|needed|need)\b[^.]{0,30}? ([£$€]?\d[\d.,]{0,8}k?) (?:minimum|min|at least|or more)\b"
)
_SHORTER: Final = re.compile(r"\b(?:shorter|easier|better) (?:commute|journey|drive|trip)\b|\bit is the commute\b")
# A word and what it has become: "it was meant to be days and now he says rotating".
_TURNED: Final = re.compile(
    r"\b(?:meant|supposed|said|advertised|going) (?:to be|as) (\w[\w-]{2,14}(?: time)?)\b(?: \S{1,10}){0,3}? now (?:(?:he|she|they) (?:says?|said|want|wants) |(?:it|that) is )(?:it is )?(\w[\w-]{2,14}(?: time)?)(?= [.,;]|$)"
)
_SHIFTS: Final = frozenset(["days", "nights", "mornings", "evenings", "afternoons", "weekdays", "weekends", "earlies", "lates", "shifts"])
_TERMS: Final = frozenset(["remote", "hybrid", "permanent", "temporary", "full-time", "part-time", "full time", "part time", "flexible"])
_TERM: Final = re.compile(r"^(?:the )?(?:hours|shifts|days|pay|salary|location|contract|start date|shift pattern|rota|site|office) ")
_ONLY_DO: Final = re.compile(
    r"\b(?:they|he|she|it) (?:wants?|needs?|is) (?:\w{1,9}) (mornings|afternoons|evenings|nights|days|shifts|hours)\b.{0,30}\bi can only do (\w{1,9})(?= [.,;]|$)"
)
_MADE_IT: Final = re.compile(r"\bthey (?:have )?(?:changed|made|turned) (?:it|the job|the role) (?:in)?to (?=an? \w)")
_FALLEN: Final = re.compile(
    r"\bmy (?:own )?(\w{3,14}(?: \w{3,14})?)(?:'s| has| have) (fallen through|changed|been (?:extended|changed|moved|put back))\b"
)


_CHANGE: Final = frozenset(["change", "move", "increase", "drop", "double"])


def reason(read: Sequence[Sentence]) -> str:
    """The reason as a clause after "As"; empty when the note gives none that can be told."""
    whole = " ".join(each.plain for each in read)
    if _COUNTER.search(whole):
        return (
            "my current employer has made me a counter-offer, which I have accepted"
            if re.search(r"\baccept|\btook|\bstaying|\bthat is that\b", whole)
            else "my current employer has made me a counter-offer"
        )
    said_yes = next((each for each in read if SAID_YES.search(each.plain) and OFFERED.search(each.plain)), None)
    thing = noun_phrase(said_yes, said_yes.at(hit.end())) if said_yes and (hit := OFFERED.search(said_yes.plain)) else None
    if thing:
        return f"I have accepted an offer of {with_article(thing.text) if _ONE_JOB.search(thing.text) else thing.text}"
    taken = next(
        (each for each in read if (hit := _TAKEN.search(each.plain)) and not _REFUSES.search(each.plain[: hit.start()][-16:])), None
    )
    if _TAKEN_BACK.search(whole):  # then that was the job they give back now
        taken = None
    stay = next(((each, hit) for each in read if (hit := _STAY.search(each.plain))), None)
    if stay:
        sentence, hit = stay
        what = write(sentence.words[sentence.at(hit.start(3)) : sentence.at(hit.end(3) - 1) + 1]) if hit.group(3) else ""
        return f"my current {hit.group(1)} has {hit.group(2)} me {what}".strip()
    own = next((text for each in read for clause in clauses(each) if (text := _accepted(clause) or _elsewhere(clause, whole))), "")
    if own:
        return own
    if taken:
        return _another_job(taken, whole)
    if title := next((text for each in read if (text := _title(each, whole))), ""):
        return title
    ranked: list[tuple[int, str]] = []
    if (came := _CAME_IN.search(whole)) and (minimum := _ASKED_FOR.search(whole)):
        ranked.append((0, f"the pay came in at {came.group(1)}, and I had asked for at least {minimum.group(1)}"))
    for sentence in read:
        if moved := _moved(sentence) or _turned(sentence) or _mostly(sentence):
            ranked.append((0, moved))
        if fewer := _ONLY_DO.search(sentence.plain):
            ranked.append((0, f"I can only do {fewer.group(2)} {fewer.group(1)}"))
        if (made := _MADE_IT.search(sentence.plain)) and (thing := noun_phrase(sentence, sentence.at(made.end()))):
            ranked.append((0, f"the job has changed to {thing.text}"))
        if fallen := _FALLEN.search(sentence.plain):
            ranked.append((1, f"my {fallen.group(1)} {'have' if fallen.group(1).endswith('s') else 'has'} {fallen.group(2)}"))
        if (asked := _ASKED_TO.search(sentence.plain)) and (doing := verb_phrase(sentence, sentence.at(asked.end()), most=9)):
            ranked.append((2, f"I would have to {doing.text}"))
        for each in clauses(sentence):
            if each.subject == "thing" and _TERM.match(each.plain) and each.lemma in _CHANGE and (text := my_clause(each)):
                ranked.append((0, _have(text)))
            elif (text := _own(each)) or (
                each.subject == "thing"
                and each.lemma in {"overlap", "clash", "start", "finish"}
                and re.search(r"\b(?:overlap|clash)", each.plain)
                and (text := my_clause(each))
            ):
                ranked.append((1, text))
            elif each.subject == "thing" and _TRANSPORT.search(each.plain) and (text := my_clause(each)):
                ranked.append((2, text))
            elif each.subject == "mine" and each.lemma in {"change", "move", "start", "clash", "cut"} and (text := my_clause(each)):
                ranked.append(
                    (
                        2,
                        re.sub(
                            r"\b(changed|moved|started)\b",
                            r"have \1" if re.search(r"\w[^\Ws]s (?:changed|moved|started)\b", text) else r"has \1",
                            text,
                            count=1,
                        ),
                    )
                )
        trip = _TRIP.search(sentence.plain)
        if trip:
            plural = "" if trip.group(3).endswith("s") or trip.group(1) in {"an", "half an", "one"} else "s"
            long = f"{trip.group(1)}{trip.group(2) or ''} {trip.group(3)}{plural}"
            ranked.append((3, f"the journey would take {long}" + (" each way" if "way" in trip.group(4) else "")))
        if notice := _NOTICE.search(sentence.plain):
            ranked.append((3, f"my notice period is {notice.group(1)}"))
        if (less := _LESS.search(sentence.plain)) and (rate := noun_phrase(sentence, sentence.at(less.start(1)))):
            ranked.append((3, f"{rate.text} is less than I have now"))
        elif _PAY.search(sentence.plain) and not _HOPED.search(sentence.plain):
            now = re.search(r"\bthan (?:i|what i|my)\b", sentence.plain)
            ranked.append((4, f"the pay is less than I {'have now' if now else 'need'}"))
        elif _HOURS.search(sentence.plain):
            ranked.append((4, "the hours do not suit me"))
    return min(ranked, key=lambda each: each[0])[1] if ranked else ""


def _accepted(clause: Clause) -> str:
    """What the person has taken instead, in the note's words: "I have accepted a lectureship elsewhere"."""
    text = own_clause(clause)
    found = re.match(r"I (?:have )?(took|taken|accepted|signed for) (an? .{3,60})$", text)
    if not found or re.search(r"\b(?:it|one|other|look|break|while|call|counter|interview)\b", text) or not _PROPER.search(text):
        return ""
    return f"I have {'taken' if found.group(1).startswith('t') else 'accepted'} {re.sub(r' (?:on|last|this) [A-Z]?[a-z]+day$', '', found.group(2))}"


def _elsewhere(clause: Clause, whole: str) -> str:
    """Another offer without its name: "I have accepted an offer elsewhere, with a shorter commute"."""
    found = _ELSEWHERE.match(own_clause(clause))
    if not found:
        return ""
    if found.group(2) in {"somewhere else", "elsewhere"}:
        text = "I have accepted an offer elsewhere"
    elif found.group(1) in {"signed", "gone"}:
        text = f"I have {found.group(1)} with {found.group(2)}"
    else:
        text = f"I have {'taken' if found.group(1).startswith('t') else 'accepted'} {found.group(2).replace(' one', ' job')}"
    return f"{text}, with a shorter commute" if _SHORTER.search(whole) else text


def _turned(sentence: Sentence) -> str:
    """Other terms than were said: "the shifts are now rotating rather than days"."""
    found = _TURNED.search(sentence.plain)
    if not found:
        return ""
    before, now = found.groups()
    if before in _SHIFTS:
        return f"the shifts are now {now} rather than {before}"
    return f"the job is now {now} rather than {before}" if before in _TERMS else ""


def _title(sentence: Sentence, whole: str) -> str:
    """What the person was offered elsewhere, with what is better about it: "… as bar manager nearby, for four days a week rather than five"."""
    found = OFFERED.search(sentence.plain)
    thing = noun_phrase(sentence, sentence.at(found.end()), joins=False) if found else None
    bare = re.sub(r"^(?:an?|the) ", "", thing.text) if thing else ""
    if not bare or not TITLE.search(bare.split()[-1]) or re.search(r"\b(?:job|role|post|position|place|contract)$", bare):
        return ""
    near = " nearby" if _NEARBY.search(whole) else ""
    days = f", for {fewer.group(1)} days a week rather than {fewer.group(2)}" if (fewer := _FEWER.search(whole)) else ""
    return f"I have been offered a role as {bare}{near}{days}"


def _mostly(sentence: Sentence) -> str:
    """What the role turns out to be: "the role is mostly payroll, and I had understood that it would be audit"."""
    mostly, understood = _MOSTLY.search(sentence.plain), _UNDERSTOOD.search(sentence.plain)
    thing = noun_phrase(sentence, sentence.at(mostly.end()), joins=False) if mostly else None
    if not mostly or not thing:
        return ""
    other = noun_phrase(sentence, sentence.at(understood.end()), joins=False) if understood else None
    return f"the role is {mostly.group(1)} {thing.text}" + (f", and I had understood that it would be {other.text}" if other else "")


def _have(text: str) -> str:
    """A change told as it stands now: "the hours have changed from term time only to all year"."""
    plural = re.match(r"(?:the )?(?:hours|shifts|days)\b", text)
    text = re.sub(r"^(?!the |my )", "the ", text)
    return (
        re.sub(r" (changed|moved|increased|dropped|doubled|been)\b", rf" {'have' if plural else 'has'} \1", text, count=1)
        .replace("have have", "have")
        .replace("has has", "has")
    )


def _another_job(sentence: Sentence, whole: str) -> str:
    near, walk = _NEARER.search(whole), _WALK.search(whole)
    text = "I have taken another job" if "tak" in sentence.plain or "took" in sentence.plain else "I have accepted another job"
    if near:
        close = "closer to home" if re.search(r"\b(?:home|house)\b", near.group(1)) else near.group(1).split(" ")[0]
        return f"{text} closer to home" if close == "closer to home" else f"{text}, which is {close}"
    return f"{text}, which is a {walk.group(1)} minute {walk.group(2)} away" if walk else text


def _moved(sentence: Sentence) -> str:
    """The job is in another place now: "the job has moved from Cork to Limerick"."""
    where = _FROM_TO.search(sentence.plain)
    moved = _MOVED.search(sentence.plain)
    if not moved or not where:
        return ""
    names = [sentence.words[sentence.at(where.start(k))] for k in (1, 2)]
    return (
        f"the {moved['what'] or 'job'} has moved from {names[0].out} to {names[1].out}"
        if all(each.out[:1].isupper() for each in names)
        else ""
    )


def _own(clause: Clause) -> str:
    """What the person cannot do, or does now: "I cannot do nights now", "we are moving to Aberdeen in April"."""
    text = own_clause(clause)
    low = text.split()
    if not text or len(low) > 16 or re.search(r"\b(?:it|call|interview|wonder|help|wait)\b", text):
        return ""
    unable = low[1] == "cannot" or low[1:3] == ["can", "not"] or low[1:4] == ["am", "not", "able"]
    moving = (
        low[1] in {"am", "are", "have"}
        and clause.lemma in {"move", "start", "return", "relocate", "leave", "enrol", "decide", "stay"}
        and not re.search(r"\bnot\b", text)
    )
    if unable and re.search(r"\b(?:job|role|post|position)\b", text):
        return ""
    if low[1:3] == ["have", "been"] and clause.lemma in {"accept", "offer", "promote"} and len(low) > 4:
        return "" if low[4] in {"the", "this", "it"} else text  # of "the one at …" they know nothing
    if low[1] == "start" and len(low) > 3:
        return text
    if clause.lemma == "decide" and not re.search(r"\bstay\b", text):
        return ""
    return re.sub(r" after all$| with my (?:kids|children)$", "", text) if unable or moving else ""
