package org.kexuejie.organization;

import java.util.List;
import org.kexuejie.account.Actor;
import org.kexuejie.trail.TrailEntry;

/** Whether a city has a county level: accounts of its county associations. It has one unless its team does without. */
public interface CountyLevels {

    boolean isOn(String cityCode);

    /**
     * Without a county level no account of a county is made, and those that there are learn why they can do nothing.
     * Switching to what is set already changes nothing.
     */
    void switchTo(boolean on, Actor team);

    /** Who switched it when, oldest first. */
    List<TrailEntry> history(String cityCode);
}
