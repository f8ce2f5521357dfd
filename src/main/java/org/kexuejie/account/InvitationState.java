package org.kexuejie.account;

import org.kexuejie.shared.Labelled;

/** What became of an invitation. */
public enum InvitationState implements Labelled {
    /** 未使用: its link still makes an account. */
    OPEN,
    /** 已使用: its account has been made. */
    USED,
    /** 已过期: it can be renewed. */
    EXPIRED,
    /** 已撤回: whoever invited thought better of it. */
    WITHDRAWN;

    @Override
    public String labelKey() {
        return "account.invitation.state." + name();
    }
}
