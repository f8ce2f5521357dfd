package org.kexuejie.workbench;

import java.util.List;
import org.kexuejie.account.Actor;

/** Says what waits for an actor; implemented by the modules that hold the records. */
public interface WorkSource {

    /** How many items of a group a workbench shows. */
    int SHOWN = 5;

    /** The groups in which something waits for this actor; none where nothing does. */
    List<WorkGroup> waitingFor(Actor actor);
}
