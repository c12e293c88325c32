"""Reading persons: whatever people and programs write."""

import pytest
from matching_world import person_reader

from services_catalog.person import Person
from services_catalog.person_input import Described, PersonReader


def read(**given):
    return person_reader().read(given)


@pytest.mark.parametrize(
    ("written", "age"),
    [
        (19, 19),
        ("19", 19),
        ("19 years", 19),
        ("١٩", 19),
        ("۴۵ ساله", 45),
        ("१८", 18),
        (34.0, 34),
        (0, 0),
        (None, None),
        ("", None),
        ("unknown", None),
        (-3, None),
        (500, None),
        ("1234", None),
        (True, None),
        ([19], None),
        (float("nan"), None),
    ],
)
def test_ages_are_read_in_all_digits_and_unlikely_ones_are_not_known(written, age):
    assert read(age=written).age == age


@pytest.mark.parametrize(
    ("written", "country"),
    [
        ("TN", "TN"),
        ("tn", "TN"),
        ("Tunisia", "TN"),
        ("تونس", "TN"),
        ("Германия", "DE"),
        ("ایران", "IR"),
        ("Lagos", "NG"),
        ("unknown", None),
        (None, None),
        (7, None),
    ],
)
def test_countries_are_codes_or_names_in_any_language(written, country):
    assert read(country=written).country == country


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Leipzig", "Leipzig"),
        ("لايبزيغ", "Leipzig"),
        ("Кёльн", "Köln"),
        ("Sachsen", "Sachsen"),
        ("land:SN", "Sachsen"),
        ("in Leipzig", "Leipzig"),
        ("Leipzig, Germany", "Leipzig"),
        ("Berlin or Hamburg", "Berlin"),
    ],
)
def test_destinations_are_german_places_in_any_script(written, name):
    found = read(country="TN", destination=written).destination

    assert found is not None
    assert found.name == name


@pytest.mark.parametrize("written", ["04109", "D-04109", "04109 Leipzig", "٠٤١٠٩"])
def test_a_postal_code_is_a_destination(written):
    found = read(country="TN", destination=written).destination

    assert found is not None
    assert (found.kind, found.land) == ("postal_code", "SN")


@pytest.mark.parametrize(
    "written", ["unknown", "", None, "not sure", "Germany", "Deutschland", "somewhere in Germany"]
)
def test_not_decided_is_no_destination_and_no_gap(written):
    person = read(country="TN", destination=written)

    assert person.destination is None
    assert person.destination_problem is None


@pytest.mark.parametrize("written", ["Paris", "Wien", "Istanbul", "France", "Zürich"])
def test_a_destination_outside_germany_is_a_gap(written):
    person = read(country="TN", destination=written)

    assert person.destination is None
    assert person.destination_problem == "destination_outside_germany"


def test_a_destination_nobody_knows_is_a_gap():
    assert read(destination="Xqzzwvkj").destination_problem == "place_not_found"


def test_who_is_in_germany_and_names_a_destination_lives_there():
    person = read(country="DE", destination="Bochum")

    assert person.place is not None
    assert person.place.name == "Bochum"
    assert person.destination is None


def test_who_is_in_germany_and_names_place_and_destination_keeps_both():
    person = read(country="DE", place="Bochum", destination="Leipzig")

    assert person.place is not None
    assert person.destination is not None
    assert (person.place.name, person.destination.name) == ("Bochum", "Leipzig")


@pytest.mark.parametrize(
    ("written", "status"),
    [
        ("asylum_seeker", "asylum_seeker"),
        ("Asylum seeker", "asylum_seeker"),
        ("eu", "eu_citizen"),
        ("something else", "unknown"),
        (None, "unknown"),
    ],
)
def test_statuses_are_the_words_of_the_contract(written, status):
    assert read(status=written).status == status


@pytest.mark.parametrize("group", ["under_27", "27_plus"])
def test_an_age_group_in_the_place_of_the_age_is_a_group_and_no_27(group):
    person = read(age=group)
    assert (person.age, person.age_group) == (None, group)


@pytest.mark.parametrize(
    ("written", "language"),
    [("fa", "fa"), ("FA", "fa"), ("sr-Latn", "sr-Latn"), ("unknown", None), (None, None)],
)
def test_languages_are_tags(written, language):
    assert read(language=written).language == language


def test_a_language_may_be_named():
    assert read(language="Russian").language == "ru"


def test_nothing_given_is_a_person_of_whom_nothing_is_known():
    assert read() == Person()


def described(found: Described, **given: object) -> Person:
    """Read with a description that says so; danger alone is heard where a topic is given."""

    def describe(text: str, *, topic_known: bool) -> Described:
        return Described(found.topic, found.danger, {} if topic_known else found.told)

    packaged = person_reader()
    reader = PersonReader(packaged.places, packaged.countries, packaged.languages, describe)
    return reader.read({"description": "words", **given})


def test_a_description_gives_the_topic_only_where_none_is_given():
    assert described(Described("ask_study")).topic == "ask_study"
    assert described(Described("ask_study"), topic="ask_housing").topic == "ask_housing"


def test_danger_in_a_description_counts_even_when_a_topic_is_given():
    person = described(Described("ask_emergency", "violence"), topic="ask_housing")

    assert (person.topic, person.danger) == ("ask_emergency", "violence")


def test_a_description_fills_in_what_is_missing_and_overwrites_nothing():
    told = {"age": 16, "country": "TN", "destination": "Leipzig", "status": "tolerated"}
    person = described(Described("ask_study", None, told), age=30, destination="Köln", country="")

    assert (person.age, person.country, person.status) == (30, "TN", "tolerated")
    assert person.destination is not None
    assert person.destination.name == "Köln"


def test_a_topic_may_be_written_without_its_beginning():
    assert read(topic="housing").topic == "ask_housing"
