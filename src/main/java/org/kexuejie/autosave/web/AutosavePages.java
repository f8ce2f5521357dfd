package org.kexuejie.autosave.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.autosave.Autosave;
import org.kexuejie.autosave.AutosavedForm;
import org.kexuejie.autosave.domain.AutosavedForms;
import org.kexuejie.autosave.web.OpenForm.State;
import org.kexuejie.shared.Ids;
import org.kexuejie.shell.FormReader;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fits what was typed into the page of its form; the fragments of {@code autosave/notice} show it. */
@Component
class AutosavePages implements Autosave {

    static final String RESTORE = "typed";

    private final AutosavedForms forms;
    private final FormReader reader;
    private final HttpServletRequest request;

    AutosavePages(AutosavedForms forms, FormReader reader, HttpServletRequest request) {
        this.forms = forms;
        this.reader = reader;
        this.request = request;
    }

    @Override
    public void open(String name, @Nullable Integer version, Class<?> form, Actor actor, Model page) {
        Optional<AutosavedForm> kept = forms.find(name, actor);
        State state = kept.map(typed -> state(typed, version)).orElse(State.AS_SAVED);
        if (state == State.RESTORED) {
            reader.read(kept.orElseThrow().fields(), form, request, page);
        }
        show(name, kept, state, actor, page);
    }

    private State state(AutosavedForm typed, @Nullable Integer version) {
        String current = version == null ? null : version.toString();
        boolean wanted = request.getParameter(RESTORE) != null;
        return wanted || Objects.equals(typed.field("version"), current) ? State.RESTORED : State.OUTDATED;
    }

    @Override
    public void goOn(String name, Actor actor, Model page) {
        show(name, forms.find(name, actor), State.AS_SAVED, actor, page);
    }

    private static void show(String name, Optional<AutosavedForm> kept, State state, Actor actor, Model page) {
        page.addAttribute(
                "autosave",
                new OpenForm(
                        name,
                        actor.id().value(),
                        Ids.next(),
                        kept.map(AutosavedForm::writer).orElse(null),
                        kept.map(AutosavedForm::savedAt).orElse(null),
                        state));
    }

    @Override
    public List<AutosavedForm> unsaved(String kind, Actor actor) {
        return forms.findAll(kind, actor);
    }

    @Override
    public void forget(String name, Actor actor) {
        forms.forget(name, actor);
    }
}
