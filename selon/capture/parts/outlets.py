"""Outlets and agencies by domain and by name: data in outlets.yaml."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

import yaml
from pydantic import BaseModel, ConfigDict


class Outlet(BaseModel):
    """An outlet: `domains` are its web addresses without `www.`; `agency` if others print its copy.

    `network`: a place where others publish, told by its address alone; `common`: its name is a common word.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    domains: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    agency: bool = False
    network: bool = False
    common: bool = False


class _File(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    outlets: tuple[Outlet, ...]


_SHORT = 3
"""Letters of names too short to be told in an account's name."""
_TAILS = ("fr", "french", "francais", "news", "info", "infos", "actu", "officiel", "official", "tv", "com")


@dataclass(frozen=True)
class Outlets:
    """All outlets, looked up by web address and by name."""

    domains: dict[str, Outlet]
    names: dict[str, Outlet]
    squeezed: dict[str, Outlet]

    def at(self, url: str | None) -> Outlet | None:
        """The outlet whose page `url` is: the longest domain that fits, with path where the data has one."""
        parts = urlsplit(url or "")
        host = (parts.hostname or "").removeprefix("www.").removeprefix("m.")
        section = f"{host}/{parts.path.strip('/').split('/')[0]}"
        labels = host.split(".")
        tails = [".".join(labels[i:]) for i in range(len(labels) - 1)]
        return next((self.domains[key] for key in (section, *tails) if key in self.domains), None)

    def called(self, name: str) -> Outlet | None:
        """The outlet of that name, however it is written."""
        return self.names.get(key(name))

    def account(self, name: str) -> Outlet | None:
        """The outlet whose name, run together, is that of an account on a network: “lemondefr”, “al_alam”."""
        plain = key(name).replace(" ", "")
        tries = (plain, *(plain.removesuffix(end) for end in _TAILS))
        return next((found for one in tries if (found := self.squeezed.get(one))), None)


def key(name: str) -> str:
    """A name as it is compared: no accents, case or punctuation."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return " ".join(re.findall(r"[a-z0-9]+", plain))


@cache
def outlets() -> Outlets:
    """The registry."""
    text = Path(__file__).with_name("outlets.yaml").read_text(encoding="utf-8")
    listed = _File.model_validate(yaml.safe_load(text)).outlets
    named = [outlet for outlet in reversed(listed) if not outlet.network]
    names = {key(name): outlet for outlet in named for name in (outlet.name, *outlet.aliases)}
    return Outlets(
        {domain: outlet for outlet in listed for domain in outlet.domains},
        names,
        {name.replace(" ", ""): outlet for name, outlet in names.items() if len(name) > _SHORT},
    )
