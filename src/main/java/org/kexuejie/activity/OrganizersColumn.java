package org.kexuejie.activity;

/** The units behind an activity. */
class OrganizersColumn extends RowsColumn<Organizer> {

    OrganizersColumn() {
        super(Organizer.class);
    }
}
