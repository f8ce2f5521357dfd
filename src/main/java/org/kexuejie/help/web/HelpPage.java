package org.kexuejie.help.web;

/**
 * A page of the handbook.
 *
 * @param name in its address
 * @param title its first heading
 * @param html everything below the heading
 */
record HelpPage(String name, String title, String html) {}
