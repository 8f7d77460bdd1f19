"""Sets one document as tagged PDF with fields, and counts the pages of its other forms. The one module that knows WeasyPrint."""

import json
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any, Final

from macros.paper import fields, finish

PAPERS: Final = ("a4", "letter")
STYLES: Final = (Path("docs/assets/css/sheet.css"), Path("macros/paper/pack.css"))
THUMB: Final = 240  # pixels wide: shown at half that, so that it stays sharp on a phone
SIZES: Final = ("", " large")
VARIANT: Final = {"pdf_variant": "pdf/ua-1", "pdf_forms": True}


@dataclass(frozen=True)
class Press:
    """WeasyPrint with the style sheets read once for all the documents that follow."""

    styles: dict[str, list[Any]]
    fonts: Any
    fetcher: Any

    @classmethod
    def ready(cls, root: Path, faces: str) -> "Press":
        """Read the style sheets; `faces` are the rules of the typeface."""
        from weasyprint import CSS
        from weasyprint.text.fonts import FontConfiguration
        from weasyprint.urls import URLFetcher

        fonts = FontConfiguration()
        fetcher = URLFetcher(allowed_protocols=("file",))
        common = [
            CSS(string=text, font_config=fonts, url_fetcher=fetcher)
            for text in (faces, *((root / each).read_text("utf-8") for each in STYLES))
        ]
        return cls({paper: [*common, CSS(string=f"@page {{ size: {paper} }}", url_fetcher=fetcher)] for paper in PAPERS}, fonts, fetcher)

    def make(self, work: dict[str, Any], paper: str, into: Path) -> None:
        """Write `sheet.pdf` for `paper`, its first page as `thumb.png`, and what was counted as `made.json`."""
        path = into / "sheet.pdf"
        source, tips = self._source(work)
        pages = {"blank": self._write(source, tips, f"{work['id']}-{paper}", paper, path)}
        if work["measured"]:
            self._measure(source, work["parts"][0]["result"], paper, pages)
        _picture(path, into / "thumb.png")
        (into / "made.json").write_text(json.dumps({"pages": pages, "size": path.stat().st_size}, sort_keys=True), "utf-8")

    def _write(self, source: Any, tips: fields.Tips, name: str, paper: str, path: Path) -> int:
        document = source.render(font_config=self.fonts, stylesheets=self.styles[paper], **VARIANT)
        document.write_pdf(
            path,
            stylesheets=self.styles[paper],
            pdf_identifier=name.encode(),
            finisher=lambda _, pdf: finish.finish(pdf, tips),
            **VARIANT,
        )
        return len(document.pages)

    def _measure(self, source: Any, result: str, paper: str, pages: dict[str, int]) -> None:
        """Count what a page can print of this sheet; a short one is never longer than a blank one, and ticks take no room."""
        for size in SIZES:
            for mode in ("blank", "short"):
                if mode == "short" and pages[f"blank{size}"] == 1:
                    pages[f"short{size}"] = 1
                elif f"{mode}{size}" not in pages:
                    pages[f"{mode}{size}"] = self._count(source, mode, size, paper)
        if result:
            self._answered(source.etree_element, result)
        for size in SIZES:  # a worksheet with nothing answered prints as it is, which may be longer than its result
            counted = self._count(source, "answers", size, paper) if result else 0
            pages[f"answers{size}"] = max(counted, pages[f"blank{size}"])

    def _count(self, source: Any, mode: str, size: str, paper: str) -> int:
        sheet = source.etree_element.find("body/div")
        sheet.set("data-print", mode)
        sheet.attrib.pop("data-large", None)
        if size:
            sheet.set("data-large", "")
        return len(source.render(font_config=self.fonts, stylesheets=self.styles[paper]).pages)

    def _source(self, work: dict[str, Any]) -> tuple[Any, fields.Tips]:
        """Read the document once for all its forms."""
        from weasyprint import HTML

        style = "debrief-sheet debrief-guide" if work["prose"] else "debrief-sheet"
        parts = "".join(f'<div class="{style}" id="{part["id"]}" data-print="blank">{_titled(part)}</div>' for part in work["parts"])
        page = (
            f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{escape(work["title"])}</title>'
            f'<meta name="description" content="{escape(work["about"])}"></head><body>{parts}</body></html>'
        )
        source = HTML(string=page, url_fetcher=self.fetcher)
        tips: fields.Tips = {}
        for part, element in zip(work["parts"], source.etree_element.find("body"), strict=True):
            tips |= fields.prepare(element, part["id"])
        return source, tips

    def _answered(self, root: Any, result: str) -> None:
        from weasyprint import HTML

        region = next(each for each in root.iter() if each.get("data-result") is not None)
        region[:] = list(HTML(string=result, url_fetcher=self.fetcher).etree_element.find("body"))
        region.set("data-by", "python")
        fields.prepare(region, "result")


def _titled(part: dict[str, Any]) -> str:
    """Give the sheet's name as a heading, in place of the line it is on a page of the site; a page of the guide has its own."""
    return f"<h1>{escape(part['title'])}</h1>{part['html']}" if part["title"] else part["html"]


def _picture(pdf: Path, png: Path) -> None:
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    page = document[0]
    page_width, _ = page.get_size()
    image = page.render(scale=THUMB / page_width, grayscale=True, may_draw_forms=False).to_pil()
    # Six greys: at this size more of them look the same, and eight weigh a sixth more; of four none is black.
    image.quantize(6).save(png, optimize=True)
    document.close()
