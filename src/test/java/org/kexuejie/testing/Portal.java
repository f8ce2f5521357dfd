package org.kexuejie.testing;

import org.kexuejie.account.Actor;
import org.kexuejie.account.domain.SignInService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The portal as people reach it: {@code portal.as(actors.liuzhou()).page("/city/activities")}. */
public final class Portal {

    private final MockMvcTester mvc;
    private final SignInService signIn;
    private final Actors actors;

    Portal(MockMvcTester mvc, SignInService signIn, Actors actors) {
        this.mvc = mvc;
        this.signIn = signIn;
        this.actors = actors;
    }

    /** Whoever is not signed in. */
    public Visitor anonymous() {
        return new Visitor(mvc, null);
    }

    /** Somebody who has signed in. */
    public Visitor as(Actor actor) {
        return new Visitor(mvc, signIn.loadUserByUsername(actors.usernameOf(actor)));
    }
}
