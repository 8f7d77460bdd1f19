"""Search finds the right section by the words people use when they are tired, and says what to try where it finds none."""

import json

import pytest
from playwright.sync_api import Page, Route, expect

FOUND = [
    ("nervous", "guide/went-badly/"),
    ("discrimination", "guide/further-help/#unfair"),
    ("ghosted", "guide/they-answered/#silence"),
    ("salary", "guide/second-interview/#pay"),
    ("thank you", "guide/next-steps/#thank-you-note"),
    ("rejected", "guide/they-answered/#no"),
    ("suicidal", "guide/further-help/#talk"),
    ("notice period", "guide/second-interview/#availability"),
    ("feedback", "guide/they-answered/#ask-why"),
]


def search(page: Page, words: str) -> None:
    """Type into the search of the first page."""
    page.goto("")
    page.get_by_role("button", name="Search").click()
    page.get_by_role("searchbox").press_sequentially(words)


@pytest.mark.parametrize(("words", "place"), FOUND)
def test_everyday_words_lead_to_their_section(page: Page, words: str, place: str) -> None:
    """It stands in the first group of results, not behind "more on this page"."""
    search(page, words)
    first = page.locator(".md-search-result__item").first
    first.locator("a").first.wait_for()
    shown = first.locator("> a").evaluate_all("links => links.map((link) => link.href)")
    assert [each for each in shown if place in each], shown


def test_where_nothing_is_found_search_says_what_to_try(page: Page) -> None:
    """In the words of this site, which has pages and no documents."""
    search(page, "xylophone")
    said = page.locator(".md-search-result__meta")
    expect(said).to_have_text("No page has that. Try one plain word, such as “nervous”, “salary” or “thanks”.")
    page.get_by_role("searchbox").clear()
    page.get_by_role("searchbox").press_sequentially("referees")
    expect(said).to_contain_text("found")
    expect(said).not_to_contain_text("document")


def test_what_search_says_it_finds_is_found(page: Page) -> None:
    """The words it offers to try lead somewhere."""
    page.goto("search/search_index.json")
    docs = json.loads(page.locator("body").inner_text())["docs"]
    for word in ("nervous", "salary", "thanks", "waiting"):
        assert [each for each in docs if word in (*each.get("tags", ()), *each["title"].lower().split())], word


def test_a_press_that_comes_before_the_script_is_taken_up(page: Page) -> None:
    """Nobody taps twice because a line is slow."""
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route("**/shell.js", hold)
    with page.expect_request("**/shell.js"):
        page.goto("", wait_until="domcontentloaded")
    page.get_by_role("button", name="Search").click()
    expect(page.get_by_role("searchbox")).to_be_hidden()
    held[0].continue_()
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.get_by_role("searchbox").press_sequentially("salary")
    page.locator(".md-search-result__item").first.locator("a").first.wait_for()
