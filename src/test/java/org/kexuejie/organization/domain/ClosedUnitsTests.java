package org.kexuejie.organization.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kexuejie.account.ClosedScope;
import org.kexuejie.account.Role;
import org.kexuejie.account.Scope;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.FestivalMoment;
import org.kexuejie.testing.PortalTest;

/** Which scopes are closed to their accounts. */
@PortalTest
class ClosedUnitsTests {

    private final ClosedUnits bar;
    private final UnitSuspensions suspensions;
    private final Actors actors;

    ClosedUnitsTests(ClosedUnits bar, UnitSuspensions suspensions, Actors actors) {
        this.bar = bar;
        this.suspensions = suspensions;
        this.actors = actors;
    }

    @Test
    void aUnitThatTakesPartIsOpen() {
        assertThat(bar.closing(Role.UNIT, actors.schoolA().scope())).isEmpty();
    }

    @Test
    void aSuspendedUnitSaysSinceWhenAndWhyAndNoOtherIsClosedWithIt() {
        suspensions.suspend(Actors.unitOf(actors.schoolA()), "已并入别的学校", actors.liuzhou());

        assertThat(bar.closing(Role.UNIT, actors.schoolA().scope()))
                .contains(new ClosedScope(FestivalMoment.NOW, "已并入别的学校"));
        assertThat(bar.closing(Role.UNIT, actors.schoolB().scope())).isEmpty();
    }

    @Test
    void aUnitTakenUpAgainIsOpen() {
        suspensions.suspend(Actors.unitOf(actors.schoolA()), "停办", actors.liuzhou());
        suspensions.reactivate(Actors.unitOf(actors.schoolA()), actors.liuzhou());

        assertThat(bar.closing(Role.UNIT, actors.schoolA().scope())).isEmpty();
    }

    @Test
    void aUnitThatIsGoneIsClosed() {
        assertThat(bar.closing(Role.UNIT, Scope.unit(Actors.LIUZHOU, new UUID(0, 0))))
                .contains(new ClosedScope(null, null));
    }

    @Test
    void scopesWithoutAUnitAreNeverClosed() {
        assertThat(bar.closing(Role.CITY_TEAM, actors.liuzhou().scope())).isEmpty();
        assertThat(bar.closing(Role.COUNTY_AST, actors.sanjiang().scope())).isEmpty();
        assertThat(bar.closing(Role.HOST, actors.wenming().scope())).isEmpty();
        assertThat(bar.closing(Role.COMMITTEE_OFFICE, Scope.region())).isEmpty();
    }
}
