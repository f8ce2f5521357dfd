package org.kexuejie.activity;

/** The reports of media on an activity. */
class MediaReportsColumn extends RowsColumn<MediaReport> {

    MediaReportsColumn() {
        super(MediaReport.class);
    }
}
