package org.kexuejie.activity.web;

import java.io.Serializable;

/** What waits longest after a decision, to be offered on the list; it waits in the session. */
record NextWaiting(String id, String title) implements Serializable {}
