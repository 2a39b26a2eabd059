"""HTML text → tree. Broken markup is mended as browsers do; depth and size are bounded by the parser."""

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from selon.errors import BrokenInput, NoArticle


def parse(html: str) -> HtmlElement:
    """The tree of a page. Raises NoArticle where there is no element, BrokenInput where none can be made."""
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)
    try:
        return document_fromstring(html.replace("\x00", "").encode("utf-8", "replace"), parser=parser)
    except etree.ParserError as error:
        raise NoArticle("the HTML holds no element") from error
    except (etree.XMLSyntaxError, ValueError) as error:
        raise BrokenInput(f"the HTML cannot be parsed ({error})") from error
