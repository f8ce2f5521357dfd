package org.kexuejie.activity;

import org.kexuejie.festival.EditionId;

/**
 * Says whether the figures of a city stand still, because they have been handed in further up. Implemented by
 * the modules that hand them in.
 */
public interface FigureLock {

    boolean isLocked(EditionId edition, String cityCode);
}
