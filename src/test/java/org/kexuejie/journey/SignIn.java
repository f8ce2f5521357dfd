package org.kexuejie.journey;

import org.kexuejie.testing.Actors;

/** 登录. */
final class SignIn extends Screen {

    private SignIn(Tab tab) {
        super(tab);
    }

    static SignIn open(Tab tab) {
        tab.go("/login");
        return new SignIn(tab);
    }

    /** The page that the portal led to by itself. */
    static SignIn here(Tab tab) {
        return new SignIn(tab);
    }

    /** Signs in as one of {@link Actors} and comes to wherever the portal leads. */
    Tab as(String username) {
        return as(username, Actors.PASSWORD);
    }

    Tab as(String username, String password) {
        page().getByLabel("用户名").fill(username);
        page().getByLabel("密码").fill(password);
        press("登录");
        return tab;
    }

    Workbench asStaff(String username) {
        return new Workbench(as(username));
    }
}
