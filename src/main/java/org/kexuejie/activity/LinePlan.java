package org.kexuejie.activity;

/**
 * What the approved activities of a programme line set out to reach.
 *
 * @param counties different counties
 * @param youth expected youth, 人次
 * @param resources different resources, such as vans
 */
public record LinePlan(long counties, long youth, long resources) {

    public static final LinePlan NONE = new LinePlan(0, 0, 0);
}
