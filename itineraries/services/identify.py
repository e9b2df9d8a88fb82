"""Finds or makes the officials, organisations and places that a draft names."""

from __future__ import annotations

import datetime as dt

from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.utils.text import slugify

from itineraries.enums import OrganizationKind, PostKind
from itineraries.extraction.drafts import PersonDraft, StopDraft
from itineraries.models import Country, Occupancy, Official, Organization, OrganizationName, Place
from itineraries.names import fold
from itineraries.services.author import save_as
from itineraries.services.reference import city_of_gazetteer

RANK = {kind: rank for rank, kind in enumerate(PostKind.values)}


def official_named(person: PersonDraft) -> Official | None:
    """The official of that name in any known spelling. A lone word must agree in country too."""
    folded = fold(person.name)
    if not folded:
        return None
    found = list(Official.objects.named(folded).order_by("pk"))
    of_country = [official for official in found if person.country and official.country_id == person.country]
    if of_country:
        return of_country[0]
    return found[0] if len(found) == 1 and " " in folded else None


def official_for(person: PersonDraft) -> Official | None:
    """The official a draft names, made where there is none; None for a lone unknown surname."""
    if official := official_named(person):
        return official
    if " " not in fold(person.name) and person.name.isascii():
        return None
    country = person.country if Country.objects.filter(code=person.country).exists() else None
    official = Official(name=person.name[:200], slug=free_slug(Official, person.name), country_id=country)
    save_as(official, None, reason="named by an article")
    return official


def occupancy_of(official: Official, *, role: str | None, on: dt.date) -> Occupancy | None:
    """The post `official` held on a day: the one an article tells, else the only or the highest one."""
    held = list(official.occupancies.on(on).select_related("post"))
    told = fold(role)
    for occupancy in held:
        if told and fold(occupancy.post.title) == told:
            return occupancy
    return min(held, key=lambda occupancy: RANK[occupancy.post.kind], default=None)


def organization_for(name: str) -> Organization:
    """The organisation or format of that name, abbreviation or other spelling, made where there is none."""
    folded = fold(name)
    spelt = OrganizationName.objects.filter(organization=OuterRef("pk"), folded=folded)
    known = Organization.objects.filter(
        Q(name__iexact=name) | Q(short_name__iexact=name) | Q(slug=slugify(name)) | Exists(spelt)
    ).first()
    if known:
        return known
    organization = Organization(
        name=name[:255], slug=free_slug(Organization, name), kind=OrganizationKind.OTHER
    )
    save_as(organization, None, reason="named by an article")
    return organization


def place_for(stop: StopDraft) -> Place | None:
    """The city of a draft stop, where the gazetteer or the record knows it in that country; else None.

    An unknown city stays a country: its name remains in the citation.
    """
    place = None
    if stop.geonames_id:
        place = city_of_gazetteer(stop.geonames_id)
    elif stop.city:
        named = Place.objects.filter(folded=fold(stop.city), country=stop.country)
        place = named.order_by("-population").first()
    return place if place and place.country_id == stop.country else None


def free_slug(model: type[models.Model], name: str) -> str:
    """A slug of `name` that no row of `model` has yet."""
    stem = slugify(name)[:70] or str(model._meta.model_name)
    if stem.isdigit():
        stem = f"{model._meta.model_name}-{stem}"  # figures alone are an id wherever a slug may stand
    taken = set(model._default_manager.filter(slug__startswith=stem).values_list("slug", flat=True))
    return next(
        slug for slug in (stem, *(f"{stem}-{n}" for n in range(2, len(taken) + 3))) if slug not in taken
    )
