package org.kexuejie.demo;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Iterator;

/** Takes one step after the other, each at the next of the given moments. */
class Pace {

    private final DemoTime time;
    private final EntityManager entities;
    private final Iterator<Instant> moments;

    Pace(DemoTime time, EntityManager entities, Iterable<Instant> moments) {
        this.time = time;
        this.entities = entities;
        this.moments = moments.iterator();
    }

    /** Does several things at the next moment; what the later ones read by SQL, the earlier ones have written. */
    void next(Runnable... works) {
        Instant moment = moments.next();
        for (Runnable work : works) {
            time.at(moment, work);
            entities.flush();
        }
    }
}
