package org.kexuejie.workbench;

import org.jspecify.annotations.Nullable;

/**
 * A figure with the records behind it.
 *
 * @param unit what is counted: 人次, 个县 …
 * @param goal what is to be reached, where there is such a thing
 * @param path list of the records that the figure counts
 */
public record ProgressTile(
        String label, long value, String unit, @Nullable Long goal, String path) {

    /** How much of the goal is reached, 0 to 100. */
    public int percent() {
        return goal == null || goal == 0 ? 0 : (int) Math.min(100, value * 100 / goal);
    }

    public boolean isReached() {
        return goal != null && value >= goal;
    }
}
