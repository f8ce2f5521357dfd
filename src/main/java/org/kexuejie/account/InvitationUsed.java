package org.kexuejie.account;

/** Somebody made an account of an invitation; published in the transaction that made it. */
public record InvitationUsed(InvitationId invitation, Actor holder) {}
