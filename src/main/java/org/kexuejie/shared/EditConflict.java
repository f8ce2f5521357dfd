package org.kexuejie.shared;

import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Somebody else changed the record between reading and writing (409); nothing of this attempt was kept. Whoever handles
 * it catches its supertype, which the database raises when both write in the same moment.
 */
public class EditConflict extends OptimisticLockingFailureException {

    public EditConflict(String what) {
        super(what);
    }

    /** @throws EditConflict when the version that was read is not the one that stands now */
    public static void check(int read, int standing, Object what) {
        if (read != standing) {
            throw new EditConflict("%s: read version %d, found %d".formatted(what, read, standing));
        }
    }
}
