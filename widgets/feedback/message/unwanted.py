"""Knows pieces of a note that nobody sends an employer: complaints of what they did, gossip, and what the next words take back."""

import re
from typing import Final

from widgets.feedback.findings import Piece

# What the other side did for themselves, or had one put up with: a complaint, however calmly it is put.
_THEIR_WAYS: Final = re.compile(
    r"(?:They|He|She|One of them|The (?:\w{2,12} )?(?:interviewers?|managers?|panel|boss|owner|lady|man|recruiter|head|director|MD|CEO|HR|chef))(?: (?:just|then|only|also|even|both|all|basically|literally|had|were|was)){0,3} "
    r"(?:supposed to|meant to|spent|ate|rang|phoned|yawned|typ(?:ed|ing)|texted|arrived|interrupt\w{1,3}|barely|hardly|never|ignored|rolled|sighed|laughed|scrolled|skipped|rushed|late|took (?:an? |the |some )?(?:phone )?calls?|turned up|came (?:in )?late|ran (?:over|late)|walked (?:in|out|off)|looked at (?:his|her|their|the clock|each other)"
    r"|(?:had|got|lost|mixed up|muddled) my (?:\w{2,10} )?(?:cv|CV|name|file|form|application|details)|called me|cut me|talked over|spoke over|kept (?:me|us|on|looking|checking|saying|talking|asking)|ke(?:pt|ep) changing|(?:had|made|left|let) (?:me|us) (?:wait|sit|stand)|(?:did|had|have)(?:n't| not)(?! (?:give|given|tell|told|send|sent|say|said|explain|let|show|call|ring)\b)|forgot|seemed? (?:bored|rushed|tired|annoyed|distracted))\b"
    r"|(?:I|We) (?:was|were) (?:kept|left|made|asked) (?:waiting|to wait|sitting|standing|hanging)\b"
)
# What is told of those who were there before, or may leave.
_GOSSIP: Final = re.compile(
    r"\b(?:the )?(?:last|previous|other|next) (?:person|girl|lad|guy|man|woman|lady|one|candidates?|applicants?|holder|manager|chef|teacher)s? (?:who|had|has|was|is|got|left|walked|brought|cried|went|did|quit|lasted)\b"
    r"|\b(?:manager|boss|owner|head|chef|director|team leader) is (?:leaving|off|retiring|pregnant|getting|going|moving)\b|\b(?:sacked|fired|walked out|on the sick)\b"
)
# What they should do, and what people are like, is for friends: "they should get somebody local", "I don't know why they put people like that on it".
_FOR_FRIENDS: Final = re.compile(
    r"(?i)\b(?:people|someone|somebody|women|men|girls|lads) like (?:that|this|them|those|her|him)\b"
    r"|\b(?:they|he|she) (?:should|ought to) (?:(?:really|just|at least) )?(?:get|hire|employ|put|train|pay|learn|sack|be ashamed)\b"
)
# What the next words take back: "Owner said come Monday. Then a text saying actually wait".
_TAKEN_BACK: Final = re.compile(
    r"\W{0,4}(?:(?:and|but|so) )?(?:(?:then|later|next day|only to|only for|now)\b[^.!?\n]{0,60}\b(?:actually|wait|cancel\w{0,5}|changed|scrap\w{0,3}|instead|sorry|no longer|forget it|never mind)\b"
    r"|(?:but )?(?:(?:it|that)(?:'s| is| was)? (?:not true|a lie|wrong|rubbish)|i (?:made (?:it|that) up|meant (?:it|that) as a joke|was (?:(?:only|just) )?(?:wrong|lying|bluffing|joking|kidding))))"
)
# What was said, and is put right behind it: "I called it a fungus, | it's bacteria".
_SAID: Final = re.compile(r"\bI (?:\w{2,8} )?(?:called|said|told|wrote|answered|put|named|gave)\b")
_PUT_RIGHT: Final = re.compile(
    r"\W{0,4}(?:(?:and|but|when) )?(?:it|that|they)(?:['\u2019](?:s|re)| is| are| was| were| should)\b|\W{0,4}(?:(?:and|but|only) )?(?:then|after|afterwards|later) i (?:only )?(?:remembered|reali[sz]ed|thought|knew)\b|\W{0,4}(?:but )?you (?:never|must|should|(?:have|need) to|are not)\b"
)

# What was only expected, and how the line or the road was.
_BESIDE_THE_POINT: Final = re.compile(
    r"I (?:expected|thought|hoped|assumed|was sure) (?:that )?(?:them|they|he|she)\b|(?:The |My )?(?i:signal|parking|connection|traffic|weather|journey) (?:was|is)\b"
)
# Who is neither the interviewer nor anybody else of theirs, where the sentence before speaks of somebody: "my old boss", "a man".
_SOMEBODY: Final = re.compile(
    r"\b(?:my|our) (?:(?:old|last|former|previous|ex|current|best|big|little) ?-?){0,2}(?:boss|manager|supervisor|colleague|tutor|teacher|mentor|mate|friend|mum|mam|mom|dad|da|sister|brother|wife|husband|partner|son|daughter|cousin|aunt\w{0,3}|uncle|nan|neighbou?r|flatmate|driver|ex)\b"
    r"|\b(?:an?|the other|another) (?:\w{2,10} )?(?:man|woman|lady|lad|girl|boy|guy|customer|resident|patient|pupil|child|kid|candidate|passenger|guest|client|parent|friend|mate)\b",
    re.IGNORECASE,
)
_THEIRS: Final = re.compile(r"\b(?:interviewers?|managers?|panel|recruiter|chef|head|owner|director|they asked|asked me)\b", re.IGNORECASE)
_POINTS: Final = re.compile(r"(?:He|She|They)\b")


def _of_somebody_else(piece: Piece, note: str) -> bool:
    """Whether the "he" or "she" that a piece begins with is somebody whom the sentence before names, and no interviewer."""
    before = re.split(r"[.!?\n]", note[: piece.span.start].rstrip(" .!?\n"))[-1]
    who = _SOMEBODY.search(before)
    return bool(_POINTS.match(piece.text) and who and not _THEIRS.search(before[who.end() :]))


def unwanted(piece: Piece, note: str) -> bool:
    """Whether a piece of a `note` complains, gossips, or tells what the words behind it take back or put right."""
    return complains(piece, note) or bool(_SAID.search(piece.text) and _PUT_RIGHT.match(note[piece.span.end :].lower()))


def complains(piece: Piece, note: str) -> bool:
    """Whether a piece of a `note` complains, gossips, is beside the point, or is taken back by the words behind it."""
    behind = note[piece.span.end :].lower()
    if _BESIDE_THE_POINT.match(piece.text) or _FOR_FRIENDS.search(piece.text):
        return True
    return bool(_THEIR_WAYS.match(piece.text) or _GOSSIP.search(piece.text) or _TAKEN_BACK.match(behind)) or _of_somebody_else(piece, note)
