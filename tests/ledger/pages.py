"""Small pages of a made-up war, from a seed: reports, later tolls, copies, pages captured twice.

Outlets, people and every second town are invented; the other towns are real, so that they can be found.
"""

import datetime as dt
import random
from dataclasses import dataclass, replace
from pathlib import Path

OUTLETS = ("Sahel Matin", "Radio Tamani", "Le Courrier du Gourma", "Le Phare de Mopti", "La Voix du Delta")
AGENCY = "Agence du Fleuve"
TOWNS = ("Ménaka", "Tin-Oulès", "Ansongo", "Bellarou", "Douentza", "Karamossi", "Niafunké", "Sanouba", "Gao")
PEOPLE = (
    "le gouverneur Issa Kanté",
    "le médecin-chef Awa Diarra",
    "la préfète Aminata Sow",
    "un officier sous le couvert de l'anonymat",
    "le porte-parole de l'armée, Modibo Keïta",
)
DEEDS = ("un attentat à la bombe", "une attaque", "un raid aérien", "un bombardement", "une fusillade")
TOLLS = (
    "{dead} personnes ont été tuées {weekday} dans {deed} à {town}, au Mali, a déclaré {who}.",
    "Selon {who}, {deed} a fait {dead} morts {weekday} à {town}, au Mali.",
    "Au moins {dead} habitants ont péri {weekday} à {town}, au Mali, dans {deed}, a annoncé {who}.",
    "D'après {who}, {dead} civils sont morts {weekday} dans {deed} à {town}, au Mali.",
)
SCENES = (
    "On a vu {0}, {1} et {2} près de {hamlet}, où {name} gardait {3}.",
    "{name} raconte avoir laissé {0} pour {1} à {hamlet}, puis {2} derrière {3}.",
    "Entre {0} et {1}, à {hamlet}, {name} a retrouvé {2} et {3}.",
    "Il a fallu {0}, {1} et {2} pour que {name}, à {hamlet}, retrouve {3}.",
)
THINGS = (
    *("les charrettes bleues", "la pompe du quartier", "un troupeau de zébus", "le moulin à huile"),
    *("deux barques neuves", "la cour de l'école", "des sacs de mil", "une horloge arrêtée"),
    *("le puits maçonné", "des filets de pêche", "la boutique du tailleur", "un champ d'oignons"),
    *("les cahiers d'un instituteur", "une radio à piles", "le four du boulanger", "trois vélos rouillés"),
    *("la barrière peinte", "des nattes tressées", "un manguier centenaire", "le registre des mariages"),
    *("une citerne percée", "les tambours de fête", "la charrue d'un voisin", "des bidons jaunes"),
    *("un atelier de couture", "le terrain de football", "les ruches du verger", "une lampe solaire"),
    *("la passerelle suspendue", "des briques crues", "le pharmacien ambulant", "quatre ânes chargés"),
    *("le gardien du phare", "des pastèques mûres", "une échelle cassée", "le carnet de santé"),
    *("la fanfare municipale", "des ardoises propres", "un cerf-volant rouge", "le moteur de secours"),
    *("trois marmites fumantes", "la scierie fermée", "des piquets de clôture", "un colis de gants"),
    *("le chantier naval", "une bergerie blanche", "les tisserands du port", "la glacière collective"),
    *("un chapiteau vert", "la balance du peseur", "des semis de tomates", "le camion frigorifique"),
)
FLIGHTS = (
    "Quelque {fled} habitants ont fui {town} à pied, selon la Croix-Rouge.",
    "La préfecture a recensé {fled} déplacés venus de {town} dans les écoles de {hamlet}.",
    "D'après l'association {name}, {fled} personnes ont quitté {town} pour {hamlet}.",
)
TITLES = (
    "{town} : {name} témoigne",
    "Ce que l'on sait de {hamlet}",
    "{hamlet} après {town}",
    "À {town}, {0}",
)
WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
SYLLABLES = ("ba", "ko", "ni", "ra", "te", "sou", "mo", "li", "da", "fé", "gou", "za", "pi", "vo", "ké")
FIRST_DAY = dt.date(2031, 3, 3)
DAYS = 250


@dataclass(frozen=True)
class Page:
    """A page before it is HTML. `mark` is a comment in its head, so that one page can have other bytes."""

    outlet: str
    day: dt.date
    title: str
    sentences: tuple[str, ...]
    credit: str | None = None
    mark: str = ""

    @property
    def html(self) -> str:
        body = "".join(f"<p>{sentence}</p>\n" for sentence in self.sentences)
        credit = f"<p>Source : {self.credit}</p>" if self.credit else ""
        return (
            f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><!-- {self.mark} -->'
            f"<title>{self.title} - {self.outlet}</title>"
            f'<meta property="og:site_name" content="{self.outlet}">'
            f'<meta property="article:published_time" content="{self.day}T18:00:00+00:00"></head>'
            f"<body><article><h1>{self.title}</h1>\n{body}{credit}</article></body></html>"
        )


def made(count: int, seed: int = 7) -> list[Page]:
    """So many pages; the first ones are the same whatever the count."""
    chance = random.Random(seed)
    pages: list[Page] = []
    for number in range(count):
        earlier = chance.choice(pages[-40:]) if pages and chance.random() < 0.35 else None
        page = _after(earlier, number, chance) if earlier else _report(chance)
        pages.append(page)
    return pages


def write(pages: list[Page], folder: Path, first: int = 0) -> Path:
    """Pages as files, named by their number; the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, page in enumerate(pages, first):
        (folder / f"{number:04}.html").write_text(page.html, encoding="utf-8")
    return folder


def _report(chance: random.Random) -> Page:
    """What somebody says about a deed of the day before, and how people fare."""
    day = FIRST_DAY + dt.timedelta(chance.randrange(DAYS))
    words = {
        "weekday": WEEKDAYS[(day - dt.timedelta(1)).weekday()],
        "town": chance.choice(TOWNS),
        "deed": chance.choice(DEEDS),
        "who": chance.choice(PEOPLE),
        "dead": chance.randint(2, 60),
        "fled": 100 * chance.randint(2, 60),
        "hamlet": _name(chance),
        "name": f"{_name(chance)} {_name(chance)}",
    }
    things = chance.sample(THINGS, 4)
    frames = [chance.choice(each) for each in (TOLLS, SCENES, FLIGHTS)][: chance.choice((2, 2, 3))]
    sentences = tuple(_opened(frame.format(*things, **words)) for frame in frames)
    outlet = AGENCY if chance.random() < 0.2 else chance.choice(OUTLETS)
    return Page(outlet, day, chance.choice(TITLES).format(*things, **words), sentences)


def _opened(sentence: str) -> str:
    return sentence[0].upper() + sentence[1:]


def _name(chance: random.Random) -> str:
    return "".join(chance.choice(SYLLABLES) for _ in range(chance.randint(2, 4))).capitalize()


def _after(page: Page, number: int, chance: random.Random) -> Page:
    """A page that comes from another: a copy, a part of it, its update, or the same page captured again."""
    outlet = chance.choice([name for name in OUTLETS if name != page.outlet])
    credit = page.outlet if page.outlet == AGENCY else None
    copy = replace(page, outlet=outlet, credit=credit, mark=f"{number}")
    match chance.randrange(4):
        case 0:
            return copy
        case 1:
            return replace(copy, title=f"{page.title}, le point", sentences=page.sentences[1:])
        case 2:
            later = page.day + dt.timedelta(1)
            return replace(copy, day=later, title=f"{page.title}, la suite", sentences=page.sentences[:2])
        case _:
            return replace(page, mark=f"{number}")
