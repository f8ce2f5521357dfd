package org.kexuejie.account.domain;

import java.util.Optional;
import org.kexuejie.account.AccountBar;
import org.kexuejie.account.Actor;
import org.kexuejie.account.ClosedScope;
import org.kexuejie.account.Role;
import org.kexuejie.account.Scope;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks everybody who may close a scope. */
@Component
public class ScopeClosings {

    private final ObjectProvider<AccountBar> bars;

    ScopeClosings(ObjectProvider<AccountBar> bars) {
        this.bars = bars;
    }

    /** Why the actor can do nothing at present; empty when nothing stands in the way. */
    public Optional<ClosedScope> of(Actor actor) {
        return of(actor.role(), actor.scope());
    }

    Optional<ClosedScope> of(Role role, Scope scope) {
        return bars.stream().flatMap(bar -> bar.closing(role, scope).stream()).findFirst();
    }
}
