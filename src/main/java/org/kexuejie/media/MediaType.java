package org.kexuejie.media;

/** The types of content that are taken in, recognised by the content itself. */
public enum MediaType {
    JPEG("image/jpeg", "jpg", Nature.IMAGE),
    PNG("image/png", "png", Nature.IMAGE),
    MP4("video/mp4", "mp4", Nature.FILM),
    MOV("video/quicktime", "mov", Nature.FILM),
    PDF("application/pdf", "pdf", Nature.PAPER),
    DOC("application/msword", "doc", Nature.PAPER),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", Nature.PAPER);

    private enum Nature {
        IMAGE,
        FILM,
        PAPER
    }

    private final String mime;
    private final String extension;
    private final Nature nature;

    MediaType(String mime, String extension, Nature nature) {
        this.mime = mime;
        this.extension = extension;
        this.nature = nature;
    }

    public String mime() {
        return mime;
    }

    public String extension() {
        return extension;
    }

    public boolean isImage() {
        return nature == Nature.IMAGE;
    }

    public boolean isFilm() {
        return nature == Nature.FILM;
    }
}
