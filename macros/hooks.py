"""What happens around the pages: the Python bundle goes into the site, and a finished site is checked."""

import shutil
import sys
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from jinja2 import Environment
from mkdocs.config.config_options import ExtraScriptValue
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files

ROOT: Final = Path(__file__).parent.parent

if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))


@event_priority(100)  # before the macros plugin imports what it will call
def on_config(config: MkDocsConfig, **_: Any) -> MkDocsConfig:
    """Have every page load the shell of this very build.

    `mkdocs serve` keeps modules from one build to the next: ours are forgotten first, so that an edit shows.
    """
    for name in [name for name in sys.modules if name.partition(".")[0] in {"widgets", "macros"}]:
        del sys.modules[name]
    from macros.publish import build_id, layout

    # fixed here for the whole build: a file saved while pages are made belongs to the next one
    config.extra["build"] = build_id(ROOT)
    shell = ExtraScriptValue(layout.entry(config.extra["build"]))
    shell.type = "module"
    config.extra_javascript.append(shell)
    return config


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """Put the PDFs into the site once all pages have their content."""
    from macros.paper import site

    site.put(ROOT, config, files)
    return env


def on_post_build(config: MkDocsConfig, **_: Any) -> None:
    """Put the bundle into the finished site, then stop the build if an id stands twice or a link leads nowhere."""
    from macros.check import faults
    from macros.publish import publish

    for name, path in publish(ROOT, config.extra["build"]).items():
        target = Path(config.site_dir, name)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
    base = urlsplit(config.site_url or "").path or "/"
    if found := faults(Path(config.site_dir), base):
        raise Abort("\n".join(found))
