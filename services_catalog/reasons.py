"""The words in which the matcher says why: reason codes and gap codes, with their arguments.

A code is worded elsewhere (Fluent message ``reason-<code>`` or ``gap-<code>``, dashes for
underscores). The English gloss says what the code means, so that whoever writes the wording, in
any language, need not read the matcher. Argument kinds:

``place``    name of a place in Germany, as people write it ("Leipzig")
``land``     ISO 3166-2:DE suffix ("SN")
``country``  ISO 3166-1 alpha-2 ("TN")
``language`` BCP 47 tag ("fa")
``topic``    intent name ("ask_housing")
``status``   one of ``services_catalog.person.STATUSES``
``km``       whole kilometres (int)
``age``      years (int)
``date``     ISO date or the year and month the source gives ("2017-07")
``name`` / ``phone``  as in the catalogue
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

Argument = str | int | float


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason for one service: a code of ``REASONS`` and the values its wording needs."""

    code: str
    arguments: Mapping[str, Argument] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a code says, in plain English, and which arguments come with it."""

    gloss: str
    arguments: tuple[str, ...] = ()


REASONS: Mapping[str, Meaning] = MappingProxyType(
    {
        # --- danger first ---------------------------------------------------------------
        "emergency_first": Meaning("You may be in danger: this help comes before all else."),
        "help_against_violence": Meaning(
            "Helps women against violence, stalking, forced marriage."
        ),
        "help_against_trafficking": Meaning(
            "Helps against human trafficking and exploitation; no report to the police is needed."
        ),
        "help_in_a_crisis": Meaning("Someone to talk to in a crisis, anonymous."),
        "help_for_young_in_a_crisis": Meaning("A crisis line for children and young people."),
        # --- topic ----------------------------------------------------------------------
        "fits_topic": Meaning("This service deals with what you ask about.", ("topic",)),
        "recognition_before_entry": Meaning(
            "Advises people still abroad on the recognition of their qualification."
        ),
        "recognition_advice": Meaning("Advises on the recognition of a foreign qualification."),
        "recognition_partner_in_your_country": Meaning(
            "The German chamber of commerce in your country helps with recognition.", ("country",)
        ),
        "labour_rights_non_eu": Meaning(
            "Advises people from outside the EU on rights at work, also before they come."
        ),
        "labour_rights_eu": Meaning("Advises workers from EU countries on their rights at work."),
        "visa_office_in_your_country": Meaning(
            "The German embassy or consulate decides on visas from your country.", ("country",)
        ),
        "language_courses_in_your_country": Meaning(
            "German courses and examinations in your country.", ("country",)
        ),
        "study_advice_in_your_country": Meaning(
            "Advice on studying in Germany, in your country.", ("country",)
        ),
        "work_and_training_advice_in_your_country": Meaning(
            "Advice on regular migration for work or training, in your country.", ("country",)
        ),
        "preparation_before_entry": Meaning(
            "Prepares people for life in Germany before they enter, families too."
        ),
        "information_before_entry": Meaning("Reliable information to read before you come."),
        "resettlers_through_embassy": Meaning(
            "Resettlers of German descent begin at the German embassy, which writes to the BVA."
        ),
        "asylum_not_from_abroad": Meaning(
            "An asylum application cannot be made from abroad; this office tells you about "
            "protection where you are."
        ),
        "protection_where_you_are": Meaning(
            "Gives protection and information in the country where you are now.", ("country",)
        ),
        "asylum_procedure_help": Meaning(
            "Independent advice before and during the asylum procedure."
        ),
        "return_advice": Meaning("Open-ended advice on going back; you decide."),
        "return_help_in_your_country": Meaning(
            "Helps people who have come back, in your country.", ("country",)
        ),
        "tracing_relatives": Meaning("The Red Cross searches for missing relatives."),
        "pregnancy_help": Meaning("Confidential help in pregnancy."),
        "debt_help": Meaning("Advice on debts and money problems."),
        "disability_help": Meaning("Independent advice for people with a disability."),
        "discrimination_help": Meaning("Advice when you are treated unfairly."),
        "trauma_help": Meaning("Psychological help after war, flight or torture; expect a wait."),
        "meet_people": Meaning("A way to meet people and find support near you."),
        "run_by_migrants": Meaning("An organisation founded by migrants."),
        "welcome_for_workers": Meaning("Helps workers who are new in the place."),
        "public_information_line": Meaning(
            "A telephone line of the authorities for such questions."
        ),
        "helps_newcomers": Meaning("A local advice centre for people who are new."),
        # --- age ------------------------------------------------------------------------
        "age_fits_jmd": Meaning("For young people from 12 to 26."),
        "age_fits_mbe": Meaning("For adults of 27 and over."),
        "age_boundary_27": Meaning("At 27 both services may be right; ask either.", ("age",)),
        "age_unknown": Meaning("Your age is not known, so services for both ages are shown."),
        "adult_question_under_27": Meaning(
            "Under 27 but with a question adults have (flat, benefits, work): possible here too.",
            ("topic",),
        ),
        "young_person_in_family": Meaning("For the children and young people in your family."),
        "passes_on_to_youth_service": Meaning(
            "No youth service is near; this office passes you on to the right one."
        ),
        "minor_welcome": Meaning("You may come without your parents."),
        # --- status ---------------------------------------------------------------------
        "unsecured_status": Meaning(
            "For people whose right to stay is not secure yet.", ("status",)
        ),
        "status_not_named": Meaning("Advises people whose status is still open, whatever it is."),
        "open_with_your_status": Meaning("Open to people with your status.", ("status",)),
        "open_to_eu_citizens": Meaning("Open to EU citizens."),
        # --- place and channel -----------------------------------------------------------
        "nearest_to_destination": Meaning(
            "The nearest office to the place you are going to.", ("place", "km")
        ),
        "near_destination": Meaning("Near the place you are going to.", ("place", "km")),
        "nearest_to_you": Meaning("The nearest office to where you live.", ("place", "km")),
        "near_you": Meaning("Near where you live.", ("place", "km")),
        "office_far_away": Meaning(
            "The nearest office known to us is far: call or write first.", ("place", "km")
        ),
        "office_within_reach": Meaning(
            "An office that is not near, but near enough to go there.", ("place", "km")
        ),
        "in_your_town": Meaning(
            "In the town where you live; how far in it is not known.", ("place",)
        ),
        "in_destination_town": Meaning(
            "In the town you are going to; how far in it is not known.", ("place",)
        ),
        "in_your_land": Meaning("In the federal state you named.", ("land",)),
        "responsible_for_your_land": Meaning("Serves the whole federal state.", ("land",)),
        "serves_all_germany": Meaning("Serves the whole of Germany."),
        "partner_in_your_country": Meaning("In the country where you are.", ("country",)),
        "reachable_online_before_arrival": Meaning("You can write to them from where you are now."),
        "reachable_online": Meaning("You can reach them online."),
        "reachable_by_phone": Meaning("You can call from where you are."),
        "reachable_by_email": Meaning("You can write an e-mail from where you are."),
        "not_callable_from_abroad": Meaning("Their phone number works only inside Germany."),
        "open_after_arrival": Meaning(
            "This office helps you once you are there; it may not advise people still abroad."
        ),
        "contact_through_hotline": Meaning(
            "They are reached through this telephone line.", ("name", "phone")
        ),
        # --- quality of the entry ----------------------------------------------------------
        "speaks_your_language": Meaning("They advise in your language.", ("language",)),
        "free_of_charge": Meaning("It costs nothing."),
        "official_finder": Meaning("The official list where you find the office near you."),
        "may_be_out_of_date": Meaning(
            "This entry is old: check before you go. The date is that of the source, or empty.",
            ("date",),
        ),
        "contact_details_missing": Meaning("We know of this office but have no number or address."),
    }
)

GAPS: Mapping[str, Meaning] = MappingProxyType(
    {
        "destination_outside_germany": Meaning(
            "The place you named is not in Germany; here is only what helps for Germany."
        ),
        "place_not_found": Meaning("We do not know the place you named."),
        "no_service_for_program": Meaning("The kind of service that fits best is not in our list."),
        "no_office_nearby": Meaning(
            "There is no fitting office within about 100 km in our list: online advice and the "
            "official finder help."
        ),
        "no_partner_in_country": Meaning(
            "We know of no partner for this question in the country where you are: online advice "
            "helps."
        ),
        "nothing_more": Meaning("There is no other service to show."),
    }
)
