"""What ends every drafting tool: undo, redo and the way back to the words in reach of the thumb, then clear."""

import htpy

from widgets.views.drafting.fields import Fields
from widgets.views.drafting.words import words


def foot(fields: Fields) -> htpy.Fragment:
    """Render the buttons; the first three, and any note of the page, stay at the edge of the screen while the result is in view."""
    say = words()
    return htpy.fragment[
        htpy.div(".debrief-drafting__foot", data_notes=True)[
            htpy.div(".debrief-actions", data_needs_script=True)[
                htpy.a(href=f"#{fields.id('words')}")[say.to_words],
                htpy.span(".debrief-drafting__back")[
                    htpy.button(type="button", data_undo=True)[say.undo], htpy.button(type="button", data_redo=True)[say.redo]
                ],
            ],
        ],
        htpy.div(".debrief-actions", data_needs_script=True)[htpy.button(type="button", data_clear=True)[say.clear]],
    ]
