"""What a person does first on the drafter's page, for every test of it."""

from playwright.sync_api import Page

EMAIL = "#feedback-out-email"


def write(page: Page, note: str) -> None:
    """Type a note and wait for words."""
    page.goto("tools/feedback/")
    page.get_by_label("What happened?").press_sequentially(note)
    page.wait_for_selector("#feedback-out-phone, .debrief-feedback__held", timeout=60_000)


def unfold(page: Page, output: str) -> None:
    """Open one of the folded messages."""
    page.locator(f"#feedback-section-{output} summary").click()
