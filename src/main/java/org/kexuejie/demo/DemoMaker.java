package org.kexuejie.demo;

import java.time.Instant;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/** Makes the sample data whole or not at all: in one transaction, so that a start that is cut off leaves nothing. */
class DemoMaker {

    private final CastMaker cast;
    private final UnitMaker units;
    private final CityTeamMaker teams;
    private final ActivityMaker activities;
    private final DemoProgress progress;
    private final DemoMark mark;

    DemoMaker(
            CastMaker cast,
            UnitMaker units,
            CityTeamMaker teams,
            ActivityMaker activities,
            DemoProgress progress,
            DemoMark mark) {
        this.cast = cast;
        this.units = units;
        this.teams = teams;
        this.activities = activities;
        this.progress = progress;
        this.mark = mark;
    }

    /** @param now by the machine, from which the demo's time runs on */
    @Transactional
    public void make(Instant now) {
        progress.reached("正在登记账号和单位");
        Staff staff = cast.openStaff();
        List<Member> members = units.make(staff);
        progress.reached("正在备案市级实施小组");
        teams.make(staff);
        activities.make(members, staff);
        mark.set(now);
        progress.reached("已完成");
    }
}
