"""Whoever asks, some things hold."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from matching_world import catalogue, matcher, person_reader

from gazetteer.places import Place
from services_catalog.match_situation import situation_of
from services_catalog.person import DANGERS, STATUSES, Person
from services_catalog.rules import packaged_rules

TOPICS = sorted(
    {topic for rule in packaged_rules().rules for topic in rule.when.topic or () if topic != "none"}
    | {"ask_driving_licence", "ask_money_banking", "ask_health", "ask_something_new"}
)
COUNTRIES = ["DE", "TN", "PH", "IR", "RO", "TR", "NG", "UA", "KZ", "LY", "BO", "US", "XK", "GE"]


@st.composite
def places(draw: st.DrawFn) -> Place | None:
    name = draw(st.sampled_from([None, "Leipzig", "Borkum", "Zittau", "50667", "Bayern", "Kiel"]))
    if name is None:
        return None
    return person_reader().places.resolve(name)[0]


PERSONS = st.builds(
    Person,
    age=st.none() | st.integers(0, 120),
    age_group=st.sampled_from([None, "under_27", "27_plus"]),
    country=st.none() | st.sampled_from(COUNTRIES),
    origin=st.none() | st.sampled_from(COUNTRIES),
    place=places(),
    destination=places(),
    status=st.sampled_from(STATUSES),
    language=st.none() | st.sampled_from(["de", "en", "ar", "fa", "ru", "tr", "sr-Cyrl", "xx"]),
    topic=st.none() | st.sampled_from(TOPICS),
    danger=st.none() | st.sampled_from(DANGERS),
)
MANY = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)


@MANY
@given(person=PERSONS, limit=st.integers(0, 9))
def test_a_result_has_reasons_no_service_twice_and_no_more_than_asked(person, limit):
    result = matcher().match(person, limit=limit)
    ids = [match.service.id for match in result.ranked]

    assert len(ids) == len(set(ids)) <= limit
    assert all(match.reasons and match.service.offered for match in result.ranked)
    assert limit == 0 or ids


@MANY
@given(person=PERSONS)
def test_nothing_forbidden_is_offered(person):
    decision = matcher().decide(person)
    offered = {slot.offer.name for entry in decision.entries for slot in entry.slots}
    programs = {match.service.program for match in decision.result.ranked}

    assert not offered & decision.plan.forbidden
    assert not programs & decision.plan.forbidden


@MANY
@given(person=PERSONS)
def test_abroad_something_reachable_now_is_among_the_first_three(person):
    situation = situation_of(person, packaged_rules().eu)
    result = matcher().match(person)

    if situation.where != "germany":
        assert any(match.reachable_now for match in result.ranked[:3])


@MANY
@given(person=PERSONS)
def test_a_decided_destination_gives_an_office_there_unless_the_way_is_irregular(person):
    decision = matcher().decide(person)

    if decision.situation.target is not None and person.topic != "ask_irregular_route":
        assert decision.result.there


@MANY
@given(person=PERSONS)
def test_ages_keep_to_their_services(person):
    programs = [match.service.program for match in matcher().match(person).ranked]

    if person.age is not None and person.age >= 28 and person.topic != "ask_children_school":
        assert "jmd" not in programs
    if person.age is not None and 12 <= person.age <= 17:
        assert "mbe" not in programs


@MANY
@given(person=PERSONS, data=st.data())
def test_what_was_shown_is_not_shown_again(person, data):
    shown = [match.service.id for match in matcher().match(person).ranked]
    exclude = data.draw(st.lists(st.sampled_from(shown), unique=True))
    again = [match.service.id for match in matcher().match(person, exclude=exclude).ranked]

    assert not set(again) & set(exclude)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=60),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=5,
)
FIELDS = [
    "age", "age_group", "country", "origin", "place", "destination", "status", "language",
    "topic", "danger", "description",
]  # fmt: skip


@MANY
@given(given_person=st.dictionaries(st.sampled_from(FIELDS), JSON))
def test_whatever_is_written_gives_a_result(given_person):
    assert catalogue() is not None
    result = matcher().match(person_reader().read(given_person))

    assert result.ranked
