"""Places by name, in any script, inflected or misspelt; and places by position."""

from pathlib import Path

import pytest

import gazetteer
from gazetteer import LAENDER, Gazetteer, distance_km

DATA = Path(gazetteer.__file__).parent / "data"


@pytest.fixture(scope="module")
def places() -> Gazetteer:
    return Gazetteer.load()


def _named(places: Gazetteer, text: str) -> list[str]:
    return [mention.places[0].name for mention in places.german_places_in(text)]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Leipzig", "Leipzig"), ("leipzg", "Leipzig"), ("Lipsk", "Leipzig"), ("لايبزيغ", "Leipzig"),
        ("لايبزج", "Leipzig"), ("لیپزیش", "Leipzig"), ("Лейпциг", "Leipzig"),
        ("Lajpcig", "Leipzig"),
        ("ላይፕሲግ", "Leipzig"), ("Kassel", "Kassel"), ("کاسل", "Kassel"), ("كاسل", "Kassel"),
        ("Bochum", "Bochum"), ("Бохум", "Bochum"), ("بوخوم", "Bochum"), ("Monachium", "München"),
        ("Munich", "München"), ("Muenchen", "München"), ("مونیخ", "München"), ("کلن", "Köln"),
        ("Cologne", "Köln"), ("Kyoln", "Köln"), ("Nürnbreg", "Nürnberg"), ("Баварія", "Bayern"),
        ("بافاريا", "Bayern"), ("NRW", "Nordrhein-Westfalen"), ("BaWü", "Baden-Württemberg"),
        ("Saxony", "Sachsen"), ("FFM", "Frankfurt am Main"), ("Berlin Neukölln", "Berlin-Neukölln"),
        ("stadt ulm", "Ulm"), ("Schweinfurt", "Schweinfurt"), ("Швайнфурт", "Schweinfurt"),
        ("Castrop-Rauxel", "Castrop-Rauxel"), ("Kasselde", "Kassel"),
    ],
)  # fmt: skip
def test_a_german_place_is_resolved_from_what_people_type(
    places: Gazetteer, typed: str, name: str
) -> None:
    assert places.resolve(typed)[0].name == name


@pytest.mark.parametrize("typed", ["", "   ", "xyzzy", "12", "🙂", "qwertzuiop"])
def test_what_is_no_place_resolves_to_nothing(places: Gazetteer, typed: str) -> None:
    assert places.resolve(typed) == ()


@pytest.mark.parametrize("name", ["Halle", "Frankfurt", "Münster", "Neustadt", "Франкфурт"])
def test_a_name_that_alone_cannot_decide_has_several_candidates(
    places: Gazetteer, name: str
) -> None:
    assert len(places.resolve(name)) > 1
    assert len(places.german_places_in(f"Ich wohne in {name}")[0].places) > 1


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Frankfurt an der Oder", "Frankfurt (Oder)"), ("Frankfurt (Oder)", "Frankfurt (Oder)"),
        ("Frankfurt Main", "Frankfurt am Main"), ("Halle Westfalen", "Halle (Westfalen)"),
        ("Halle (Saale)", "Halle (Saale)"), ("Франкфурт-на-Майне", "Frankfurt am Main"),
    ],
)  # fmt: skip
def test_the_rest_of_the_name_decides(places: Gazetteer, typed: str, name: str) -> None:
    found = places.german_places_in(f"Hallo, {typed}.")
    assert [[p.name for p in m.places] for m in found] == [[name]]


def test_oder_between_two_cities_is_no_river(places: Gazetteer) -> None:
    assert _named(places, "Frankfurt oder Berlin?") == ["Frankfurt am Main", "Berlin"]


@pytest.mark.parametrize("name", ["Berlin", "Hamburg", "Essen", "Köln", "Freiburg"])
def test_a_name_with_one_overwhelming_bearer_has_one_candidate(
    places: Gazetteer, name: str
) -> None:
    assert len(places.resolve(name)) == 1


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("живу в Лейпциге", "Leipzig"), ("под Касселем", "Kassel"), ("у Гамбурзі", "Hamburg"),
        ("w Lipsku", "Leipzig"), ("w Norymberdze", "Nürnberg"), ("u Minhenu", "München"),
        ("Berlinde yaşıyorum", "Berlin"), ("Köln'de", "Köln"), ("بلايبزيغ", "Leipzig"),
        ("وصلت لبرلين امبارح", "Berlin"), ("تو برلینم", "Berlin"), ("li Berlînê", "Berlin"),
        ("në Mynih", "München"), ("የበርሊን", "Berlin"), ("im Raum Kassel", "Kassel"),
        ("Leipziger Ausländerbehörde", "Leipzig"), ("in stuttgrat", "Stuttgart"),
    ],
)  # fmt: skip
def test_an_inflected_or_misspelt_name_is_found_in_a_text(
    places: Gazetteer, text: str, name: str
) -> None:
    assert _named(places, text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "was gibt es zu essen", "ich bin in der Lage", "weil ich singen will", "auf der Seite",
        "a cell phone with a good battery",
        "ham and eggs for breakfast please", "bon voyage mes amis",
        "c'est celle que je cherche", "je veux trier mes papiers", "أنا ما عندي وقت اليوم",
        "не мог выйти на связь", "тяжкое бремя ответственности", "beni ara lütfen bu akşam",
        "no quiero más problemas con ellos", "the main reason is money", "unser Hof ist leer",
        "er hat Rat gegeben und Rast gemacht", "sto je sasvim u redu", "mirë se erdhe mik",
        "waan ku faraxsanahay inaan ku arko", "من وقت ندارم امروز", "worms are in the garden",
    ],
)  # fmt: skip
def test_everyday_words_are_not_taken_for_places(places: Gazetteer, text: str) -> None:
    assert places.german_places_in(text) == []
    assert places.cities_abroad_in(text) == []


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("I am in Manila", "PH"), ("اصفهان", "IR"), ("من أربيل", "IQ"), ("Isfahan", "IR"),
        ("living in Nairobi", "KE"), ("из Ташкента", "UZ"), ("Kumasi", "GH"), ("aus Aleppo", "SY"),
        ("Hyderbad", "IN"), ("vivo en Bogotá", "CO"), ("በአዲስ አበባ", "ET"), ("z Odessy", "UA"),
    ],
)  # fmt: skip
def test_a_city_abroad_is_found_with_its_country(
    places: Gazetteer, text: str, country: str
) -> None:
    assert [m.places[0].country for m in places.cities_abroad_in(text)] == [country]


def test_a_country_narrows_cities_of_one_name(places: Gazetteer) -> None:
    assert places.resolve("Hyderabad", country="PK")[0].country == "PK"
    assert places.resolve("Hyderabad", country=None)[0].country == "IN"


def test_postal_codes_are_read_in_all_digits(places: Gazetteer) -> None:
    for typed in ("04109", "٠٤١٠٩", "۰۴۱۰۹", "०४१०९"):
        place = places.postal_code(typed)
        assert place is not None
        assert (place.name, place.land, place.kind) == ("Leipzig", "SN", "postal_code")
    assert places.postal_code("00000") is None
    assert places.postal_code("87491") is None  # Jungholz: Austrian, the row without a Land


def test_every_id_that_is_given_out_leads_back_to_its_place(places: Gazetteer) -> None:
    for typed in ("Leipzig", "Sachsen", "04109", "Berlin-Neukölln"):
        place = places.resolve(typed)[0]
        assert places.place(place.id) == place
    assert places.place("gn:0") is None
    assert places.place("nonsense") is None


def test_a_position_has_a_country_and_in_germany_a_postal_code(places: Gazetteer) -> None:
    assert places.country_at(36.8, 10.18) == "TN"
    assert places.country_at(51.34, 12.37) == "DE"
    assert places.country_at(-50.0, -140.0) is None
    near = places.postal_code_near(51.34, 12.37)
    assert near is not None
    assert near.land == "SN"
    assert places.postal_code_near(36.8, 10.18) is None


def test_distance_is_measured_along_the_earth() -> None:
    assert distance_km(52.52, 13.405, 53.55, 10.0) == pytest.approx(255, abs=3)
    assert distance_km(1.0, 2.0, 1.0, 2.0) == 0


def test_all_sixteen_laender_are_known_and_fifteen_kinds_of_names_stay_apart(
    places: Gazetteer,
) -> None:
    assert len(LAENDER) == 16
    for code, name in LAENDER.items():
        land = places.place(f"land:{code}")
        assert land is not None
        assert land.name == name


def test_the_tables_together_stay_small() -> None:
    assert sum(path.stat().st_size for path in DATA.iterdir()) < 15_000_000


def test_generated_spellings_never_replace_recorded_names() -> None:
    def keys(name: str) -> set[str]:
        lines = (DATA / name).read_text(encoding="utf-8").splitlines()
        return {line.split("\t")[0] for line in lines if not line.startswith("#")}

    assert not keys("names-de.tsv") & keys("names-de-generated.tsv")


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Hof", "Hof"), ("hof", "Hof"), ("celle", "Celle"), ("Stade", "Stade"), ("essen", "Essen"),
        ("Хоф", "Hof"), ("Штаде", "Stade"), ("هوف", "Hof"), ("تسيله", "Celle"), ("بن", "Bonn"),
        ("wedding", "Berlin-Wedding"), ("Ich wohne in Hof", "Hof"), ("در بن زندگی میکنم", "Bonn"),
        ("I live in Wedding", "Berlin-Wedding"), ("Schleswig", "Schleswig"),
        ("Ich wohne in St. Wendel", "Sankt Wendel"), ("St Wendel", "Sankt Wendel"),
        ("auf Sylt", "Westerland"), ("Rügen", "Bergen auf Rügen"), ("im Ruhrgebiet", "Essen"),
        ("Garmisch", "Garmisch-Partenkirchen"), ("Allgäu", "Kempten (Allgäu)"),
        ("Schwarzwald", "Freiburg im Breisgau"), ("Emsland", "Meppen"),
    ],
)  # fmt: skip
def test_a_town_called_like_a_word_and_a_region_are_found(
    places: Gazetteer, typed: str, name: str
) -> None:
    assert _named(places, typed) == [name]


@pytest.mark.parametrize(
    "text",
    ["im Hof steht ein Baum", "my wedding is in May", "محمد بن سلمان", "در بن بست هستم", "gerne",
     "kilo", "бил", "الم"],
)  # fmt: skip
def test_a_word_that_is_a_town_too_stays_a_word_without_a_sign_of_place(
    places: Gazetteer, text: str
) -> None:
    assert places.german_places_in(text) == []


@pytest.mark.parametrize(
    ("lat", "lon"),
    [(35.0, 18.0), (33.9, 13.0), (54.5, 7.5), (43.5, 34.0), (42.0, 51.0), (39.0, 6.0)],
)
def test_the_open_sea_is_no_country(places: Gazetteer, lat: float, lon: float) -> None:
    assert places.country_at(lat, lon) is None


@pytest.mark.parametrize(
    ("lat", "lon", "country"),
    [(30.0, 5.0, "DZ"), (33.0, 57.0, "IR"), (28.0, 45.0, "SA"), (48.0, 67.0, "KZ"),
     (60.5, 8.5, "NO"), (52.0, -3.5, "GB")],
)  # fmt: skip
def test_deserts_and_mountains_far_from_cities_keep_their_country(
    places: Gazetteer, lat: float, lon: float, country: str
) -> None:
    assert places.country_at(lat, lon) == country
