"""What happens around the pages: data is checked first, the Python bundle goes into the site, and the finished site is checked."""

import logging
import shutil
import sys
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

ROOT: Final = Path(__file__).parent.parent
CODE: Final = ("macros", "widgets", "tests/pyodide/examples")


class Run:
    """What mkdocs was called for; it keeps this module, and so this class, from one build to the next."""

    serving = False
    code = ""  # a name for our modules and their data as they were when last imported
    saved = False  # the site is made anew because someone saved a file, who must not wait for PDFs


def on_startup(*, command: str, **_: Any) -> None:
    """Note whether this is `mkdocs serve`, and have what fails said plainly."""
    Run.serving = command == "serve"
    if str(ROOT) not in sys.path:  # the command `mkdocs` does not look for modules here, `python -m mkdocs` does
        sys.path.insert(0, str(ROOT))
    from macros.written import Plain

    logging.getLogger("mkdocs.plugins.mkdocs_macros.util").addFilter(Plain())


@event_priority(100)  # before the macros plugin imports what it will call
def on_config(config: MkDocsConfig, **_: Any) -> MkDocsConfig:
    """Stop at a wrong data file; else have every page load the shell of this very build.

    `mkdocs serve` keeps modules from one build to the next: ours are forgotten when they were edited, so that it shows.
    """
    from macros.publish.cache import digest

    code = digest(*(ROOT / each for each in CODE))
    if code != Run.code:
        for name in [name for name in sys.modules if name.partition(".")[0] in {"widgets", "macros"}]:
            del sys.modules[name]
        from macros.content import fault

        if found := fault(ROOT):
            raise Abort(found)
        Run.code = code
    from macros import styles, written
    from macros.publish import build_id, layout

    written.settings(config.extra)
    from macros import without
    from widgets.guide.tools import left_out

    config.nav = without.menu(config.nav, left_out()) if config.nav else config.nav
    # fixed here for the whole build: a file saved while pages are made belongs to the next one
    config.extra["build"] = build_id(ROOT)
    config.extra["sheets"] = styles.names(Path(config.docs_dir), config.extra["styles"], config.site_name)
    # what surrounds a page's words: a page of another version must not be shown within this one
    config.extra["edition"] = digest(
        config.extra["build"], *config.extra["sheets"].values(), ROOT / "macros" / "theme", ROOT / "mkdocs.yml"
    )
    config.extra["saved"] = Run.saved
    config.extra["ground"] = styles.grounds(Path(config.docs_dir))
    config.extra["shell"], config.extra["worker"] = layout.entry(config.extra["build"]), layout.worker(config.extra["build"])
    return config


def on_serve(server: LiveReloadServer, **_: Any) -> LiveReloadServer:
    """Know a save from the start, and keep serving when a macro fails: the macros plugin then leaves Python, not only the build."""
    build = server.builder

    def rebuild() -> None:
        Run.saved = True
        try:
            build()
        except SystemExit as left:
            if isinstance(left, Abort):
                raise
            raise Abort("Mend the page named above; the site is then made anew.") from None

    server.builder = rebuild
    return server


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Join the style sheets, draw the card of shared links, and stop at a page whose first lines cannot be read."""
    from macros import card, styles, without, written
    from widgets.guide.tools import left_out

    without.take(files, left_out())
    for file in files.documentation_pages():
        written.page(file)
    styles.put(config, files)
    card.put(config, files)
    return files


@event_priority(-100)  # after the macros plugin has put in what pages call
def on_page_markdown(markdown: str, page: Page, **_: Any) -> str:
    """Have nothing lead to a tool that the host has left out."""
    from macros import without
    from widgets.guide.tools import left_out

    kept, lines = without.unlinked(markdown, page.file.src_uri, left_out())
    without.tell(page.file.src_uri, lines)
    return kept


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """Put the PDFs into the site once all pages have their content, and note by which words they are searched for."""
    from macros import search
    from macros.paper import site

    site.put(ROOT, config, files)
    config.extra["found_by"] = search.gather(files)
    return env


def on_post_build(config: MkDocsConfig, **_: Any) -> None:
    """Put the bundle and the worker into the finished site, and stop the build if an id stands twice or a link leads nowhere."""
    from macros import offline, search
    from macros.check import faults
    from macros.publish import publish

    for name, path in publish(ROOT, config.extra["build"]).items():
        target = Path(config.site_dir, name)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
    base = urlsplit(config.site_url or "").path or "/"
    lost = search.put(Path(config.site_dir), config.extra["found_by"])
    if found := [*faults(Path(config.site_dir), base), *lost]:
        raise Abort("\n".join(found))
    # while editing, a worker would hide the edits
    if config.extra["offline"] and not Run.serving:
        offline.put(ROOT, Path(config.site_dir))
    else:
        offline.take_back(Path(config.site_dir))
