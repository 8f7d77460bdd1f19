"""The element around every widget: what the shell takes hold of, and what stays when no script runs."""

from importlib import import_module

import htpy


def mount(name: str, home: str, build: str) -> htpy.Element:
    """Render widget `name` inside its custom element, static; `home` is the relative path to the site's root.

    `build` is the id of the bundle this page was made with, so that the shell notices when Python is of another.

    The outer div keeps Python-Markdown from wrapping the custom element in a paragraph.
    """
    view = import_module(f"widgets.views.{name.replace('-', '_')}")
    return htpy.div(".debrief-tool")[
        htpy.debrief_widget(name=name, data_state="static", data_build=build)[
            view.initial(home),
            htpy.p(".debrief-status", role="status"),
        ]
    ]
