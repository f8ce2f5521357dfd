package org.kexuejie.demo;

import java.time.LocalDate;
import org.kexuejie.region.City;
import org.kexuejie.summary.SummaryStatus;

/**
 * A city's summary to be made.
 *
 * @param status where it stands at the demo's present
 * @param decidedOn day of the office's decision
 */
record SummaryPlan(City city, SummaryStatus status, LocalDate decidedOn, Chance chance) {}
