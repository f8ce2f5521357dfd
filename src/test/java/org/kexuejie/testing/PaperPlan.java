package org.kexuejie.testing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.AccountId;
import org.kexuejie.account.Actor;
import org.kexuejie.account.Role;
import org.kexuejie.account.Scope;
import org.kexuejie.festival.CoverageMode;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.EditionSettings;
import org.kexuejie.festival.EditionStatus;
import org.kexuejie.festival.LateHandling;
import org.kexuejie.festival.LineId;
import org.kexuejie.festival.LineInfo;
import org.kexuejie.festival.ProgrammeSection;
import org.kexuejie.organization.OrganizationId;
import org.kexuejie.organization.OrganizationInfo;

/** An edition, a unit and people that stand in no database, for tests of rules alone. */
public final class PaperPlan {

    public static final EditionInfo EDITION = new EditionInfo(
            new EditionId(new UUID(8, 0)),
            0,
            8,
            "第八届科学节",
            "科学节",
            "Science Festival",
            "启迪科学智慧",
            "Inspire",
            "",
            "",
            LocalDate.parse("2020-09-01"),
            LocalDate.parse("2020-10-31"),
            EditionStatus.OPEN,
            new EditionSettings(
                    LocalDate.parse("2020-06-30"),
                    7,
                    LocalDate.parse("2020-11-30"),
                    18,
                    LateHandling.ACCEPTED,
                    CoverageMode.A_AND_B,
                    3,
                    10,
                    1500),
            List.of());

    /** A line that asks for nothing. */
    public static final LineInfo LINE = line(1, "科技节", null);

    /** A line that asks for the plate of a van. */
    public static final LineInfo VAN_LINE = line(2, "大篷车", "车牌号");

    /** A primary school in 柳州 城中区. */
    public static final OrganizationInfo UNIT = new OrganizationInfo(
            new OrganizationId(new UUID(1, 0)),
            0,
            Actors.LIUZHOU,
            UnitMother.aUnit("东门小学").build(),
            null,
            null);

    private PaperPlan() {}

    private static LineInfo line(int number, String name, @Nullable String resource) {
        return new LineInfo(
                new LineId(new UUID(2, number)),
                0,
                "LINE_" + number,
                ProgrammeSection.LINKED,
                name,
                name,
                "",
                true,
                false,
                resource,
                List.of());
    }

    /** Somebody without an account. */
    public static Actor actor(Role role, Scope scope) {
        return new Actor(
                new AccountId(UUID.nameUUIDFromBytes(role.name().getBytes(StandardCharsets.UTF_8))),
                "张三",
                "单位",
                role,
                scope);
    }
}
