"""The frame of a text-only page goes, and the article stays."""

import pytest

import selon

TITLE = "Frontière nord : un convoi de farine attend depuis dix jours"
BODY = [
    "Un convoi de quarante camions attend au poste de la frontière nord, a indiqué la préfecture.",
    "« Nous n'avons plus rien », dit une habitante, qui nourrit huit enfants.",
    "Ce que l'on sait",
    "Selon la Croix-Verte, les réserves de la ville seront épuisées avant la fin de la semaine.",
    "Le groupe armé qui tient la route dément toute entrave.",
]
TEXT = "\n\n".join((TITLE, *BODY))
FRAMES = {
    "menu above": "Accueil\nMonde\nAfrique\nSport\n\n" + TEXT,
    "menu in one line": "Accueil | Monde | Afrique | Sport\n\n" + TEXT,
    "crumbs": "Accueil > Monde > Conflits\n\n" + TEXT,
    "buttons": TEXT.replace(TITLE, TITLE + "\n\nPartager\nTweeter\nImprimer\nLecture 3 min."),
    "strip": TEXT.replace(TITLE, TITLE + "\n\n14 mars 2024, 09:12 | Temps de lecture : 3 min"),
    "icons": TEXT.replace(TITLE, TITLE + "\nfolder_openMonde access_time il y a 3 heures"),
    "title thrice": f"{TITLE}\n\n{TITLE.replace('convoi', 'convoi ')}\n\n"
    + TEXT.replace(BODY[1], f"{TITLE}\n\n{BODY[1]}"),
    "related below": TEXT
    + "\n\nSur le même sujet\nLe maire de Valombre démissionne\nDeux obus tombent sur le marché",
    "related within": TEXT.replace(BODY[1], "Lire aussi : Deux obus tombent sur le marché\n\n" + BODY[1]),
    "related above text": TEXT.replace(
        BODY[1], f"À lire aussi\n\nDeux obus tombent sur le marché\n\n{BODY[1]}"
    ),
    "related in the middle": TEXT.replace(BODY[3], f"À lire aussi : Deux obus sur le marché\n\n{BODY[3]}"),
    "related twice above text": TEXT.replace(
        BODY[3],
        f"À lire aussi\n\nDeux obus sur le marché\n\nLe maire démissionne\n\nÀ lire aussi\n\n"
        f"Trois questions sur la trêve\n\nÉchange de détenus\n\n{BODY[3]}",
    ),
    "related arrow": TEXT.replace(BODY[0], ">>Deux obus ont tué 12 personnes au marché\n\n" + BODY[0]),
    "comments": TEXT + "\n\nComments\n//",
    "post": TEXT.replace(BODY[1], "@temoin_nord Vidéo du convoi — 3 juillet 2016\n\n" + BODY[1]),
    "cookies": TEXT
    + "\n\nCe site utilise des cookies pour mesurer son audience. En continuant, vous les acceptez.",
    "rights": TEXT + "\n\n© 2019 Le Courrier du Fleuve. Tous droits réservés.",
    "picture": TEXT.replace(BODY[0], "© Agence Littoral / M. Perrin\n\n" + BODY[0]),
}


@pytest.mark.parametrize("frame", FRAMES)
def test_the_article_is_parted_from_its_frame(frame: str) -> None:
    article = selon.open_article(FRAMES[frame].encode())
    assert article.text == TEXT
    assert article.title == TITLE


def test_a_hard_wrapped_text_is_joined() -> None:
    wrapped = TITLE + "\n\n" + "\n\n".join(_wrapped(line) for line in BODY)
    assert selon.open_article(wrapped.encode()).text == TEXT


def _wrapped(line: str, width: int = 60) -> str:
    out = [""]
    for word in line.split(" "):
        if len(out[-1]) + len(word) > width:
            out.append("")
        out[-1] = f"{out[-1]} {word}".strip()
    return "\n".join(out)


def test_a_stamp_beside_frame_words_is_no_paragraph_of_a_marked_up_page() -> None:
    body = "".join(f"<p>{line}</p>" for line in ("14 mars 2024, 09:12 | Temps de lecture : 3 min", *BODY))
    head = f"<html><head><title>{TITLE}</title></head>"
    page = f"{head}<body><article><h1>{TITLE}</h1>{body}</article></body></html>"
    assert selon.open_article(page.encode()).text == TEXT
