"""Where the product wants to be asked, and how."""

from dataclasses import dataclass
from urllib.parse import urldefrag, urljoin, urlsplit

POST, GET = "POST", "GET"


@dataclass(frozen=True, slots=True)
class Address:
    url: str
    method: str = POST

    def to(self, url: str | None, method: str | None) -> "Address":
        """Another one, as a document found here names it; without a name, here again."""
        there = urljoin(urldefrag(self.url).url, url) if url else self.url
        return Address(there, method or POST)


def is_address(url: str) -> bool:
    """Whether a carrier would take it. It refuses hosts with an underscore."""
    parts = urlsplit(url)
    return parts.scheme in ("http", "https") and bool(parts.hostname) and "_" not in parts.netloc
