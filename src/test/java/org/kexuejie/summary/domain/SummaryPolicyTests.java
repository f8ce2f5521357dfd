package org.kexuejie.summary.domain;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kexuejie.account.AccountId;
import org.kexuejie.account.Actor;
import org.kexuejie.account.Role;
import org.kexuejie.account.Scope;
import org.kexuejie.summary.CitySummaryId;
import org.kexuejie.summary.CitySummaryView;
import org.kexuejie.summary.SummaryStatus;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.PaperPlan;
import org.kexuejie.testing.Records;

class SummaryPolicyTests {

    private static Map<String, Actor> everybody() {
        var everybody = new LinkedHashMap<String, Actor>();
        everybody.put("its city", actor(Role.CITY_TEAM, Scope.city(Actors.LIUZHOU)));
        everybody.put("another city", actor(Role.CITY_TEAM, Scope.city(Actors.NANNING)));
        everybody.put("office", actor(Role.COMMITTEE_OFFICE, Scope.region()));
        everybody.put("a unit", actor(Role.UNIT, Scope.unit(Actors.LIUZHOU, new UUID(3, 3))));
        everybody.put("a county", actor(Role.COUNTY_AST, Scope.county(Actors.LIUZHOU, Actors.SANJIANG)));
        everybody.put("a host", actor(Role.HOST, Scope.sector("AST")));
        return everybody;
    }

    private static Actor actor(Role role, Scope scope) {
        return new Actor(new AccountId(new UUID(1, 1)), "韦老师", "市科协", role, scope);
    }

    private static CitySummaryView summary(SummaryStatus status, boolean opened) {
        CitySummaryView draft =
                new CitySummary(new CitySummaryId(new UUID(5, 5)), PaperPlan.EDITION.id(), Actors.LIUZHOU).view();
        return Records.with(Records.with(draft, "status", status), "openedAt", opened ? Instant.EPOCH : null);
    }

    @Test
    void everybodyDoesWhatTheTableSays() {
        var table = new StringBuilder();
        everybody().forEach((name, actor) -> {
            for (SummaryStatus status : SummaryStatus.values()) {
                for (boolean opened : new boolean[] {false, true}) {
                    String allowed = SummaryPolicy.allowed(actor, summary(status, opened)).stream()
                            .map(Enum::name)
                            .collect(joining(" "));
                    if (!allowed.isEmpty()) {
                        table.append("%s, %s%s: %s%n".formatted(name, status, opened ? " opened" : "", allowed));
                    }
                }
            }
        });

        assertThat(table.toString()).isEqualToNormalizingNewlines("""
                its city, NONE: EDIT
                its city, NONE opened: EDIT
                its city, DRAFT: EDIT FILE
                its city, DRAFT opened: EDIT FILE
                its city, FILED: WITHDRAW
                its city, RETURNED: EDIT FILE
                its city, RETURNED opened: EDIT FILE
                office, FILED: ACCEPT RETURN NOTE_DELIVERY
                office, FILED opened: ACCEPT RETURN NOTE_DELIVERY
                office, ACCEPTED: RETURN NOTE_DELIVERY
                office, ACCEPTED opened: RETURN NOTE_DELIVERY
                """);
    }

    @Test
    void theOfficeSeesWhatHasBeenHandedInAndACityItsOwn() {
        var seen = new LinkedHashMap<String, String>();
        everybody().forEach((name, actor) -> {
            var statuses = new StringBuilder();
            for (SummaryStatus status : SummaryStatus.values()) {
                if (status != SummaryStatus.NONE && SummaryPolicy.maySee(actor, summary(status, false))) {
                    statuses.append(status).append(' ');
                }
            }
            seen.put(name, statuses.toString().strip());
        });

        assertThat(seen)
                .isEqualTo(Map.of(
                        "its city", "DRAFT FILED RETURNED ACCEPTED",
                        "another city", "",
                        "office", "FILED RETURNED ACCEPTED",
                        "a unit", "",
                        "a county", "",
                        "a host", ""));
    }
}
