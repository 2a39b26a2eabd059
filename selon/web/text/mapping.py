"""Spans of an article → spans of the page that it was captured from."""

from collections.abc import Sequence

from selon.model import Article, Block, Span


def shown_text(article: Article) -> str:
    """What is shown: the page as captured, else the article's own text."""
    return article.page_text if article.page_text and article.blocks else article.text


def blocks_of(article: Article) -> tuple[Block, ...]:
    """Where the article's characters stand in what is shown."""
    if article.page_text and article.blocks:
        return article.blocks
    whole = (0, len(article.text))
    return (Block(article=whole, page=whole),)


def on_page(spans: Sequence[Span], blocks: Sequence[Block]) -> tuple[Span, ...]:
    """The stretches of the page that article spans stand on; what stands nowhere is left out."""
    found = []
    for start, end in spans:
        for block in blocks:
            first, last = max(start, block.article[0]), min(end, block.article[1])
            if first < last:
                moved = block.page[0] - block.article[0]
                found.append((first + moved, last + moved))
    return tuple(found)
