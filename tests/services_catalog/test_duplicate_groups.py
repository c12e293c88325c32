"""Pairs by what they share, from a file: the same as comparing each with each."""

from collections import Counter
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from services_catalog.duplicate_groups import Compared, Groups, key_of
from services_catalog.duplicates import find_pairs
from services_catalog.record import PhoneNumber, ServiceRecord

_KEYS = [key_of("phone", "1"), key_of("email", "a@b.example"), key_of("word", "DE", "halle", "x")]


def _entry(id: str, keys: frozenset[str], *, new: bool = True) -> Compared:
    return Compared(
        id=id, new=new, program="mbe", country="DE", name="n", organization="", street="",
        city="halle", postal_code=None, lat=None, lon=None, position_from=None,
        phones=frozenset(), email="", keys=keys,
    )  # fmt: skip


def _pairs(entries: list[Compared]) -> list[tuple[str, str]]:
    with Groups() as groups:
        for entry in entries:
            groups.add(entry)
        return [(one.id, other.id) for one, other in groups.pairs()]


@given(
    drawn=st.lists(
        st.tuples(st.frozensets(st.sampled_from(_KEYS)), st.booleans()),
        max_size=12,
    )
)
def test_each_pair_that_shares_something_and_has_a_new_one_comes_once(
    drawn: list[tuple[frozenset[str], bool]],
) -> None:
    entries = [_entry(f"{n:02}", keys, new=new) for n, (keys, new) in enumerate(drawn)]
    expected = [
        (one.id, other.id)
        for one, other in combinations(entries, 2)
        if one.keys & other.keys and (one.new or other.new)
    ]
    assert Counter(_pairs(entries)) == Counter(expected)


def test_a_group_too_large_says_nothing_and_what_is_rarer_still_counts() -> None:
    crowd = [_entry(f"crowd-{n}", frozenset(_KEYS[:1])) for n in range(59)]
    two = [_entry(id, frozenset(_KEYS[:2])) for id in ("a", "b")]
    assert _pairs([*crowd, *two]) == [("a", "b")]
    assert len(_pairs([*crowd[1:], *two])) == 60 * 59 / 2


def test_an_entry_at_two_places_is_no_pair_with_itself() -> None:
    here = ServiceRecord(
        id="a", program="mbe", name="Beratung", scope="local", country="DE", reuse="facts",
        source_url="https://a.example/", checked_on="2026-11-22", may_be_old=False, city="Halle",
        phones=(PhoneNumber("0345 1", "+493451", "ordinary", True),),
    )  # fmt: skip
    assert find_pairs([here, here]) == []
