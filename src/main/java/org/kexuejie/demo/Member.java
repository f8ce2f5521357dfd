package org.kexuejie.demo;

import org.kexuejie.account.Actor;
import org.kexuejie.organization.OrganizationDetails;

/** A unit that has been made, with the account that acts for it. */
record Member(UnitPlan plan, OrganizationDetails details, Actor actor) {}
