package org.kexuejie.organization.domain;

import java.util.List;
import org.kexuejie.account.Actor;
import org.kexuejie.account.Role;
import org.kexuejie.festival.Festival;
import org.kexuejie.workbench.WorkGroup;
import org.kexuejie.workbench.WorkItem;
import org.kexuejie.workbench.WorkSource;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Reminds a city of the team that it still has to file (R12). */
@Component
class CityTeamWork implements WorkSource {

    private static final int ORDER = 50;

    private final CityTeamService teams;
    private final Festival festival;
    private final MessageSource messages;

    CityTeamWork(CityTeamService teams, Festival festival, MessageSource messages) {
        this.teams = teams;
        this.festival = festival;
        this.messages = messages;
    }

    @Override
    public List<WorkGroup> waitingFor(Actor actor) {
        if (!actor.is(Role.CITY_TEAM)
                || festival.findCurrent().isEmpty()
                || teams.ofCity(actor.cityCode()).filter(team -> team.isFiled()).isPresent()) {
            return List.of();
        }
        String title = messages.getMessage("organization.work.fileTeam", null, LocaleContextHolder.getLocale());
        var item = new WorkItem(title, null, null, festival.current().settings().applicationDueOn(), "/city/team");
        return List.of(new WorkGroup(ORDER, "organization.work.team", 1, "/city/team", List.of(item)));
    }
}
