package org.kexuejie.tally;

import java.util.UUID;
import org.kexuejie.account.Actor;

/** The ledger of verified figures: each event by versions that never change, of which the last one counts. */
public interface Ledger {

    /** Enters the figures of an event, as its next version if it has been entered before. */
    void enter(VerifiedEvent event, Actor verifier);

    /** Takes what stands of an event out of all sums, as a next version, until it is entered anew. */
    void withdraw(UUID source, Actor verifier);
}
