package org.kexuejie.media;

import org.kexuejie.account.Actor;

/** Says who may read the files of one kind of record; implemented by the module that owns the record. */
public interface MediaGate {

    /** The kind of record, as {@link MediaOwner} names it. */
    String ownerKind();

    boolean mayRead(Actor actor, MediaFile file);
}
