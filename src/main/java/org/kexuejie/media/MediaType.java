package org.kexuejie.media;

/** The types of content that are taken in, recognised by the content itself. */
public enum MediaType {
    JPEG("image/jpeg", "jpg", true),
    PNG("image/png", "png", true),
    PDF("application/pdf", "pdf", false),
    DOC("application/msword", "doc", false),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", false);

    private final String mime;
    private final String extension;
    private final boolean image;

    MediaType(String mime, String extension, boolean image) {
        this.mime = mime;
        this.extension = extension;
        this.image = image;
    }

    public String mime() {
        return mime;
    }

    public String extension() {
        return extension;
    }

    public boolean isImage() {
        return image;
    }
}
