package org.kexuejie.activity.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kexuejie.activity.Photo;
import org.kexuejie.shared.RecordNotFound;

/** The photos that belong to a report, in the order in which they were added. */
@Embeddable
class Evidence {

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "activity_id", nullable = false, updatable = false)
    @OrderBy("addedAt, id")
    private List<ActivityPhoto> photos = new ArrayList<>();

    protected Evidence() {}

    void add(ActivityPhoto photo) {
        photos.add(photo);
    }

    /** @throws RecordNotFound when there is no such photo */
    ActivityPhoto get(UUID id) {
        return photos.stream()
                .filter(photo -> photo.view().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RecordNotFound("photo " + id));
    }

    /** @return the photo that was taken away */
    Photo remove(UUID id) {
        ActivityPhoto removed = get(id);
        photos.remove(removed);
        return removed.view();
    }

    List<Photo> views() {
        return photos.stream().map(ActivityPhoto::view).toList();
    }
}
