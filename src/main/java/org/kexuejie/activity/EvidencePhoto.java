package org.kexuejie.activity;

import org.kexuejie.media.MediaFileId;

/** A photo of a verified activity. */
public record EvidencePhoto(MediaFileId file, String caption, ActivityId activity, String activityTitle) {}
