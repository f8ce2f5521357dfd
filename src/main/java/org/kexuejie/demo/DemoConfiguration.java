package org.kexuejie.demo;

import org.kexuejie.database.ConditionalOnEmbeddedDatabase;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;

/** The one door of the module: without the profile, or with a database of one's own, nothing of it exists. */
@Configuration(proxyBeanMethods = false)
@Profile(DemoConfiguration.PROFILE)
@ConditionalOnEmbeddedDatabase
@EnableConfigurationProperties(DemoProperties.class)
@Import({
    ActivityMaker.class,
    ActivityTeller.class,
    CastMaker.class,
    CityTeamMaker.class,
    Demo.class,
    DemoAccounts.class,
    DemoGreeting.class,
    DemoMaker.class,
    DemoMaking.class,
    DemoMark.class,
    DemoProgress.class,
    DemoTime.class,
    Pictures.class,
    PlanMaker.class,
    Paperwork.class,
    RegistrationTeller.class,
    RegistrationWriter.class,
    ReportTeller.class,
    ReportWriter.class,
    SummaryMaker.class,
    SummaryTeller.class,
    SummaryWriter.class,
    UnitMaker.class,
    Words.class
})
class DemoConfiguration {

    static final String PROFILE = "demo";
}
