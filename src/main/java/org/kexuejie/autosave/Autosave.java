package org.kexuejie.autosave;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.springframework.ui.Model;

/** Keeps what somebody types while the form is open (F03), until it is saved or given up. */
public interface Autosave {

    /** Name of the form that belongs to one record. */
    static String name(String kind, UUID record) {
        return kind + "-" + record;
    }

    /**
     * Opens a form whose page has put what is saved into the model as {@code form}: what the actor typed after that
     * takes its place. What was typed on top of another version of the record is offered by a link only.
     *
     * @param version of the record as it is saved; nothing when it is not saved yet
     */
    void open(String name, @Nullable Integer version, Class<?> form, Actor actor, Model page);

    /** Shows a form once more that was sent and not accepted: typing goes on where it was. */
    void goOn(String name, Actor actor, Model page);

    /** What the actor has typed into forms of this kind, the newest first. */
    List<AutosavedForm> unsaved(String kind, Actor actor);

    /** The form is saved, or is not to be saved at all. */
    void forget(String name, Actor actor);
}
