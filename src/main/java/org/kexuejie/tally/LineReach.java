package org.kexuejie.tally;

/**
 * What a programme line has reached.
 *
 * @param counties different counties in which it was held
 * @param youth 青少年, 人次
 * @param resources different resources used, such as vans
 */
public record LineReach(long counties, long youth, long resources) {

    public static final LineReach NONE = new LineReach(0, 0, 0);
}
