"""Numbers, languages, links, channels and places, as the sources write them."""

import pytest
from catalogue_rows import CHECKED_ON, service_row

from gazetteer import Gazetteer
from services_catalog.importers.channels import channels_of
from services_catalog.importers.fields import FieldError, link, text
from services_catalog.importers.language_codes import language_codes
from services_catalog.importers.phones import phone_numbers
from services_catalog.importers.positions import Stated, locate
from services_catalog.importers.starter import understand_partner, understand_service


@pytest.mark.parametrize(
    ("field", "numbers"),
    [
        ("+49 (0341) 3039492", ["+493413039492"]),
        ("+49 (0) 228 501-352, -264", ["+49228501352", "+49228501264"]),
        ("+49 (+49) 714197505-32", ["+4971419750532"]),
        ("(0)30 / 420248-0", ["+49304202480"]),
        ("0345 | 52 04 115", ["+493455204115"]),
        ("040 – 28 40 78 49 – 11", ["+49402840784911"]),
        ("0049 30 4406373 or 0049 30 4406374", ["+49304406373", "+49304406374"]),
        ("0049 30 69 59 85 25 - 00 49 30 691 41 83", ["+493069598525", "+49306914183"]),
        ("0351-4678120 und 0351-4678234", ["+493514678120", "+493514678234"]),
        ("0351/30990102, 0351/87451710", ["+4935130990102", "+4935187451710"]),
        ("0231 50 11 148 bzw. -149", ["+492315011148", "+492315011149"]),
        ("+49 (030) 66633399/-91", ["+493066633399", "+493066633391"]),
        ("(030) 68 24 77-16/-18/-19", ["+493068247716", "+493068247718", "+493068247719"]),
        ("+49 (09281) 14017-45+35", ["+4992811401745", "+4992811401735"]),
        ("Tel.: 0345 445050 (Sekretariat)", ["+49345445050"]),
        ("0176 39255033", ["+4917639255033"]),
        ("902 95 59 27", [None]),
        ("0800/1110111 oder 0800/1110222", ["+498001110111", "+498001110222"]),
        ("116111 oder 0800/1110333", [None, "+498001110333"]),
        ("٠٣٤٥ ٤٤٥٠٥٠", ["+49345445050"]),
        ("keine", []),
    ],
)
def test_german_numbers_are_found_in_what_pages_print(
    field: str, numbers: list[str | None]
) -> None:
    """One by one, several in one field, with extensions."""
    assert [number.e164 for number in phone_numbers(field, "DE")] == numbers


@pytest.mark.parametrize(
    ("field", "kind", "from_abroad"),
    [
        ("110", "short", False),
        ("112", "short", False),
        ("116 016", "short", False),
        ("0800 40 40 020", "freephone", False),
        ("0180 5 123456", "special", False),
        ("0900 1 123456", "special", False),
        ("+49 30 1815 1111", "ordinary", True),
        ("0176 39255033", "ordinary", True),
        ("12345678901234567890", "unknown", False),
    ],
)
def test_a_number_says_whether_it_can_be_called_from_abroad(
    field: str, kind: str, from_abroad: bool
) -> None:
    """What the source shows is kept as it is."""
    (number,) = phone_numbers(field, "DE")
    assert (number.display, number.kind, number.from_abroad) == (field, kind, from_abroad)


@pytest.mark.parametrize(
    ("field", "country", "numbers"),
    [
        ("71 963 383", "TN", ["+21671963383"]),
        ("0227390400", "EG", ["+20227390400"]),
        ("(00962 6) 590 11 70", "JO", ["+96265901170"]),
        ("(+98-21) 88212520 (reception)", "IR", ["+982188212520"]),
        (
            "0 800 77777; from abroad +373 (22) 23 33 09",
            "MD",
            ["+37380077777", "+37322233309"],
        ),
        ("110", "TN", [None]),
    ],
)
def test_numbers_of_partners_are_read_in_their_country(
    field: str, country: str, numbers: list[str | None]
) -> None:
    """A short number of Germany means nothing in Tunis."""
    assert [number.e164 for number in phone_numbers(field, country)] == numbers


@pytest.mark.parametrize(
    ("codes", "expected"),
    [
        (["de", "DE", "ger"], ("de",)),
        (["prs", "ckb", "ku"], ("prs", "ckb", "ku")),
        (["sr-latn", "pt-br", "iw"], ("sr-Latn", "pt-BR", "he")),
    ],
)
def test_languages_take_their_usual_form(codes: list[str], expected: tuple[str, ...]) -> None:
    """BCP 47, each once."""
    assert language_codes(codes, "languages") == expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("https://www.drk.de/x?y=1#z", "https://www.drk.de/x?y=1#z"),
        ("www.drk-darmstadt.de", "http://www.drk-darmstadt.de"),
        ("diakonie-giessen.de", "http://diakonie-giessen.de"),
        ("HTTPS://www.Goethe.De/de", "HTTPS://www.Goethe.De/de"),
        ("https://xn--mnchen-3ya.de", "https://xn--mnchen-3ya.de"),
        ("https://münchen.de/für-männer", "https://münchen.de/für-männer"),
        ("www.drk.de:8080/x", "http://www.drk.de:8080/x"),
        ("", None),
    ],
)
def test_links_are_web_addresses(given: str, expected: str | None) -> None:
    """Those without a scheme get one."""
    assert link({"url": given}, "url") == expected


@pytest.mark.parametrize(
    "given",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "https://",
        "https:///nur/pfad",
        "http://192.168.0.1/",
        "http://localhost:8000",
        "https://bank.example@evil.example/",
        "mailto:info@drk.de",
        "tel:110",
    ],
)
def test_what_is_no_public_web_address_is_refused(given: str) -> None:
    """A link that does something else than it seems has no place on a card."""
    with pytest.raises(FieldError):
        link({"url": given}, "url")


@pytest.mark.parametrize(
    "given",
    ["+49 345 445050", "- nur mit Termin", "-10 % Ermäßigung", "e=mc²", "a < b", "Café @ Home"],
)
def test_texts_that_only_look_dangerous_go_in(given: str) -> None:
    """A plus sign begins a telephone number more often than a formula."""
    assert text({"name": given}, "name") == given


def test_a_text_is_stored_in_one_form() -> None:
    """Composed letters, single blanks: equal names are equal."""
    assert text({"name": " Mu\u0308nchen \n Mitte "}, "name") == "München Mitte"


def test_an_errors_message_holds_no_value_of_the_row() -> None:
    """A partner's file may hold what nobody else should read."""
    with pytest.raises(FieldError) as caught:
        link({"url": "ftp://secret.example"}, "url")
    assert "secret" not in str(caught.value)


def test_a_website_is_online_counselling_only_when_the_entry_says_so() -> None:
    """A page to read is not a person to ask."""
    page = channels_of(None, (), None, "https://a.example", "Portal mit Informationen")
    advice = channels_of(None, (), None, "https://a.example", "Anonyme Onlineberatung")
    assert [channel.kind for channel in page] == ["website"]
    assert [channel.kind for channel in advice] == ["online_counselling"]


def _codes(stated: Stated, places: Gazetteer) -> tuple[str | None, list[str]]:
    located = locate(stated, places)
    basis = located.position.position_from if located.position else None
    return basis, [oddity.code for oddity in located.oddities]


@pytest.mark.parametrize(
    ("stated", "basis", "oddities"),
    [
        (Stated("DE", "04109", "Leipzig", "SN", 51.34, 12.37), "source", []),
        (Stated("DE", "04109", "Leipzig", "SN"), "postal_code", []),
        (Stated("DE", None, "Leipzig", "SN"), "city", []),
        (Stated("DE", None, "Offenbach", "HE"), "city", []),
        (Stated("DE", None, "Nirgendwoheim", "SN"), None, ["place_not_found"]),
        (Stated("DE", "04109", "Leipzig", "BY"), "postal_code", ["land_mismatch"]),
        (Stated("DE", "00001", "Leipzig", "SN"), "city", ["postal_code_unknown"]),
        (
            Stated("DE", "04109", "Leipzig", "SN", 0.0, 0.0),
            "postal_code",
            ["position_outside_country"],
        ),
        (
            Stated("DE", "04109", "Leipzig", "SN", 12.37, 51.34),
            "postal_code",
            ["position_outside_country"],
        ),
        (
            Stated("DE", "04109", "Leipzig", "SN", 48.14, 11.58),
            "postal_code",
            ["position_far_from_postal_code"],
        ),
        (Stated("TN", None, "Tunis"), "city", []),
        (Stated("DE"), None, []),
    ],
)
def test_the_best_plausible_position_is_taken(
    stated: Stated, basis: str | None, oddities: list[str], places: Gazetteer
) -> None:
    """What disagrees is said and not used."""
    assert _codes(stated, places) == (basis, oddities)


def test_a_town_of_that_name_elsewhere_is_not_taken(places: Gazetteer) -> None:
    """There are many Hagen: neither the one in another Land nor the one in another district."""
    in_land = locate(Stated("DE", None, "Hagen", "NW"), places).position
    assert in_land is not None
    assert round(in_land.lat) == 51
    near_cuxhaven = locate(Stated("DE", None, "Hagen (Landkreis Cuxhaven)", "NI"), places).position
    assert near_cuxhaven is None or near_cuxhaven.lat > 53


def test_a_service_states_its_own_cost_before_its_program_does(places: Gazetteer) -> None:
    """The nearer source counts; "nicht kostenlos" is no offer."""
    free = service_row(description_de="Kostenlose Beratung in Halle.")
    understood = understand_service(free, CHECKED_ON, places)
    assert understood.draft.cost is not None
    assert understood.draft.cost.source_url == free["source_url"]
    fee = service_row(description_de="Die Beratung ist nicht kostenlos.")
    assert understand_service(fee, CHECKED_ON, places).draft.cost is None


def test_a_partner_says_what_kind_it_is_and_which_country_it_serves(places: Gazetteer) -> None:
    """Without one of the two, or in Germany, it is none."""
    row = {
        "id": "tn-tunis-x",
        "name": "X",
        "kind": "goethe",
        "country": "TN",
        "city": "Tunis",
        "source_url": "https://x.example",
    }
    draft = understand_partner(row, CHECKED_ON, places, "facts").draft
    assert (draft.program, draft.kind, draft.country) == ("partner_abroad", "goethe", "TN")
    for broken in ({"kind": None}, {"country": "DE"}, {"country": "Tunesien"}, {"country": None}):
        with pytest.raises(FieldError):
            understand_partner(row | broken, CHECKED_ON, places, "facts")
