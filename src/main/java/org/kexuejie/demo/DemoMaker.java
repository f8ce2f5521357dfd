package org.kexuejie.demo;

import java.util.List;

/** Makes the sample data in the order in which its parts need each other. */
class DemoMaker {

    private final PlanMaker plan;
    private final CastMaker cast;
    private final UnitMaker units;
    private final CityTeamMaker teams;
    private final ActivityMaker activities;
    private final SummaryMaker summaries;

    DemoMaker(
            PlanMaker plan,
            CastMaker cast,
            UnitMaker units,
            CityTeamMaker teams,
            ActivityMaker activities,
            SummaryMaker summaries) {
        this.plan = plan;
        this.cast = cast;
        this.units = units;
        this.teams = teams;
        this.activities = activities;
        this.summaries = summaries;
    }

    void make(DemoProgress progress) {
        progress.reached("正在登记账号和单位");
        plan.make();
        Staff staff = cast.openStaff();
        List<Member> members = units.make(staff);
        progress.reached("正在备案市级实施小组");
        teams.make(staff);
        activities.make(members, staff, progress);
        progress.reached("正在汇总市级总结");
        summaries.make(staff);
    }
}
