"""How one service is chosen before another, on a shelf of a few records."""

from dataclasses import replace

import msgspec
from matching_world import LEIPZIG, SAXONY, Shelf, office

from services_catalog.matching import Matcher, MatchResult
from services_catalog.person import Person
from services_catalog.record import Channel, PhoneNumber, ServiceRecord

ADULT = Person(age=40, country="DE", place=LEIPZIG, status="protected", topic="ask_housing")
ABROAD = Person(age=40, country="NG", destination=LEIPZIG)
MBEON = office(
    "online-counselling-de-mbeon-chat-der-migrationsberatung",
    "online_counselling",
    scope="national",
    lat=None,
    lon=None,
    phones=(),
    channels=(Channel("chat", "anywhere"),),
)


def match(person: Person, *records: ServiceRecord) -> MatchResult:
    return Matcher(Shelf(*records)).match(person)


def ids(result: MatchResult) -> list[str]:
    return [found.service.id for found in result.ranked]


def codes(result: MatchResult, id: str) -> list[str]:
    return next([r.code for r in m.reasons] for m in result.ranked if m.service.id == id)


def test_the_nearer_office_comes_first():
    result = match(ADULT, office("far", "mbe", 20), office("near", "mbe", 3))

    assert ids(result) == ["near", "far"]
    assert "nearest_to_you" in codes(result, "near")
    assert "near_you" in codes(result, "far")


def test_of_two_equal_offices_the_fresh_entry_comes_first_and_the_old_one_says_so():
    old = office("a-old", "mbe", 3, may_be_old=True, source_date="2017-04")
    result = match(ADULT, old, office("b-fresh", "mbe", 3))

    assert ids(result) == ["b-fresh", "a-old"]
    assert "may_be_out_of_date" in codes(result, "a-old")
    assert "may_be_out_of_date" not in codes(result, "b-fresh")


def test_a_paused_office_is_never_offered():
    assert ids(match(ADULT, office("paused", "mbe", paused=True), office("open", "mbe"))) == [
        "open"
    ]


def test_a_closed_office_is_never_offered():
    assert ids(match(ADULT, office("closed", "mbe", status="defunct"))) == []


def test_of_two_offices_in_the_same_town_the_one_that_speaks_the_language_comes_first():
    speaks = office("speaks", "mbe", 5, languages=("fa", "de"))
    person = replace(ADULT, language="fa")
    result = match(person, office("other", "mbe", 2), speaks)

    assert ids(result)[0] == "speaks"
    assert "speaks_your_language" in codes(result, "speaks")


def test_the_language_is_compared_without_its_script():
    speaks = office("speaks", "mbe", 5, languages=("sr",))

    result = match(replace(ADULT, language="sr-Latn"), speaks)

    assert "speaks_your_language" in codes(result, "speaks")


def test_where_no_office_is_near_the_nearest_is_shown_and_called_far_then_online_advice():
    result = match(ADULT, office("far", "mbe", 180), MBEON)

    assert result.gap == "no_office_nearby"
    assert "office_far_away" in codes(result, "far")
    assert ids(result) == ["far", MBEON.id]


def test_a_special_service_far_away_comes_after_the_general_one_near():
    person = replace(ADULT, topic="ask_disability")
    far = office("eutb", "other", 300, subtype="disability_advice")

    assert ids(match(person, far, office("mbe", "mbe", 3))) == ["mbe", "eutb"]


def test_where_only_the_land_is_known_no_distance_is_claimed():
    result = match(replace(ADULT, place=SAXONY), office("dresden", "mbe", 90))

    assert result.ranked[0].distance_km is None
    assert "in_your_land" in codes(result, "dresden")


def test_a_young_person_without_a_youth_service_near_is_passed_on_by_the_adults_service():
    person = replace(ADULT, age=20, topic="ask_language_learning")
    result = match(person, office("mbe-near", "mbe", 4), office("jmd-far", "jmd", 150))

    assert ids(result)[0] == "mbe-near"
    assert "passes_on_to_youth_service" in codes(result, "mbe-near")


def test_a_young_person_with_a_youth_service_near_is_not_sent_to_the_adults_service():
    person = replace(ADULT, age=20, topic="ask_language_learning")
    result = match(person, office("mbe-near", "mbe", 4), office("jmd-near", "jmd", 50))

    assert ids(result) == ["jmd-near"]


def test_from_abroad_an_office_with_a_phone_is_not_called_reachable_now():
    result = match(ABROAD, office("there", "mbe"), MBEON)

    assert [found.reachable_now for found in result.ranked] == [True, False]
    assert "open_after_arrival" in codes(result, "there")
    assert [found.service.id for found in result.now] == [MBEON.id]


def test_from_abroad_an_office_counts_as_reachable_when_a_source_says_so():
    open_abroad = office("open", "mbe", advises_abroad=True)

    result = match(ABROAD, open_abroad)

    assert result.ranked[0].reachable_now


def test_a_freephone_number_is_not_reachable_from_abroad():
    phone = PhoneNumber("0800 1110111", "+498001110111", "freephone", from_abroad=False)
    line = office(
        "hotline-de-telefonseelsorge",
        "hotline",
        scope="national",
        lat=None,
        lon=None,
        phones=(phone,),
        channels=(Channel("phone", "country", "+498001110111"),),
    )
    asks = replace(ABROAD, topic="ask_mental_health")
    abroad = match(asks, line)
    here = match(replace(asks, country="DE"), line)

    assert not abroad.ranked[0].reachable_now
    assert "not_callable_from_abroad" in codes(abroad, line.id)
    assert here.ranked[0].reachable_now


def test_a_service_that_names_only_other_languages_is_not_offered_nationwide():
    russian = "online-counselling-de-put-w-germaniju-jmd-onlineberatung-auf-russis"
    online = msgspec.structs.replace(MBEON, id=russian, languages=("ru",))
    young = replace(ABROAD, age=20)

    assert ids(match(young, online)) == []
    assert ids(match(replace(young, language="ru"), online)) == [russian]


def test_a_partner_without_any_contact_is_shown_but_not_called_reachable():
    partner = office(
        "dimak",
        "partner_abroad",
        country="NG",
        kind="giz_centre",
        topics=("ask_counselling",),
        phones=(),
        channels=(),
        lat=None,
        lon=None,
    )
    result = match(ABROAD, partner, MBEON)
    found = next(one for one in result.ranked if one.service.id == "dimak")

    assert not found.reachable_now
    assert "contact_details_missing" in codes(result, "dimak")


def test_no_partner_in_the_country_is_said():
    assert match(ABROAD, office("there", "mbe"), MBEON).gap == "no_partner_in_country"


def test_an_empty_catalogue_gives_an_empty_result_with_a_gap():
    result = match(ADULT)

    assert result.ranked == ()
    assert result.gap == "nothing_more"


def test_what_must_be_shown_is_among_the_first_five_of_many():
    many = [office(f"refugee-{n}", "refugee_counselling", n) for n in range(6)]
    person = replace(ADULT, status="asylum_seeker")
    result = match(person, *many, office("mbe", "mbe", 80))

    assert "mbe" in ids(result)[:5]
    assert ids(result)[0].startswith("refugee")


def test_one_program_does_not_fill_the_first_five_when_there_are_others():
    many = [office(f"mbe-{n}", "mbe", n) for n in range(8)]
    advice = office("advice", "other", 5, subtype="general_migration_service")
    result = match(ADULT, *many, advice, MBEON, office("welcome", "welcome_centre", 2))

    first_five = [found.service.program for found in result.ranked[:5]]
    assert first_five.count("mbe") == 2
