"""What to do when services do not go into one appointment."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from flask import Response, g, make_response, render_template

from lobby.domain.availability.resources import candidates
from lobby.domain.booking import Channel
from lobby.domain.names import ServiceId
from portal.web.choice.service_list import ServiceList
from portal.web.language import here, texts
from portal.web.selection import Selection
from portal.wiring import Portal


@dataclass(frozen=True, slots=True)
class SeparateGroup:
    """Services that go into one appointment."""

    services: tuple[ServiceId, ...]
    by_phone: bool


class SeparatePage:
    """The page that makes one appointment of each group."""

    def __init__(self, portal: Portal) -> None:
        self._portal = portal
        self._services = ServiceList(portal.house)

    def show(self, selection: Selection) -> Response:
        """A button for each of the groups; or what is missing, if a service has no counter."""
        g.page = ("/zeit", selection.pairs())
        groups = self._groups(selection)
        page = render_template(
            "separate.html",
            groups=[self._shown(selection, group) for group in groups],
            services=here("/", selection.pairs()),
        )
        return make_response(page, 409)

    def _shown(
        self, selection: Selection, group: SeparateGroup
    ) -> tuple[tuple[str, ...], bool, str]:
        listed = self._services.chosen(group.services, texts().language)
        names = tuple(service.name for service in listed)
        return names, group.by_phone, here("/zeit", selection.only(group.services).pairs())

    def _groups(self, selection: Selection) -> Sequence[SeparateGroup]:
        """Each service goes to the first group that it fits in; none at all if one fits nowhere."""
        groups: list[SeparateGroup] = []
        for service in selection.services:
            by_phone = self._portal.house.services[service].channel is Channel.PHONE
            if not self._goes((service,), selection):
                return ()
            for place, group in enumerate(groups):
                together = (*group.services, service)
                if group.by_phone is by_phone and self._goes(together, selection):
                    groups[place] = SeparateGroup(together, by_phone)
                    break
            else:
                groups.append(SeparateGroup((service,), by_phone))
        return groups

    def _goes(self, services: tuple[ServiceId, ...], selection: Selection) -> bool:
        resources = self._portal.selling.resources
        return bool(candidates(resources, services, accessible=selection.accessible))
