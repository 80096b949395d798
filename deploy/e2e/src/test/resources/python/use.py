"""What a partner writes who generated clients from the contracts: import, read, create, understand a refusal, go through a list."""

import importlib
import inspect
import json
import os
import pkgutil
import re
import sys
import uuid

import zajedno_dissemination
import zajedno_events
import zajedno_panels
import zajedno_participants

PATTERN = re.compile(r're\.match\(r"(.+)", value\)')


def imported(package):
    """The modules of a client; each of them is imported, and each pattern in it compiled."""
    names = [found.name for found in pkgutil.walk_packages(package.__path__, package.__name__ + ".")]
    for name in names:
        for pattern in PATTERN.findall(inspect.getsource(importlib.import_module(name))):
            re.compile(pattern)
    return len(names)


def client(package, token=None):
    return package.ApiClient(package.Configuration(host=os.environ["GATEWAY"], access_token=token))


def refusal(kind, call):
    try:
        call()
    except kind as refused:
        problem = refused.data
        return {"type": problem.type, "detail": problem.detail, "fields": [wrong.var_field for wrong in problem.violations or []]}
    raise AssertionError("it was not refused")


def followed(read):
    """How many pages a list has, and what stands on them."""
    page = read(None)
    pages, items = 1, list(page.items)
    while page.next:
        page = read(page.next)
        pages += 1
        items += page.items
    return pages, items


def material(title):
    return zajedno_panels.NewMaterial(study_id=study, title=title, kind=zajedno_panels.MaterialKind.TOPIC_GUIDE)


token = os.environ["TOKEN"]
study = uuid.UUID(os.environ["STUDY"])
studies = zajedno_participants.StudiesApi(client(zajedno_participants, token))
materials = zajedno_panels.MaterialsApi(client(zajedno_panels, token))
made = [
    materials.create_material(material(title), idempotency_key=str(uuid.uuid4()))
    for title in ({"en": "Interview guide", "mk": "Водич за интервју"}, {"en": "Invitation"})
]
pages, listed = followed(lambda cursor: materials.list_materials(limit=1, cursor=cursor))
events = zajedno_events.EventsApi(client(zajedno_events))
works = zajedno_dissemination.WorksApi(client(zajedno_dissemination)).list_works(limit=200)
event = uuid.UUID(os.environ["EVENT"])
json.dump(
    {
        "modules": sum(map(imported, (zajedno_participants, zajedno_panels, zajedno_events, zajedno_dissemination))),
        "acronyms": [found.acronym for found in studies.list_studies(limit=200).items],
        "materials": [str(one.id) for one in made],
        "title": materials.get_material(made[0].id, accept_language="mk").title,
        "pages": pages,
        "listed": [str(one.id) for one in listed],
        "events": [str(one.id) for one in events.list_events(limit=200).items],
        "works": [str(one.id) for one in works.items],
        "calendar": zajedno_events.CalendarApi(client(zajedno_events)).get_calendar(event).splitlines()[0],
        "forbidden": refusal(
            zajedno_participants.exceptions.ForbiddenException,
            lambda: studies.create_partner_organisation(
                zajedno_participants.NewPartnerOrganisation(name={"en": "Somebody"}, country="RS")
            ),
        ),
        "invalid": refusal(
            zajedno_panels.exceptions.BadRequestException,
            lambda: materials.create_material(material({"en": " "})),
        ),
    },
    sys.stdout,
)
