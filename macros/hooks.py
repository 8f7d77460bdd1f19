"""What happens around the pages: the Python bundle goes into the site, and a finished site is checked."""

import sys
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort

ROOT: Final = Path(__file__).parent.parent

if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))
# `mkdocs serve` reads its configuration anew before each build but keeps modules: forget ours, so that an edit shows
for _name in [name for name in sys.modules if name.partition(".")[0] in ("widgets", "macros")]:
    del sys.modules[_name]


def on_post_build(config: MkDocsConfig, **_: Any) -> None:
    """Stop the build when the finished site has an id twice or a link that leads nowhere."""
    from macros.check import faults

    base = urlsplit(config.site_url or "").path or "/"
    if found := faults(Path(config.site_dir), base):
        raise Abort("\n".join(found))
