package org.kexuejie.account;

/** A first password, shown once to whoever made the account and stored nowhere. */
public record IssuedPassword(AccountId account, String username, String password) {}
